// The directory's form, the search, two languages at once and the files to keep, from a server and from a disk.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { BROWSER_NAMES, exitTo, launch, neutralSite, none, phone, serve, siteFolder, until } from './lib.mjs';
import { QUERIES } from './queries.mjs';

const AXE = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const folder = siteFolder();
const disk = (path) => pathToFileURL(`${folder}/${path}`).href;

/** In the page: the contacts that can be seen. */
const seen = () => [...document.querySelectorAll('.hit')].filter((card) => card.checkVisibility()).map((card) => card.id);

async function axe(tab) {
  await tab.evaluate(AXE);
  return tab.evaluate(async () => (await globalThis.axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, resultTypes: ['violations'] })).violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`)));
}

for (const name of BROWSER_NAMES) {
  describe(`in ${name}`, { concurrency: false }, () => {
    let browser, host, neutral;
    before(async () => {
      neutral = await neutralSite();
      host = await serve(folder, { edit: exitTo(`${neutral.origin}/after`) });
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      await Promise.all([host?.close(), neutral?.close()]);
    });

    async function open(address) {
      const tab = await browser.newPage();
      await tab.setViewport(phone);
      await tab.goto(address);
      return tab;
    }
    const arrive = async (path) => {
      const tab = await open(neutral.before(`${host.origin}/${path}`));
      await Promise.all([tab.waitForNavigation(), tab.click('#to')]);
      return tab;
    };
    /** What is asked of anybody from now on. A `data:` address asks nobody: Firefox's own styles bring a font so. */
    const requests = (tab) => {
      const asked = [];
      tab.on('request', (request) => !request.url().startsWith('data:') && asked.push(request.url()));
      return asked;
    };
    const entries = (tab) => tab.evaluate(() => history.length);
    const choose = (tab, id) => tab.$eval(`#${id}`, (input) => input.click());
    const type = async (tab, words) => {
      await tab.$eval('#q', (field) => (field.value = ''));
      await tab.focus('#q');
      await tab.keyboard.type(words);
      return tab.$$eval('#hits a', (links) => links.map((link) => link.getAttribute('href')));
    };

    for (const [from, address] of [['a server', (path) => `${host.origin}/${path}`], ['a disk', disk]]) {
      test(`from ${from}, a choice in the directory shows those it is meant for, never hides an emergency number, and is told nobody`, async () => {
        for (const lang of ['nb', 'ar']) {
          const tab = await open(address(`${lang}/help.html`));
          const start = [tab.url(), await entries(tab)];
          host.log.length = 0;
          const all = await tab.evaluate(seen);
          const marked = (mark) => tab.$$eval(`.hit.${mark}`, (cards) => cards.map((card) => card.id));
          const now = await marked('now');
          assert.ok(all.length > 20 && now.includes('contact-rosa') && now.length >= 3);
          const inputs = await tab.$$eval('.finder input[id]', (list) => list.map(({ id }) => id));
          for (const mark of inputs.filter((id) => !id.startsWith('c'))) {
            await tab.$eval('.finder', (form) => form.reset());
            await choose(tab, mark);
            const wanted = new Set([...now, ...(await marked(mark))]);
            assert.deepEqual(await tab.evaluate(seen), all.filter((id) => wanted.has(id)), `${lang} ${mark}`);
          }
          const [need, reader, city] = ['n', 'w', 'c'].map((letter) => inputs.filter((id) => id.startsWith(letter)).at(-1));
          await tab.$eval('.finder', (form) => form.reset());
          await choose(tab, need);
          const few = await tab.evaluate(seen);
          await choose(tab, reader);
          const more = await tab.evaluate(seen);
          assert.ok(few.every((id) => more.includes(id)), 'who the reader is took somebody away');
          await choose(tab, city);
          const elsewhere = await tab.$$eval(`.local:not(.${city})`, (cards) => cards.map((card) => card.id));
          assert.deepEqual(await tab.evaluate(seen), more.filter((id) => !elsewhere.includes(id)));
          await tab.click('.finder [type=reset]');
          assert.deepEqual(await tab.evaluate(seen), all);
          assert.deepEqual([tab.url(), await entries(tab), host.log.length], [...start, 0]);
          await tab.close();
        }
      });

      test(`from ${from}, the search answers without asking anybody, and nothing of it is in the address`, async () => {
        for (const [path, word] of [['nb/search.html', 'pass'], ['th/search.html', 'พาสปอร์ต'], ['en/guide/search.html', 'interpreter']]) {
          const tab = await open(address(path));
          const start = [tab.url(), await entries(tab)];
          const asked = requests(tab);
          assert.ok((await type(tab, word)).length > 0, path);
          assert.match(await tab.$eval('#count', (status) => status.textContent), /\d/);
          await tab.keyboard.press('Enter');
          assert.ok(await tab.evaluate(() => document.activeElement.closest('#hits') !== null), 'Enter leads to the first result');
          assert.deepEqual([tab.url(), await entries(tab), asked], [...start, []]);
          assert.equal((await type(tab, 'qqqqqqqq')).length, 0);
          assert.ok(await tab.$eval('#count', (status) => status.textContent.length > 10));
          await tab.close();
        }
      });

      test(`from ${from}, a language in one file shows one page at a time and leaves nothing in the history`, async () => {
        for (const lang of ['nb', 'ar', 'th']) {
          const tab = await open(address(`files/pages-${lang}.html`));
          const asked = requests(tab);
          const start = [tab.url(), await entries(tab)];
          const shown = () => tab.$$eval('main > section', (list) => list.filter((section) => section.checkVisibility()).map(({ id }) => id));
          assert.deepEqual(await shown(), ['page--index']);
          await tab.$eval('a[href="#page--pay"]', (link) => link.click());
          assert.deepEqual(await shown(), ['page--pay']);
          await tab.$eval('a[href="#help--contact-rosa"]', (link) => link.click());
          assert.deepEqual(await shown(), ['page--help']);
          assert.equal(await tab.evaluate(() => document.activeElement.id), 'help--contact-rosa');
          await choose(tab, 'n2');
          assert.ok((await tab.evaluate(seen)).length < 25, 'the form of the directory does nothing');
          const questions = await tab.$$eval('input[name=p]', (list) => list.findIndex((input) => document.querySelector(`body:has(#${input.id}) #page--questions`) && document.querySelectorAll('main > section')[list.indexOf(input)].id === 'page--questions'));
          await choose(tab, `p${questions + 1}`);
          assert.deepEqual(await shown(), ['page--questions']);
          const advice = () => tab.$$eval('.outcome', (list) => list.filter((part) => part.checkVisibility()).length);
          const few = await advice();
          await choose(tab, 'oa');
          assert.ok((await advice()) > few, 'the questions do nothing');
          assert.deepEqual([tab.url(), await entries(tab), asked], [...start, []]);
          await tab.close();
        }
      });
    }

    test('queries: the right section is among the first three for at least 54 of 60', async (t) => {
      assert.equal(QUERIES.length, 60);
      assert.equal(new Set(QUERIES.map(({ lang }) => lang)).size, 6);
      const missed = [];
      const tab = await open(disk(QUERIES[0].page));
      for (const { lang, page, query, right } of QUERIES) {
        if (tab.url() !== disk(page)) await tab.goto(disk(page));
        // All at once: a key at a time would search several hundred times.
        const found = await tab.evaluate((query) => {
          const field = document.querySelector('#q');
          field.value = query;
          field.dispatchEvent(new Event('input'));
          return [...document.querySelectorAll('#hits a')].map((link) => link.getAttribute('href'));
        }, query);
        if (!found.slice(0, 3).some((href) => right.includes(href))) missed.push(`${lang}: ${query}: ${found.slice(0, 3).join(' ')}`);
      }
      await tab.close();
      t.diagnostic(`${60 - missed.length} of 60; not found: ${missed.join('; ')}`);
      assert.ok(missed.length <= 6, missed.join('\n'));
    });

    test('what was typed is gone when the page is left, by the exit or by a link, and Back leads away from the site', async () => {
      const tab = await arrive('nb/search.html');
      const start = await entries(tab);
      await type(tab, 'pass');
      await Promise.all([tab.waitForNavigation(), tab.$eval('#hits a', (link) => link.click())]);
      assert.equal(await entries(tab), start, 'a result is an entry of its own');
      await tab.close();
      for (const path of ['nb/search.html', 'files/pages-ar.html', 'together/nb/th/rights.html', 'nb/save.html']) {
        const tab = await arrive(path);
        if (await tab.$('#q')) await type(tab, 'pass');
        await Promise.all([tab.waitForNavigation(), tab.click('[data-exit]')]);
        assert.equal(tab.url(), `${neutral.origin}/after`, path);
        await tab.goBack();
        await until(() => !tab.url().endsWith('/after'));
        assert.ok(tab.url().startsWith(`${neutral.origin}/before`), `${path}: Back leads to ${tab.url()}`);
        await tab.close();
      }
    });

    test('two languages stand side by side where there is room, and the person\'s side can be turned', async () => {
      for (const person of ['ar', 'th']) {
        const tab = await open(disk(`together/nb/${person}/guide/talk.html`));
        const row = () => tab.$eval('.two', (row) => [...row.children].map((side) => ({ ...side.getBoundingClientRect().toJSON(), size: parseFloat(getComputedStyle(side).fontSize) })));
        let [own, their] = await row();
        assert.ok(their.top >= own.bottom - 1 && their.size > own.size && their.size >= 24, JSON.stringify([own, their]));
        await tab.setViewport({ width: 1024, height: 768 });
        [own, their] = await row();
        assert.ok(Math.abs(their.top - own.top) < 2 && their.left >= own.right - 1, JSON.stringify([own, their]));
        assert.equal(await tab.$eval('.theirs', (side) => getComputedStyle(side).direction), person === 'ar' ? 'rtl' : 'ltr');
        await choose(tab, 'turn');
        assert.match(await tab.$eval('.theirs', (side) => getComputedStyle(side).transform), /^matrix\(-1, /);
        await tab.close();
      }
    });

    test('axe finds nothing on these pages in use', { skip: name === 'firefox' && 'the same rules; one browser is enough' }, async () => {
      const found = [];
      const look = async (path, use) => {
        const tab = await browser.newPage();
        await tab.setBypassCSP(true);
        await tab.setViewport(phone);
        await tab.goto(disk(path));
        await use?.(tab);
        // What is half under the bar at the top counts as too small.
        await tab.evaluate(() => scrollTo(0, 0));
        found.push((await axe(tab)).map((line) => `${path}: ${line}`));
        await tab.close();
      };
      for (const lang of ['nb', 'ar', 'th']) {
        await look(`${lang}/help.html`, (tab) => choose(tab, 'n2'));
        await look(`${lang}/search.html`, (tab) => type(tab, 'rosa'));
        await look(`${lang}/save.html`);
        if (lang !== 'nb') await look(`together/nb/${lang}/guide/talk.html`, (tab) => choose(tab, 'turn'));
        await look(`files/pages-${lang}.html`, (tab) => tab.$eval('.languages', (menu) => (menu.open = true)));
        for (const page of ['pay', 'help', 'questions', 'show']) await look(`files/pages-${lang}.html`, (tab) => tab.$$eval('input[name=p]', (list, page) => list[[...document.querySelectorAll('main > section')].findIndex(({ id }) => id === `page--${page}`)].click(), page));
      }
      none(found);
    });
  });

  describe(`in ${name} without scripts`, { concurrency: false }, () => {
    let browser;
    before(async () => (browser = await launch(name, { prefs: { 'javascript.enabled': false } })));
    after(() => browser?.close());

    async function open(path) {
      const tab = await browser.newPage();
      if (name === 'chromium') await tab.setJavaScriptEnabled(false);
      await tab.setViewport(phone);
      await tab.goto(disk(path));
      return tab;
    }

    test('one file shows the page that a label or a button names, and the history stays as it is', async () => {
      const tab = await open('files/pages-nb.html');
      const start = [tab.url(), await tab.evaluate(() => history.length)];
      const shown = () => tab.evaluate(() => [...document.querySelectorAll('main > section')].filter((section) => section.checkVisibility()).map(({ id }) => id).join());
      assert.equal(await shown(), 'page--index');
      const place = await tab.evaluate(() => {
        const label = document.querySelector('#page--index label[data-to="page--pay"]');
        label.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = label.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await tab.mouse.click(place.x, place.y);
      assert.equal(await shown(), 'page--pay');
      assert.deepEqual([tab.url(), await tab.evaluate(() => history.length)], start);
      await tab.close();
    });

    test('the search shows its topics and no field', async () => {
      const tab = await open('nb/search.html');
      const [field, topics] = await tab.evaluate(() => [document.querySelector('#q').checkVisibility(), document.querySelectorAll('#topics a').length]);
      assert.equal(field, false);
      assert.ok(topics > 50);
      await tab.close();
    });
  });
}
