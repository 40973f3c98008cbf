// Contact sheets to look at: one picture for each type of page, all languages side by side, as on a phone of 360 px.
// VARDE_SITE=FOLDER node screens.mjs OUT [--dark] [--wide] [--page ID]…
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { everywhere, launch, serve, siteFolder } from './lib.mjs';
import { readSite } from './site.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { dark: { type: 'boolean' }, wide: { type: 'boolean' }, page: { type: 'string', multiple: true } } });
const [out] = positionals;
if (!out) {
  console.error('Usage: VARDE_SITE=FOLDER node screens.mjs OUT [--dark] [--wide] [--page ID]…');
  process.exit(2);
}
mkdirSync(out, { recursive: true });

const site = readSite(siteFolder());
const width = values.wide ? 1280 : 360;
const height = values.wide ? 1000 : 1600;

// For each layout and audience its shortest-named page, or those asked for.
const byType = new Map();
for (const { kind, type, id } of site.pages) if (kind === 'page' && (!byType.has(type) || id.length < byType.get(type).length)) byType.set(type, id);
const ids = values.page ?? [...new Set([...byType.values(), 'pay', 'rights', 'safe'])];
const sheets = ids.map((id) => ({ name: id.replaceAll('/', '-'), pages: site.pages.filter((page) => page.kind === 'page' && page.id === id) }));
if (!values.page) sheets.push({ name: 'root', pages: site.pages.filter((page) => ['chooser', 'missing'].includes(page.kind)) });

const host = await serve(site.folder);
const browser = await launch('chromium');
try {
  await everywhere(browser, sheets.filter((sheet) => sheet.pages.length), async (page, { name, pages }) => {
    const pictures = [];
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: values.dark ? 'dark' : 'light' }]);
    for (const { path } of pages) {
      await page.setViewport({ width, height });
      await page.goto(`${host.origin}/${path}`);
      pictures.push([path, await page.screenshot({ encoding: 'base64' })]);
    }
    const sheet = await browser.newPage();
    const columns = Math.min(pictures.length, values.wide ? 2 : 6);
    await sheet.setViewport({ width: columns * (width + 16) + 16, height: Math.ceil(pictures.length / columns) * (height + 32) + 16 });
    await sheet.setContent(`<!doctype html><style>body{margin:0;background:#888;display:flex;flex-wrap:wrap;gap:16px;padding:16px;box-sizing:border-box;font:14px sans-serif}figure{margin:0}img{display:block;width:${width}px}</style>${pictures.map(([path, data]) => `<figure>${path}<img alt="" src="data:image/png;base64,${data}"></figure>`).join('')}`);
    const file = join(out, `${name}.png`);
    await sheet.screenshot({ path: file, fullPage: true });
    await sheet.close();
    console.log(file);
  }, { pages: 2 });
} finally {
  await browser.close();
  await host.close();
}
