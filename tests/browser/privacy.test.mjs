// Nothing is asked for but the page, and nothing is kept.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { BROWSER_NAMES, everywhere, launch, none, phone, serve, siteFolder, sleep } from './lib.mjs';
import { distinct, ordinary, readSite, samples } from './site.mjs';

const site = readSite(siteFolder());

/** In the page, before anything else: what the policy stops. */
function listen() {
  globalThis.stopped = [];
  document.addEventListener('securitypolicyviolation', (event) => globalThis.stopped.push(`${event.violatedDirective} stopped ${event.blockedURI || event.sample}`));
}

/**
 * Features that the headers close by name though this Chromium on Linux doesn't know them: some are of phones, some of older
 * browsers. It says so on the console. A name that isn't here is a slip of the pen.
 */
const UNKNOWN_HERE = ['ambient-light-sensor', 'attribution-reporting', 'battery', 'bluetooth', 'execution-while-not-rendered', 'execution-while-out-of-viewport', 'join-ad-interest-group', 'navigation-override', 'private-aggregation', 'run-ad-auction', 'shared-storage', 'web-share'];
const aboutFeature = (text) => UNKNOWN_HERE.includes(/^Error with Permissions-Policy header: Unrecognized feature: '([\w-]+)'\.$/.exec(text)?.[1]);

/** In the page: everything that a site can keep in a browser. */
async function kept() {
  const found = [];
  if (document.cookie) found.push(`cookie ${document.cookie}`);
  for (const name of ['localStorage', 'sessionStorage']) if (globalThis[name].length) found.push(`${name} ${Object.keys(globalThis[name])}`);
  for (const { name } of await indexedDB.databases()) found.push(`indexedDB ${name}`);
  for (const name of await caches.keys()) found.push(`cache ${name}`);
  for (const { scope } of await navigator.serviceWorker.getRegistrations()) found.push(`service worker ${scope}`);
  const root = await navigator.storage.getDirectory?.().catch(() => null);
  if (root) for await (const name of root.keys()) found.push(`file ${name}`);
  return found;
}

/** In the page: what a reader may do there, as far as it stays on the page. */
async function use() {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const field of document.querySelectorAll('input')) field.click();
  for (const link of document.querySelectorAll('a[href^="#"]')) link.click();
  scrollTo(0, document.body.scrollHeight);
  for (const type of ['mouseover', 'pointerenter', 'touchstart', 'focusin']) for (const link of document.links) link.dispatchEvent(new Event(type, { bubbles: true }));
}

