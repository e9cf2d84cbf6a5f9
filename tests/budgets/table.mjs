// Everything that a build may weigh at most. One line each; measure.mjs says how it is counted.
//
// `limit` fails `make build`. What is weighed is the site below `/`: below another base its pages differ in nothing but what their
// links start with, so only a build with BASE=/ is held to this table. `stretch` is what would be better still. Sizes are bytes as
// sent, with brotli where the site has it. What has `browser` only a browser can count: tests/e2e/budgets.spec.ts does.

export const budgets = [
  { name: 'home', limit: 35_000, stretch: 25_000, note: 'a home page with its map, in the language where it is largest' },
  { name: 'map', limit: 20_000, note: 'what the map draws at first: its drawings in the home page' },
  { name: 'style', limit: 12_000, note: 'the style sheet' },
  { name: 'application', limit: 160_000, stretch: 130_000, note: 'wasm, its glue, and the scripts that start it and lead to the reader’s language' },
  { name: 'fonts', limit: 60_000, note: 'the fonts that a page asks for; none on a phone' },
  { name: 'index', limit: 5_000, note: 'what the application fetches of the dataset at the start, in the language where it is largest' },
  { name: 'dataset', limit: 80_000, note: 'all that a reader fetches of it who searches and opens the largest state' },
  { name: 'style sheets', limit: 1, note: 'style sheets that hold up the first paint' },
  { name: 'scripts in the head', limit: 0, note: 'scripts that do so' },
  { name: 'scripts in the page', limit: 0, note: 'scripts that the rest of the page waits for' },
  { name: 'requests', limit: 12, browser: true, note: 'until the application has taken over' },
  { name: 'restyled', limit: 450, browser: true, note: 'elements styled anew for one change of filters on a phone' },
  { name: 'repainted', limit: 2, browser: true, note: 'times that the page is painted for one press of a finger: for the answer, and for what it changes below the window' },
];

/** What is wrong with a site of which this was counted. What is not there, or is nothing where something must be, was not counted. */
export function faults(found) {
  return budgets.filter(({ browser }) => !browser).flatMap(({ name, limit }) => {
    const is = found[name];
    if (!Number.isFinite(is) || (limit > 0 && is <= 0)) return [`${name} could not be counted`];
    return is > limit ? [`${name} is ${is.toLocaleString('en-US')}, over its limit of ${limit.toLocaleString('en-US')}`] : [];
  });
}

/** What a line of the table allows. */
export const limitOf = (name) => budgets.find((it) => it.name === name).limit;
