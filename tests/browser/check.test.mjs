// The questionnaires in real browsers: what the style rules show is what the reference evaluator says, nothing is sent,
// and nothing of an answer is left.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { BROWSER_NAMES, desk, launch, none, phone, run, serve, siteFolder, sleep, until } from './lib.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const varde = process.env.VARDE ?? join(root, 'target/debug/varde');
const RANDOM = Number(process.env.VARDE_CHECK_SHEETS ?? 10_000);
const site = siteFolder();

/** Sheets of answers with what the reference evaluator shows for them. */
const casesOf = (check) => JSON.parse(run(varde, ['explain', check, '--root', root, '--json-cases', String(RANDOM), '--seed', '20261122']));

const PAGES = { 'for-me': 'questions', 'for-someone': 'guide/checklist' };
const LANGUAGES = { 'for-me': ['nb', 'en', 'ar', 'th', 'uk'], 'for-someone': ['nb', 'en'] };
const checks = Object.fromEntries(Object.keys(PAGES).map((check) => [check, casesOf(check)]));
const pathOf = (check, lang) => `/${lang}/${PAGES[check]}.html`;
const languagesOf = (check) => LANGUAGES[check].filter((lang) => existsSync(join(site, pathOf(check, lang))));

/** In the page: ticks each sheet and gives the sheets for which other outcomes can be seen than expected. */
function compare(cases) {
  const form = document.querySelector('form.check');
  const outcomes = [...form.querySelectorAll('.outcome')];
  const wrong = [];
  for (const { kind, answers, shown } of cases) {
    form.reset();
    for (const id of answers) document.getElementById(id).checked = true;
    const seen = outcomes.filter((outcome) => getComputedStyle(outcome).display !== 'none').map((outcome) => outcome.id);
    if (seen.join() !== shown.join()) wrong.push(`${kind} ${answers}: shows ${seen}, not ${shown}`);
  }
  form.reset();
  return wrong;
}

/** In the page: what can be seen of a form. */
const seen = () => [...document.querySelectorAll('.outcome')].filter((outcome) => outcome.checkVisibility()).map((outcome) => outcome.id);

const bare = ({ method, url, headers }) => JSON.stringify({ method, url, headers });