for (const name of BROWSER_NAMES) {
  describe(`in ${name}`, { concurrency: false }, () => {
    let browser, host;
    before(async () => {
      host = await serve(site.folder);
      browser = await launch(name);
    });
    after(() => Promise.all([browser?.close(), host?.close()]));

    // Firefox is slower and sees the same files: at most one page of each type and language.
    const list = ordinary(name === 'chromium' ? site.read : samples(site.read));
    const moved = distinct(site.pages).filter((page) => page.kind === 'moved');

    test(`each of ${list.length} pages asks for itself and for nothing else, and the browser complains about nothing`, async () => {
      none(await everywhere(browser, list, async (page, { path, kind }) => {
        const found = [];
        const asked = [];
        const note = (request) => asked.push(request.url());
        const say = (message) => ['error', 'warn', 'warning', 'assert'].includes(message.type()) && !aboutFeature(message.text()) && found.push(`console: ${message.text()}`);
        const fail = (error) => found.push(`script: ${error.message}`);
        // A page of its own for each address, so that the log can be read.
        const mark = `?${path}`;
        page.on('request', note);
        page.on('console', say);
        page.on('pageerror', fail);
        // A server's answer for what is missing is 404, and Chromium says so on the console: it is opened by its name here.
        const response = await page.goto(`${host.origin}/${path}${mark}`, { waitUntil: 'load' });
        const headers = response.headers();
        if (response.status() !== 200) found.push(`status ${response.status()}`);
        if (!headers['content-security-policy']?.includes("default-src 'none'")) found.push('no policy in the headers');
        await page.evaluate(use);
        await sleep(kind === 'page' ? 30 : 300);
        found.push(...(await page.evaluate(() => globalThis.stopped)));
        found.push(...(await page.evaluate(kept)));
        page.off('request', note);
        page.off('console', say);
        page.off('pageerror', fail);
        const expected = `${host.origin}/${path}${mark}`;
        const net = asked.map((url) => url.split('#')[0]).filter((url) => !url.startsWith('data:'));
        if (net.join(' ') !== expected) found.push(`asked for ${net.join(' ')}`);
        const log = host.log.filter((entry) => entry.url.endsWith(mark) || entry.headers.referer);
        if (log.length !== 1) found.push(`the server was asked ${log.length} times: ${log.map((entry) => entry.url)}`);
        if (log[0]?.headers.cookie) found.push('a cookie was sent');
        return found.map((line) => `${path}: ${line}`);
      }, { prepare: (page) => page.evaluateOnNewDocument(listen) }));
    });

    test('the server was asked for pages alone, never with a referrer, a cookie or an icon', async () => {
      assert.ok(host.log.length >= list.length);
      none(host.log.map(({ method, url, headers }) => [method !== 'GET' && `${method} ${url}`, !/\.html\?/.test(url) && `asked for ${url}`, headers.referer && `referrer ${headers.referer}`, headers.cookie && `cookie ${headers.cookie}`]));
    });

    test('a moved address asks for itself and for the page that it leads to', async () => {
      assert.ok(moved.length);
      none(await everywhere(browser, moved, async (page, { path, id }) => {
        const asked = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.goto(`${host.origin}/${path}`).catch(() => {});
        for (let times = 0; times < 100 && !page.url().endsWith(`/nb/${id}.html`); times++) await sleep(50);
        await sleep(200);
        const net = asked.filter((url) => !url.startsWith('data:')).map((url) => url.slice(host.origin.length + 1));
        return net.join(' ') !== `${path} nb/${id}.html` && `${path} asked for ${net.join(' ')}`;
      }, { pages: 1 }));
    });

    test('browsing from page to page leaves no cookie and no storage in the profile, and names no other site', async () => {
      const page = await browser.newPage();
      await page.setViewport(phone);
      await page.goto(`${host.origin}/index.html`);
      for (const link of ['main a[hreflang="nb"]', 'main a[href="rights.html"]', 'footer a[href="help.html"]', '.name a']) {
        const found = await page.waitForSelector(link);
        await Promise.all([page.waitForNavigation(), found.click()]);
      }
      await page.evaluate(use);
      await page.hover('main a');
      await sleep(1000);
      assert.deepEqual(await page.evaluate(kept), []);
      if (name === 'chromium') {
        const session = await page.createCDPSession();
        assert.deepEqual((await session.send('Storage.getCookies')).cookies, []);
        const { usage } = await session.send('Storage.getUsageAndQuota', { origin: host.origin });
        assert.equal(usage, 0);
      } else assert.deepEqual(await browser.cookies(), []);
      await page.close();
      assert.deepEqual([...new Set(browser.outside())], []);
    });

    test('these tests see what they look for: planted requests, storage and scripts are found', async () => {
      const planted = await serve(site.folder, { edit: (path, html) => html.replace('</head>', '<link rel=stylesheet href=/planted.css></head>').replace('</body>', '<img src=https://planted.example/x.png alt=""><script>localStorage.x = 1</script></body>') });
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(listen);
      const said = [];
      page.on('console', (message) => said.push(message.type()));
      await page.goto(`${planted.origin}/nb/index.html`);
      const stopped = (await page.evaluate(() => globalThis.stopped)).join('\n');
      for (const directive of ['style-src', 'img-src', 'script-src']) assert.match(stopped, new RegExp(directive));
      // Firefox keeps what it says about policies from the protocol.
      if (name === 'chromium') assert.ok(said.includes('error'));
      assert.deepEqual(await page.evaluate(kept), []);
      await page.evaluate(() => {
        document.cookie = 'planted=1';
        localStorage.planted = 1;
        sessionStorage.planted = 1;
        return caches.open('planted');
      });
      assert.equal((await page.evaluate(kept)).length, 4);
      await page.close();
      // Without the headers and the policy of the page the request leaves, and the sink sees it.
      const bare = await serve(site.folder, { headers: false, edit: (path, html) => html.replace(/<meta\b[^>]*http-equiv=("?)Content-Security-Policy\1[^>]*>/i, '').replace('</body>', '<img src=http://planted.example/x.png alt=""></body>') });
      const open = await browser.newPage();
      await open.goto(`${bare.origin}/nb/index.html`);
      await sleep(500);
      assert.deepEqual(browser.outside(), ['planted.example']);
      await open.close();
      await Promise.all([planted.close(), bare.close()]);
    });
  });
}
