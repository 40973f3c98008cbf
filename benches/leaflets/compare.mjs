// What leaflets cost, and what printing their web pages through headless Chromium costs, in one run:
//
//     (cd tests/browser && npm ci --ignore-scripts)
//     node benches/leaflets/compare.mjs          # three rounds of all leaflets; another number may follow
//
// It compiles the program, builds the site below target/bench-leaflets, and prints the tables of docs/leaflets.md.
// Absolute times depend on the machine and on what else it does; both sides of the ratio are measured in turn.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from '../../tests/browser/lib.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, 'target/bench-leaflets');
const program = join(root, 'target/release/bench-leaflets');
const ROUNDS = Number(process.argv[2] ?? 3);

const run = (command, args, env = {}) => execFileSync(command, args, { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e8 });
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const sum = (list) => list.reduce((all, one) => all + one, 0);
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const mb = (bytes) => `${Math.round(bytes / 1e6)} MB`;

/** Seconds of processor time and bytes of memory of a process and all that it has started. */
function family(pid) {
  const of = new Map();
  for (const name of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
      const memory = Number(readFileSync(`/proc/${name}/smaps_rollup`, 'utf8').match(/^Pss: +(\d+)/m)?.[1] ?? 0) * 1024;
      of.set(Number(name), { parent: Number(fields[1]), cpu: sum(fields.slice(11, 15).map(Number)) / 100, memory });
    } catch { /* It has ended meanwhile. */ }
  }
  const within = (id) => id === pid || (of.has(id) && within(of.get(id).parent));
  const all = [...of].filter(([id]) => within(id)).map(([, process]) => process);
  return { cpu: sum(all.map((process) => process.cpu)), memory: sum(all.map((process) => process.memory)) };
}

run('cargo', ['build', '--locked', '--release', '-p', 'varde', '-p', 'varde-bench-leaflets']);
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const site = join(work, 'site');
run(join(root, 'target/release/varde'), ['build', '--quiet', '--base-url', 'https://varde-demo.no/', '--out', site]);

// ---------------------------------------------------------------- all of them in one go

console.log(`## All leaflets of all languages\n`);
console.log(`${cpus().length} processors, ${cpus()[0].model}; best of ${ROUNDS}\n`);
row('Threads', 'PDFs', 'Pages', 'Time', 'Processor time', 'Peak memory', 'before', 'Once more');
row('---', '---', '---', '---', '---', '---', '---', '---');
const sums = new Set();
for (const threads of [1, 2]) {
  const rounds = Array.from({ length: ROUNDS }, () => JSON.parse(run(program, ['all'], { RAYON_NUM_THREADS: String(threads) })));
  rounds.forEach((round) => sums.add(round.sum));
  const best = rounds.toSorted((a, b) => a.seconds - b.seconds)[0];
  const least = (key) => Math.min(...rounds.map((round) => round[key]));
  row(threads, best.pdfs, best.pages, `${best.seconds.toFixed(2)} s`, `${least('cpu').toFixed(2)} s`, mb(Math.max(...rounds.map((round) => round.peak))), mb(best.peak_before), `${(least('kept') * 1000).toFixed(0)} ms`);
}
console.log(`\n${2 * ROUNDS} runs, ${sums.size === 1 ? 'the same bytes each time' : `${sums.size} DIFFERENT OUTPUTS`}\n`);

// ---------------------------------------------------------------- one at a time, in turn with a browser

const maker = spawn(program, ['each'], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, RAYON_NUM_THREADS: '1' } });
const lines = createInterface({ input: maker.stdout })[Symbol.asyncIterator]();
const list = [];
for (let line = (await lines.next()).value; line; line = (await lines.next()).value) list.push(line.split(' '));

const browser = await launch('chromium');
const page = await browser.newPage();
let memory = 0;
async function print(path) {
  const begun = performance.now();
  await page.goto(pathToFileURL(path));
  const bytes = (await page.pdf({ preferCSSPageSize: true, tagged: true })).length;
  const ms = performance.now() - begun;
  memory = Math.max(memory, family(browser.process().pid).memory);
  return { ms, bytes };
}
async function make(name) {
  maker.stdin.write(`${name}\n`);
  return JSON.parse((await lines.next()).value);
}

const pairs = list.map(([id, lang, pages]) => ({ id, lang, pages, path: join(site, lang, 'print', `${id}.html`) })).filter(({ path }) => existsSync(path));
// The first ones of both wait for what is loaded once.
await print(pairs[0].path);
await make(`booklet ${pairs[0].lang}`);
const cpu = { before: family(browser.process().pid).cpu, made: (await make(`booklet ${pairs.at(-1).lang}`)).cpu };
for (const [place, pair] of pairs.entries()) {
  const own = async () => { pair.own = await make(`${pair.id} ${pair.lang}`); };
  const other = async () => { pair.other = await print(pair.path); };
  for (const step of place % 2 ? [own, other] : [other, own]) await step();
}
const printed = family(browser.process().pid).cpu - cpu.before;
const made = pairs.at(-1).own.cpu - cpu.made;
await browser.close();
maker.stdin.end();

console.log(`## The ${pairs.length} leaflets with a web page, one at a time, in turn\n`);
row('', 'Varde', 'Chromium', 'Ratio');
row('---', '---', '---', '---');
const [own, other] = ['own', 'other'].map((side) => pairs.map((pair) => pair[side].ms));
const compare = (name, a, b, unit) => row(name, `${a.toFixed(1)} ${unit}`, `${b.toFixed(1)} ${unit}`, (b / a).toFixed(1));
const ratios = pairs.map((pair) => pair.other.ms / pair.own.ms);
compare('median', median(own), median(other), 'ms');
compare('slowest', Math.max(...own), Math.max(...other), 'ms');
compare('all', sum(own) / 1000, sum(other) / 1000, 's');
compare('processor time, all', made, printed, 's');
console.log(`\nOf single leaflets, Varde is ${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(0)} times as fast. Chromium's processes have up to ${mb(memory)} together.\n`);

console.log('## Each kind\n');
row('Leaflet', 'Pages', 'Languages', 'Varde: median', 'slowest', 'Chromium: median');
row('---', '---', '---', '---', '---', '---');
for (const id of new Set(pairs.map((pair) => pair.id))) {
  const some = pairs.filter((pair) => pair.id === id);
  const times = some.map((pair) => pair.own.ms);
  const worst = some.find((pair) => pair.own.ms === Math.max(...times));
  row(id, some[0].pages, some.length, `${median(times).toFixed(0)} ms`, `${worst.own.ms.toFixed(0)} ms (${worst.lang})`, `${median(some.map((pair) => pair.other.ms)).toFixed(0)} ms`);
}
