// Shows that the tests can fail: each line breaks a copy of the built site in one way and names the test that must see it.
// The same test must be green on the copy before it is broken. VARDE_SITE=FOLDER node red.mjs [PART OF A NAME]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder, temporary } from './lib.mjs';

const site = siteFolder();
const only = process.argv[2] ?? '';

/** Changes a file; a change that finds nothing is a mistake in this list. */
const change = (path, from, to) => (folder) => {
  const file = join(folder, path);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path}: nothing to change with ${from}`);
  writeFileSync(file, after);
};
const each = (folder, edit) => {
  let count = 0;
  for (const path of readdirSync(folder, { recursive: true })) {
    if (!path.endsWith('.html')) continue;
    const before = readFileSync(join(folder, path), 'utf8');
    const after = edit(before, path);
    if (after !== before) count += 1;
    writeFileSync(join(folder, path), after);
  }
  if (!count) throw new Error('nothing to change');
};
const everywhere = (from, to) => (folder) => each(folder, (html) => html.replace(from, to));

/** Changes styles or the script in every page, and the hashes of the policies with them. */
const sealed = (edit) => (folder) => {
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const all = { script: new Set(), style: new Set() };
  each(folder, (html) => {
    let page = edit(html);
    for (const name of ['script', 'style']) {
      const hashes = [...page.matchAll(new RegExp(`<${name}>([^]*?)</${name}>`, 'g'))].map((match) => hash(match[1]));
      for (const one of hashes) all[name].add(one);
      page = page.replace(new RegExp(`${name}-src [^;]*`), `${name}-src ${hashes.join(' ')}`);
    }
    return page;
  });
  const headers = join(folder, '_headers');
  writeFileSync(headers, readFileSync(headers, 'utf8').replace(/script-src [^;]*/, `script-src ${[...all.script].join(' ')}`).replace(/style-src [^;]*/, `style-src ${[...all.style].join(' ')}`));
};
const script = (from, to) => sealed((html) => html.replace(/<script>[^]*?<\/script>/, (whole) => whole.replace(from, to)));
const style = (rules) => sealed((html) => html.replace('</style>', `${rules}</style>`));
const both = (...steps) => (folder) => steps.forEach((step) => step(folder));
const noReferrerPolicy = both(change('_headers', /.*Referrer-Policy.*\n/, ''), everywhere(/<meta\b[^>]*name=referrer[^>]*>/, ''), everywhere(/ rel="noreferrer nofollow"/g, ''));

const RED = [
  ['files', 'the site has pages', 'a page is missing in English', (folder) => rmSync(join(folder, 'en/pay.html'))],
  ['files', 'every page says its language', 'ar/pay.html without dir', change('ar/pay.html', /dir=rtl /, '')],
  ['files', 'every page says its language', 'two h1', change('nb/pay.html', /<h1>/, '<h1>x</h1><h1>')],
  ['files', 'every page says its language', 'an empty title', change('nb/pay.html', /<title>[^<]*/, '<title>')],
  ['files', 'text in another language says so', 'an Arabic link in a menu without its direction', change('nb/pay.html', /dir=rtl /, '')],
  ['files', 'every link inside the site leads', 'a link to a page that is not there', change('nb/index.html', 'href=pay.html', 'href=pays.html')],
  ['files', 'every link inside the site leads', 'a link to an anchor that is not there', change('nb/index.html', /stay\.html#\w+/, 'stay.html#nowhere')],
  ['files', 'links inside the site are relative', 'a link from the root', change('nb/index.html', 'href=pay.html', 'href=/nb/pay.html')],
  ['files', 'an address that has moved', 'nn/pay.html leads to the front page', change('nn/pay.html', /url=[^"]*/, 'url=../nb/index.html')],
  ['files', 'ids are there once', 'an id twice', change('nb/pay.html', '<h1>', '<h1 id=main>')],
  ['files', 'the exit is the second link', 'a page without the second exit', change('nb/pay.html', /<p class=leave>.*?<\/p>/, '')],
  ['files', 'the exit is the second link', 'a link before the exit', change('nb/pay.html', '<div aria-label', '<a href=index.html>x</a><div aria-label')],
  ['files', 'no link opens a new tab', 'target=_blank', change('nb/help.html', 'rel="external noreferrer nofollow"', 'target=_blank rel=external')],
  ['files', 'every phone link shows', 'another number in the text', change('nb/index.html', '22 33 11 60', '22 33 11 61')],
  ['files', 'every form asks the browser', 'a form that keeps answers', change('nb/pay.html', '</main>', '<form><input></form></main>')],
  ['files', 'nothing on a page loads a file', 'a picture', change('nb/pay.html', '</main>', '<img src=x.png alt=""></main>')],
  ['files', 'nothing on a page loads a file', 'a second script', change('nb/pay.html', '</body>', '<script>1</script></body>')],
  ['files', 'nothing on a page loads a file', 'a script of 2 KB', script('})(document', `/*${createHash('sha512').update('x').digest('hex').repeat(1)}${Array.from({ length: 20 }, (_, at) => createHash('sha512').update(String(at)).digest('base64')).join('')}*/})(document`)],
  ['files', 'nothing on a page loads a file', 'a style that the policy does not name', change('nb/pay.html', '</style>', 'p{color:red}</style>')],
  ['files', 'the headers say what the pages say', 'no Referrer-Policy', change('_headers', /.*Referrer-Policy.*\n/, '')],
  ['files', 'every page is at most 13,000', '30 KB of hashes', change('nb/pay.html', '</main>', `<p>${Array.from({ length: 350 }, (_, at) => createHash('sha512').update(String(at)).digest('base64')).join('')}</main>`)],

  ['axe', 'axe finds nothing on any page', 'no lang', change('nb/pay.html', 'lang=nb', '')],
  ['axe', 'axe finds nothing on any page', 'grey text in the dark only', style('@media screen and (prefers-color-scheme:dark){.text p{color:#8a8a8a}}')],
  ['axe', 'axe finds nothing on any page', 'a link to other languages without a name, in the folded menu', everywhere(/(hreflang=uk lang=uk>)[^<]*/g, '$1')],
  ['axe', 'axe finds nothing while the menu', 'a faint status', style('.status{color:#999}')],

  ['layout', 'no page scrolls sideways at 320', 'a heading that is 400 px wide', style('h1{width:400px}')],
  ['layout', 'no page scrolls sideways at 320', 'one long address in a text', change('ar/pay.html', '</h1>', '</h1><p style-x=1><code>https://www.example.org/a-very-long-address-without-any-place-to-break-it</code>')],
  ['layout', 'no page scrolls sideways at 320', 'a header of 1300 px', style('.top{min-width:1300px}')],
  ['layout', 'the bar with the exit leaves', 'a high bar', style('.exit a{padding:3rem}')],
  ['layout', 'wider spacing of text', 'headings of a fixed height', style('h1{height:4.6rem;overflow:hidden}')],
  ['layout', 'wider spacing of text', 'a label that may not wrap', style('.foot p{white-space:nowrap;overflow:hidden}')],
  ['layout', 'the exit is at least 48 px', 'a low exit', style('.exit a{padding:.25rem}')],
  ['layout', 'the exit is at least 48 px', 'low numbers', style('.call .tel{line-height:2rem}')],
  ['layout', 'the exit is at least 48 px', 'low doors', style('.home .text>ul>li>a{padding:0!important}')],
  ['layout', 'the exit fills the width', 'a bar that scrolls away', style('.exit{position:static}')],
  ['layout', 'the exit fills the width', 'a banner over the bar', both(style('.banner{position:fixed;top:0;left:0;right:0;height:60px;z-index:9}'), everywhere('</main>', '<div class=banner>x</div></main>'))],
  ['layout', 'the focus is seen', 'no outline', style(':focus{outline:0!important;box-shadow:none!important}')],
  ['layout', 'the focus is seen', 'no room for the bar', style('html{scroll-padding-top:0}')],
  ['layout', 'text has a contrast', 'grey Arabic text', style('[lang=ar] .text{color:#777}')],
  ['layout', 'text has a contrast', 'grey text for those who want more contrast', style('@media (prefers-contrast:more){.foot p{color:#888}}')],
  ['layout', 'with forced colours', 'an exit without a border', style('.exit a{border:0}')],
  ['layout', 'phone numbers read from left', 'numbers without their direction', everywhere(/<bdi dir=ltr>/g, '<bdi>')],
  ['layout', 'phone numbers read from left', 'numbers that may break', style('.tel{white-space:normal!important;max-width:7rem}')],
  ['layout', 'pages from right to left are set', 'text set from the left', style('[dir=rtl]{text-align:left}')],
  ['layout', 'long Thai text', 'breaks between any two letters', style('[lang=th]{word-break:break-all}')],

  ['headers', 'by the Observatory', 'no policy for windows that open others', change('_headers', /.*Cross-Origin-Opener-Policy.*\n/, '')],
  ['headers', 'the CSP Evaluator', 'scripts from anywhere', change('_headers', /script-src [^;]*/, 'script-src https:')],
  ['markup', 'html-validate finds nothing', 'a list in a paragraph', change('nb/index.html', '</main>', '<p><ul><li>x</ul></main>')],
  ['markup', 'the validator of the W3C', 'an attribute that is none', change('nb/index.html', '<h1', '<h1 foo=bar')],
  ['access', 'the focus is seen by pixels', 'the line of the exit lies on its border', style('.exit a:focus{outline-offset:-3px!important}')],
  ['access', 'the exit, the way up', 'the way up stands below the text', (folder) => change('nb/papers.html', /(<p class=up>.*?<\/p>)([^]*)<\/main>/, '$2$1</main>')(folder)],
  ['access', 'nb: a screen reader is given', 'a choice without its words', change('nb/questions.html', '<span>Ja</span>', '')],
  ['pictures', 'nb: the components look', 'a bar of another colour', style('.exit a{background:#833!important}')],
  ['old', 'without newer features', 'cards that overlap without grids', style('.text>*{margin-top:-3rem}')],

  ['leaving', 'seconds: a click,', 'the page stays while the next one is awaited', script("h.textContent='';", '')],
  ['leaving', 'seconds: a click,', 'the title stays', script("t.textContent='\\u200b';", '')],
  ['leaving', 'seconds: a click,', 'the forms are not reset', script('function leave(){reset();', 'function leave(){')],
  ['leaving', 'seconds: a click,', 'the page is emptied after 300 ms', script("e.preventDefault();leave();return", 'e.preventDefault();setTimeout(leave,300);return')],
  ['leaving', 'seconds: Enter on the keyboard,', 'no script for the exit', script('if(a.matches(x)){', 'if(0){')],
  ['leaving', 'seconds: Shift three times,', 'four presses are needed', script('if(n>2)', 'if(n>3)')],
  ['leaving', 'seconds: the copy at the end of the page,', 'the copy is an ordinary link', everywhere(/(<p class=leave><a [^>]*?)data-exit /, '$1')],
  ['leaving', 'the next site is reached', 'a referrer is sent', both(noReferrerPolicy, script('l.replace(u)', 'l.replace(u)'))],
  ['leaving', 'the next site is reached', 'a new tab', script("e.preventDefault();leave();return", "window.open(u);e.preventDefault();leave();return")],
  ['leaving', 'after leaving a page for a person', 'the exit adds an entry', script('l.replace(u)', 'l.assign(u)')],
  ['leaving', 'on pages for a person the tab gains', 'links add entries', script('else l.replace(a.href)', 'else l.assign(a.href)')],
  ['leaving', 'a link inside a page for a person', 'the focus stays', script('m.focus();', '')],
  ['leaving', 'a link inside a page for a person', 'the address changes', script('m.scrollIntoView()', 'm.scrollIntoView();l.hash=a.hash')],
  ['leaving', 'a click with Ctrl', 'Ctrl is not minded', script('e.ctrlKey||e.shiftKey||e.altKey||a.target', 'e.shiftKey||e.altKey||a.target')],
  ['leaving', 'on pages for a worker links keep', 'all pages are for a person', script("h.getAttribute('data-audience')!='person'||", '')],
  ['leaving', 'answers are gone', 'nothing is reset on going away, and pages may be kept', both(script(/window\[on\]\('pagehide',reset\);\nwindow\[on\]\('pageshow'[^\n]*\n/, ''), change('_headers', /.*Cache-Control.*\n/, ''))],
  ['leaving', 'a form is never sent', 'forms may be sent', both(script("d[on]('submit',function(e){e.preventDefault()});", ''), everywhere("form-action 'none'; ", ''), change('_headers', "form-action 'none'; ", ''))],
  ['leaving', 'says what it does after', 'the status is always there', everywhere(/(role=status>)/, '$1x')],
  ['leaving', 'says what it does after', 'the status stays', script("{n=0;s.textContent='';return}", '{n=0;return}')],
  ['leaving', 'counts anew after', 'other keys do not reset', script("{n=0;s.textContent='';return}", 'return')],
  ['leaving', 'counts anew after', 'a click does not reset', script('m;\nn=0;', 'm;')],
  ['leaving', 'counts only presses', 'any pause will do', script('e.timeStamp-last>1500?1:n+1', 'n+1')],
  ['leaving', 'is left alone in fields', 'fields are not minded', script(/\|\|e\.target\.closest\('input[^)]*\)/, '')],
  ['leaving', 'held down counts once', 'repeats count', script('if(gone||e.repeat)', 'if(gone)')],
  ['leaving', 'Escape does nothing', 'Escape leaves', script('n=e.timeStamp', 'n=n'), null],
  ['leaving', 'Escape does nothing', 'Escape leaves', script('if(gone||e.repeat)return;', "if(gone||e.repeat)return;if(e.key=='Escape')return leave();")],
  ['leaving', 'the exit works on the list', 'the list of languages is for no audience, and its exit is plain', (folder) => change('index.html', /data-exit/g, 'data-x')(folder)],

  ['privacy', 'each of', 'a script that the policy stops', change('nb/pay.html', '</body>', '<script>1</script></body>')],
  ['privacy', 'each of', 'a picture from the same site', both(everywhere('img-src data:', "img-src 'self' data:"), change('_headers', 'img-src data:', "img-src 'self' data:"), change('nb/pay.html', '</main>', '<img src=index.html alt=""></main>'))],
  ['privacy', 'each of', 'storage', script('})(document', ';localStorage.x=1})(document')],
  ['privacy', 'each of', 'an error in the script', script('})(document', ';d.x.y})(document')],
  ['privacy', 'the server was asked for pages alone', 'a picture', both(everywhere('img-src data:', "img-src 'self' data:"), change('_headers', 'img-src data:', "img-src 'self' data:"), change('nb/index.html', '</main>', '<img src=x.png alt=""></main>')), 'each of|the server was asked'],
  ['privacy', 'a moved address asks for', 'a detour', change('nn/index.html', /url=[^"]*/, 'url=../no/index.html'), null],
  ['privacy', 'browsing from page to page', 'a link to another site that is fetched before', both(everywhere('img-src data:', 'img-src data: http:'), change('_headers', 'img-src data:', 'img-src data: http:'), change('nb/index.html', '</main>', '<img src=http://www.example.org/x.png alt=""></main>'))],

  ['noscript', 'the exit is a plain link', 'the exit is a button of the script', everywhere(/(<a [^>]*?data-exit) href=[^ >]*/g, '$1 href=#')],
  ['noscript', 'a link to a place', 'no room for the bar', style('html{scroll-padding-top:0}')],
  ['noscript', 'the list of languages unfolds', 'the menu cannot be unfolded', style('summary{pointer-events:none}')],
  ['noscript', 'the list at the root', 'a language that leads elsewhere', change('index.html', 'href=th/index.html', 'href=en/index.html')],
  ['noscript', 'all text that is there', 'text that the script shows', both(style('.text>p{display:none}.on .text>p{display:block}'), script('})(document', ";h.className='on'})(document"))],

  ['disk', 'every type of page opens', 'a style that the policy does not name', everywhere('</style>', 'p{color:#000}</style>')],
  ['disk', 'links lead from page to page', 'links from the root', everywhere(/href=(\w[\w/-]*\.html)/g, 'href=/nb/$1')],

  ['print', 'on paper there are the texts', 'the exit is printed', style('@media print{.exit{display:flex}}')],
  ['print', 'on paper there are the texts', 'the menu is printed', style('@media print{.foot nav{display:block}}')],
  ['print', 'on paper there are the texts', 'numbers are not printed', style('@media print{.call{display:none}}')],
  ['print', 'on paper there are the texts', 'dark paper', style('@media print{html{background:#222}}')],
  ['print', 'paper has the date', 'no warning on paper', style('@media print{.paper{display:none}}')],
].filter((line) => line[4] !== null);

/** A smaller site makes the slow tests quick. */
const KEEP = /^((nb|en|th|uk|ar)\/(index|pay|papers|rights|stay|help|safe|about|show|questions|guide|guide\/(law|checklist))|(nn|no)\/index|index|404)\.html$/;
function copy(name, small) {
  const folder = join(temporary('red'), name);
  cpSync(site, folder, { recursive: true });
  if (small) for (const path of readdirSync(folder, { recursive: true })) if (path.endsWith('.html') && !KEEP.test(path)) rmSync(join(folder, path));
  return folder;
}

function run(file, pattern, folder) {
  const { stdout, status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', `--test-name-pattern=${pattern}`, `${file}.test.mjs`], { cwd: import.meta.dirname ?? new URL('.', import.meta.url).pathname, env: { ...process.env, VARDE_SITE: folder }, encoding: 'utf8', maxBuffer: 1 << 26 });
  return { green: status === 0, told: stdout };
}

const control = new Map();
let bad = 0;
for (const [file, name, how, breakIt, pattern = `^${name}`] of RED) {
  if (!`${file} ${name} ${how}`.includes(only)) continue;
  const small = file !== 'files';
  const key = `${file} ${pattern}`;
  if (!control.has(key)) control.set(key, run(file, pattern, copy('whole', small)));
  const folder = copy('broken', small);
  let answer;
  try {
    breakIt(folder);
    const { green, told } = run(file, pattern, folder);
    const failed = new RegExp(`✖ ${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).test(told);
    const first = told.split('\n').find((line, at, all) => /found:$/.test(all[at - 1] ?? '') || /^\s+(AssertionError|TimeoutError)/.test(line) && !/found:$/.test(line))?.trim().slice(0, 140);
    answer = green ? 'STILL GREEN' : failed ? `red: ${first}` : 'RED FOR ANOTHER REASON';
  } catch (error) {
    answer = `NOT BROKEN: ${error.message}`;
  }
  const { green } = control.get(key);
  if (!green || !answer.startsWith('red')) bad += 1;
  console.log(`${green ? '' : 'NOT GREEN BEFORE '}${answer}\n    ${file}: ${name} … (${how})`);
  rmSync(join(folder, '..'), { recursive: true, force: true });
}
process.exit(bad ? 1 : 0);
