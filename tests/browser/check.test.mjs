// The questionnaires in real browsers: what the style rules show is what the reference evaluator says, nothing is sent,
// and nothing of an answer is left.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { BROWSER_NAMES, desk, launch, none, phone, run, serve, siteFolder, sleep } from './lib.mjs';
import { FULL, THREE } from './site.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const varde = process.env.VARDE ?? join(root, 'target/debug/varde');
const RANDOM = Number(process.env.VARDE_CHECK_SHEETS ?? (FULL ? 10_000 : 1000));
const site = siteFolder();

/** Sheets of answers with what the reference evaluator shows for them. */
const casesOf = (check) => JSON.parse(run(varde, ['explain', check, '--root', root, '--json-cases', String(RANDOM), '--seed', '20261122']));

const PAGES = { 'for-me': 'questions', 'for-someone': 'guide/checklist' };
const LANGUAGES = { 'for-me': FULL ? readdirSync(site).filter((lang) => existsSync(join(site, lang, 'questions.html')) && !['nn', 'no'].includes(lang)) : THREE, 'for-someone': ['nb', 'en'] };
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
        // The rules are the same bytes in every language: all sheets in one of them, a part in the others.
        const own = FULL || lang === 'nb' ? cases : cases.filter((_, place) => place % 10 === 0);
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
