// Old browsers: the oldest Chromium that npm has, of January 2018, and today's with newer features of styles taken away.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import { everywhere, exitTo, launch, neutralSite, none, phone, serve, siteFolder, temporary, unfold } from './lib.mjs';
import { ordinary, readSite, samples, THREE } from './site.mjs';

const site = readSite(siteFolder());
const some = ordinary(samples(site.read)).filter(({ lang, fallback }) => THREE.includes(lang) && !fallback);

/**
 * In the page, in the words of an old browser: what is wrong, as a list. `all` says that all advice of a questionnaire must be
 * seen, because the browser can't choose.
 */
function probe(all) {
  var found = [];
  var root = document.documentElement;
  var box = function (element) { return element.getBoundingClientRect(); };
  var each = function (selector, act) { Array.prototype.forEach.call(document.querySelectorAll(selector), act); };
  if (root.scrollWidth > root.clientWidth) found.push('scrolls sideways: ' + root.scrollWidth + ' in ' + root.clientWidth);
  var exits = document.querySelectorAll('[data-exit]');
  if (exits.length !== 2) found.push(exits.length + ' exits');
  each('[data-exit]', function (exit) {
    if (box(exit).height < 47.9 || box(exit).width < 48) found.push('the exit is ' + box(exit).width + ' x ' + box(exit).height);
  });
  if (box(exits[0]).top > 4) found.push('the exit is not at the top');
  if (getComputedStyle(document.querySelector('.exit')).position !== 'sticky') found.push('the exit scrolls away');
  each('a[href^="tel:"]', function (tel) {
    if (!all && !tel.getClientRects().length) return;
    if (box(tel).height < 43.9) found.push('a number is ' + box(tel).height + ' high: ' + tel.textContent);
  });
  if (all) each('.outcome', function (outcome) {
    if (box(outcome).height < 20) found.push('advice is not seen: ' + outcome.id);
  });
  if (document.querySelector('main').textContent.length < 100) found.push('no text');
  var last = -1;
  each('.text > *', function (part) {
    if (!part.getClientRects().length) return;
    if (box(part).top < last - 1) found.push('lies over what is before it: ' + part.textContent.slice(0, 40));
    last = box(part).bottom;
  });
  return found;
}

describe('the oldest Chromium that npm has', { concurrency: false }, () => {
  const run = promisify(execFile);
  let program, home, neutral, version;

  before(async () => {
    home = temporary('old');
    program = join(home, 'chromium');
    writeFileSync(program, brotliDecompressSync(readFileSync(new URL('node_modules/chromium-64/bin/chromium.br', import.meta.url))));
    chmodSync(program, 0o755);
    neutral = await neutralSite();
  });
  after(() => neutral?.close());

  /** Runs it. In a single process it falls over now and then, whatever the page: a page that is at fault makes it fall each time. */
  async function opened(args) {
    for (let tries = 1; ; tries++) {
      try {
        return await run(program, args, { env: { ...process.env, HOME: home }, timeout: 60_000, maxBuffer: 1 << 26 });
      } catch (error) {
        if (tries === 4) throw error;
      }
    }
  }

  /** Opens an address, lets its scripts run, and gives the document as it is then. */
  async function dump(url, ...more) {
    const { stdout } = await opened(['--headless', '--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote', '--hide-scrollbars', '--window-size=320,640', '--virtual-time-budget=3000', ...more, '--dump-dom', url]);
    return stdout;
  }

  /** Serves with a script that runs at the end; the policy would stop it. */
  const probing = (script) => serve(site.folder, {
    headers: false,
    edit: (path, html) => exitTo(`${neutral.origin}/after`)(path, html).replace(/<meta\b[^>]*http-equiv="?Content-Security-Policy"?[^>]*>/i, '').replace('</body>', () => `<script>window.onload=function(){${script}}</script></body>`),
  });

  test('is as old as it should be', async () => {
    const host = await probing('document.documentElement.setAttribute("data-agent",navigator.userAgent)');
    const text = await dump(`${host.origin}/nb/index.html`);
    version = /data-agent="[^"]*Chrome\/(\d+)/.exec(text)?.[1];
    assert.equal(version, '64', text.slice(0, 300));
    await host.close();
  });

  test('shows every type of page in nb, th and ar: nothing sideways, the exit where it should be, numbers large, all advice', async (t) => {
    const host = await probing(`document.documentElement.setAttribute("data-found",JSON.stringify((${probe})(true)))`);
    const found = [];
    for (const { path } of some) {
      const told = /data-found="([^"]*)"/.exec(await dump(`${host.origin}/${path}`))?.[1];
      if (told === undefined) found.push(`${path}: the script does not run`);
      else found.push(JSON.parse(told.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).map((line) => `${path}: ${line}`));
    }
    t.diagnostic(`${some.length} pages`);
    await host.close();
    none(found);
  });

  test('its policy lets the style and the script of each type of page run', async () => {
    const host = await serve(site.folder, { edit: exitTo(`${neutral.origin}/after`) });
    for (const { path } of some.filter(({ lang }) => lang === 'nb')) {
      const text = await opened(['--headless', '--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote', '--enable-logging=stderr', '--v=0', '--dump-dom', `${host.origin}/${path}`]);
      const stopped = text.stderr.split('\n').filter((line) => /Refused to/.test(line));
      assert.deepEqual(stopped, [], path);
    }
    await host.close();
  });

  for (const [way, script] of Object.entries({
    'a click': 'document.querySelector("[data-exit]").click()',
    'Shift three times': 'for(var i=0;i<3;i++)document.body.dispatchEvent(new KeyboardEvent("keydown",{key:"Shift",bubbles:true}))',
  })) {
    test(`leaves by ${way}`, async () => {
      const host = await probing(script);
      for (const path of ['nb/index.html', 'ar/questions.html']) assert.match(await dump(`${host.origin}/${path}`), /Sun and some wind/, path);
      await host.close();
    });
  }
});

