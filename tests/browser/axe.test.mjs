// axe-core on every page, with all that folds open.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { desk, everywhere, launch, none, phone, serve, siteFolder, stay, tablet, unfold } from './lib.mjs';
import { distinct, ordinary, readSite } from './site.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];
const AXE = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const site = readSite(siteFolder());
const pages = ordinary(distinct(site.pages));
let browser;
let host;

before(async () => {
  host = await serve(site.folder, { edit: stay });
  browser = await launch('chromium');
});
after(() => Promise.all([browser?.close(), host?.close()]));

/** Rules that look at colours, and rules that look at places and sizes. All others see only what is there and visible. */
const COLOUR = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
const PLACE = ['target-size', 'scrollable-region-focusable', 'meta-viewport', 'meta-viewport-large'];

async function look(page, rules = null) {
  return page.evaluate(async (runOnly) => {
    const result = await globalThis.axe.run(document, { runOnly, resultTypes: ['violations'] });
    const ids = (list) => list.map(({ id }) => id);
    const told = ({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`;
    return {
      violations: result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${told(node)}`)),
      unsure: result.incomplete.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${told(node)}`)),
      ran: ids([...result.passes, ...result.violations, ...result.incomplete, ...result.inapplicable]),
    };
  }, rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS });
}

/** What is visible, and where everything is. While one of these stays, rules that look at nothing else give the same answer. */
const state = (page) => page.evaluate(() => {
  const all = [...document.querySelectorAll('*')];
  const visible = all.map((element) => `${element.checkVisibility({ opacityProperty: true, visibilityProperty: true })} ${getComputedStyle(element).display}`);
  const boxes = all.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height, getComputedStyle(element).position].join();
  });
  return { visible: visible.join(), boxes: boxes.join() };
});

const COLOURS = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced colours': [{ name: 'prefers-color-scheme', value: 'light' }, { name: 'forced-colors', value: 'active' }],
};

/** Looks at a page in three widths and three kinds of colours; gives what is found as lines. */
async function inEveryView(page, path) {
  const found = [];
  const session = await page.createCDPSession();
  const colour = (name) => session.send('Emulation.setEmulatedMedia', { features: COLOURS[name] });
  await page.setViewport(phone);
  await colour('light');
  await page.goto(`${host.origin}/${path}`);
  await page.evaluate(AXE);
  await page.evaluate(unfold);
  let last = null;
  for (const size of [phone, tablet, desk]) {
    const { width } = size;
    await page.setViewport(size);
    for (const name of Object.keys(COLOURS)) {
      await colour(name);
      const now = await state(page);
      const rules = now.visible !== last?.visible ? null : now.boxes !== last.boxes ? [...COLOUR, ...PLACE] : COLOUR;
      last = now;
      const { violations, unsure } = await look(page, rules);
      found.push(violations.map((line) => `${path} at ${width} px, ${name}: ${line}`));
      if (process.env.VARDE_UNSURE) for (const line of unsure) console.error(`unsure: ${path} at ${width} px, ${name}: ${line}`);
    }
  }
  await session.detach();
  return found;
}

test('axe finds nothing on any page at 320, 768 and 1280 px, in light, dark and forced colours', async (t) => {
  const start = performance.now();
  const found = await everywhere(browser, pages, (page, { path }) => inEveryView(page, path));
  t.diagnostic(`${pages.length} pages, ${pages.length * 9} looks in ${Math.round((performance.now() - start) / 1000)} s`);
  none(found);
});

test('axe finds nothing while the menu is folded and the status about Shift is shown', async () => {
  const some = site.read.filter((page) => ['chooser', 'missing'].includes(page.kind) || (['nb', 'ar'].includes(page.lang) && ['index', 'questions', 'guide'].includes(page.id)));
  none(await everywhere(browser, some, async (page, { path }) => {
    await page.setViewport(phone);
    await page.goto(`${host.origin}/${path}`);
    await page.keyboard.press('Shift');
    assert.ok(await page.$eval('[role=status]', (status) => status.textContent), 'no status is shown');
    await page.evaluate(AXE);
    return (await look(page)).violations.map((line) => `${path}: ${line}`);
  }));
});

test('axe looks at what it should: it runs the rules that are off by default and finds planted faults', async () => {
  const page = await browser.newPage();
  await page.goto(`${host.origin}/${site.read.find((page) => page.kind === 'page' && !page.fallback && page.lang === 'nb').path}`);
  await page.evaluate(AXE);
  const { ran } = await look(page);
  for (const rule of ['color-contrast-enhanced', 'target-size', 'page-has-heading-one', 'html-has-lang', 'region', 'meta-refresh-no-exceptions', 'link-in-text-block']) assert.ok(ran.includes(rule), `${rule} did not run`);
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    document.querySelector('h1').style.color = '#999';
    document.querySelector('.text p').style.color = '#666';
  });
  const { violations } = await look(page);
  for (const rule of ['html-has-lang', 'color-contrast', 'color-contrast-enhanced']) assert.ok(violations.some((line) => line.startsWith(`${rule}:`)), `${rule} was not found`);
  await page.close();
});
