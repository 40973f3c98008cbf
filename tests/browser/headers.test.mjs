// The headers by the published rules of those who grade headers: MDN's HTTP Observatory, and Google's CSP Evaluator.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { headerRules, none, siteFolder } from './lib.mjs';
import { ordinary, readSite } from './site.mjs';

const site = readSite(siteFolder());
const rules = headerRules(readFileSync(join(site.folder, '_headers'), 'utf8'));
const headersOf = (path) => new Map(rules.filter(([pattern]) => pattern.test(`/${path}`)).flatMap(([, list]) => list.map(([name, value]) => [name.toLowerCase(), value])));

/** A policy as a map from directive to sources. */
const directives = (policy) => new Map(policy.split(';').map((part) => part.trim().split(/\s+/)).filter(([name]) => name).map(([name, ...sources]) => [name.toLowerCase(), sources]));

const BROAD = ['ftp:', 'http:', 'https:', '*', 'http://*', 'https://*'];

/**
 * What the Observatory gives and takes: [header, points, why]. It begins at 100, and gives what is above only to those who are
 * at 90 or more without it. The rules are those of its grader at github.com/mdn/mdn-http-observatory (src/grader/charts.js and
 * src/analyzer/tests). Two can't be seen in files: a redirection to HTTPS, and whether the domain is in the browsers' own list
 * (5 points more). Cookies that are set safely would be 5 points more, too; there are none.
 */
