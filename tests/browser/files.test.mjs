// What the built files say, without a browser.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzipSync } from 'node:zlib';
import { none, redirectRules, siteFolder } from './lib.mjs';
import { direction, readSite, target } from './site.mjs';

const site = readSite(siteFolder());
const byPath = new Map(site.pages.map((page) => [page.path, page]));
const files = new Set(site.files);
const open = (page, name) => page.tags.filter((tag) => tag.name === name && !tag.close);
const head = (page) => ({ tags: page.tags.slice(0, page.tags.findIndex((tag) => tag.name === 'body')) });
const onEach = (check, pages = site.pages) => none(pages.map((page) => [check(page)].flat(Infinity).filter(Boolean).map((problem) => `${page.path}: ${problem}`)));

/** The site's address, where a build was given one: canonical links and the like are absolute then. */
const base = (() => {
  const page = site.pages.find((page) => page.kind === 'page');
  const canonical = open(page, 'link').find((tag) => tag.attributes.rel === 'canonical')?.attributes.href;
  return canonical && canonical.slice(0, canonical.length - page.path.replace(/index\.html$/, '').length);
})();

/** The addresses of a page that stay on the site, each with the tag it stands in. */
function links(page) {
  return page.tags.filter((tag) => !tag.close).flatMap((tag) => {
    let { href } = tag.attributes;
    if (tag.attributes['http-equiv'] === 'refresh') href = tag.attributes.content.replace(/^.*?url=/i, '');
    if (href === undefined) return [];
    if (base && href.startsWith(base)) href = `/${href.slice(base.length)}`;
    return [{ tag, href }];
  });
}

test('the site has pages, a chooser, a page for what is missing, and every language the same pages', () => {
  assert.ok(byPath.has('index.html') && byPath.has('404.html'));
  const languages = new Map();
  // A leaflet for workers is there only in the languages in which its page is written.
  for (const { kind, path, id } of site.pages) if (kind === 'page' && !id.startsWith('print/')) languages.set(path.split('/')[0], [...(languages.get(path.split('/')[0]) ?? []), id]);
  const [first, ...others] = languages.values();
  assert.ok(first.length >= 5, `only ${first.length} pages`);
  for (const other of others) assert.deepEqual(other, first);
});

test('every page says its language and direction, has one h1 and a title', () => {
  onEach((page) => {
    const folder = page.path.split('/')[0];
    const titles = open(head(page), 'title');
    const headings = open(page, 'h1').length;
    return [
      !page.lang && 'no lang',
      page.kind === 'page' && page.lang !== folder && `lang ${page.lang} in the folder ${folder}`,
      page.lang && page.dir !== direction(page.lang) && `dir is "${page.dir}" for ${page.lang}`,
      !['person', 'worker'].includes(page.audience) && `audience "${page.audience}"`,
      page.kind !== 'single' && headings !== 1 && `${headings} h1`,
      (titles.length !== 1 || !titles[0].text.trim()) && 'no title',
      page.html.slice(0, 15).toLowerCase() !== '<!doctype html>' && 'no doctype',
      page.html.indexOf('charset=utf-8') > 1024 || !page.html.includes('charset=utf-8') ? 'no charset in the first 1024 bytes' : '',
    ];
  });
});

// A bdi finds its direction by itself.
test('text in another language says so, with its direction', () => {
  onEach((page) => page.tags.filter((tag) => !tag.close && tag.attributes.lang && tag.name !== 'bdi').map(({ name, attributes }) => {
    const { lang, dir } = attributes;
    return dir ? dir !== direction(lang) && `<${name} lang=${lang} dir=${dir}>` : direction(lang) !== page.dir && `<${name} lang=${lang}> without dir on a page from ${page.dir}`;
  }));
});

test('every link inside the site leads to a file, and to an anchor that is there', () => {
  let count = 0;
  const ids = new Map(site.pages.map((page) => [page.path, new Set(page.tags.map((tag) => tag.attributes.id))]));
  onEach((page) => links(page).map(({ href }) => {
    const to = target(page.path, href);
    if (!to) return '';
    count += 1;
    if (!files.has(to.path)) return `${href} leads to no file`;
    return to.fragment && !ids.get(to.path)?.has(to.fragment) && `${href} leads to no anchor`;
  }));
  assert.ok(count > site.pages.length, `only ${count} links`);
});

