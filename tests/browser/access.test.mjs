// What a person with a keyboard, a screen reader or low sight meets, as far as axe doesn't see it.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { after, before, test } from 'node:test';
import { PNG } from 'pngjs';
import { everywhere, launch, none, phone, serve, siteFolder, unfold } from './lib.mjs';
import { FULL, ordinary, readSite, samples, THREE } from './site.mjs';

const site = readSite(siteFolder());
const one = samples(site.read).filter(({ lang, fallback }) => THREE.includes(lang) && !fallback);
let browser, host;
before(async () => {
  host = await serve(site.folder);
  browser = await launch('chromium');
});
after(() => Promise.all([browser?.close(), host?.close()]));

/** The light of a colour, and the contrast of two, by WCAG. Colours are lists of red, green and blue. */
const light = (colour) => {
  const [r, g, b] = colour.map((part) => ((part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one, other) => {
  const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

const LOOKS = [['light', 'no-preference'], ['dark', 'no-preference'], ['light', 'more'], ['dark', 'more']];
const look = (session, [scheme, more]) => session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-contrast', value: more }] });

test('the colours that the theme names have 7 to 1 as text, and 3 to 1 as lines of controls, in every look', async (t) => {
  const page = await browser.newPage();
  await page.goto(`${host.origin}/nb/index.html`);
  const session = await page.createCDPSession();
  let count = 0;
  for (const name of LOOKS) {
    await look(session, name);
    const colour = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      return Object.fromEntries(['ground', 'soft', 'text', 'dim', 'line', 'link', 'on-link', 'bar', 'bar-link', 'care', 'calm', 'care-ground'].map((token) => {
        probe.style.color = `var(--${token})`;
        return [token, getComputedStyle(probe).color.match(/\d+/g).slice(0, 3).map(Number)];
      }));
    });
    const white = [255, 255, 255];
    const pairs = [
      ...['text', 'dim', 'link'].flatMap((ink) => ['ground', 'soft'].map((under) => [ink, colour[ink], under, colour[under], 7])),
      ['text', colour.text, 'care-ground', colour['care-ground'], 7], ['on-link', colour['on-link'], 'link', colour.link, 7],
      ['white', white, 'bar', colour.bar, 7], ['white', white, 'bar-link', colour['bar-link'], 7],
      ['line', colour.line, 'ground', colour.ground, 3],
    ];
    count += pairs.length;
    none(pairs.map(([ink, a, under, b, least]) => contrast(a, b) < least && `${name.join(', contrast ')}: ${ink} on ${under} is ${contrast(a, b).toFixed(2)}`));
  }
  t.diagnostic(`${count} pairs`);
  await page.close();
});

/** In the page: one of each kind of thing that can have the focus, marked with a number. */
function kinds() {
  const seen = new Set();
  const list = [];
  for (const element of document.querySelectorAll('a[href], button, summary, input, [tabindex="0"]')) {
    if (!element.checkVisibility()) continue;
    const box = element.closest('li, p, nav, fieldset, form, header, footer, .call, .exit, .contact, section, table') ?? document.body;
    const kind = [element.localName, element.className, element.type ?? '', element.hasAttribute('data-exit'), /^tel:/.test(element.href ?? ''), box.localName, box.className, element.closest('main') ? 'main' : element.closest('footer') ? 'footer' : 'top'].join('|');
    if (seen.has(kind)) continue;
    seen.add(kind);
    element.dataset.kind = list.length;
    list.push(kind);
  }
  return list;
}

/** How many pixels of two pictures of one place differ by at least 3 to 1. */
function changed(before, after) {
  const [a, b] = [before, after].map((picture) => PNG.sync.read(Buffer.from(picture)));
  assert.deepEqual([a.width, a.height], [b.width, b.height]);
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) if (contrast([...a.data.subarray(at, at + 3)], [...b.data.subarray(at, at + 3)]) >= 3) count += 1;
  return count;
}

test('the focus is seen by pixels: as much as a line of 2 px around it changes by 3 to 1, in light, dark and forced colours', async (t) => {
  // Each type of page once; what differs from right to left is the side, so the front page stands for it.
  const list = one.filter(({ lang, kind, id }) => kind === 'page' && (FULL || lang === 'nb' || (lang === 'ar' && id === 'index')));
  let stops = 0;
  none(await everywhere(browser, list, async (page, { path }) => {
    const found = [];
    await page.setViewport(phone);
    await page.goto(`${host.origin}/${path}`);
    await page.evaluate(unfold);
    // The keyboard is in use: so the browser shows the focus.
    await page.keyboard.press('Tab');
    const all = await page.evaluate(kinds);
    const session = await page.createCDPSession();
    for (const [name, features] of Object.entries({
      light: [],
      dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
      forced: [{ name: 'forced-colors', value: 'active' }],
    })) {
      await session.send('Emulation.setEmulatedMedia', { features });
      for (const [place, kind] of all.entries()) {
        const box = await page.evaluate((place) => {
          const element = document.querySelector(`[data-kind="${place}"]`);
          element.focus({ preventScroll: true });
          element.scrollIntoView({ block: 'center' });
          // The skip link is only there while it has the focus.
          const { left, top, width, height } = element.getClientRects()[0];
          element.blur();
          return { x: Math.max(0, left - 8), y: Math.max(0, top - 8), width: Math.min(innerWidth, width + 16), height: Math.min(innerHeight, height + 16), least: 4 * (Math.min(width, innerWidth) + Math.min(height, innerHeight)) };
        }, place);
        const { least, ...inWindow } = box;
        const clip = { ...inWindow, ...(await page.evaluate(({ x, y }) => ({ x: x + scrollX, y: y + scrollY }), inWindow)) };
        const before = await page.screenshot({ clip, captureBeyondViewport: false });
        await page.evaluate((place) => document.querySelector(`[data-kind="${place}"]`).focus({ preventScroll: true }), place);
        const after = await page.screenshot({ clip, captureBeyondViewport: false });
        const count = changed(before, after);
        stops += 1;
        // The outermost row of a curve and of a box at the window's edge is drawn soft or cut.
        if (count < least * 0.75) found.push(`${path}, ${name}: ${count} of ${Math.round(least)} pixels: ${kind}`);
      }
    }
    await session.detach();
    return found;
  }, { pages: 1 }));
  t.diagnostic(`${stops} looks on ${list.length} pages`);
});

test('the exit, the way up, the languages, the number to call and the links to help stand at the same place of every page', async () => {
  const places = new Map();
  await everywhere(browser, ordinary(site.read).filter(({ kind }) => kind === 'page'), async (page, { path, id }) => {
    await page.goto(`${host.origin}/${path}`);
    const found = await page.evaluate(() => {
      const way = (element) => {
        const parts = [];
        for (; element !== document.body; element = element.parentElement) parts.unshift(`${element.localName}${element.className && element.localName !== 'main' ? `.${element.className.replaceAll(' ', '.')}` : ''}`);
        return parts.join(' > ');
      };
      const all = (selector) => [...document.querySelectorAll(selector)].map(way);
      return {
        frame: [...document.body.children].filter(({ localName }) => localName !== 'script').map((element) => `${element.localName}.${element.className.replace(/^(home|page|directory|cards|checks|sources|promises|search|save|room|sheet)$/, '…')}`),
        exit: all('[data-exit]'),
        name: all('.name a'),
        up: all('.up a'),
        languages: all('.languages summary'),
        call: all('footer .call a[href^="tel:"]'),
        help: all('footer nav a').slice(0, 3),
      };
    });
    // The front page has nothing above it.
    if (id === 'index') delete found.up;
    for (const [what, where] of Object.entries(found)) {
      const key = `${what}: ${JSON.stringify(where)}`;
      places.set(key, [...(places.get(key) ?? []), path]);
    }
  });
  const by = Map.groupBy?.([...places], ([key]) => key.split(':')[0]) ?? [...places].reduce((map, entry) => map.set(entry[0].split(':')[0], [...(map.get(entry[0].split(':')[0]) ?? []), entry]), new Map());
  none([...by].map(([what, list]) => list.length > 1 && `${what} stands in ${list.length} places: ${list.map(([key, paths]) => `${key.slice(what.length + 2)} (${paths.slice(0, 3)})`).join(' | ')}`));
  for (const what of ['exit', 'help', 'up', 'call']) assert.notEqual(by.get(what)[0][0], `${what}: []`, `there is no ${what}`);
});

test('nothing on a page moves, flashes or waits', () => {
  const sheets = new Set(site.pages.flatMap(({ html }) => html.match(/<style>[^]*?<\/style>/g) ?? []));
  const scripts = new Set(site.pages.flatMap(({ html }) => html.match(/<script>[^]*?<\/script>/g) ?? []));
  none([...sheets].map((sheet) => /animation|transition|@keyframes|scroll-behavior/.exec(sheet)?.[0]), [...scripts].map((script) => /setTimeout|setInterval|requestAnimationFrame/.exec(script)?.[0]));
});

test('docs/accessibility.md has every criterion of levels A and AA, and names tests that are there', () => {
  const text = readFileSync(new URL('../../docs/accessibility.md', import.meta.url), 'utf8');
  const A = '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
  const AA = '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';
  none(`${A} ${AA}`.split(' ').map((number) => text.split(`\n| ${number} `).length !== 2 && `${number} has no row, or two`));
  none([...text.matchAll(/`(\w+\.test\.mjs)`/g)].map(([, file]) => !existsSync(new URL(file, import.meta.url)) && `there is no ${file}`));
});

/** Lines of a tree of accessibility as a screen reader is given it: role, name, and what else is said. */
function lines({ role, name = '', children = [], ...more }, depth = 0) {
  const said = ['level', 'checked', 'expanded', 'disabled', 'description'].filter((key) => more[key] !== undefined && more[key] !== false).map((key) => ` ${key}=${more[key]}`).join('');
  return [`${'  '.repeat(depth)}${role} “${name}”${said}`, ...children.flatMap((child) => lines(child, depth + 1))];
}

/** What is kept as a picture in words: the top of a page, the first question, the first card of the directory. */
const PARTS = [['index', 'body > .skip'], ['index', 'body > .exit'], ['pay', 'body > header'], ['questions', 'form fieldset'], ['questions', 'form .outcome'], ['help', '.contact']];

for (const lang of THREE) {
  test(`${lang}: a screen reader is given the header, the questions and the directory as written down in trees/${lang}.txt`, async () => {
    const page = await browser.newPage();
    await page.setViewport(phone);
    const told = [];
    for (const [id, selector] of PARTS) {
      await page.goto(`${host.origin}/${lang}/${id}.html`);
      await page.evaluate(unfold);
      const root = await page.$(selector);
      assert.ok(root, `${id}: no ${selector}`);
      const tree = await page.accessibility.snapshot({ root, interestingOnly: false });
      told.push(`# ${id}.html, ${selector}`, ...lines(simple(tree)), '');
    }
    await page.close();
    const file = new URL(`trees/${lang}.txt`, import.meta.url);
    const text = told.join('\n');
    if (process.env.VARDE_BLESS || !existsSync(file)) {
      assert.ok(process.env.VARDE_BLESS, `${file.pathname} is missing: VARDE_BLESS=1 writes it`);
      mkdirSync(dirname(file.pathname), { recursive: true });
      writeFileSync(file, text);
    }
    assert.equal(text, readFileSync(file, 'utf8'), 'VARDE_BLESS=1 writes down what is right now');
  });
}

/** Without boxes that say nothing and without the letters below texts. */
function simple({ children = [], ...node }) {
  const inner = children.flatMap((child) => {
    const part = simple(child);
    if (['InlineTextBox', 'ListMarker'].includes(part.role)) return [];
    return ['none', 'generic', 'LineBreak'].includes(part.role) && !part.name ? part.children : [part];
  });
  // A text that only repeats its parent's name is not read twice.
  return { ...node, children: inner.filter(({ role, name, children }) => !(role === 'StaticText' && !children.length && name.trim() === (node.name ?? '').trim())) };
}
