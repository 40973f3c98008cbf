// Servers and browsers for the tests. Everything is on loopback; nothing is kept after a run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';
import puppeteer from 'puppeteer-core';

const MISSING = 'Install what is missing: apt-get install chromium firefox-esr poppler-utils';

/** The built site that is tested. */
export function siteFolder() {
  const folder = process.env.VARDE_SITE;
  if (!folder) throw new Error('Set VARDE_SITE to the folder of a built site: varde build --out FOLDER');
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`VARDE_SITE=${folder} holds no index.html: build the site first`);
  return folder;
}

const folders = [];
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })));

/** A folder that is gone when the process ends, however it ends. */
export function temporary(name) {
  const folder = mkdtempSync(join(tmpdir(), `varde-${name}-`));
  folders.push(folder);
  return folder;
}

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Asks until the answer is truthy; gives the last answer. */
export async function until(ask, { within = 4000, every = 20 } = {}) {
  const end = performance.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer || performance.now() > end) return answer;
    await sleep(every);
  }
}

// ---------------------------------------------------------------- servers

const TYPES = { '.html': 'text/html; charset=utf-8', '.txt': 'text/plain; charset=utf-8', '.xml': 'application/xml', '.svg': 'image/svg+xml', '.pdf': 'application/pdf', '.css': 'text/css', '.js': 'text/javascript' };
const SETTINGS = /^\/(_headers|_redirects|\.varde|server(\/.*)?)$/;

/** The rules of a `_headers` file as [pattern, [[name, value]…]], as Netlify and Cloudflare Pages read it. */
export function headerRules(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (!line.trim() || line.trimStart().startsWith('#')) continue;
    if (/^\S/.test(line)) rules.push([new RegExp(`^${line.trim().split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`), []]);
    else {
      const at = line.indexOf(':');
      rules.at(-1)[1].push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
    }
  }
  return rules;
}

export function redirectRules(folder) {
  const path = join(folder, '_redirects');
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  return lines.map((line) => line.trim().split(/\s+/)).map(([from, to, status]) => ({ from, to, status: Number(status) }));
}

