// What remains on the disk when a reader has left: a browser's whole profile is searched after the browser is closed.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { BROWSER_NAMES, exitTo, launch, neutralSite, phone, serve, siteFolder, sleep, temporary, until } from './lib.mjs';
import { FULL } from './site.mjs';

const site = siteFolder();
const docs = readFileSync(new URL('../../docs/leaving.md', import.meta.url), 'utf8');

/** The contents of Firefox's `.jsonlz4`: "mozLz40\0", the length, and one LZ4 block. */
function mozLz4(bytes) {
  const out = Buffer.alloc(bytes.readUInt32LE(8));
  let at = 12;
  let to = 0;
  const length = (first) => {
    let sum = first;
    if (first === 15) for (let more = 255; more === 255; ) sum += more = bytes[at++];
    return sum;
  };
  while (at < bytes.length) {
    const token = bytes[at++];
    for (let left = length(token >> 4); left > 0; left--) out[to++] = bytes[at++];
    if (at >= bytes.length) break;
    const back = bytes.readUInt16LE(at);
    at += 2;
    for (let left = length(token & 15) + 4; left > 0; left--, to++) out[to] = out[to - back];
  }
  return out.subarray(0, to);
}

/** The files of a profile that hold one of the words, also in UTF-16 and in Firefox's compressed files. */
function findIn(folder, words) {
  const needles = words.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')]);
  const found = [];
  for (const entry of readdirSync(folder, { recursive: true })) {
    const path = join(folder, entry);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    let bytes = readFileSync(path);
    if (bytes.subarray(0, 8).toString('latin1') === 'mozLz40\0') bytes = mozLz4(bytes);
    const at = needles.map((needle) => bytes.indexOf(needle)).find((place) => place >= 0);
    // What stands around a mark tells what the browser kept it for.
    if (at !== undefined) found.push(`${entry}: ${bytes.subarray(Math.max(0, at - 60), at + 60).toString('latin1').replace(/[^ -~]+/g, '·')}`);
  }
  return found;
}

/** What is looked for. The page is changed so that nothing but it can hold these words. */
const MARKS = {
  addresses: (origin) => [`${origin}/nb/questions.html`],
  titles: () => ['zqtitlemark'],
  texts: () => ['zqtextmark'],
  answers: () => ['zqmarkone', 'zqmarktwo'],
};