for (const name of BROWSER_NAMES) {
  describe(`questionnaires in ${name}`, { concurrency: false }, () => {
    let browser, host;
    before(async () => {
      host = await serve(site);
      browser = await launch(name);
    });
    after(() => Promise.all([browser?.close(), host?.close()]));

    const open = async (check, lang, { viewport = phone, from = host } = {}) => {
      const page = await browser.newPage();
      page.setDefaultTimeout(120_000);
      await page.setViewport(viewport);
      await page.goto(from.origin + pathOf(check, lang));
      return page;
    };

    for (const [check, { cases, outcomes }] of Object.entries(checks)) {
      for (const lang of languagesOf(check)) {
        // The rules are the same in every language: all sheets in three of them, a part in the others.
        const own = ['nb', 'en', 'ar'].includes(lang) ? cases : cases.filter((_, place) => place % 10 === 0);
        test(`${check} in ${lang}: the rules agree with the evaluator on ${own.length} sheets, and ask for nothing`, { timeout: 900_000 }, async () => {
          const page = await open(check, lang);
          const asked = [];
          page.on('request', (request) => asked.push(request.url()));
          const before = host.log.length;
          const wrong = [];
          for (let at = 0; at < own.length; at += 500) wrong.push(...(await page.evaluate(compare, own.slice(at, at + 500))));
          none(wrong);
          assert.deepEqual(asked, []);
          assert.equal(host.log.length, before);
          assert.deepEqual(await page.evaluate(seen), outcomes.filter((outcome) => outcome.always).map((outcome) => outcome.element));
          await page.close();
        });
      }
    }

    test('clicks, the box for all advice and the reset button do what they say', async () => {
      const page = await open('for-me', 'nb', { viewport: desk });
      const { questions, outcomes } = checks['for-me'];
      const input = (id, answer) => questions.find((question) => question.id === id).inputs[answer];
      const element = (id) => outcomes.find((outcome) => outcome.id === id).element;
      const click = (id) => page.locator(`label:has(#${id})`).click();
      const always = outcomes.filter((outcome) => outcome.always).map((outcome) => outcome.element);
      const inOrder = (ids) => outcomes.map((outcome) => outcome.element).filter((id) => ids.includes(id));
      await click(input('papers', 'not-sure'));
      assert.deepEqual(await page.evaluate(seen), inOrder([...always, element('papers')]));
      await click(input('papers', 'skip'));
      assert.deepEqual(await page.evaluate(seen), always);
      await click(input('danger', 'yes'));
      assert.deepEqual(await page.evaluate(seen), inOrder([...always, element('danger'), element('stay')]));
      await click('oa');
      assert.equal((await page.evaluate(seen)).length, outcomes.length);
      await page.click('form.check button[type=reset]');
      assert.deepEqual(await page.evaluate(seen), always);
      assert.equal(await page.evaluate(() => document.querySelectorAll(':checked').length), 0);
      // A number to call can be seen before anything is answered.
      assert.ok(await page.$eval('.outcome:not(.when) a[href^="tel:"]', (link) => link.checkVisibility()));
      await page.close();
    });

    test('with the keyboard alone: arrows choose, Enter sends nothing', async () => {
      const page = await open('for-me', 'nb', { viewport: desk });
      const url = page.url();
      const before = host.log.length;
      await page.bringToFront();
      await page.focus('#q1y');
      await page.keyboard.press(' ');
      assert.ok(await page.$eval('#q1y', (input) => input.checked));
      await page.keyboard.press('ArrowDown');
      assert.ok(await page.$eval('#q1n', (input) => input.checked && input === document.activeElement));
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.name), 'q2');
      await page.keyboard.press(' ');
      await page.keyboard.press('Enter');
      await sleep(300);
      assert.equal(page.url(), url);
      assert.equal(host.log.length, before);
      assert.ok(await page.$eval('#q1n', (input) => input.checked));
      await page.close();
    });

    test('a form that is sent by force goes nowhere', async () => {
      for (const [check, lang] of [['for-me', 'nb'], ['for-someone', 'nb']]) {
        const page = await open(check, lang);
        const url = page.url();
        const before = host.log.length;
        await page.evaluate(() => {
          document.querySelector('.check input').checked = true;
          // Firefox says that a form outside a dialog can't be sent; Chromium does nothing.
          for (const send of ['submit', 'requestSubmit']) try { document.querySelector('form.check')[send](); } catch {}
        });
        await sleep(500);
        assert.equal(page.url(), url);
        assert.equal(host.log.length, before);
        await page.close();
      }
    });

    test('the choices are large, in one column, and nothing is wider than a small phone', async () => {
      for (const check of Object.keys(PAGES)) {
        for (const lang of languagesOf(check)) {
          const page = await open(check, lang);
          none(await page.evaluate(() => {
            document.getElementById('oa').checked = true;
            const labels = [...document.querySelectorAll('.check label')].filter((label) => label.checkVisibility());
            const small = labels.filter((label) => label.getBoundingClientRect().height < 43.9).map((label) => `low: ${label.textContent}`);
            const wide = document.documentElement.scrollWidth > innerWidth ? [`wide: ${document.documentElement.scrollWidth}`] : [];
            return [...small, ...wide];
          }));
          await page.close();
        }
      }
    });

    test('groups and choices have their names for screen readers', async () => {
      if (name !== 'chromium') return;
      const page = await open('for-me', 'nb');
      const session = await page.createCDPSession();
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const of = (role) => nodes.filter((node) => !node.ignored && node.role?.value === role);
      const legends = await page.$$eval('.check legend', (list) => list.map((legend) => legend.textContent.trim()));
      const groups = of('group').map((node) => node.name?.value);
      none(legends.filter((legend) => !groups.includes(legend)));
      const radios = of('radio');
      assert.equal(radios.length, legends.length * 4);
      none(radios.filter((radio) => !radio.name?.value).map((radio) => radio.nodeId));
      assert.equal(of('region').filter((node) => node.name?.value).length >= 1, true);
      await page.close();
    });

    test('without style, without :has(), and without scripts all advice is there, in order', async () => {
      const silent = (html) => html.replace(/<script>[^]*?<\/script>/g, '');
      const bareHost = await serve(site, { headers: false, edit: (path, html) => silent(html).replace(/<style>[^]*?<\/style>/g, '') });
      // A browser that doesn't know :has() skips the whole block.
      const oldHost = await serve(site, { headers: false, edit: (path, html) => silent(html).replaceAll(':has(', ':hasnot(').replace(/style-src [^;"]*/g, "style-src 'unsafe-inline'") });
      const silentHost = await serve(site, { edit: (path, html) => silent(html) });
      const high = () => [...document.querySelectorAll('.outcome')].filter((outcome) => outcome.getBoundingClientRect().height > 0).map((outcome) => outcome.id);
      for (const [check, { cases, outcomes }] of Object.entries(checks)) {
        for (const from of [bareHost, oldHost]) {
          const page = await open(check, 'nb', { from });
          assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.check fieldset')).borderTopStyle), from === bareHost ? 'groove' : 'solid');
          assert.deepEqual(await page.evaluate(high), outcomes.map((outcome) => outcome.element), `${check} ${from === bareHost ? 'without style' : 'without :has()'}`);
          await page.close();
        }
        const page = await open(check, 'nb', { from: silentHost });
        const { answers, shown } = cases.find(({ kind }) => kind === 'smallest');
        for (const id of answers) await page.locator(`label:has(#${id})`).click();
        assert.deepEqual(await page.evaluate(high), shown);
        await page.close();
      }
      await Promise.all([bareHost.close(), oldHost.close(), silentHost.close()]);
    });

    test('on paper: a person\'s answers are not marked; a worker gets the ticked signs, or an empty form', async () => {
      // Running text wraps on paper, may be hyphenated, and ff may be one sign: words are compared without any of it.
      const plain = (text) => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');
      const print = async (page) => plain(run('pdftotext', ['-layout', '-', '-'], Buffer.from(await page.pdf({ format: 'A4' }))).toString());
      const titles = (page) => page.$$eval('.outcome h3', (list) => list.map((title) => title.textContent));
      const person = await open('for-me', 'nb', { viewport: desk });
      const empty = await print(person);
      await person.evaluate(() => ['q1y', 'q5u', 'q16y'].forEach((id) => (document.getElementById(id).checked = true)));
      assert.equal(await print(person), empty);
      none((await titles(person)).filter((title) => !empty.includes(plain(title))));
      await person.close();

      const worker = await open('for-someone', 'nb', { viewport: desk });
      const all = await worker.$$eval('.check fieldset label', (list) => list.map((label) => [label.querySelector('input').id, label.textContent]));
      const form = await print(worker);
      none(all.filter(([, text]) => !form.includes(plain(text))).map(([, text]) => `not on the empty form: ${text}`));
      none((await titles(worker)).filter((title) => !form.includes(plain(title))));
      const ticked = ['q3y', 'q40y', 'q60y'];
      await worker.evaluate((ids) => ids.forEach((id) => (document.getElementById(id).checked = true)), ticked);
      const sheet = await print(worker);
      none(all.filter(([id, text]) => sheet.includes(plain(text)) !== ticked.includes(id)).map(([id, text]) => `${id} ${text}`));
      await worker.close();
    });

    test('two readers with other answers leave the same log', async () => {
      const logs = [];
      for (const answers of [['q1y', 'q7y', 'q16y'], ['q2n', 'q9u']]) {
        const own = await serve(site);
        const page = await open('for-me', 'en', { from: own });
        for (const id of answers) await page.locator(`label:has(#${id})`).click();
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await page.reload();
        assert.equal(await page.evaluate(() => document.querySelectorAll(':checked').length), 0, 'a reload takes the answers away');
        await page.goto('about:blank');
        await page.goBack().catch(() => {});
        assert.equal(await page.evaluate(() => document.querySelectorAll(':checked').length), 0, 'Back brings no answer back');
        await page.close();
        logs.push(own.log.map(bare).join('\n').replaceAll(String(own.port), 'PORT'));
        await own.close();
      }
      assert.equal(logs[0], logs[1]);
    });
  });
}

// ---------------------------------------------------------------- the profile

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

const EXECUTABLE = { chromium: process.env.CHROMIUM ?? '/usr/bin/chromium', firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr' };

/**
 * Answers with marked boxes in a browser of its own, does `leave`, closes the browser and gives the files of its profile in
 * which a mark is found. `safe` false takes away what keeps answers off the disk.
 */
async function filesWithMarks(which, leave, { safe = true } = {}) {
  const marks = ['zqmarkone', 'zqmarktwo'];
  const edit = (path, html) => {
    // The names and ids of two questions become the marks; a browser that keeps a form keeps these.
    let edited = html.replace(/\bq5([a-z])?\b/g, `${marks[0]}$1`).replace(/\bq16([a-z])?\b/g, `${marks[1]}$1`);
    edited = edited.replace(/style-src [^;"]*/g, "style-src 'unsafe-inline'");
    return safe ? edited : edited.replace(/ ?autocomplete="?off"?/, '').replace(/<script>[^]*?<\/script>/g, '');
  };
  const host = await serve(site, { edit, headers: safe });
  const plain = await serve(site);
  const folder = mkdtempSync(join(tmpdir(), `varde-profile-${which}-`));
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  try {
    const browser = await puppeteer.launch({
      browser: which === 'chromium' ? 'chrome' : 'firefox',
      executablePath: EXECUTABLE[which],
      userDataDir: profile,
      env: { ...process.env, HOME: folder },
      timeout: 90_000,
      args: which === 'chromium' ? ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--proxy-server=http://127.0.0.1:9', '--proxy-bypass-list=127.0.0.1'] : [],
      extraPrefsFirefox: {
        'browser.sessionstore.interval': 1000,
        'browser.sessionstore.resume_from_crash': true,
        'browser.startup.page': 3,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': 9,
        'network.captive-portal-service.enabled': false,
      },
    });
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.goto(`${host.origin}/nb/questions.html`);
    for (const mark of marks) {
      await page.$eval(`#${mark}y`, (input) => input.scrollIntoView());
      await page.locator(`label:has(#${mark}y)`).click();
    }
    assert.equal(await page.evaluate(() => document.querySelectorAll(':checked').length), marks.length);
    // Longer than the browsers wait before they write a session down.
    await sleep(which === 'firefox' ? 3000 : 2000);
    await leave(page, plain.origin);
    await sleep(which === 'firefox' ? 3000 : 1000);
    await browser.close();
    await until(() => !existsSync(join(profile, 'lock')) && !existsSync(join(profile, 'SingletonLock')), { within: 3000 });
    return findIn(profile, marks);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    await Promise.all([host.close(), plain.close()]);
  }
}

const WAYS = {
  'closing the browser': async () => {},
  'a reload': (page) => page.reload(),
  'going on and back': async (page, other) => {
    await page.goto(`${other}/nb/rights.html`);
    await page.goBack().catch(() => {});
    await sleep(500);
  },
  'the exit': async (page) => {
    await page.$eval('[data-exit]', (link) => link.click());
    await sleep(1000);
  },
};

for (const name of BROWSER_NAMES) {
  describe(`what ${name} keeps of answers`, { concurrency: false }, () => {
    for (const [way, leave] of Object.entries(WAYS)) {
      test(`nothing, after ${way}`, { timeout: 120_000 }, async () => {
        assert.deepEqual(await filesWithMarks(name, leave), []);
      });
    }
    test('the test sees what it looks for: without the precautions an answer is on the disk', { timeout: 120_000 }, async () => {
      assert.notDeepEqual(await filesWithMarks(name, WAYS['closing the browser'], { safe: false }), []);
    });
  });
}
