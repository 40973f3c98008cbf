// The site from a folder on a disk, such as a memory stick: file addresses, no server, no headers.
import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { BROWSER_NAMES, everywhere, exitTo, launch, neutralSite, none, phone, siteFolder, temporary, until } from './lib.mjs';
import { ordinary, readSite, samples } from './site.mjs';

const site = readSite(siteFolder());

for (const name of BROWSER_NAMES) {
  describe(`in ${name} from a disk`, { concurrency: false }, () => {
    let browser, neutral, folder;
    const at = (path) => pathToFileURL(join(folder, path)).href;

    before(async () => {
      neutral = await neutralSite();
      folder = join(temporary('disk'), 'Min mappe – ไทย #1');
      cpSync(site.folder, folder, { recursive: true });
      const edit = exitTo(`${neutral.origin}/after`);
      for (const path of readdirSync(folder, { recursive: true })) if (path.endsWith('.html')) writeFileSync(join(folder, path), edit(path, readFileSync(join(folder, path), 'utf8')));
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      await neutral?.close();
    });

    test('every type of page opens with its style and its script, and nothing is wrong', async () => {
      none(await everywhere(browser, ordinary(samples(site.read)), async (page, { path }) => {
        const found = [];
        const say = (message) => ['error', 'warn', 'warning'].includes(message.type()) && found.push(`console: ${message.text()}`);
        const fail = (error) => found.push(error.message);
        page.on('console', say);
        page.on('pageerror', fail);
        await page.goto(at(path));
        const { position, ground } = await page.$eval('.exit', (exit) => ({ position: getComputedStyle(exit).position, ground: getComputedStyle(exit).backgroundColor }));
        if (position !== 'sticky' || ground === 'rgba(0, 0, 0, 0)') found.push('the style does not apply');
        if (!(await page.$eval('[data-exit]', (exit) => exit.checkVisibility() && exit.href.endsWith('/after')))) found.push('there is no exit');
        await page.bringToFront();
        await page.keyboard.press('Shift');
        if (!(await page.$eval('[role=status]', (status) => status.textContent))) found.push('the script does not run');
        if (await page.evaluate(() => globalThis.stopped?.length)) found.push(...(await page.evaluate(() => globalThis.stopped)));
        page.off('console', say);
        page.off('pageerror', fail);
        return found.map((problem) => `${path}: ${problem}`);
      }, {
        // A tab behind another gets no keys in Firefox.
        pages: 1,
        prepare: (page) => page.evaluateOnNewDocument(() => {
          globalThis.stopped = [];
          document.addEventListener('securitypolicyviolation', (event) => globalThis.stopped.push(`${event.violatedDirective} stopped ${event.blockedURI}`));
        }),
      }));
    });

    test('links lead from page to page, the exit leads away, and Back leads to what was before', async () => {
      const tab = await browser.newPage();
      await tab.setViewport(phone);
      await tab.goto(at('404.html'));
      await tab.goto(at('index.html'));
      const start = await tab.evaluate(() => history.length);
      for (const [link, to] of [['main a[hreflang="nb"]', 'nb/index.html'], ['main a[href="rights.html"]', 'nb/rights.html'], ['.languages a[hreflang="ar"]', 'ar/rights.html'], ['.up a', 'ar/index.html'], ['footer a[href="help.html"]', 'ar/help.html']]) {
        const found = await tab.waitForSelector(link);
        await found.evaluate((link) => {
          for (let box = link.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
        });
        await Promise.all([tab.waitForNavigation(), found.click()]);
        assert.equal(decodeURIComponent(tab.url()), decodeURIComponent(at(to)));
        assert.equal(await tab.evaluate(() => history.length), start);
      }
      await Promise.all([tab.waitForNavigation(), tab.click('[data-exit]')]);
      assert.equal(tab.url(), `${neutral.origin}/after`);
      assert.equal(neutral.log.find((entry) => entry.path === '/after').headers.referer, undefined);
      // A page that the browser kept comes back without a load event.
      await tab.goBack({ timeout: 3000 }).catch(() => {});
      const where = () => tab.evaluate(() => location.href);
      assert.ok(await until(async () => (await where()).startsWith('file:')), await where());
      assert.equal(decodeURIComponent(await where()), decodeURIComponent(at('404.html')));
      await tab.close();
    });
  });
}