function marked(path, html) {
  if (path !== '/nb/questions.html') return html;
  const [one, two] = MARKS.answers();
  return html
    .replace(/<title>[^<]*/, `<title>${MARKS.titles()}`)
    .replace(/<h1>/, `<h1>${MARKS.texts()} `)
    // The names and ids of two questions become marks; a browser that keeps a form keeps these.
    .replace(/\bq5([a-z])?\b/g, `${one}$1`)
    .replace(/\bq16([a-z])?\b/g, `${two}$1`)
    // The rules name the ids, so the sheet is another one than the policy says.
    .replace(/style-src [^;"]*/g, "style-src 'unsafe-inline'");
}

/** Browsers that write down where the reader is soon and often, as they do over a longer visit. */
const PREFS = { 'browser.sessionstore.interval': 1000, 'browser.sessionstore.resume_from_crash': true, 'browser.startup.page': 3 };
const WRITTEN = { chromium: 2000, firefox: 3000 };

/**
 * Comes from another site to the questions, answers, does `leave`, closes the browser, and searches its profile: which kinds of
 * marks are there and where, how many entries the tab's history gained, and what Back showed. `safe` false takes away what
 * keeps answers off the disk; `scripts` false turns scripts off.
 */
async function visit(which, leave, { safe = true, scripts = true, back = false } = {}) {
  const neutral = await neutralSite();
  const edit = (path, html) => {
    const page = exitTo(`${neutral.origin}/after`)(path, marked(path, html));
    return safe ? page : page.replace(/ ?autocomplete="?off"?/, '').replace(/<script>[^]*?<\/script>/g, '');
  };
  const host = await serve(site, { edit, headers: safe });
  // The same headers name the sheet that was changed above, so the page's own policy is the one that holds.
  if (safe) host.server.prependListener('request', (request, response) => {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) => set(name, /^content-security-policy$/i.test(name) ? value.replace(/style-src [^;]*/, "style-src 'unsafe-inline'") : value);
  });
  const home = temporary(`remains-${which}`);
  try {
    const browser = await launch(which, { home, prefs: { ...PREFS, ...(scripts ? {} : { 'javascript.enabled': false }) } });
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    if (!scripts && which === 'chromium') await page.setJavaScriptEnabled(false);
    await page.setViewport(phone);
    await page.goto(neutral.before(`${host.origin}/nb/questions.html`));
    const start = await page.evaluate(() => history.length);
    await go(page, () => click(page, '#to'));
    for (const mark of MARKS.answers()) await click(page, `label:has(#${mark}y)`);
    assert.equal(await page.evaluate(() => document.querySelectorAll(':checked').length), MARKS.answers().length);
    // Longer than the browsers wait before they write a session down.
    await sleep(WRITTEN[which]);
    neutral.log.length = 0;
    await leave(page, host.origin);
    const result = { added: (await page.evaluate(() => history.length)) - start, asked: neutral.log.filter(({ path }) => path === '/after').map(({ headers }) => headers) };
    if (back) {
      await page.goBack({ timeout: 5000 }).catch(() => {});
      await until(async () => (await page.evaluate(() => location.pathname)) !== '/after');
      result.back = (await page.evaluate(() => location.pathname)) === '/before' ? 'what was before the site' : 'the page';
      result.answered = await page.evaluate(() => document.querySelectorAll(':checked').length);
    }
    await sleep(WRITTEN[which]);
    await browser.close();
    const profile = join(home, 'profile');
    await until(() => !existsSync(join(profile, 'lock')) && !existsSync(join(profile, 'SingletonLock')), { within: 3000 });
    result.found = Object.fromEntries(Object.entries(MARKS).map(([kind, words]) => [kind, findIn(profile, words(host.origin))]));
    return result;
  } finally {
    await Promise.all([host.close(), neutral.close()]);
  }
}

/** A click with the mouse: Puppeteer's own waits for scripts of the page, which may be off. */
async function click(page, selector) {
  const { x, y } = await page.evaluate((selector) => {
    const element = document.querySelector(selector);
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getClientRects()[0];
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await page.mouse.click(x, y);
}

const go = (page, act) => Promise.all([page.waitForNavigation(), act()]);

/** Ways to leave, as a reader does it. */
const WAYS = {
  tap: (page) => go(page, () => click(page, '[data-exit]')),
  'end of page': (page) => go(page, () => click(page, 'main [data-exit]')),
  keyboard: async (page) => {
    await page.evaluate(() => document.querySelector('.skip').focus());
    await page.keyboard.press('Tab');
    await go(page, () => page.keyboard.press('Enter'));
  },
  'Shift three times': (page) => go(page, async () => {
    for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
  }),
};

const kinds = (found) => Object.keys(found).filter((kind) => found[kind].length);

for (const name of BROWSER_NAMES) {
  describe(`after leaving, in ${name}`, { concurrency: false }, () => {
    for (const scripts of [true, false]) {
      for (const [way, leave] of Object.entries(WAYS)) {
        // Without scripts there is no Shift. The ordinary run taps; the other ways end in the same lines of the script.
        if ((!scripts && way === 'Shift three times') || (!FULL && way !== 'tap')) continue;
        test(`scripts ${scripts ? 'on' : 'off'}, ${way}: history, Back and the profile are as docs/leaving.md says`, { timeout: 120_000 }, async (t) => {
          const { found, added, back, answered, asked } = await visit(name, leave, { scripts, back: true });
          for (const [kind, files] of Object.entries(found)) t.diagnostic(`${kind}: ${files.map((line) => line.split(':')[0]).join(', ') || 'nowhere'}`);
          // The title of a page that the script empties is in a file or not, as the browser has come to write it; and Chromium
          // keeps a page for Back or not. What may be counts as it is.
          const kept = scripts ? ['addresses', 'sometimes titles'] : kinds(found);
          const mayKeep = !scripts && name === 'chromium';
          const row = `| ${name} | ${scripts ? 'on' : 'off'} | ${way} | ${added} | ${back}${mayKeep ? ', sometimes with the answers' : ''} | ${kept.join(', ')} |`;
          assert.ok(kinds(found).includes('addresses'), 'the search finds not even the address');
          t.diagnostic(row);
          assert.deepEqual(found.answers, [], 'answers are on the disk');
          assert.deepEqual(found.texts, [], 'text is on the disk');
          if (!mayKeep) assert.equal(answered, 0, 'Back brings answers');
          else t.diagnostic(`Back brings ${answered} answers`);
          assert.deepEqual(asked.map(({ referer, cookie, origin }) => [referer, cookie, origin]), [[undefined, undefined, undefined]], 'the next site is told where the reader was');
          assert.ok(docs.includes(row), `docs/leaving.md does not say: ${row}`);
        });
      }
    }
  });

  describe(`what ${name} keeps of answers`, { concurrency: false }, () => {
    const OTHER = {
      'closing the browser': async () => {},
      'a reload': (page) => page.reload(),
      'going on and back': async (page, origin) => {
        await page.goto(`${origin}/nb/rights.html`);
        await page.goBack().catch(() => {});
        await sleep(500);
      },
    };
    for (const [way, leave] of Object.entries(OTHER)) {
      test(`nothing, after ${way}`, { timeout: 120_000 }, async () => {
        const { found } = await visit(name, leave);
        assert.deepEqual(found.answers, []);
        assert.deepEqual(found.texts, []);
      });
    }
    test('the test sees what it looks for: without the precautions an answer is on the disk', { timeout: 120_000 }, async () => {
      const { found } = await visit(name, OTHER['closing the browser'], { safe: false });
      assert.notDeepEqual(found.answers, []);
      assert.notDeepEqual(found.addresses, []);
    });
  });
}
