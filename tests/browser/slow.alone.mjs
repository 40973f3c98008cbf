// A weak phone on a slow network, and Lighthouse. Run alone: other programs would be measured along.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import lighthouse from 'lighthouse';
import { headerRules, launch, none, phone, siteFolder } from './lib.mjs';
import { FULL, ordinary, readSite, samples, THREE } from './site.mjs';

const site = readSite(siteFolder());

/** Serves as a good host does: with the headers of the build, compressed with brotli. `sent` sums what went over the wire. */
async function host() {
  const rules = headerRules(readFileSync(join(site.folder, '_headers'), 'utf8'));
  const pages = new Map(site.pages.map((page) => [`/${page.path}`, page.html]));
  const small = new Map();
  const asked = [];
  const server = http.createServer((request, response) => {
    const path = request.url.split('?')[0];
    const html = pages.get(path);
    if (path === '/robots.txt') return void response.writeHead(200, { 'Content-Type': 'text/plain' }).end(readFileSync(join(site.folder, 'robots.txt')));
    for (const [pattern, list] of rules) if (pattern.test(path)) for (const [name, value] of list) response.setHeader(name, value);
    if (!html) return void response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(pages.get('/404.html'));
    if (!small.has(path)) small.set(path, brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    const body = small.get(path);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br', 'Content-Length': body.length });
    response.end(body);
    asked.push(path);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, asked, close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))) };
}

let browser, server;
before(async () => {
  server = await host();
  browser = await launch('chromium');
});
after(() => Promise.all([browser?.close(), server?.close()]));

/** 400 kbit/s each way, 400 ms to the server and back, and a processor four times as slow. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const TRIES = 5;

/** Opens a page as on the slow phone; gives first and largest paint in milliseconds. */
async function painted(page, path) {
  await page.goto(`${server.origin}/${path}`, { waitUntil: 'load' });
  return page.evaluate(() => new Promise((done) => {
    let largest = 0;
    new PerformanceObserver((list) => (largest = Math.max(largest, ...list.getEntries().map(({ startTime }) => startTime)))).observe({ type: 'largest-contentful-paint', buffered: true });
    const look = () => {
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      if (first && largest) done({ first, largest });
      else setTimeout(look, 20);
    };
    look();
  }));
}

for (const lang of THREE) {
  test(`${lang}: from the front page through the questions to a number: first paint under 1.0 s on each page (in the full run), at most 40 KB in all`, async (t) => {
    const best = new Map();
    let bytes;
    // The time is the product's when the machine is quiet: the best of a few tries.
    for (let tries = 0; tries < (FULL ? TRIES : 1) && (tries === 0 || [...best.values()].some(({ first }) => first >= 1000)); tries++) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ ...phone, isMobile: true, hasTouch: true });
      const session = await page.createCDPSession();
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      bytes = 0;
      session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
      server.asked.length = 0;
      for (const id of ['index', 'questions', 'help']) {
        const path = `${lang}/${id}.html`;
        const { first, largest } = await painted(page, path);
        if (!best.has(path) || first < best.get(path).first) best.set(path, { first, largest });
      }
      assert.ok(await page.$eval('a[href^="tel:"]', (link) => link.checkVisibility()), 'there is no number to call');
      assert.equal(server.asked.length, 3);
      await context.close();
    }
    for (const [path, { first, largest }] of best) t.diagnostic(`${path}: first paint ${Math.round(first)} ms, largest ${Math.round(largest)} ms`);
    t.diagnostic(`${bytes} bytes in all, with headers`);
    // A busy machine is slow whatever the page: times are told each time, and held against the limit in the full run.
    if (FULL) none([...best].map(([path, { first }]) => first >= 1000 && `${path}: first paint after ${Math.round(first)} ms`));
    assert.ok(bytes <= 40_000, `${bytes} bytes`);
  });
}

// Performance is a measure of time: it is asked for in the full run, on a machine with nothing else to do.
const CATEGORIES = [...(FULL ? ['performance'] : []), 'accessibility', 'best-practices'];
const rated = (FULL ? samples(site.read) : ordinary(samples(site.read))).filter(({ lang, kind }) => kind !== 'moved' && THREE.includes(lang));

test(`Lighthouse gives 100 for ${CATEGORIES.join(', ')} to each of ${rated.length} pages, as on a phone`, { timeout: 1_500_000 }, async (t) => {
  const port = Number(new URL(browser.wsEndpoint()).port);
  const found = [];
  for (const { path } of rated) {
    let scores, told;
    for (let tries = 0; tries < TRIES && !(scores && Object.values(scores).every((score) => score === 100)); tries++) {
      const { lhr } = await lighthouse(`${server.origin}/${path}`, { port, output: 'json', logLevel: 'silent', onlyCategories: CATEGORIES, disableFullPageScreenshot: true });
      // Now and then a trace has no beginning.
      if (lhr.runtimeError) {
        told = [lhr.runtimeError.message];
        continue;
      }
      scores = Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(lhr.categories[name].score * 100)]));
      told = Object.values(lhr.audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && ['binary', 'numeric'].includes(scoreDisplayMode)).map(({ id, displayValue }) => `${id} ${displayValue ?? ''}`);
    }
    if (!scores) {
      found.push(`${path}: ${told}`);
      continue;
    }
    t.diagnostic(`${path}: ${Object.values(scores).join('/')}`);
    if (Object.values(scores).some((score) => score < 100)) found.push(`${path}: ${CATEGORIES.map((name) => `${name} ${scores[name]}`).join(', ')}: ${told.join('; ')}`);
  }
  none(found);
});
