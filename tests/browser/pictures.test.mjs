// The components as they look, beside stored pictures. A difference that is meant is taken over with VARDE_BLESS=1.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { launch, none, serve, siteFolder } from './lib.mjs';
import { readSite, THREE } from './site.mjs';

const site = readSite(siteFolder());
const stored = join(import.meta.dirname, 'pictures');
/** Where a reviewer finds what differs. */
const out = process.env.VARDE_PICTURES ?? join(import.meta.dirname, '../../target/pictures');

/** A component, a page that shows it, and what of it is taken. All are of a height that doesn't follow the length of a text. */
const COMPONENTS = [
  ['exit', 'index', '.exit'],
  ['header', 'pay', 'header.top'],
  ['question', 'questions', 'form fieldset'],
  ['contact-card', 'help', '.contact'],
  ['show-card', 'show', '.show'],
  ['call', 'index', 'footer .call'],
];
const LOOKS = { light: [], dark: [{ name: 'prefers-color-scheme', value: 'dark' }] };

let browser, host;
before(async () => {
  host = await serve(site.folder);
  browser = await launch('chromium', { args: ['--font-render-hinting=none', '--disable-lcd-text'] });
});
after(() => Promise.all([browser?.close(), host?.close()]));

/** How many pixels of two pictures differ, where the larger one's size counts. Soft edges of letters are passed over. */
function difference(one, other) {
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const [a, b] = [one, other].map((picture) => {
    const canvas = new PNG({ width, height });
    canvas.data.fill(128);
    PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
    return canvas;
  });
  const shown = new PNG({ width, height });
  return { count: pixelmatch(a.data, b.data, shown.data, width, height, { threshold: 0.1 }), of: width * height, shown };
}

/** Of all pixels, so many may differ: a line of text that sits one pixel lower, not a box that has another colour or size. */
const MOST = 0.02;

for (const lang of THREE) {
  test(`${lang}: the components look as in pictures/`, async () => {
    const found = [];
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 640 });
    for (const [name, id, selector] of COMPONENTS) {
      await page.goto(`${host.origin}/${lang}/${id}.html`);
      for (const [look, features] of Object.entries(LOOKS)) {
        await page.emulateMediaFeatures(features);
        const element = await page.$(selector);
        assert.ok(element, `${lang}/${id}.html has no ${selector}`);
        const picture = Buffer.from(await element.screenshot());
        const file = join(stored, `${name}-${lang}-${look}.png`);
        if (process.env.VARDE_BLESS) {
          mkdirSync(stored, { recursive: true });
          writeFileSync(file, picture);
        } else if (!existsSync(file)) found.push(`${file} is missing: VARDE_BLESS=1 writes it`);
        else {
          const { count, of, shown } = difference(PNG.sync.read(picture), PNG.sync.read(readFileSync(file)));
          if (count <= of * MOST) continue;
          mkdirSync(out, { recursive: true });
          writeFileSync(join(out, `${name}-${lang}-${look}.png`), picture);
          writeFileSync(join(out, `${name}-${lang}-${look}-differs.png`), PNG.sync.write(shown));
          found.push(`${name} in ${lang}, ${look}: ${((count / of) * 100).toFixed(1)} % of the pixels differ; see ${out}`);
        }
      }
    }
    await page.close();
    none(found);
  });
}

test('another colour, another size and a part that is gone are seen', async () => {
  const picture = PNG.sync.read(readFileSync(join(stored, 'exit-nb-light.png')));
  const other = (change) => {
    const copy = PNG.sync.read(PNG.sync.write(picture));
    change(copy.data);
    return copy;
  };
  const share = (one) => {
    const { count, of } = difference(picture, one);
    return count / of;
  };
  assert.equal(share(picture), 0);
  assert.ok(share(other((data) => data.fill(255))) > MOST, 'a part that is gone');
  assert.ok(share(other((data) => { for (let at = 0; at < data.length; at += 4) [data[at], data[at + 1], data[at + 2]] = [data[at + 2], data[at], data[at + 1]]; })) > MOST, 'another colour');
  const low = new PNG({ width: picture.width, height: picture.height - 8 });
  PNG.bitblt(picture, low, 0, 0, low.width, low.height, 0, 0);
  assert.ok(share(low) > MOST, 'another size');
});
