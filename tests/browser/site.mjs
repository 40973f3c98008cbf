// The built files, read without a browser.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const decode = (text) => text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));?/gi, (all, hex, dec, name) => (hex ? String.fromCodePoint(parseInt(hex, 16)) : dec ? String.fromCodePoint(Number(dec)) : ENTITIES[name] ?? all));

const TOKEN = /<!--[^]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * The tags of a page in order, as { name, close, attributes, text }; `text` is what stands after the tag. Enough for HTML
 * that a program wrote.
 */
export function tags(html) {
  const list = [];
  TOKEN.lastIndex = 0;
  for (let match; (match = TOKEN.exec(html)); ) {
    const [, close, name, rest] = match;
    if (!name) continue;
    const tag = { name: name.toLowerCase(), close: Boolean(close), attributes: {} };
    for (const [, key, double, single, bare] of rest.matchAll(ATTRIBUTE)) tag.attributes[key.toLowerCase()] = decode(double ?? single ?? bare ?? '');
    let end = html.indexOf('<', TOKEN.lastIndex);
    if (!close && ['script', 'style'].includes(tag.name)) {
      end = html.indexOf(`</${tag.name}`, TOKEN.lastIndex);
      tag.text = html.slice(TOKEN.lastIndex, end);
      TOKEN.lastIndex = end;
    } else tag.text = decode(html.slice(TOKEN.lastIndex, end < 0 ? undefined : end));
    list.push(tag);
  }
  return list;
}

export const direction = (lang) => {
  const locale = new Intl.Locale(lang);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
};

/**
 * Each HTML file: { path, html, tags, lang, dir, audience, type, kind, fallback, id }. `kind` is page, chooser, missing,
 * moved, overview (of translations), together (two languages at once) or single (a whole language in one file); `type` is the layout; `fallback` says that the text is in another language than the page.
 */
export function readSite(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name))).sort();
  const pages = paths.filter((path) => path.endsWith('.html')).map((path) => {
    const html = readFileSync(join(folder, path), 'utf8');
    const list = tags(html);
    const of = (name) => list.find((tag) => tag.name === name && !tag.close);
    const { lang = '', dir = '', 'data-audience': audience = '' } = of('html')?.attributes ?? {};
    const text = list.find((tag) => tag.attributes.class?.split(' ').includes('text'));
    const moved = list.some((tag) => tag.attributes['http-equiv'] === 'refresh');
    const kind = path === 'index.html' ? 'chooser' : path === '404.html' ? 'missing' : moved ? 'moved' : path.startsWith('translations/') ? 'overview' : path.startsWith('together/') ? 'together' : path.startsWith('files/') ? 'single' : 'page';
    return {
      path, html, tags: list, lang, dir, audience, kind,
      type: kind === 'page' ? `${of('main')?.attributes.class ?? ''} ${audience}` : kind,
      fallback: Boolean(text?.attributes.lang && text.attributes.lang !== lang),
      id: path.replace(/^[^/]+\//, '').replace(/\.html$/, ''),
    };
  });
  return { folder, files: paths, pages, read: pages.filter((page) => page.kind !== 'moved') };
}

/** One page of each type and language, translated ones first, longest first. */
export function samples(pages) {
  const found = new Map();
  const order = [...pages].sort((a, b) => a.fallback - b.fallback || b.html.length - a.html.length);
  for (const page of order) {
    const key = `${page.type} ${page.lang}`;
    if (!found.has(key)) found.set(key, page);
  }
  return [...found.values()];
}

/**
 * For slow checks: all that is in its own language, and one of each type and language that shows the source's text. One moved
 * page stands for all of its language: they differ in one address.
 */
export function distinct(pages) {
  const others = pages.filter((page) => page.fallback || page.kind === 'moved');
  const folder = (page) => page.path.split('/')[0];
  const seen = new Set();
  const chosen = others.filter((page) => {
    const key = page.kind === 'moved' ? folder(page) : `${page.type} ${page.lang}`;
    return !seen.has(key) && seen.add(key);
  });
  return pages.filter((page) => !others.includes(page) || chosen.includes(page));
}

/** VARDE_FULL=1, or `tests/run --full`: every page, all sheets of answers, every combination. */
export const FULL = Boolean(process.env.VARDE_FULL);

/** The languages in which each type of page is tested each time: the source, a script without spaces, one from right to left. */
export const THREE = ['nb', 'th', 'ar'];

/**
 * The pages of the ordinary run: one of each type in three languages, and one of every other language, of one type after
 * another, so that each type is met in several. What belongs to no language is taken whole. With VARDE_FULL all of them.
 */
export function ordinary(pages) {
  if (FULL) return pages;
  const one = samples(pages);
  const rest = new Map();
  for (const page of one) if (page.kind === 'page' && !page.fallback && !THREE.includes(page.lang)) rest.set(page.lang, [...(rest.get(page.lang) ?? []), page]);
  const turns = new Set([...rest.values()].map((own, turn) => own.sort((a, b) => (a.type < b.type ? -1 : 1))[turn % own.length]));
  const moved = pages.find((page) => page.kind === 'moved');
  return pages.filter((page) => page === moved || ['chooser', 'missing', 'overview'].includes(page.kind) || turns.has(page) || (['together', 'single'].includes(page.kind) && THREE.includes(page.lang) && one.includes(page)) || (page.kind === 'page' && THREE.includes(page.lang) && one.includes(page)));
}

/** The file of an address inside the site, and its fragment. `base` is the address of the site's root. */
export function target(from, href) {
  const url = new URL(href, `site://root/${from}`);
  if (url.protocol !== 'site:') return null;
  let path = decodeURIComponent(url.pathname).replace(/^\/+/, '');
  if (path === '' || path.endsWith('/')) path += 'index.html';
  return { path, fragment: decodeURIComponent(url.hash.slice(1)) };
}
