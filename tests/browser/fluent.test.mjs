// The repository's own Fluent files, read by Fluent's own implementation: it must write what ours writes. Ours is written
// down by the Rust test tests/it/repository/fluent.rs, which has to run before.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';

const file = process.env.VARDE_FLUENT ?? join(process.env.CARGO_TARGET_DIR ?? join(import.meta.dirname, '../../target'), 'tmp/fluent.json');
const { text, facts, contacts, languages } = JSON.parse(readFileSync(file, 'utf8'));

// language.toml of every language of the site asks for Latin digits, as phone numbers have them.
/** No-break spaces of both widths count as one: the tables of numbers differ in that from edition to edition. */
const plain = (string) => string.replace(/[\u00a0\u202f]/g, '\u00a0');
/** Spanish groups with a space (as the Real Academia asks): the tables' dot is a decimal sign to half its readers. */
const grouped = (string, lang) => (lang === 'es' ? string.replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '\u00a0') : string);

for (const { lang, files, variables, cases } of languages) {
  test(`${lang}: every message reads the same`, (t) => {
    const errors = [];
    const bundle = new FluentBundle(`${lang}-u-nu-latn`, {
      useIsolating: false,
      functions: {
        FACT: ([id]) => {
          const fact = facts[id];
          if (!fact) throw new Error(`no fact ${id}`);
          if (fact.text) return fact.text;
          return bundle.formatPattern(bundle.getMessage(`unit-${fact.unit}`).value, { n: fact.value }, errors);
        },
        PHONE: ([id]) => contacts[id].phone,
        NAME: ([id]) => contacts[id].name,
        NUMBER: ([value], options) => new FluentNumber(typeof value === 'number' ? value : value.valueOf(), Object.fromEntries(Object.entries(options).map(([name, of]) => [name, of === 'false' ? false : of.valueOf()]))),
      },
    });
    for (const [path, source] of Object.entries(files)) errors.push(...bundle.addResource(new FluentResource(source)).map((error) => `${path}: ${error}`));
    assert.deepEqual(errors, []);
    const different = [];
    for (const { id, attribute, number, text: ours } of cases) {
      const message = bundle.getMessage(id);
      const args = Object.fromEntries(variables.map((name) => [name, number ?? text]));
      const theirs = bundle.formatPattern(attribute ? message.attributes[attribute] : message.value, args, errors);
      if (plain(grouped(theirs, lang)) !== plain(ours)) different.push(`${id}${attribute ? `.${attribute}` : ''} with ${number ?? 'text'}: ours “${ours}”, theirs “${theirs}”`);
    }
    assert.deepEqual(errors.map(String), []);
    t.diagnostic(`${cases.length} texts`);
    assert.deepEqual(different, []);
  });
}
