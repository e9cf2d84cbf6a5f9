// Says what each crate, each of our modules and each function weighs in an application whose functions have names:
// `node tests/bench/weigh.mjs FILE.json`, of what `twiggy top --format json` wrote. scripts/weigh.sh calls it.
import { readFileSync } from 'node:fs';

const OURS = 'lad_explorer';
const MOST = 40;

const items = JSON.parse(readFileSync(process.argv[2], 'utf8'))
  // What is there for the names alone is not published.
  .filter(({ name }) => !/"function names" subsection|^custom section/.test(name))
  .map(({ name, shallow_size: size }) => ({ name: name.replace(/\[[0-9a-f]{8,16}\]/g, '').replace(/::h[0-9a-f]{16}$/, ''), size }));
const whole = items.reduce((sum, { size }) => sum + size, 0);

// `<a::B as c::D>::e` counts for the crate of a::B, which is where the code was written, but for the traits of core and
// alloc that a type of core or alloc implements.
function pathOf(name) {
  if (/^data segment/.test(name)) return '(data: texts and tables)';
  if (/^(elem|table|import|export|global|memory|type|start|func\[|code\[|wasm magic)/.test(name) || !name.includes('::')) return '(the rest)';
  const inner = name.match(/^(?:<impl .* for )?<*(?:&mut |&|\*const |\*mut |\(|\[|dyn )*([A-Za-z_][A-Za-z0-9_]*(?:::[A-Za-z_][A-Za-z0-9_]*)*)/);
  const path = inner?.[1] ?? name;
  // A generic parameter or a primitive: the trait says more.
  const other = /^(?:_|[A-Z]\w*|u8|u16|u32|u64|usize|i32|i64|f64|bool|str|char)$/.test(path) && name.match(/ as ([a-z_][\w:]*)/);
  return other ? other[1] : path;
}

function sums(keyOf) {
  const found = new Map();
  for (const { name, size } of items) {
    const key = keyOf(pathOf(name));
    if (key === undefined) continue;
    const sum = found.get(key) ?? { size: 0, count: 0 };
    sum.size += size;
    sum.count += 1;
    found.set(key, sum);
  }
  return [...found].sort(([, a], [, b]) => b.size - a.size);
}

function print(title, rows) {
  console.log(`\n${title}`);
  for (const [name, { size, count }] of rows) {
    console.log(`${String(size).padStart(9)} ${(100 * size / whole).toFixed(1).padStart(5)} % ${String(count).padStart(5)}  ${name}`);
  }
}

console.log(`${whole} bytes, not compressed. Columns: bytes, share, how many functions.`);
const words = (path) => path.split('::');
print('By crate', sums((path) => words(path)[0]));
print(`By room of ${OURS}`, sums((path) => (words(path)[0] === OURS ? words(path)[1] : undefined)));
print(`By module of ${OURS}`, sums((path) => (words(path)[0] === OURS ? words(path).slice(1, 3).join('::') : undefined)).slice(0, MOST));
print('By module of other crates', sums((path) => (words(path)[0] === OURS || path.startsWith('(') ? undefined : words(path).slice(0, 2).join('::'))).slice(0, MOST));

// What of other crates was compiled for a module of ours: the first that the name of the instance mentions.
const served = new Map();
for (const { name, size } of items) {
  const found = words(pathOf(name))[0] === OURS ? undefined : name.match(new RegExp(`${OURS}::(\\w+(?:::\\w+)?)`));
  if (!found) continue;
  const sum = served.get(found[1]) ?? { size: 0, count: 0 };
  served.set(found[1], { size: sum.size + size, count: sum.count + 1 });
}
print(`Generic code of other crates, by the module of ${OURS} that it was made for`, [...served].sort(([, a], [, b]) => b.size - a.size).slice(0, MOST));

const merged = new Map();
// Without what stands in angles, which tells one instance from another.
const generic = (name) => {
  let [depth, kept] = [0, ''];
  for (const [nth, c] of [...name].entries()) {
    const opens = c === '<' && nth > 0 && !(depth === 0 && name[nth - 1] === '<');
    if (opens) depth += 1;
    if (depth === 0) kept += c;
    if (c === '>' && depth > 0) depth -= 1;
  }
  return kept.replace(/#\d+/g, '').replace(/(::)+/g, '::').replace(/::$/, '');
};
for (const { name: instance, size } of items) {
  const name = generic(instance);
  const sum = merged.get(name) ?? { size: 0, count: 0 };
  merged.set(name, { size: sum.size + size, count: sum.count + 1 });
}
const all = [...merged].sort(([, a], [, b]) => b.size - a.size);
print('Functions, all instances of a generic one together', all.filter(([name]) => name.includes('::')).slice(0, MOST));
