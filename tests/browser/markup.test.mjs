// The pages by two validators: html-validate, and the W3C's own (vnu) where there is Java.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { none, siteFolder, temporary } from './lib.mjs';
import { ordinary, readSite } from './site.mjs';

const site = readSite(siteFolder());
const pages = ordinary(site.pages);

/** Rules that are of taste, or that a minified page breaks on purpose. Every other rule of the recommended set holds. */
const TASTE = {
  // A minified page leaves out quotation marks, spells the doctype small and has whole texts on a line.
  'attr-quotes': 'off', 'doctype-style': 'off', 'no-trailing-whitespace': 'off', 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off', 'no-raw-characters': 'off', 'no-implicit-button-type': 'error',
  'heading-level': 'error',
  // The policy allows exactly the sheets that stand in the page.
  'no-inline-style': 'error',
  // Soft hyphens and no-break spaces are checked by the program, by language.
  'tel-non-breaking': 'off',
  // `<div role=region>` and `<section>` with a name are the same to a reader.
  'prefer-native-element': 'off',
  // A name on a list of numbers or languages is allowed by ARIA, and axe looks at it.
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
  // The forms can't be sent, on purpose.
  'wcag/h32': 'off',
  // Titles are written in many scripts; how long they may be is the program's matter.
  'long-title': 'off',
};
const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended', 'html-validate:a11y'], rules: TASTE });
const told = async (html) => (await validator.validateString(html)).results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`));

test('html-validate finds nothing on any page', async (t) => {
  const found = [];
  // A language in one file shows one of its pages at a time, each with its own heading.
  const apart = (path, line) => path.startsWith('files/') && line.startsWith('heading-level: Multiple <h1>');
  for (const { path, html } of pages) found.push((await told(html)).filter((line) => !apart(path, line)).map((line) => `${path}: ${line}`));
  t.diagnostic(`${pages.length} pages`);
  none(found);
});

test('html-validate sees what it looks for', async () => {
  const { html } = pages.find(({ path }) => path === 'nb/index.html');
  assert.deepEqual(await told(html), []);
  for (const [from, to, rule] of [[/<h1[^>]*>/, '$&<div>', 'close-order'], [/<\/main>/, '<h6>x</h6></main>', 'heading-level'], [/<\/main>/, '<img src=x.png></main>', 'wcag/h37'], [/ id=main/, ' id=main id=main', 'no-dup-attr']]) {
    const lines = await told(html.replace(from, to));
    assert.ok(lines.some((line) => line.startsWith(rule)), `${rule}: ${lines}`);
  }
});

const java = spawnSync('java', ['-version']).error === undefined;

/** The W3C's validator on files of a folder, as lines. */
function vnu(folder, paths) {
  const jar = join(import.meta.dirname, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const { stdout, stderr, error } = spawnSync('java', ['-Xss4m', '-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...paths], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) throw error;
  assert.ok(stdout, stderr);
  return JSON.parse(stdout).messages.filter(({ type }) => type !== 'info' || process.env.VARDE_UNSURE).map(({ url = '', message, extract }) => `${url.split('/').slice(-2).join('/')}: ${message} ${extract ?? ''}`);
}

test('the validator of the W3C finds no error on any page', { skip: java ? false : 'there is no Java here' }, (t) => {
  const lines = vnu(site.folder, pages.map(({ path }) => path));
  t.diagnostic(`${pages.length} pages`);
  none(lines);
  const folder = temporary('vnu');
  const path = join(folder, 'nb/broken.html');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, readFileSync(join(site.folder, 'nb/index.html'), 'utf8').replace('<h1>', '<h1 foo=bar><h1>'));
  assert.notDeepEqual(vnu(folder, ['nb/broken.html']), [], 'it finds planted faults');
});