/** What an old browser passes over in a style sheet. */
const MISSING = {
  'without :has()': (css) => css.replaceAll(':has(', ':unknown('),
  'without :is() and :where()': (css) => css.replaceAll(/:(is|where)\(/g, ':unknown('),
  'without gaps': (css) => css.replaceAll(/(^|[;{])(row-|column-|grid-)?gap:[^;}]*/g, '$1'),
  'without grids': (css) => css.replaceAll(/display:(inline-)?grid/g, 'display:unknown'),
  'without nesting': (css) => css.replaceAll(/[{;}]\s*&[^{}]*\{[^{}]*\}/g, '}'),
  'without sides that follow the direction of the text': (css) => css.replaceAll(/(margin|padding|border|inset)-(inline|block)(-start|-end)?[^:;}]*:[^;}]*/g, 'unknown:0'),
  'without min(), max() and clamp()': (css) => css.replaceAll(/(^|[;{])[a-z-]+:[^;{}]*\b(min|max|clamp)\([^;}]*/g, '$1'),
  'without @supports': (css) => css.replaceAll('@supports', '@unknown'),
};

test('without newer features of styles nothing is lost, wide, low or out of place', async (t) => {
  const browser = await launch('chromium');
  const found = [];
  try {
    for (const [name, strip] of Object.entries(MISSING)) {
      let touched = 0;
      const host = await serve(site.folder, {
        headers: false,
        edit: (path, html) => html.replace(/<style>([^]*?)<\/style>/g, (whole, css) => {
          const less = strip(css);
          if (less !== css) touched += 1;
          return `<style>${less}</style>`;
        }).replace(/style-src [^;"]*/g, "style-src 'unsafe-inline'"),
      });
      found.push(await everywhere(browser, some, async (page, { path }) => {
        await page.setViewport(phone);
        await page.goto(`${host.origin}/${path}`);
        // The box for all advice is no help here: what can't be chosen must be shown.
        const plain = await page.evaluate(probe, name === 'without :has()');
        await page.evaluate(unfold);
        return [...plain, ...(await page.evaluate(probe, false))].map((line) => `${name}: ${path}: ${line}`);
      }));
      t.diagnostic(`${name}: ${touched ? `${touched} sheets were changed` : 'the theme uses none'}`);
      await host.close();
    }
  } finally {
    await browser.close();
  }
  none(found);
});

test('the script is written in the language of 2015’s browsers', () => {
  const [script] = new Set(site.read.map(({ html }) => /<script>([^]*?)<\/script>/.exec(html)[1]));
  none(['=>', '`', '?.', '??', '...', 'let ', 'const ', 'class ', 'async ', '**'].map((word) => script.includes(word) && `the script uses ${word}`));
});
