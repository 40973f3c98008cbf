// What is seen: widths, spacing, targets, focus, colours, and scripts that run from right to left or have no spaces.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { desk, doubled, everywhere, launch, none, phone, serve, siteFolder, stay, unfold, zoomed } from './lib.mjs';
import { distinct, ordinary, readSite, samples } from './site.mjs';

const site = readSite(siteFolder());
const pages = ordinary(distinct(site.pages));
const some = ordinary(samples(site.read));
let browser;
let host;
/** What each check found on each page: a page is opened once for all of them. */
let seen;

before(async () => {
  host = await serve(site.folder, { edit: stay });
  browser = await launch('chromium');
  const all = await everywhere(browser, pages, measure);
  seen = (check) => all.flatMap(({ path, found }) => [found[check]].flat(Infinity).filter(Boolean).map((problem) => (typeof problem === 'string' ? `${path}: ${problem}` : { path, ...problem })));
});
after(() => Promise.all([browser?.close(), host?.close()]));

const open = async (page, path, size) => {
  await page.setViewport(size);
  await page.goto(`${host.origin}/${path}`);
};

async function measure(page, item) {
  const found = { sideways: [], targets: [], contrast: [], spacing: [] };
  const at = (size, lines) => lines.map((line) => `${size.width} px${size.deviceScaleFactor ? ` at ${size.deviceScaleFactor}00 %` : ''}: ${line}`);
  await open(page, item.path, phone);
  found.sideways.push(at(phone, await page.evaluate(sideways)));
  found.bar = await page.evaluate(bar);
  if (item.lang === 'th' && item.kind === 'page' && !item.fallback) found.thai = await page.evaluate(thaiLines);
  await page.evaluate(unfold);
  found.numbers = await page.evaluate(unreadableNumbers);
  found.marks = await page.evaluate(strayMarks);
  if (item.dir === 'rtl' && !item.fallback) found.right = await page.evaluate(setFromTheRight);
  for (const size of [phone, desk, doubled, zoomed]) {
    await page.setViewport(size);
    found.sideways.push(at(size, await page.evaluate(sideways)));
    if (!size.deviceScaleFactor && item.kind !== 'moved') found.targets.push(at(size, await page.evaluate(smallTargets)));
  }
  found.share = await page.evaluate(() => {
    const share = document.querySelector('.exit').getBoundingClientRect().height / innerHeight;
    return share > 0.25 && `the bar takes ${Math.round(share * 100)} % of the height`;
  });
  await page.setViewport(phone);
  if (some.includes(item)) {
    found.spacing.push(await page.evaluate(clipped));
    // WCAG 1.4.12. A sheet made in the page is not stopped by its policy.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}');
      document.adoptedStyleSheets = [sheet];
    });
    found.spacing.push(await page.evaluate(clipped), await page.evaluate(sideways));
    await page.evaluate(() => (document.adoptedStyleSheets = []));
  }
  await page.keyboard.press('Shift');
  // Puppeteer has no name for contrast; the protocol has.
  const session = await page.createCDPSession();
  for (const colour of ['light', 'dark']) {
    for (const contrast of ['no-preference', 'more']) {
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: colour }, { name: 'prefers-contrast', value: contrast }] });
      const { count, found: low } = await page.evaluate(faint);
      assert.ok(count > 3, `${count} texts`);
      found.contrast.push(low.map((line) => `${colour}, contrast ${contrast}: ${line}`));
    }
  }
  await session.send('Emulation.setEmulatedMedia', { features: [] });
  await session.detach();
  return { path: item.path, found };
}

/** In the page: whether it scrolls sideways, and what sticks out. What stands in a box that scrolls by itself may. */
function sideways() {
  const found = [];
  const root = document.scrollingElement;
  const width = root.clientWidth;
  if (root.scrollWidth > width) found.push(`${root.scrollWidth} px wide in ${width}`);
  for (const by of [9999, -9999]) {
    scrollTo(by, 0);
    if (scrollX !== 0) found.push(`scrolls sideways by ${scrollX}`);
  }
  scrollTo(0, 0);
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const boxed = new Set([...document.querySelectorAll('*')].filter((element) => element !== root && scrolls(element)).flatMap((box) => [...box.querySelectorAll('*')]));
  for (const element of document.body.querySelectorAll('*')) {
    if (boxed.has(element) || !element.getClientRects().length) continue;
    const { left, right } = element.getBoundingClientRect();
    if (left < -0.5 || right > width + 0.5) found.push(`<${element.localName} class="${element.getAttribute('class') ?? ''}"> from ${Math.round(left)} to ${Math.round(right)} in ${width}: ${element.textContent.slice(0, 40)}`);
  }
  return found.slice(0, 5);
}

