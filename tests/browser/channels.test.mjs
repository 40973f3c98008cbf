// Every way that we know to send something from a page, tried by a script that the policy allows, with sinks that listen by TCP
// and UDP. What the policy doesn't close stands in docs/channels.md with its reason.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import dgram from 'node:dgram';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import { networkInterfaces } from 'node:os';
import { after, before, describe, test } from 'node:test';
import { BROWSER_NAMES, everywhere, launch, none, serve, siteFolder, sleep, until } from './lib.mjs';

const docs = readFileSync(new URL('../../docs/channels.md', import.meta.url), 'utf8');

/**
 * In the page. Each gets the address of its own sink: `url` with a secret in it, and `host` with the port. What they throw is
 * the policy at work.
 */
/* eslint-disable no-new */
const CHANNELS = {
  'fetch': ({ url }) => fetch(url, { mode: 'no-cors' }),
  'fetch that outlives the page': ({ url }) => fetch(url, { mode: 'no-cors', keepalive: true, method: 'POST', body: 'secret' }),
  'fetchLater': ({ url }) => fetchLater(url, { activateAfter: 0 }),
  'XMLHttpRequest': ({ url }) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.send('secret');
  },
  'sendBeacon': ({ url }) => navigator.sendBeacon(url, 'secret'),
  'WebSocket': ({ host }) => new WebSocket(`ws://${host}/secret`),
  'EventSource': ({ url }) => new EventSource(url),
  'WebTransport': ({ host }) => new WebTransport(`https://${host}/secret`),
  'WebRTC': async ({ stun }) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${stun}` }] });
    peer.createDataChannel('secret');
    await peer.setLocalDescription(await peer.createOffer());
  },
  'picture': ({ url }) => {
    new Image().src = url;
  },
  'picture of a style': ({ url }) => {
    document.body.style.backgroundImage = `url(${url})`;
    document.body.getBoundingClientRect();
  },
  'picture of a sheet made by script': ({ url }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body{background-image:url(${url})}`);
    document.adoptedStyleSheets = [sheet];
    document.body.getBoundingClientRect();
  },
  'SVG picture': ({ url }) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    for (const name of ['image', 'use']) {
      const part = document.createElementNS('http://www.w3.org/2000/svg', name);
      part.setAttribute('href', `${url}#x`);
      svg.append(part);
    }
    document.body.append(svg);
  },
  'icon': ({ url, add }) => add('link', { rel: 'icon', href: url }, document.head),
  'style sheet': ({ url, add }) => add('link', { rel: 'stylesheet', href: url }, document.head),
  'style element that imports': ({ url, add }) => {
    add('style', {}, document.head).textContent = `@import url(${url});`;
  },
  'font': ({ url }) => new FontFace('secret', `url(${url})`).load(),
  'script': ({ url, add }) => add('script', { src: url }, document.head),
  'import()': ({ url }) => import(url),
  'worker': ({ own }) => new Worker(own),
  'shared worker': ({ own }) => new SharedWorker(own),
  'service worker': ({ own }) => navigator.serviceWorker.register(own),
  'frame': ({ url, add }) => add('iframe', { src: url }),
  'object': ({ url, add }) => add('object', { data: url, type: 'image/png' }),
  'embed': ({ url, add }) => add('embed', { src: url, type: 'image/png' }),
  'video': ({ url, add }) => add('video', { src: url, preload: 'auto' }),
  'audio': ({ url, add }) => add('audio', { src: url, preload: 'auto' }),
  'form by POST': ({ url, add }) => add('form', { action: url, method: 'post' }).submit(),
  'form by GET': ({ url, add }) => add('form', { action: url, method: 'get' }).submit(),
  'prefetch': ({ url, add }) => add('link', { rel: 'prefetch', href: url }, document.head),
  'preload': ({ url, add }) => add('link', { rel: 'preload', as: 'image', href: url }, document.head),
  'modulepreload': ({ url, add }) => add('link', { rel: 'modulepreload', href: url }, document.head),
  'preconnect': ({ url, add }) => add('link', { rel: 'preconnect', href: new URL(url).origin }, document.head),
  'speculation rules': ({ url, add }) => {
    const script = document.createElement('script');
    script.type = 'speculationrules';
    script.textContent = JSON.stringify({ prefetch: [{ urls: [url], eagerness: 'immediate' }] });
    document.head.append(script);
  },
  'web app manifest': ({ url, add }) => add('link', { rel: 'manifest', href: url }, document.head),
  'ping of a link': ({ url, add }) => add('a', { href: '#main', ping: url }).click(),
  'report of a policy': ({ url, add }) => {
    add('meta', { 'http-equiv': 'Content-Security-Policy', content: `img-src 'none'; report-uri ${url}` }, document.head);
    new Image().src = '/x.png';
  },
  'address of the page': ({ url }) => {
    location.href = url;
  },
  'click on a link': ({ url, add }) => add('a', { href: url }).click(),
  'meta refresh': ({ url, add }) => add('meta', { 'http-equiv': 'refresh', content: `0;url=${url}` }, document.head),
  'window.open': ({ url }) => window.open(url),
};

