// Owns how several measurements become one number and its spread.

const sorted = (values) => values.filter(Number.isFinite).sort((a, b) => a - b);

/** The value below which a share of the values lie; nothing of nothing. */
export function quantile(values, share) {
  const all = sorted(values);
  if (!all.length) return undefined;
  const place = (all.length - 1) * share;
  const low = all[Math.floor(place)];
  return low + (all[Math.ceil(place)] - low) * (place % 1);
}

export const median = (values) => quantile(values, 0.5);

/** The median of the runs, between which of them it lies, and how many there were. */
export function summary(values) {
  const all = sorted(values);
  return all.length ? { median: median(all), min: all[0], max: all.at(-1), runs: all.length } : undefined;
}