test('no page scrolls sideways at 320 px, folded or open, nor at 1280 px, nor at 1280 px magnified to 200 and 400 %', () => none(seen('sideways')));

/** In the page: whether the exit is wide, at the top and uncovered wherever the page is scrolled to. */
function bar() {
  const [exit, last] = document.querySelectorAll('[data-exit]');
  const found = [];
  if (exit.getBoundingClientRect().width < innerWidth - 1) found.push(`the exit is ${exit.getBoundingClientRect().width} px wide`);
  for (const to of [0, 300, document.body.scrollHeight]) {
    scrollTo(0, to);
    const { top, left, height } = exit.getBoundingClientRect();
    if (top !== 0) found.push(`the exit is at ${top} px when the page is at ${to}`);
    if (document.elementFromPoint(left + 20, top + height / 2) !== exit) found.push(`the exit is covered when the page is at ${to}`);
  }
  if (!last.checkVisibility()) found.push('the copy at the end is not seen');
  scrollTo(0, 0);
  return found;
}

test('the exit fills the width of a phone and stays at the top of the window wherever the page is scrolled to', () => none(seen('bar')));

/** In the page: marks that end a sentence and begin a line, parted from the word or number before them. */
function strayMarks() {
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const block = (node) => {
    let element = node.parentElement;
    while (getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
    return element;
  };
  for (let node = texts.nextNode(), last = null; node; last = node, node = texts.nextNode()) {
    if (!/^[.,;:!?)»،؛؟]/.test(node.data) || !/\S$/.test(last?.data ?? '') || !node.parentElement.checkVisibility() || block(node) !== block(last)) continue;
    const box = (text, from) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, from + 1);
      return range.getBoundingClientRect();
    };
    const [before, mark] = [box(last, last.data.length - 1), box(node, 0)];
    if (mark.top >= before.bottom || mark.bottom <= before.top) found.push(`“${node.data.slice(0, 10)}” is on another line than “${last.data.slice(-20)}”`);
  }
  return found.slice(0, 5);
}

test('no line begins with the mark that ends a sentence', () => none(seen('marks')));

test('the bar with the exit leaves most of the window to the text at 400 %', () => none(seen('share')));