/** The only script of the page: what the policy names by its hash. */
const SCRIPT = `
const channels = { ${Object.entries(CHANNELS).map(([name, attempt]) => `${JSON.stringify(name)}: ${attempt}`).join(',\n')} };
const add = (name, attributes, to = document.body) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  to.append(element);
  return element;
};
globalThis.attempt = async (name, sink) => {
  try {
    await Promise.race([channels[name]({ ...sink, add }), new Promise((done) => setTimeout(done, 500))]);
    return 'tried';
  } catch (error) {
    return String(error);
  }
};`;
const HASH = `'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`;
const withScript = (path, html) => html.replace(/<script>[^]*?<\/script>/, () => `<script>${SCRIPT}</script>`).replace(/script-src [^;"]*/, `script-src ${HASH}`);
const openPage = (path, html) => withScript(path, html).replace(/<meta\b[^>]*http-equiv="?Content-Security-Policy"?[^>]*>/i, '');

/** The address of this machine in its network: WebRTC doesn't use loopback. */
const OUTER = Object.values(networkInterfaces()).flat().find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';

/** Listens at one port by TCP and UDP, and notes what comes. It answers HTTP, so that a browser goes on. */
async function sink() {
  const heard = [];
  const sockets = new Set();
  const tcp = net.createServer((socket) => {
    sockets.add(socket);
    heard.push('TCP');
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (data) => {
      heard.push(`TCP ${data.toString('latin1').split('\r\n')[0].slice(0, 60)}`);
      socket.end('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Type: text/javascript\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    });
  });
  await new Promise((done) => tcp.listen(0, '127.0.0.1', done));
  const { port } = tcp.address();
  const udp = dgram.createSocket('udp4');
  udp.on('message', (data) => heard.push(`UDP ${data.length} bytes`));
  await new Promise((done, failed) => udp.once('error', failed).bind(port, '0.0.0.0', done));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    return Promise.all([new Promise((done) => tcp.close(done)), new Promise((done) => udp.close(done))]);
  };
  return { heard, close, address: { url: `http://127.0.0.1:${port}/secret`, host: `127.0.0.1:${port}`, stun: `${OUTER}:${port}` } };
}

for (const name of BROWSER_NAMES) {
  describe(`ways out of a page in ${name}`, { concurrency: false }, () => {
    let browser, closed, open;
    before(async () => {
      closed = await serve(siteFolder(), { edit: withScript });
      closed.server.prependListener('request', (request, response) => {
        const set = response.setHeader.bind(response);
        response.setHeader = (header, value) => set(header, value.replace(/script-src [^;]*/, `script-src ${HASH}`));
      });
      open = await serve(siteFolder(), { edit: openPage, headers: false });
      browser = await launch(name, { prefs: { 'dom.disable_open_during_load': false, 'network.prefetch-next': true }, args: ['--disable-popup-blocking'] });
    });
    after(() => Promise.all([browser?.close(), closed?.close(), open?.close()]));

    /** Tries each channel on a fresh page, waits longer for those that should be heard, and gives what the sinks heard and what the page says. */
    const tryAll = (host, expected) => everywhere(browser, Object.keys(CHANNELS), async (page, channel) => {
      const listener = await sink();
      // Workers may only come from the page's own server.
      const own = `/secret.js?${channel.replaceAll(' ', '-')}`;
      const asked = () => [...listener.heard, ...host.log.filter(({ url }) => url === own).map(() => 'the own server')];
      try {
        // What the channel before has begun may still lead this page away.
        const ready = async () => {
          await page.goto('about:blank');
          await page.goto(`${host.origin}/nb/safe.html`, { waitUntil: 'domcontentloaded', timeout: 20_000 });
          return page.evaluate(() => typeof globalThis.attempt);
        };
        let script;
        for (let tries = 0; tries < 4 && script !== 'function'; tries++) script = await ready().catch((error) => error.message);
        assert.equal(script, 'function', 'the script does not run');
        // A page that goes away gives no answer.
        const trying = page.evaluate((channel, address) => globalThis.attempt(channel, address), channel, { ...listener.address, own }).catch((error) => error.message);
        const said = await Promise.race([trying, sleep(1500).then(() => 'no answer')]);
        await until(() => asked().length, { within: expected(channel) ? 10_000 : 1000 });
        // A connection may come before its first words.
        if (asked().length) await sleep(100);
        return { channel, heard: [...new Set(asked())], said };
      } finally {
        await listener.close();
      }
    });

    test('under the policy each is closed, or stands in docs/channels.md with its reason', async (t) => {
      const row = new Map([...docs.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|/gm)].map(([, channel, what, where]) => [channel, { what, here: where.toLowerCase().includes(name) }]));
      const results = await tryAll(closed, (channel) => row.get(channel)?.here && row.get(channel).what !== 'a connection');
      assert.ok(results.length >= 30);
      const leaks = results.filter(({ heard }) => heard.length).map(({ channel }) => channel);
      for (const { channel, heard, said } of results) t.diagnostic(`${heard.length ? 'OPEN' : 'closed'} ${channel}: ${heard.join(', ') || said.slice(0, 120)}`);
      none(leaks.filter((channel) => !row.get(channel)?.here).map((channel) => `open, and not in docs/channels.md: ${channel}`));
      // A bare connection may come or not; what says something always comes.
      none([...row].filter(([channel, { what, here }]) => here && what !== 'a connection' && !leaks.includes(channel)).map(([channel]) => `docs/channels.md lists ${channel}, which is closed`));
      none(results.filter(({ channel, heard }) => row.get(channel)?.what === 'a connection' && heard.some((line) => line !== 'TCP')).map(({ channel, heard }) => `${channel} says something: ${heard}`));
    });

    test('without the policy they are open: the sinks hear what they should', async (t) => {
      const results = await tryAll(open, (channel) => !['video', 'audio', 'report of a policy', 'fetchLater', 'WebTransport', 'web app manifest', 'speculation rules'].includes(channel));
      const silent = results.filter(({ heard }) => !heard.length);
      for (const { channel, said } of silent) t.diagnostic(`never heard: ${channel}: ${said.slice(0, 120)}`);
      assert.ok(silent.length <= 8, `${silent.length} are never heard: ${silent.map(({ channel }) => channel)}`);
      for (const channel of ['fetch', 'sendBeacon', 'WebSocket', 'WebRTC', 'picture', 'frame', 'form by POST', 'script', 'worker', 'font', 'address of the page']) assert.ok(!silent.some((one) => one.channel === channel), `${channel} is never heard`);
    });
  });
}
