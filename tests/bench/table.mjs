// Writes measurements for people: ours beside the floor, with the spread, the ratio, what was promised, and what the plainest page needs.
import { base, limit, metrics } from './metrics.mjs';

const spread = (write, it) => (it ? `${write(it.median)} (${[it.min, it.max].map((value) => write(value).replace(/ .*/, '')).join('–')})` : '');

/** The table of one device. */
export function table({ profile, times, ours, floor, plain }, runs, once) {
  const rows = [['', 'ours (least–most)', 'floor (least–most)', 'ratio', profile === 'phone' ? 'target' : '', '', 'plain page']];
  for (const metric of metrics) {
    const [mine, bare] = [ours[metric.name], floor[metric.name]];
    // What more commitments may cost is asked where there are more.
    const promised = profile === 'phone' && metric.target;
    if (metric.target?.once ? times === 1 : !mine && !bare && !promised) continue;
    const most = promised ? limit(metric, floor, once) : undefined;
    rows.push([
      metric.label,
      spread(metric.write, mine),
      spread(metric.write, bare),
      mine && bare?.median ? `${(mine.median / bare.median).toFixed(2)} x` : '',
      most === undefined ? '' : `≤ ${metric.write(most)}`,
      promised ? verdict(metric, { mine, most, runs, floor, once }) : '',
      plain[metric.name] ? metric.write(plain[metric.name].median) : '',
    ]);
  }
  return `\n${profile}, ${times} x the commitments, medians of ${runs} cold visits each\n${columns(rows)}`;
}

/** Whether a target is met. Of what some visits could not measure nothing is said. */
function verdict(metric, { mine, most, runs, floor, once }) {
  const { target } = metric;
  const needed = target.most === undefined ? [mine, base(metric, floor, once)] : [mine];
  if (!needed.every((it) => it?.runs === runs)) return 'NOT MEASURED';
  return (target.always ? mine.max : mine.median) <= most ? 'met' : 'NOT MET';
}

/** Rows as columns of even width. */
export function columns(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ').trimEnd()).join('\n');
}
