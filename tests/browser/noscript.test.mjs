// With scripts off: everything is there, and the way out is a plain link.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { BROWSER_NAMES, everywhere, exitTo, launch, neutralSite, none, phone, serve, siteFolder, sleep, until } from './lib.mjs';
import { ordinary, readSite, samples } from './site.mjs';

const site = readSite(siteFolder());

for (const name of BROWSER_NAMES) {
  describe(`in ${name} without scripts`, { concurrency: false }, () => {
    let browser, host, neutral;

    before(async () => {
      neutral = await neutralSite();
      host = await serve(site.folder, { edit: exitTo(`${neutral.origin}/after`) });
      browser = await launch(name, { prefs: { 'javascript.enabled': false } });
    });
    after(async () => {
      await browser?.close();
      await Promise.all([host?.close(), neutral?.close()]);
    });

    const silence = (tab) => (name === 'chromium' ? tab.setJavaScriptEnabled(false) : null);
    /** A click with the mouse. Puppeteer's own waits for scripts of the page. */
    async function click(tab, selector, which = 0) {
      const { x, y } = await tab.evaluate((selector, which) => {
        const element = document.querySelectorAll(selector)[which];
        element.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = element.getClientRects()[0];
        return { x: left + width / 2, y: top + height / 2 };
      }, selector, which);
      await tab.mouse.click(x, y);
    }
    const follow = (tab, selector) => Promise.all([tab.waitForNavigation(), click(tab, selector)]);
    async function arrive(path) {
      const tab = await browser.newPage();
      await silence(tab);
      await tab.setViewport(phone);
      await tab.goto(neutral.before(`${host.origin}/${path}`));
      await follow(tab, '#to');
      return tab;
    }

    test('scripts are off', async () => {
      const tab = await arrive('nb/index.html');
      await tab.keyboard.press('Shift');
      assert.equal(await tab.evaluate(() => document.querySelector('[role=status]').textContent), '');
      await tab.close();
    });

    test('the exit is a plain link that works by click and by keyboard, at the top and at the end, and sends no referrer', async () => {
      for (const path of ['nb/index.html', 'ar/help.html', 'index.html', 'nb/no/such/page.html', site.read.find((page) => page.audience === 'worker').path]) {
        for (const leave of [
          (tab) => click(tab, '[data-exit]'),
          (tab) => click(tab, 'main [data-exit]'),
          async (tab) => {
            await tab.keyboard.press('Tab');
            await tab.keyboard.press('Tab');
            await tab.keyboard.press('Enter');
          },
        ]) {
          const tab = await arrive(path);
          neutral.log.length = 0;
          await Promise.all([tab.waitForNavigation(), leave(tab)]);
          assert.equal(tab.url(), `${neutral.origin}/after`, path);
          const asked = neutral.log.filter((entry) => entry.path === '/after');
          assert.deepEqual(asked.map((entry) => entry.headers.referer), [undefined], path);
          await tab.close();
        }
      }
    });

    test('a link to a place in the page goes there, below the bar', async () => {
      const long = site.read.filter((page) => page.kind === 'page' && page.lang === 'nb' && /class=contents/.test(page.html) && !page.fallback);
      const chosen = ['person', 'worker'].map((audience) => long.find((page) => page.audience === audience) ?? assert.fail(`no page for a ${audience} has a list of contents`));
      for (const { path } of chosen) {
        const tab = await arrive(path);
        if (!(await tab.evaluate(() => document.querySelector('.contents a').checkVisibility()))) await click(tab, '.contents summary');
        const hashes = await tab.evaluate(() => [...document.querySelectorAll('.contents a[href^="#"]')].map((link) => link.getAttribute('href')));
        const middle = Math.floor(hashes.length / 2);
        const hash = hashes[middle];
        await click(tab, '.contents a[href^="#"]', middle);
        assert.ok(await until(() => tab.url() === `${host.origin}/${path}${hash}`), tab.url());
        const place = await tab.evaluate((id) => ({ top: document.getElementById(id).getBoundingClientRect().top, bar: document.querySelector('.exit').getBoundingClientRect().bottom, height: innerHeight, end: scrollY + innerHeight >= document.documentElement.scrollHeight - 1 }), decodeURIComponent(hash.slice(1)));
        assert.ok(place.top >= place.bar - 1 && (place.end ? place.top < place.height : place.top < place.bar + 120), `${path}${hash} ${JSON.stringify(place)}`);
        await tab.close();
      }
    });

    test('the list of languages unfolds and leads to the same page in another language', async () => {
      for (const [path, to] of [['nb/pay.html', 'ar'], ['ar/help.html', 'th'], ['th/index.html', 'uk'], ['uk/rights.html', 'nb']]) {
        if (!site.read.some((page) => page.path === path)) assert.fail(`there is no ${path}`);
        const tab = await arrive(path);
        const link = `.languages a[hreflang="${to}"]`;
        assert.equal(await tab.evaluate((link) => document.querySelector(link).checkVisibility(), link), false);
        await click(tab, '.languages summary');
        await follow(tab, link);
        assert.equal(tab.url(), `${host.origin}/${to}/${path.split('/')[1]}`);
        await tab.close();
      }
    });

    test('the list at the root leads to every language, and a moved address to its page', async () => {
      const tab = await arrive('index.html');
      const languages = await tab.evaluate(() => [...document.querySelectorAll('main li a')].map((link) => link.hreflang));
      assert.ok(languages.length >= 2);
      for (const language of languages) {
        await tab.goto(`${host.origin}/index.html`);
        await follow(tab, `main a[hreflang="${language}"]`);
        assert.equal(await tab.evaluate(() => document.documentElement.lang), language);
      }
      const moved = site.pages.find((page) => page.kind === 'moved');
      await tab.goto(`${host.origin}/${moved.path}`).catch(() => {});
      assert.ok(await until(() => tab.url() === `${host.origin}/nb/${moved.id}.html`), tab.url());
      await tab.close();
    });

    test('answers bring up advice, and Enter sends nothing', async () => {
      const questions = site.read.filter((page) => page.kind === 'page' && page.lang === 'nb' && /class="?[^">]*\bwhen\b/.test(page.html));
      assert.ok(questions.length, 'no page has questions');
      for (const { path } of questions) {
        const tab = await arrive(path);
        const advice = () => tab.evaluate(() => [...document.querySelectorAll('form .when')].filter((part) => part.checkVisibility()).length);
        assert.equal(await advice(), 0, path);
        const fields = await tab.evaluate(() => document.querySelectorAll('fieldset').length);
        for (let at = 0; at < fields && !(await advice()); at++) await click(tab, `fieldset:nth-of-type(${at + 1}) label`);
        assert.ok(await advice(), `${path}: no advice`);
        host.log.length = 0;
        await tab.keyboard.press('Enter');
        await sleep(300);
        assert.deepEqual([tab.url(), host.log.length], [`${host.origin}/${path}`, 0]);
        assert.ok(await tab.evaluate(() => document.querySelector('main').checkVisibility()));
        await tab.close();
      }
    });

    test('all text that is there with scripts is there without', async () => {
      const list = ordinary(samples(site.read));
      const read = (page) => page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        // The field of a search is for scripts; the list of topics below it is for everybody.
        document.getElementById('find')?.remove();
        return [document.title, document.body.innerText, [...document.querySelectorAll('main *')].filter((element) => element.checkVisibility()).length].join('\n');
      });
      const without = await everywhere(browser, list, async (page, { path }) => {
        await page.goto(`${host.origin}/${path}`);
        return read(page);
      }, { prepare: silence });
      const other = await launch(name);
      const withScripts = await everywhere(other, list, async (page, { path }) => {
        await page.goto(`${host.origin}/${path}`);
        return read(page);
      });
      await other.close();
      none(list.map(({ path, kind }, at) => [without[at] !== withScripts[at] && `${path}: the texts differ`, kind === 'page' && without[at].length < 300 && `${path}: only ${without[at].length} characters`]));
    });
  });
}
