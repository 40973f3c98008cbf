// What comes out on paper.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { everywhere, launch, none, run, serve, siteFolder } from './lib.mjs';
import { FULL, ordinary, readSite } from './site.mjs';

const site = readSite(siteFolder());
const wanted = ['index', 'rights', 'show', 'help', 'about', 'questions'];
const own = ordinary(site.read).filter((page) => page.kind === 'page' && !page.fallback);
const pages = [...own.filter((page) => wanted.includes(page.id)), ...own.filter((page) => page.audience === 'worker' && page.lang === 'nb' && ['page', 'directory', 'checks'].some((type) => page.type.startsWith(type)))];
let browser;
let host;

before(async () => {
  host = await serve(site.folder);
  browser = await launch('chromium');
});
after(() => Promise.all([browser?.close(), host?.close()]));

/** In the page, as for print: what must not be on paper, and what must. */
function forPaper() {
  const flat = (text) => text.replace(/\s+/g, ' ').trim();
  const seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  return {
    exits: [...new Set([...document.querySelectorAll('[data-exit]')].map((link) => flat(link.textContent)))],
    shown: [...document.querySelectorAll('[data-exit], .exit, .skip, .leave, .languages, .up, .foot nav, .contents, nav, button, [role=status]')].filter(seen).map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${flat(element.textContent).slice(0, 40)}`),
    numbers: [...document.querySelectorAll('a[href^="tel:"]')].map((link) => flat(link.textContent)),
    heading: flat(document.querySelector('h1').textContent),
    lang: document.documentElement.lang,
    ground: getComputedStyle(document.documentElement).backgroundColor,
    open: [...document.querySelectorAll('main details:not([open])')].filter((details) => seen(details) && !details.closest('nav')).map((details) => flat(details.textContent).slice(0, 40)),
  };
}

/** The text of a PDF. Where the text is set from the right, the order of the letters is not that of reading. */
const textOf = (pdf) => run('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], Buffer.from(pdf)).toString();

test('on paper there are the texts and every phone number, and neither exit nor navigation', async (t) => {
  assert.ok(pages.length >= wanted.length);
  let numbers = 0;
  none(await everywhere(browser, pages, async (page, { path }) => {
    const found = [];
    await page.goto(`${host.origin}/${path}`);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.emulateMediaType('print');
    const paper = await page.evaluate(forPaper);
    await page.emulateMediaType(null);
    const text = textOf(await page.pdf({ preferCSSPageSize: true }));
    const flat = text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
    found.push(paper.shown.map((what) => `on paper: ${what}`));
    found.push(paper.open.map((what) => `folded on paper: ${what}`));
    for (const exit of paper.exits) if (flat.includes(exit)) found.push(`the exit is on paper: ${exit}`);
    const times = (part) => flat.split(part).length - 1;
    for (const number of new Set(paper.numbers)) {
      const here = paper.numbers.filter((other) => other === number).length;
      if (times(number) < here) found.push(`${number} is ${times(number)} times on paper and ${here} times on the page`);
    }
    numbers += paper.numbers.length;
    if (!paper.numbers.length) found.push('there is no number on the page');
    if (/^(nb|en|uk)$/.test(paper.lang) && !flat.includes(paper.heading)) found.push('the heading is not on paper');
    if (!/rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/.test(paper.ground)) found.push(`paper is ${paper.ground}`);
    if (flat.length < 300) found.push(`only ${flat.length} letters`);
    return found.flat().map((problem) => `${path}: ${problem}`);
  }));
  t.diagnostic(`${pages.length} pages with ${numbers} numbers`);
});

test('paper has the date of the edition and the warning that numbers change', async () => {
  const page = await browser.newPage();
  await page.goto(`${host.origin}/nb/rights.html`);
  assert.equal(await page.$eval('.paper', (note) => note.checkVisibility()), false);
  const flat = textOf(await page.pdf({ preferCSSPageSize: true })).replace(/\s+/g, ' ');
  assert.ok(flat.includes((await page.$eval('.paper', (note) => note.textContent)).replace(/\s+/g, ' ').trim()));
  assert.match(flat, /20\d\d/);
  await page.close();
});

test('each action card is one sheet of A4', async () => {
  const cards = site.read.filter((page) => page.id.startsWith('cards/') && !page.fallback && (FULL || page.lang === 'nb'));
  assert.ok(cards.length >= (FULL ? 24 : 12), `${cards.length} cards`);
  none(await everywhere(browser, cards, async (page, { path }) => {
    await page.goto(`${host.origin}/${path}`);
    const told = run('pdfinfo', ['-'], Buffer.from(await page.pdf({ preferCSSPageSize: true, format: 'A4' }))).toString();
    const [, sheets] = told.match(/^Pages:\s+(\d+)$/m);
    const size = told.match(/^Page size:.*$/m)[0];
    return sheets === '1' && size.includes('A4') ? [] : [`${path}: ${sheets} sheets, ${size}`];
  }));
});