export function observatory(headers, html) {
  const policy = directives(headers.get('content-security-policy') ?? '');
  const sources = (name) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const hashed = (list) => list.some((source) => /^'(sha\d+|nonce)-/.test(source));
  const loose = (list, more) => list.some((source) => BROAD.includes(source) || more.includes(source) || (source === "'unsafe-inline'" && !hashed(list)));
  const value = (name) => headers.get(name)?.trim().toLowerCase() ?? '';

  const csp = () => {
    if (!policy.size) return [-25, 'no policy'];
    if (loose(sources('script-src'), ['data:']) || sources('object-src').some((source) => BROAD.includes(source))) return [-20, 'scripts or objects may come from anywhere'];
    if ([...policy.values()].flat().some((source) => /^(http|ftp):/.test(source))) return [-20, 'something may come without encryption'];
    if ([...sources('script-src'), ...sources('style-src')].includes("'unsafe-eval'")) return [-10, 'eval is allowed'];
    if (loose(sources('style-src'), ['data:'])) return [0, 'styles may come from anywhere'];
    return policy.get('default-src')?.join() === "'none'" ? [10, "default-src 'none', nothing unsafe"] : [5, 'nothing unsafe'];
  };
  const age = Number(/max-age=(\d+)/.exec(value('strict-transport-security'))?.[1] ?? 0);
  const scripts = [...html.matchAll(/<script\b([^>]*)>/gi)].map(([, attributes]) => attributes).filter((attributes) => /\bsrc=/.test(attributes));
  const foreign = scripts.filter((attributes) => /\bsrc="?(https?:)?\/\//.test(attributes));
  const sri = () => {
    if (foreign.some((attributes) => !/\bintegrity=/.test(attributes))) return [-5, 'a script from elsewhere without its hash'];
    return scripts.length && scripts.every((attributes) => /\bintegrity=/.test(attributes)) ? [5, 'each script file has its hash'] : [0, 'no script file'];
  };
  const referrer = value('referrer-policy');
  const frames = policy.get('frame-ancestors');
  return [
    ['Content-Security-Policy', ...csp()],
    ['Cookies', 0, 'none'],
    ['Access-Control-Allow-Origin', value('access-control-allow-credentials') === 'true' ? -50 : 0, value('access-control-allow-origin') || 'none'],
    ['Referrer-Policy', ...(['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(referrer) ? [5, referrer] : [referrer ? -5 : 0, referrer || 'none'])],
    ['Strict-Transport-Security', age >= 15_768_000 ? 0 : age ? -10 : -20, `${age} seconds`],
    ['Subresource integrity', ...sri()],
    ['X-Content-Type-Options', value('x-content-type-options') === 'nosniff' ? 0 : -5, value('x-content-type-options')],
    ['X-Frame-Options', ...(frames && !frames.some((source) => BROAD.includes(source)) ? [5, 'by frame-ancestors'] : /^(deny|sameorigin)$/.test(value('x-frame-options')) ? [0, 'by the old header'] : [-20, 'none'])],
    ['Cross-Origin-Resource-Policy', ...(/^same-(origin|site)$/.test(value('cross-origin-resource-policy')) ? [10, value('cross-origin-resource-policy')] : [0, 'open'])],
    ['Cross-Origin-Opener-Policy', ...(value('cross-origin-opener-policy') === 'same-origin' ? [10, 'same-origin'] : [0, 'open'])],
    ['Cross-Origin-Embedder-Policy', ...(/^(require-corp|credentialless)$/.test(value('cross-origin-embedder-policy')) ? [10, value('cross-origin-embedder-policy')] : [0, 'open'])],
  ];
}

export function score(list) {
  const sum = (part) => part.reduce((total, [, points]) => total + points, 0);
  const without = Math.max(0, 100 + sum(list.filter(([, points]) => points < 0)));
  return without >= 90 ? without + sum(list.filter(([, points]) => points > 0)) : without;
}

test('by the Observatory’s rules every page has at least 150 of the 155 points that are to be had without cookies and preloading', (t) => {
  const pages = ordinary(site.read);
  none(pages.map(({ path, html }) => {
    const list = observatory(headersOf(path), html);
    return score(list) < 150 && `${path}: ${score(list)}: ${list.map(([name, points, why]) => `${name} ${points} (${why})`).join(', ')}`;
  }));
  const list = observatory(headersOf('nb/index.html'), pages.find(({ path }) => path === 'nb/index.html').html);
  for (const [name, points, why] of list) t.diagnostic(`${name}: ${points} (${why})`);
  t.diagnostic(`${score(list)} in all`);
});

test('the grader takes points for what is missing or open', () => {
  const good = headersOf('nb/index.html');
  const html = site.read[0].html;
  const whole = score(observatory(good, html));
  for (const name of ['content-security-policy', 'referrer-policy', 'strict-transport-security', 'x-content-type-options', 'cross-origin-resource-policy', 'cross-origin-opener-policy', 'cross-origin-embedder-policy']) {
    const less = new Map(good);
    less.delete(name);
    assert.ok(score(observatory(less, html)) < whole, `without ${name}`);
  }
  const policy = good.get('content-security-policy');
  for (const [from, to] of [["default-src 'none'", "default-src 'self'"], [/script-src [^;]*/, "script-src 'unsafe-inline'"], [/style-src [^;]*/, "style-src 'unsafe-inline'"], [/script-src ([^;]*)/, "script-src $1 'unsafe-eval'"], [/img-src [^;]*/, 'img-src http://example.org']]) {
    const other = policy.replace(from, to);
    assert.notEqual(other, policy);
    assert.ok(score(observatory(new Map([...good, ['content-security-policy', other]]), html)) < whole, String(from));
  }
  assert.equal(score(observatory(new Map(), html)), Math.max(0, 100 - 25 - 20 - 5 - 20));
});

/** What the evaluator says of a policy, as lines. */
const evaluated = (policy) => new CspEvaluator(new CspParser(policy).csp).evaluate().map(({ directive, value, description, severity }) => `${Severity[severity]}: ${directive} ${value ?? ''}: ${description}`);

test('the CSP Evaluator finds nothing in the policy of the headers and of any page', () => {
  const policies = new Set(site.read.flatMap(({ tags }) => tags.filter((tag) => tag.attributes['http-equiv'] === 'Content-Security-Policy').map((tag) => tag.attributes.content)));
  for (const { path } of site.read) policies.add(headersOf(path).get('content-security-policy'));
  assert.ok(policies.size >= 2);
  none([...policies].map(evaluated));
  assert.notDeepEqual(evaluated("script-src 'unsafe-inline'"), [], 'it finds what is open');
});

test('nginx and Caddy are told the same headers, but for how they write them', () => {
  for (const file of ['server/nginx.conf', 'server/Caddyfile']) {
    const text = readFileSync(join(site.folder, file), 'utf8');
    none([...headersOf('nb/index.html')].map(([name, value]) => !(text.toLowerCase().includes(name) && text.includes(value)) && `${file}: ${name}`));
  }
});