test('links inside the site are relative, but on the page for what is missing, so that any folder will do', () => {
  onEach((page) => open(page, 'a').map(({ attributes: { href = '' } }) => {
    const inside = !/^[a-z]+:/i.test(href);
    if (page.kind === 'missing') return inside && !/^[/#]/.test(href) && `${href} is relative to an unknown folder`;
    return inside && href.startsWith('/') && `${href} is absolute`;
  }));
});

test('an address that has moved leads to the same page in the language that it means', () => {
  const moved = site.pages.filter((page) => page.kind === 'moved');
  assert.ok(moved.length > 0);
  onEach((page) => {
    const refresh = open(page, 'meta').find((tag) => tag.attributes['http-equiv'] === 'refresh').attributes.content;
    const to = target(page.path, refresh.replace(/^.*?url=/i, '')).path;
    const [before, after] = [page, byPath.get(to)];
    return [!/^0;/.test(refresh) && `waits: ${refresh}`, after?.kind !== 'page' && `leads to ${to}`, after && (after.id !== before.id || after.lang !== before.lang) && `leads to ${to}`];
  }, moved);
  const rules = redirectRules(site.folder);
  none(rules.map(({ from, to, status }) => (status === 301 && files.has(target('', to).path) ? '' : `${from} ${to} ${status}`)));
  none(moved.map((page) => !rules.some((rule) => rule.from === `/${page.path}`) && `${page.path} is not in _redirects`));
});

test('ids are there once, and what refers to an id finds it', () => {
  onEach((page) => {
    const ids = page.tags.map((tag) => tag.attributes.id).filter((id) => id !== undefined);
    const used = page.tags.flatMap(({ attributes }) => ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'].flatMap((name) => attributes[name]?.split(/\s+/) ?? []));
    return [ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id ${id} twice`), used.filter((id) => !ids.includes(id)).map((id) => `no id ${id}`)];
  });
});

test('the exit is the second link, after the skip link, and the last in main; both are plain', () => {
  onEach((page) => {
    const all = open(page, 'a');
    const exits = all.filter((tag) => 'data-exit' in tag.attributes);
    const main = page.tags.slice(page.tags.findIndex((tag) => tag.name === 'main'), page.tags.findIndex((tag) => tag.name === 'main' && tag.close));
    return [
      all[0]?.attributes.href !== '#main' && 'the first link is not the skip link',
      exits.length !== 2 && `${exits.length} exits`,
      all[1] !== exits[0] && 'the second link is not the exit',
      main.filter((tag) => tag.name === 'a' && !tag.close).at(-1) !== exits[1] && 'the last link in main is not the exit',
      exits.map(({ attributes: { href, rel = '', target } }) => [!/^https:\/\//.test(href) && `exit to ${href}`, !/\bnoreferrer\b/.test(rel) && `rel=${rel}`, target && `target=${target}`]),
      exits[0]?.text !== exits[1]?.text && `"${exits[0]?.text}" and "${exits[1]?.text}"`,
      exits[0]?.attributes.href !== exits[1]?.attributes.href && 'two addresses',
    ];
  });
});

test('no link opens a new tab, and each to another site sends no address along', () => {
  onEach((page) => open(page, 'a').map(({ attributes: { href = '', rel = '', target } }) => [
    target && `${href} has target=${target}`,
    /^https?:/.test(href) && !/\bnoreferrer\b/.test(rel) && `${href} has rel=${rel}`,
  ]));
});

test('every form asks the browser to keep nothing, and has no place to send answers to', () => {
  onEach((page) => open(page, 'form').map(({ attributes: { autocomplete, action, method } }) => [autocomplete !== 'off' && `autocomplete=${autocomplete}`, action !== undefined && `action=${action}`, method !== undefined && method !== 'dialog' && `method=${method}`]));
});

test('every phone link shows its number as text', () => {
  let count = 0;
  onEach((page) => page.tags.map((tag, at) => {
    if (tag.close || !tag.attributes.href?.startsWith('tel:')) return '';
    count += 1;
    const end = page.tags.findIndex((other, index) => index > at && other.name === 'a' && other.close);
    const shown = page.tags.slice(at, end).map((part) => part.text).join('').replace(/\D/g, '');
    return !(shown && tag.attributes.href.replace(/\D/g, '').endsWith(shown)) && `${tag.attributes.href} shows ${shown}`;
  }));
  assert.ok(count > 0);
});

test('nothing on a page loads a file, and there is one script, under 1 KB by gzip, named by its hash', () => {
  const loads = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'ping', 'background', 'manifest', 'xlink:href'];
  const sources = new Set();
  onEach((page) => {
    // Data that no browser runs; then what only a search or a whole language in one file has; the exit's is the last.
    const scripts = open(page, 'script').filter(({ attributes }) => attributes.type !== 'application/json');
    const script = scripts.at(-1);
    const most = page.kind === 'single' || page.type.startsWith('search') ? 2 : 1;
    sources.add(script?.text);
    const policies = open(page, 'meta').filter((tag) => tag.attributes['http-equiv'] === 'Content-Security-Policy').map((tag) => tag.attributes.content);
    const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const directive = (name) => policies[0]?.split(';').map((part) => part.trim()).find((part) => part.startsWith(`${name} `))?.slice(name.length + 1).split(' ') ?? [];
    return [
      page.tags.flatMap((tag) => loads.filter((name) => tag.attributes[name] !== undefined && !tag.attributes[name].startsWith('data:')).map((name) => `<${tag.name} ${name}=${tag.attributes[name]}>`)),
      open(page, 'link').filter(({ attributes: { rel, href } }) => !['canonical', 'alternate'].includes(rel) && !href.startsWith('data:')).map((tag) => `<link rel=${tag.attributes.rel}>`),
      scripts.length !== most && `${scripts.length} scripts`,
      page.tags.flatMap((tag) => Object.keys(tag.attributes).filter((name) => /^on|^style$/.test(name)).map((name) => `<${tag.name} ${name}>`)),
      policies.length !== 1 && `${policies.length} policies`,
      /unsafe|\*|https?:/.test(policies[0]) && 'an open policy',
      directive('default-src').join() !== "'none'" && 'default-src is open',
      directive('script-src').sort().join() !== scripts.map(({ text }) => hash(text)).sort().join() && 'the policy names another script',
      open(page, 'style').filter((style) => !directive('style-src').includes(hash(style.text))).map(() => 'the policy names another style'),
    ];
  });
  assert.equal(sources.size, 1, 'pages have different scripts');
  const size = gzipSync([...sources][0], { level: 9 }).length;
  assert.ok(size < 1000, `${size} bytes`);
});

test('the headers say what the pages say, and more', () => {
  const text = readFileSync(join(site.folder, '_headers'), 'utf8');
  const policy = open(byPath.get('index.html'), 'meta').find((tag) => tag.attributes['http-equiv'] === 'Content-Security-Policy').attributes.content;
  // A few pages have a script besides; the headers are the same for all.
  const scripts = (line) => line.match(/script-src ([^;]*)/)[1].split(' ');
  const line = text.split('\n').find((line) => line.includes('Content-Security-Policy:'));
  const others = new Set(site.pages.flatMap((page) => scripts(open(page, 'meta').find((tag) => tag.attributes['http-equiv'] === 'Content-Security-Policy').attributes.content)));
  assert.deepEqual(new Set(scripts(line)), others);
  const rest = (policy) => policy.replace(/script-src [^;]*/, '').trim();
  assert.equal(rest(line.replace(/^.*?Content-Security-Policy: /, '')), rest(`${policy}; frame-ancestors 'none'`));
  for (const header of ['Referrer-Policy: no-referrer', 'Cache-Control: no-store', 'X-Content-Type-Options: nosniff', 'Cross-Origin-Opener-Policy: same-origin']) assert.ok(text.includes(header), header);
});

test('every page is at most 13,000 bytes by brotli, with all its styles and its script', async () => {
  const compress = promisify(brotliCompress);
  const size = async (page, quality) => (await compress(page.html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })).length;
  // The best quality is slow; what a lesser one makes small enough need not be tried again.
  const light = site.read.filter((page) => page.kind !== 'single' && !page.type.startsWith('search'));
  const sizes = await Promise.all(light.map(async (page) => {
    const quick = await size(page, 5);
    return [page.path, quick > 13_000 ? await size(page, 11) : quick];
  }));
  none(sizes.filter(([, size]) => size > 13_000).map(([path, size]) => `${path}: ${size}`));
});
