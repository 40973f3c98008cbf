// The print room, and the box on a leaflet that an office fills in before it prints.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { BROWSER_NAMES, launch, none, run, serve, siteFolder } from './lib.mjs';
import { readSite } from './site.mjs';

const site = readSite(siteFolder());
const rooms = site.read.filter((page) => page.kind === 'page' && page.type.startsWith('room'));
const sheets = site.read.filter((page) => page.kind === 'page' && page.type.startsWith('sheet'));
const typed = { office: 'Krisesenteret i Ås', phone: '64 00 00 00', hours: 'man–fre 9–15' };

test('each print room shows its leaflets with a picture, and every file it names is there', () => {
  assert.ok(rooms.length > 16, `${rooms.length} print rooms`);
  none(rooms.flatMap((page) => {
    const links = page.tags.filter((tag) => tag.name === 'a' && !tag.close && tag.attributes.type === 'application/pdf').map((tag) => tag.attributes.href);
    const pictures = page.tags.filter((tag) => tag.name === 'img' && !tag.close);
    const at = join(site.folder, page.path, '..');
    return [
      ...links.filter((href) => !existsSync(join(at, href))).map((href) => `${page.path}: there is no ${href}`),
      ...(links.length < 8 ? [`${page.path}: ${links.length} files`] : []),
      ...(pictures.length < 6 || pictures.some((tag) => !tag.attributes.src.startsWith('data:image/png')) ? [`${page.path}: ${pictures.length} pictures`] : []),
    ];
  }));
});

for (const name of BROWSER_NAMES) {
  describe(`in ${name}`, { concurrency: false }, () => {
    let browser, host;
    before(async () => {
      host = await serve(site.folder);
      browser = await launch(name);
    });
    after(() => Promise.all([browser?.close(), host?.close()]));

    test('what is typed into the box of a leaflet is printed, and neither sent nor kept', async () => {
      const { path } = sheets.find((page) => page.lang === 'th' && page.audience === 'person');
      const page = await browser.newPage();
      await page.goto(`${host.origin}/${path}`);
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      const fields = await page.$$('.office input');
      assert.equal(fields.length, 3);
      for (const [place, words] of Object.values(typed).entries()) {
        await fields[place].type(words);
      }
      // Enter in a field sends a form; this one has nowhere to go.
      await fields[2].press('Enter');
      const address = await page.evaluate(() => location.href);
      assert.equal(address, `${host.origin}/${path}`);
      assert.deepEqual(await page.$$eval('.office input', (list) => list.map((input) => input.value)), Object.values(typed));
      if (name === 'chromium') {
        const flat = run('pdftotext', ['-layout', '-', '-'], Buffer.from(await page.pdf({ preferCSSPageSize: true }))).toString().replace(/\s+/g, ' ');
        none(Object.values(typed).filter((words) => !flat.includes(words)).map((words) => `not on paper: ${words}`));
      }
      assert.deepEqual(asked, [], 'something was asked for');
      assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ['', 0, 0]);
      // The browser itself brings back what a form held, unless it is asked not to.
      await page.reload();
      assert.deepEqual(await page.$$eval('.office input', (list) => list.map((input) => input.value)), ['', '', '']);
      await page.close();
    });
  });
}