async function listen(handler, host) {
  const server = http.createServer(handler);
  const sockets = new Set();
  // A test that fails closes nothing; that must not keep the run from ending.
  server.unref();
  server.on('connection', (socket) => {
    socket.unref();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise((done) => server.listen(0, host, done));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((done) => server.close(done));
  };
  return { origin: `http://${host}:${server.address().port}`, port: server.address().port, server, close };
}

/**
 * Serves a built folder as a static host would: its `_headers`, `404.html` for what is missing, `_redirects` if asked.
 * `edit(path, html)` changes pages on the way. Each request stands in `log`.
 */
export async function serve(folder, { edit = null, redirects = false, headers = true } = {}) {
  const log = [];
  const rules = headers && existsSync(join(folder, '_headers')) ? headerRules(readFileSync(join(folder, '_headers'), 'utf8')) : [];
  const moved = new Map(redirects ? redirectRules(folder).map((rule) => [rule.from, rule]) : []);
  const host = await listen((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const entry = { method: request.method, url: request.url, path, headers: request.headers, at: performance.now() };
    log.push(entry);
    for (const [pattern, list] of rules) if (pattern.test(path)) for (const [name, value] of list) response.setHeader(name, value);
    if (moved.has(path)) return void response.writeHead(moved.get(path).status, { Location: moved.get(path).to }).end();
    let file = normalize(join(folder, path));
    const isFile = (name) => name.startsWith(normalize(folder + sep)) && statSync(name, { throwIfNoEntry: false })?.isFile();
    if (path.endsWith('/')) file = join(file, 'index.html');
    let status = 200;
    if (SETTINGS.test(path) || !isFile(file)) {
      status = 404;
      file = join(folder, '404.html');
    }
    entry.status = status;
    response.writeHead(status, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    if (edit && file.endsWith('.html')) return void response.end(edit(status === 404 ? '/404.html' : path, readFileSync(file, 'utf8')));
    createReadStream(file).pipe(response);
  }, '127.0.0.1');
  return { ...host, log };
}

/**
 * Another site, on another address: `/before?to=URL` has a link to URL, `/after` is where the exit leads, and `/stall`
 * is the same after five seconds.
 */
export async function neutralSite() {
  const log = [];
  const waiting = new Set();
  const page = (title, body) => `<!doctype html><html lang=en><title>${title}</title><meta name=viewport content="width=device-width"><body><p id=here>${body}</p>`;
  const host = await listen((request, response) => {
    const url = new URL(request.url, 'http://x');
    log.push({ path: url.pathname, headers: request.headers, at: performance.now() });
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    // Kept pages come back without a load event.
    response.setHeader('Cache-Control', 'no-store');
    if (url.pathname === '/before') return void response.end(page('Before', `<a id=to href="${url.searchParams.get('to')}">to the site</a>`));
    const answer = () => response.end(page('Weather', 'Sun and some wind'));
    if (url.pathname !== '/stall') return void answer();
    const timer = setTimeout(() => waiting.delete(timer) && answer(), 5000);
    waiting.add(timer);
  }, '127.0.0.2');
  const close = () => {
    for (const timer of waiting) clearTimeout(timer);
    return host.close();
  };
  return { ...host, close, log, before: (to) => `${host.origin}/before?to=${encodeURIComponent(to)}` };
}

/** An edit for `serve`: the exit leads to another address. The script reads the address from the page. */
export const exitTo = (address) => (path, html) => html.replace(/(<a\b[^>]*\bdata-exit\b[^>]*\bhref=)("[^"]*"|[^\s>]+)/g, `$1"${address}"`);

// ---------------------------------------------------------------- browsers

const BROWSERS = {
  chromium: { name: 'chrome', paths: [process.env.CHROMIUM, '/usr/bin/chromium'] },
  firefox: { name: 'firefox', paths: [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'] },
};

/** What the browsers' makers ask on their own account, whatever page is open. The sink answers it with an error. */
const VENDOR = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)$/;

/** VARDE_BROWSER=firefox for one of them alone. */
export const BROWSER_NAMES = Object.keys(BROWSERS).filter((name) => !process.env.VARDE_BROWSER || process.env.VARDE_BROWSER === name);

/**
 * Starts a browser with a fresh profile and home; `home` is a folder to keep it in, so that it can be looked at after the
 * browser is closed. All but loopback goes to a sink, so that nothing leaves this machine:
 * `browser.outside()` lists the hosts that were asked for, without the maker's own.
 */
export async function launch(which, { prefs = {}, args = [], home = null } = {}) {
  const { name, paths } = BROWSERS[which];
  const executablePath = paths.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error(`There is no ${which}, and these tests need it. ${MISSING}`);
  const asked = [];
  const sink = await listen((request, response) => {
    asked.push(new URL(request.url, 'http://sink').hostname);
    response.writeHead(502).end();
  }, '127.0.0.1');
  sink.server.on('connect', (request, socket) => {
    asked.push(request.url.replace(/:\d+$/, ''));
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const profile = home ?? temporary(which);
  const browser = await puppeteer.launch({
    browser: name,
    executablePath,
    userDataDir: join(profile, 'profile'),
    env: { ...process.env, HOME: profile },
    timeout: 90_000,
    protocolTimeout: 300_000,
    args: name === 'chrome'
      ? ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--proxy-server=http://127.0.0.1:${sink.port}`, ...args]
      : args,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': sink.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': sink.port,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...prefs,
    },
  }).catch(async (error) => {
    await sink.close();
    throw new Error(`${which} (${executablePath}) did not start: ${error.message}`);
  });
  const close = browser.close.bind(browser);
  browser.close = async () => {
    await close();
    await sink.close();
    if (!home) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  browser.outside = () => asked.filter((host) => !VENDOR.test(host));
  return browser;
}

/** Two cores: more pages at once only wait for each other. */
const PAGES = 3;

/** Runs `visit(page, item)` for each item, several pages at once, and gives all that the visits gave in the items' order. */
export async function everywhere(browser, items, visit, { pages = PAGES, prepare = async () => {} } = {}) {
  const results = new Array(items.length);
  let next = 0;
  await Promise.all(Array.from({ length: Math.min(pages, items.length) }, async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    await prepare(page);
    while (next < items.length) {
      const at = next++;
      try {
        results[at] = await visit(page, items[at]);
      } catch (error) {
        error.message = `${items[at].path ?? items[at]}: ${error.message}`;
        throw error;
      }
    }
    await page.close();
  }));
  return results;
}

export const phone = { width: 320, height: 640 };
export const tablet = { width: 768, height: 1024 };
export const desk = { width: 1280, height: 800 };
/** A window of 1280 x 1024 at 200 %, and at 400 %. */
export const doubled = { width: 640, height: 512, deviceScaleFactor: 2 };
export const zoomed = { width: 320, height: 256, deviceScaleFactor: 4 };

/** In the page: opens all that is folded, and shows all advice of a questionnaire. */
export function unfold() {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const all of document.querySelectorAll('.check .all input')) all.checked = true;
}

/** An edit for `serve`: a moved page is gone at once; without its refresh it can be looked at. */
export const stay = (path, html) => html.replace(/<meta\b[^>]*http-equiv=("?)refresh\1[^>]*>/i, '');

/** Programs beside the browsers, such as pdftotext. */
export function run(program, args, input) {
  try {
    return execFileSync(program, args, { input, maxBuffer: 1 << 26 });
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error(`There is no ${program}, and these tests need it. ${MISSING}`);
    throw error;
  }
}

/** Fails with the problems found, in lists of any depth; what is empty or false is no problem. */
export function none(...problems) {
  const all = problems.flat(Infinity).filter(Boolean);
  if (all.length === 0) return;
  const most = 40;
  const shown = [...new Set(all)];
  assert.fail(`${all.length} found:\n${shown.slice(0, most).join('\n')}${shown.length > most ? `\n… and ${shown.length - most} more` : ''}`);
}
