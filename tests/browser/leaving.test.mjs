// Leaving at once, and what stays in the tab's history, in both browsers.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { BROWSER_NAMES, exitTo, launch, neutralSite, phone, serve, siteFolder, sleep, until } from './lib.mjs';
import { readSite } from './site.mjs';

const site = readSite(siteFolder());
const page = (id, lang = 'nb') => site.read.find((page) => page.path === `${lang}/${id}.html`) ?? assert.fail(`there is no ${lang}/${id}.html`);
const PERSON = page('index').path;
const WORKER = site.read.find((page) => page.audience === 'worker' && page.lang === 'nb').path;
assert.equal(page('index').audience, 'person');
const QUESTIONS = site.read.find((page) => page.lang === 'nb' && page.audience === 'person' && page.tags.some((tag) => tag.name === 'form'))?.path;
/** One page of each kind that matters here: for a person, for a worker, and with questions. */
const PATHS = [PERSON, WORKER, QUESTIONS].filter(Boolean);

/** The promise, and how often it may be tried: another program can hold the processor, but nothing makes it faster. */
const PROMISE = 100;
const TRIES = 8;

// A questionnaire in each page, so that there is something to forget.
const FORM = '<form id=planted autocomplete=off><input name=words><input type=radio name=choice value=1><input type=checkbox name=tick><textarea name=more></textarea><select name=pick><option>a<option>b</select></form>';
const withForm = (path, html) => html.replace('</main>', `${FORM}</main>`);

/** In the page: fills each form that is there. */
function fill() {
  for (const form of document.forms) {
    for (const field of form.elements) {
      if (/radio|checkbox/.test(field.type)) field.checked = true;
      else if (field.localName === 'select') field.selectedIndex = field.options.length - 1;
      else if (/^(text|textarea)$/.test(field.type)) field.value = 'an answer';
    }
  }
}

/**
 * In the page: says on the console when the reader acted, when the emptied page had been painted, and what is left of it.
 * While the next site is silent, Chromium answers no question about this page.
 */
function watch() {
  let acted;
  let gone;
  const forms = [...document.forms];
  const visible = (text) => text.replace(/[\u200b\s]/g, '');
  const answered = (field) => (/radio|checkbox/.test(field.type) ? field.checked !== field.defaultChecked : field.localName === 'select' ? field.selectedIndex > 0 : /^(text|textarea)$/.test(field.type) && field.value);
  for (const kind of ['click', 'keydown']) addEventListener(kind, (event) => (acted = event.timeStamp), true);
  new MutationObserver(() => {
    if (gone || document.body) return;
    gone = true;
    requestAnimationFrame(() => setTimeout(() => {
      const painted = performance.now();
      console.info(`left ${JSON.stringify({
        took: painted - acted,
        forms: forms.length,
        answers: forms.flatMap((form) => [...form.elements]).filter(answered).map((field) => field.name || field.id),
        text: visible(document.documentElement.textContent),
        title: visible(document.title),
        body: Boolean(document.body),
      })}`);
    }));
  }).observe(document, { childList: true, subtree: true });
}

/** Ways to leave. Each begins when the page is open and ends when the reader has done the last movement. */
const WAYS = {
  'a click': (tab) => tab.click('[data-exit]'),
  'Enter on the keyboard': async (tab) => {
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Tab');
    assert.ok(await tab.evaluate(() => document.activeElement === document.querySelector('[data-exit]')), 'the second stop is not the exit');
    await tab.keyboard.press('Enter');
  },
  'Shift three times': async (tab) => {
    for (let times = 0; times < 3; times++) await tab.keyboard.press('Shift');
  },
  'the copy at the end of the page': (tab) => tab.click('main [data-exit]'),
};