/** In the page: text that is cut off, or that runs out of the box that it stands in. */
function clipped() {
  const found = [];
  const name = (element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`;
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.getClientRects().length || element.closest('svg')) continue;
    const { overflowX, overflowY, display } = getComputedStyle(element);
    if (display === 'inline') continue;
    if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) found.push(`cut sideways: ${name(element)}`);
    if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1) found.push(`cut below: ${name(element)}`);
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      if (text.width && (text.left < box.left - 1 || text.right > box.right + 1 || text.bottom > box.bottom + text.height * 0.5 || text.top < box.top - text.height * 0.5)) found.push(`runs out of its box: ${name(element)}`);
    }
  }
  return found.slice(0, 5);
}

test('wider spacing of text cuts nothing off', () => none(seen('spacing')));

/** In the page: what is too small for a finger. */
function smallTargets() {
  const small = [];
  const measure = (selector, least) => {
    for (const element of document.querySelectorAll(selector)) {
      // What isn't shown can't be missed by a finger.
      if (!element.getClientRects().length) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width < least - 0.1 || height < least - 0.1) small.push(`${selector} is ${Math.round(width)} x ${Math.round(height)}: ${element.textContent.slice(0, 30)}`);
    }
  };
  measure('[data-exit]', 48);
  measure('a[href^="tel:"]', 44);
  measure('.home .text > ul > li > a', 44);
  measure('.choices > li > a', 44);
  measure('nav a', 44);
  measure('.up a, .name a', 44);
  measure('form label, button', 44);
  measure('summary', 40);
  return small;
}

test('the exit is at least 48 px each way, phone numbers, doors, menus and choices at least 44', () => none(seen('targets')));

/** In the page: what has the focus, how it shows, and what of it is hidden. */
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const shown = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  const bar = document.querySelector('.exit').getBoundingClientRect().bottom;
  const high = element.getBoundingClientRect().height > innerHeight - bar;
  const hidden = [...element.getClientRects()].flatMap(({ left, right, top, bottom }) => [[left + 4, top + 4], [right - 4, top + 4], [left + 4, bottom - 4], [right - 4, bottom - 4], [(left + right) / 2, (top + bottom) / 2]]).filter(([x, y]) => {
    // Of what is higher than the window, such as a table that scrolls, only a part can be seen.
    if (high && (y < bar || y > innerHeight)) return false;
    const hit = document.elementFromPoint(x, y);
    return !hit || !(element.contains(hit) || hit.contains(element));
  });
  return { name: `${element.localName} ${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}`, shown, hidden: hidden.length > 0, index: [...document.querySelectorAll('*')].indexOf(element), below: element.closest('.exit, .skip') ? null : element.getBoundingClientRect().bottom + scrollY };
}

test('the focus is seen on everything that Tab reaches, forwards and backwards, in the order of reading, and no bar hides it', async (t) => {
  const list = some.filter((page) => ['nb', 'ar'].includes(page.lang) && !page.fallback && page.kind === 'page');
  let stops = 0;
  none(await everywhere(browser, list, async (page, { path }) => {
    const found = [];
    await open(page, path, phone);
    await page.evaluate(unfold);
    const forwards = () => page.keyboard.press('Tab');
    const backwards = async () => {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    };
    // One of several choices is reached by Tab, the others by the arrows.
    const all = await page.evaluate(() => [...document.querySelectorAll('*')].flatMap((element, index) => (element.matches('a[href], button, input:not([type=radio]), textarea, select, summary, [tabindex="0"]') && element.checkVisibility() ? [[index, element.textContent.trim().slice(0, 30)]] : [])));
    for (const [way, press] of [['forwards', forwards], ['backwards', backwards]]) {
      const seen = new Set();
      let last = null;
      for (let steps = 0; steps < 600; steps++) {
        await press();
        const now = await page.evaluate(focused);
        if (!now || seen.has(now.index)) break;
        seen.add(now.index);
        stops += 1;
        // The order of the text is the order of the stops, and each is below or beside the one before.
        if (last && (way === 'forwards' ? now.index < last.index : now.index > last.index)) found.push(`${path}: out of order, ${way}: ${now.name} after ${last.name}`);
        if (way === 'forwards' && last?.below && now.below && now.below < last.below - 60) found.push(`${path}: above the stop before it: ${now.name} after ${last.name}`);
        last = now;
        if (!now.shown) found.push(`${path}: nothing shows the focus on ${now.name}`);
        if (now.hidden) found.push(`${path}: hidden, ${way}: ${now.name}`);
      }
      found.push(all.filter(([index]) => !seen.has(index)).map(([, name]) => `${path}: not reached ${way}: ${name}`));
    }
    return found;
  }));
  t.diagnostic(`${stops} stops on ${list.length} pages`);
});

/** In the page: text whose contrast with its ground is too low. Grounds here are flat colours. */
function faint() {
  const parse = (value) => {
    const [r, g, b, a = 1] = value.match(/[\d.]+/g).map(Number);
    return [r, g, b, a];
  };
  const over = ([r, g, b, a], under) => [r, g, b].map((part, at) => part * a + under[at] * (1 - a));
  const light = (colour) => {
    const [r, g, b] = colour.map((part) => ((part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const grounds = new Map([[null, [255, 255, 255]]]);
  const ground = (element) => {
    if (!grounds.has(element)) grounds.set(element, over(parse(getComputedStyle(element).backgroundColor), ground(element.parentElement)));
    return grounds.get(element);
  };
  const found = new Set();
  let count = 0;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !element.getClientRects().length || element.closest('script,style,title')) continue;
    const style = getComputedStyle(element);
    const under = ground(element);
    const ink = over(parse(element.closest('svg') && element.localName !== 'title' ? style.fill : style.color), under);
    const [high, low] = [light(ink), light(under)].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    count += 1;
    if (ratio < (large ? 4.5 : 7) || Number(style.opacity) < 1) found.add(`${ratio.toFixed(2)}:1 ${element.localName} ${texts.currentNode.data.trim().slice(0, 30)}`);
  }
  return { count, found: [...found].slice(0, 5) };
}

// axe takes much Arabic text for icons drawn by ligatures, and passes over it.
test('text has a contrast of 7 to 1 with its ground in every script: light, dark, and with more contrast', () => none(seen('contrast')));

test('with forced colours the exit is still a box of its own, and dark is dark', async () => {
  const page = await browser.newPage();
  await open(page, some.find(({ kind }) => kind === 'page').path, phone);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), 'the browser does not force colours');
  const border = await page.$eval('[data-exit]', (exit) => getComputedStyle(exit).borderTopWidth + ' ' + getComputedStyle(exit).borderTopStyle);
  assert.equal(border, '2px solid');
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g).map(Number));
  assert.ok(Math.max(...ground) < 64, `dark is ${ground}`);
  await page.close();
});

/** In the page: a number whose digits don't stand from left to right on one line. */
function unreadableNumbers() {
  const found = [];
  const numbers = document.querySelectorAll('a[href^="tel:"], a[href^="mailto:"], bdi[dir=ltr]');
  for (const element of numbers) {
    if (!element.getClientRects().length) continue;
    const spots = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      for (let at = 0; at < texts.currentNode.length; at++) {
        if (!/[\p{L}\p{N}+@]/u.test(texts.currentNode.data[at])) continue;
        const range = document.createRange();
        range.setStart(texts.currentNode, at);
        range.setEnd(texts.currentNode, at + 1);
        spots.push(range.getBoundingClientRect());
      }
    }
    const text = element.textContent;
    const phone = element.matches('[href^="tel:"]');
    const inner = phone ? element.querySelector('bdi') : element;
    if (phone && (!inner || getComputedStyle(inner).direction !== 'ltr')) found.push(`direction of ${text}`);
    const lines = new Set(spots.map(({ top }) => Math.round(top)));
    if (phone && lines.size > 1) found.push(`${text} is broken over ${lines.size} lines`);
    if (spots.some((spot, at) => at && Math.round(spot.top) === Math.round(spots[at - 1].top) && spot.left <= spots[at - 1].left)) found.push(`${text} does not run from left to right`);
  }
  return found;
}

test('phone numbers read from left to right and unbroken in every language', () => {
  const numbers = site.read.filter((page) => page.dir === 'rtl').reduce((sum, page) => sum + page.html.split('href=tel:').length - 1, 0);
  assert.ok(numbers > 0, 'there are no numbers on pages from right to left');
  none(seen('numbers'));
});

/** In the page: what is not set from the right though the text runs from there. */
function setFromTheRight() {
  const found = [];
  const { lang, dir } = document.documentElement;
  if (getComputedStyle(document.body).direction !== 'rtl') found.push(`direction of ${lang} ${dir}`);
  for (const element of document.querySelectorAll('h1, .text > p, .up')) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const text = range.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    if (text.width && box.right - text.right > 1.5 + parseFloat(getComputedStyle(element).paddingRight)) found.push(`${element.localName} ends ${Math.round(box.right - text.right)} px before the right edge`);
  }
  for (const list of document.querySelectorAll('.text > ul')) {
    const { paddingLeft, paddingRight } = getComputedStyle(list);
    if (parseFloat(paddingLeft) > parseFloat(paddingRight)) found.push('a list is indented on the left');
  }
  return found;
}

test('pages from right to left are set from the right: text, lists, and the way up', () => {
  assert.ok(pages.some((page) => page.dir === 'rtl' && !page.fallback), 'there are no pages from right to left');
  none(seen('right'));
});

/** In the page: Thai runs without a space that don't fit on a line, and where they were broken. */
function thaiLines() {
  const words = new Intl.Segmenter('th', { granularity: 'word' });
  const letters = new Intl.Segmenter('th', { granularity: 'grapheme' });
  const result = { runs: 0, broken: 0, inWord: [], breaks: 0 };
  const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (!node.parentElement.getClientRects().length) continue;
    for (const { 0: run, index } of node.data.matchAll(/[\u0e00-\u0e7f]{12,}/g)) {
      result.runs += 1;
      const starts = (segmenter) => new Set([...segmenter.segment(run)].map((part) => part.index));
      let last = null;
      const breaks = [];
      for (const at of starts(letters)) {
        const range = document.createRange();
        range.setStart(node, index + at);
        range.setEnd(node, index + at + 1);
        const rect = range.getClientRects()[0];
        if (!rect) continue;
        if (last !== null && rect.top > last + 8) breaks.push(at);
        last = rect.top;
      }
      if (breaks.length) result.broken += 1;
      result.breaks += breaks.length;
      const ends = starts(words);
      for (const at of breaks) if (!ends.has(at)) result.inWord.push(`${run.slice(Math.max(0, at - 8), at)}|${run.slice(at, at + 8)}`);
    }
  }
  return result;
}

test('long Thai text without spaces is broken into lines between words at 320 px', (t) => {
  const all = seen('thai');
  assert.ok(all.length, 'there are no Thai pages');
  const sum = (key) => all.reduce((total, page) => total + page[key], 0);
  const inWord = all.flatMap((page) => page.inWord.map((place) => `${page.path}: ${place}`));
  t.diagnostic(`${sum('runs')} runs, ${sum('broken')} of them broken, ${sum('breaks')} breaks, ${inWord.length} not where the segmenter sees a word's end`);
  assert.ok(sum('broken') > 20, `only ${sum('broken')} runs are broken`);
  // The dictionaries for lines and for words differ in rare words.
  if (inWord.length > sum('breaks') * 0.02) none(inWord);
});
