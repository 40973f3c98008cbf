// axe-core on every page, with all that folds open.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { desk, everywhere, launch, none, phone, serve, siteFolder } from './lib.mjs';
import { distinct, readSite, samples } from './site.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];
const AXE = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const site = readSite(siteFolder());
const pages = distinct(site.pages);
let browser;
let host;

// A moved page is gone at once: without its refresh it can be looked at.
const stay = (path, html) => html.replace(/<meta\b[^>]*http-equiv=("?)refresh\1[^>]*>/i, '');

before(async () => {
  host = await serve(site.folder, { edit: stay });
  browser = await launch('chromium');
});
after(() => Promise.all([browser?.close(), host?.close()]));

async function look(page) {
  const { violations, passes, incomplete, inapplicable } = await page.evaluate(async (tags) => {
    // eslint-disable-next-line no-undef
    const { violations, passes, incomplete, inapplicable } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    const ids = (list) => list.map(({ id }) => id);
    return { violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`) })), passes: ids(passes), incomplete: incomplete.map(({ id, nodes }) => `${id} ${nodes[0].html.slice(0, 100)} ${nodes[0].any[0]?.message}`), inapplicable: ids(inapplicable) };
  }, TAGS);
  return { violations, incomplete, ran: [...passes, ...violations.map(({ id }) => id), ...inapplicable] };
}

/** axe in both widths and colours; gives violations as lines. */
async function inEveryView(page, path, { unfold = true } = {}) {
  const found = [];
  let loaded = false;
  for (const [width, size] of [[320, phone], [1280, desk]]) {
    await page.setViewport(size);
    for (const colour of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colour }]);
      if (!loaded) {
        await page.goto(`${host.origin}/${path}`, { waitUntil: 'load' });
        await page.evaluate(AXE);
        if (unfold) await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        loaded = true;
      }
      const { violations, incomplete } = await look(page);
      if (process.env.VARDE_INCOMPLETE) for (const line of incomplete) console.error(path, width, colour, line);
      found.push(violations.map(({ id, nodes }) => nodes.map((node) => `${path} at ${width} px, ${colour}: ${id}: ${node}`)));
    }
  }
  return found;
}

test('axe finds nothing on any page in any language, narrow and wide, light and dark', async (t) => {
  const start = performance.now();
  const found = await everywhere(browser, pages, (page, { path }) => inEveryView(page, path));
  t.diagnostic(`${pages.length} pages, ${pages.length * 4} looks in ${Math.round((performance.now() - start) / 1000)} s`);
  none(found);
});

test('axe finds nothing while the menu is folded and the status about Shift is shown', async () => {
  const some = samples(site.read).filter((page) => ['nb', 'ar'].includes(page.lang));
  none(await everywhere(browser, some, async (page, { path }) => {
    await page.setViewport(phone);
    await page.goto(`${host.origin}/${path}`);
    await page.keyboard.press('Shift');
    assert.ok(await page.$eval('[role=status]', (status) => status.textContent), 'no status is shown');
    await page.evaluate(AXE);
    return (await look(page)).violations.map(({ id, nodes }) => `${path}: ${id}: ${nodes[0]}`);
  }));
});

test('axe looks at what it should: it runs the rules that are off by default and finds planted faults', async () => {
  const page = await browser.newPage();
  await page.goto(`${host.origin}/${site.read.find((page) => page.kind === 'page').path}`);
  await page.evaluate(AXE);
  const { ran } = await look(page);
  for (const rule of ['color-contrast-enhanced', 'target-size', 'page-has-heading-one', 'html-has-lang', 'region', 'meta-refresh-no-exceptions', 'link-in-text-block']) assert.ok(ran.includes(rule), `${rule} did not run`);
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    document.querySelector('.text p').style.color = '#999';
  });
  const ids = (await look(page)).violations.map(({ id }) => id);
  for (const rule of ['html-has-lang', 'color-contrast-enhanced']) assert.ok(ids.includes(rule), `${rule} was not found`);
  await page.close();
});