for (const name of BROWSER_NAMES) {
  describe(`in ${name}`, { concurrency: false }, () => {
    let browser, neutral, host, plain;

    before(async () => {
      neutral = await neutralSite();
      host = await serve(site.folder, { edit: (path, html) => withForm(path, exitTo(`${neutral.origin}/stall`)(path, html)) });
      plain = await serve(site.folder, { edit: (path, html) => withForm(path, exitTo(`${neutral.origin}/after`)(path, html)) });
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      await Promise.all([host?.close(), plain?.close(), neutral?.close()]);
    });

    /** A new tab at a page, come to by a link from another site. */
    async function arrive(path, { at = plain } = {}) {
      const tab = await browser.newPage();
      await tab.setViewport(phone);
      await tab.goto(neutral.before(`${at.origin}/${path}`));
      await Promise.all([tab.waitForNavigation(), tab.click('#to')]);
      assert.equal(tab.url(), `${at.origin}/${path}`);
      return tab;
    }

    /** Follows a link of the page, by a click or however `act` says, and waits for the next page. */
    async function follow(tab, selector) {
      const link = await tab.waitForSelector(selector);
      await link.evaluate((link) => {
        for (let box = link.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
      });
      await Promise.all([tab.waitForNavigation(), link.click()]);
    }

    const entries = (tab) => tab.evaluate(() => history.length);
    const back = (tab) => tab.goBack({ waitUntil: 'load' });

    for (const [way, leave] of Object.entries(WAYS)) {
      for (const path of PATHS) {
        test(`the page is empty in a moment though the next site is silent for five seconds: ${way}, ${path}, ${PROMISE} ms`, async (t) => {
          let best = Infinity;
          for (let tries = 0; tries < TRIES && !(best < PROMISE); tries++) {
            const tab = await browser.newPage();
            await tab.setViewport(phone);
            const session = name === 'chromium' ? await tab.createCDPSession() : null;
            let left;
            tab.on('console', (message) => {
              if (message.text().startsWith('left ')) left = JSON.parse(message.text().slice(5));
            });
            await tab.goto(`${host.origin}/${path}`);
            await tab.evaluate(fill);
            await tab.evaluate(watch);
            neutral.log.length = 0;
            // Chromium says that a click is over when the next page is there.
            const acting = leave(tab).catch(() => {});
            assert.ok(await until(() => left), 'the page is still there');
            assert.deepEqual([left.text, left.title, left.body], ['', '', false], 'something is left of the page');
            assert.ok(left.forms > 0);
            assert.deepEqual(left.answers, [], 'answers are left in the forms');
            assert.ok(await until(() => neutral.log.some((entry) => entry.path === '/stall')), 'the next site was not asked');
            if (tries === 0) {
              const picture = session ? (await session.send('Page.captureScreenshot', { format: 'png' })).data : await tab.screenshot({ encoding: 'base64' });
              assert.equal(await colours(picture), 1, 'something is still seen');
            }
            best = Math.min(best, left.took);
            await tab.close();
            await acting;
          }
          t.diagnostic(`${best.toFixed(0)} ms from the event to the painted empty page`);
          assert.ok(best < PROMISE, `${best} ms`);
        });
      }
    }

    /** How many colours a picture has. */
    async function colours(picture) {
      const tab = await browser.newPage();
      const count = await tab.evaluate(async (source) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        return new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)).size;
      }, picture);
      await tab.close();
      return count;
    }

    test('the next site is reached in the same tab, without being told where the reader was', async () => {
      for (const [way, leave] of Object.entries(WAYS)) {
        const tab = await arrive(PERSON);
        const tabs = (await browser.pages()).length;
        neutral.log.length = 0;
        await Promise.all([tab.waitForNavigation(), leave(tab)]);
        assert.equal(tab.url(), `${neutral.origin}/after`, way);
        const asked = neutral.log.filter((entry) => entry.path === '/after');
        assert.equal(asked.length, 1, way);
        assert.equal(asked[0].headers.referer, undefined, way);
        assert.ok(!JSON.stringify(asked[0].headers).includes(String(plain.port)), way);
        assert.equal((await browser.pages()).length, tabs, 'a tab was opened');
        await tab.close();
      }
    });

    test('after leaving a page for a person, Back leads to what was before the site, and no page of it is in the tab', async () => {
      const tab = await arrive(PERSON);
      const at = await entries(tab);
      await follow(tab, 'main a[href="pay.html"], main a[href="rights.html"]');
      await Promise.all([tab.waitForNavigation(), tab.click('[data-exit]')]);
      assert.equal(await entries(tab), at);
      await back(tab);
      assert.ok(tab.url().startsWith(`${neutral.origin}/before`), tab.url());
      await tab.close();
    });

    test('on pages for a person the tab gains one entry over several links, and Back leads to what was before', async () => {
      const tab = await browser.newPage();
      await tab.setViewport(phone);
      await tab.goto(neutral.before(`${plain.origin}/${PERSON}`));
      const start = await entries(tab);
      await Promise.all([tab.waitForNavigation(), tab.click('#to')]);
      const visited = [tab.url()];
      for (const link of ['main a[href^="rights.html"]', '.up a', 'main a[href^="stay.html"]', 'footer a[href="safe.html"]', '.languages a[hreflang="en"]', '.name a']) {
        await follow(tab, link);
        visited.push(tab.url());
        assert.equal(await entries(tab), start + 1, `after ${visited.join(' ')}`);
      }
      assert.ok(new Set(visited).size >= 5, visited.join(' '));
      if (name === 'chromium') {
        const session = await tab.createCDPSession();
        const { entries: list } = await session.send('Page.getNavigationHistory');
        assert.deepEqual(list.filter(({ url }) => url.startsWith(plain.origin)).map(({ url }) => url), [visited.at(-1)]);
      }
      await back(tab);
      assert.ok(tab.url().startsWith(`${neutral.origin}/before`), tab.url());
      await tab.close();
    });

    test('a link inside a page for a person moves the focus and the page, and leaves address and history as they were', async () => {
      const long = site.read.find((page) => page.lang === 'nb' && page.audience === 'person' && /class=contents/.test(page.html)) ?? assert.fail('no page for a person has a list of contents');
      const tab = await arrive(long.path);
      const before = [tab.url(), await entries(tab)];
      for (const selector of ['.contents li:last-child a', '.skip']) {
        const id = await tab.$eval(selector, (link) => {
          for (const box of document.querySelectorAll('details')) box.open = true;
          return link.hash.slice(1);
        });
        if (selector === '.skip') {
          await tab.evaluate(() => scrollTo(0, 0));
          await tab.focus(selector);
          await tab.keyboard.press('Enter');
        } else await tab.click(selector);
        const place = await tab.evaluate((id) => {
          const { top } = document.getElementById(id).getBoundingClientRect();
          return { focus: document.activeElement.id, top, bar: document.querySelector('.exit').getBoundingClientRect().bottom, height: innerHeight, end: scrollY + innerHeight >= document.documentElement.scrollHeight - 1 };
        }, id);
        assert.equal(place.focus, id);
        if (selector !== '.skip') assert.ok(place.top >= place.bar - 1 && place.top < place.height && (place.end || place.top < place.bar + 120), JSON.stringify(place));
        assert.deepEqual([tab.url(), await entries(tab)], before);
      }
      await tab.close();
    });

    test('a click with Ctrl on a page for a person still opens a tab of its own', async () => {
      const tab = await arrive(PERSON);
      const opened = new Promise((done) => browser.once('targetcreated', done));
      await tab.keyboard.down('Control');
      await tab.click('main a[href="rights.html"]');
      await tab.keyboard.up('Control');
      const second = await (await opened).page();
      assert.ok(await until(() => second.url().endsWith('/rights.html')), second.url());
      assert.ok(tab.url().endsWith(PERSON));
      await second.close();
      await tab.close();
    });

    test('on pages for a worker links keep the ordinary history, also to places in a page', async () => {
      const tab = await arrive(WORKER);
      const start = await entries(tab);
      const first = await tab.$$eval('main .text a[href], .contents a[href]', (links) => links.find((link) => link.hash && link.pathname === location.pathname)?.getAttribute('href'));
      const next = await tab.$$eval('a[href]', (links) => links.find((link) => link.origin === location.origin && link.pathname !== location.pathname && link.closest('header, main'))?.getAttribute('href'));
      let expected = start;
      if (first) {
        await tab.$eval(`a[href="${first}"]`, (link) => link.click());
        assert.ok(await until(() => tab.url().endsWith(first)), tab.url());
        expected += 1;
        assert.equal(await entries(tab), expected);
      }
      await follow(tab, `a[href="${next}"]`);
      assert.equal(await entries(tab), expected + 1);
      await back(tab);
      assert.ok(tab.url().split('#')[0].endsWith(WORKER), tab.url());
      await tab.close();
    });

    test('answers are gone when a reader goes away and comes back, leaves and comes back, or reloads', async () => {
      const answers = (tab) => tab.evaluate(() => [...document.forms].flatMap((form) => [...form.elements]).filter((field) => (/radio|checkbox/.test(field.type) ? field.checked !== field.defaultChecked : field.localName === 'select' ? field.selectedIndex > 0 : /^(text|textarea)$/.test(field.type) && field.value)).map((field) => field.name || field.id));
      for (const path of PATHS) {
        const tab = await arrive(path);
        await tab.evaluate(fill);
        assert.ok((await answers(tab)).length >= 5);
        await tab.reload();
        assert.deepEqual(await answers(tab), [], `${path} after a reload`);
        await tab.evaluate(fill);
        await tab.goto(`${neutral.origin}/after`);
        await back(tab);
        assert.equal(tab.url(), `${plain.origin}/${path}`);
        assert.deepEqual(await answers(tab), [], `${path} after going away`);
        await tab.evaluate(fill);
        await Promise.all([tab.waitForNavigation(), tab.click('[data-exit]')]);
        assert.equal(tab.url(), `${neutral.origin}/after`);
        await tab.goto(`${plain.origin}/${path}`);
        assert.deepEqual(await answers(tab), [], `${path} after leaving`);
        await tab.close();
      }
    });

    test('a form is never sent', async () => {
      const tab = await arrive(PERSON);
      plain.log.length = 0;
      await tab.focus('[name=words]');
      await tab.keyboard.type('an answer');
      await tab.keyboard.press('Enter');
      await sleep(300);
      assert.deepEqual([plain.log.length, tab.url()], [0, `${plain.origin}/${PERSON}`]);
      await tab.close();
    });

    describe('Shift', () => {
      const status = (tab) => tab.$eval('[role=status]', (status) => status.textContent);
      const here = (tab) => tab.evaluate(() => Boolean(document.querySelector('main')));

      test('says what it does after the first press only, and any other key takes it back', async () => {
        const tab = await arrive(PERSON);
        assert.equal(await status(tab), '');
        await tab.keyboard.press('a');
        assert.equal(await status(tab), '');
        await tab.keyboard.press('Shift');
        const said = await status(tab);
        assert.equal(said, await tab.$eval('[role=status]', (status) => status.dataset.text));
        assert.match(said, /Shift/);
        const seen = await tab.$eval('[role=status]', (status) => status.getBoundingClientRect().height);
        assert.ok(seen > 20, 'the status is not seen');
        await tab.keyboard.press('ArrowDown');
        assert.equal(await status(tab), '');
        await tab.close();
      });

      test('counts anew after another key, after a click, and with another key held', async () => {
        const tab = await arrive(PERSON);
        const press = async (...keys) => {
          for (const key of keys) await tab.keyboard.press(key);
        };
        await press('Shift', 'Shift', 'a', 'Shift', 'Shift');
        assert.ok(await here(tab), 'left in spite of another key');
        await tab.mouse.click(5, 300);
        await press('Shift');
        assert.ok(await here(tab), 'left in spite of a click');
        await press('a');
        await tab.keyboard.down('Control');
        await press('Shift', 'Shift', 'Shift');
        await tab.keyboard.up('Control');
        assert.ok(await here(tab), 'left with Ctrl held');
        await press('Tab');
        for (let times = 0; times < 4; times++) {
          await tab.keyboard.down('Shift');
          await press('Tab');
          await tab.keyboard.up('Shift');
        }
        assert.ok(await here(tab), 'left while going backwards with Shift and Tab');
        await tab.close();
      });

      test('counts only presses at most 1.5 s apart', async () => {
        const tab = await arrive(PERSON);
        await tab.keyboard.press('Shift');
        await tab.keyboard.press('Shift');
        await sleep(1700);
        await tab.keyboard.press('Shift');
        assert.ok(await here(tab), 'a late press counted');
        await tab.keyboard.press('Shift');
        assert.ok(await here(tab), 'the presses before the pause counted');
        const left = tab.waitForNavigation();
        await tab.keyboard.press('Shift');
        await left;
        assert.equal(tab.url(), `${neutral.origin}/after`);
        await tab.close();
      });

      test('is left alone in fields for text, and works on choices', async () => {
        const tab = await arrive(PERSON);
        for (const field of ['words', 'more', 'pick']) {
          await tab.focus(`#planted [name=${field}]`);
          for (let times = 0; times < 4; times++) await tab.keyboard.press('Shift');
          assert.ok(await here(tab), `left from the field ${field}`);
          assert.equal(await status(tab), '', field);
        }
        await tab.focus('[name=choice]');
        const left = tab.waitForNavigation();
        for (let times = 0; times < 3; times++) await tab.keyboard.press('Shift');
        await left;
        assert.equal(tab.url(), `${neutral.origin}/after`);
        await tab.close();
      });

      test('held down counts once', async () => {
        const tab = await arrive(PERSON);
        for (let times = 0; times < 5; times++) await tab.keyboard.down('Shift');
        assert.ok(await here(tab));
        await tab.keyboard.up('Shift');
        await tab.close();
      });
    });

    test('Escape does nothing', async () => {
      const tab = await arrive(PERSON);
      for (let times = 0; times < 4; times++) await tab.keyboard.press('Escape');
      assert.ok(await tab.$('main'));
      await tab.close();
    });

    test('the exit works on the list of languages, on the page for what is missing, and on a moved address', async () => {
      for (const path of ['index.html', 'nb/no/such/page.html']) {
        const tab = await arrive(path);
        await Promise.all([tab.waitForNavigation(), tab.click('[data-exit]')]);
        assert.equal(tab.url(), `${neutral.origin}/after`, path);
        await back(tab);
        assert.ok(tab.url().startsWith(`${neutral.origin}/before`), tab.url());
        await tab.close();
      }
      const moved = site.pages.find((page) => page.kind === 'moved');
      const tab = await browser.newPage();
      await tab.goto(neutral.before(`${plain.origin}/${moved.path}`));
      const start = await entries(tab);
      await tab.click('#to');
      assert.ok(await until(() => tab.url().endsWith(`nb/${moved.id}.html`), { within: 8000 }), tab.url());
      await tab.waitForSelector('main');
      assert.equal(await entries(tab), start + 1, 'the moved address is in the history');
      await tab.close();
    });
  });
}
