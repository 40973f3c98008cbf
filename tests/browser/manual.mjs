// The pictures of CONTRIBUTING.md, from the real screens: node manual.mjs PROGRAM OUT
// The texts on them are the repository's own, with one change of the source and one slip of a translator.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, temporary } from './lib.mjs';

const [program, out] = process.argv.slice(2);
if (!out) {
  console.error('Usage: node manual.mjs PROGRAM OUT');
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const repository = fileURLToPath(new URL('../..', import.meta.url));
const root = temporary('manual');
for (const name of ['content', 'locales', 'themes', 'site.toml']) cpSync(join(repository, name), join(root, name), { recursive: true });

function edit(path, from, to) {
  const text = readFileSync(join(root, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no “${from}”: choose another text for the picture`);
  writeFileSync(join(root, path), text.replace(from, to));
}

/** Looks at a page of the preview. */
async function shown(path, { width, height }, look) {
  const server = spawn(resolve(program), ['serve', '--root', root, '--port', '0', '--translate', 'pl'], { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    const origin = await new Promise((found, failed) => {
      let said = '';
      server.stderr.on('data', (data) => {
        said += data;
        const address = said.match(/http:\/\/127\.0\.0\.1:\d+/);
        if (address) found(address[0]);
      });
      server.on('exit', () => failed(new Error(said)));
    });
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    await page.goto(`${origin}/${path}`);
    await look(page);
    await page.close();
  } finally {
    server.removeAllListeners('exit');
    server.kill();
  }
}

const browser = await launch('chromium');
try {
  await shown('translations/', { width: 1280, height: 900 }, (page) => page.screenshot({ path: join(out, 'overview.png') }));
  edit('content/nb/pay.md', 'Jobben skal være trygg.', 'Jobben skal være trygg, og du skal ha opplæring.');
  edit('content/pl/pay.md', '[Caritas](contact:caritas)', '[Caritas](contact:nav)');
  await shown('.varde/translate/pl/index.html', { width: 900, height: 700 }, (page) => page.screenshot({ path: join(out, 'all-texts.png') }));
  await shown('.varde/translate/pl/page/pay.html', { width: 900, height: 700 }, async (page) => {
    const top = await page.evaluate(() => [...document.querySelectorAll('tr')].find((row) => row.textContent.includes('Jobben skal være trygg')).getBoundingClientRect().top + scrollY);
    await page.screenshot({ path: join(out, 'side-by-side.png'), clip: { x: 0, y: top - 300, width: 900, height: 1100 }, captureBeyondViewport: true });
  });
} finally {
  await browser.close();
}
