import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync, writeFileSync } from 'node:fs';
import type { ClientRequest } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { run } from '../src/cli/program.ts';
import { checkExternal, configFrom, loadProject, rules, runRules } from '../src/index.ts';
import type { ExternalOptions, ExternalOutcome } from '../src/index.ts';
import { checkAddress } from '../src/network/check-address.ts';
import { HostGate } from '../src/network/host-gate.ts';
import { isPublicAddress } from '../src/network/public-address.ts';
import { missingFragments } from '../src/network/page-anchors.ts';
import { retryAfter } from '../src/network/retry-after.ts';
import { urlMatcher } from '../src/network/url-pattern.ts';
import { WebClient } from '../src/network/web-client.ts';
import { graphOf } from './in-memory-project.ts';
import { selfSignedCertificate } from './self-signed-certificate.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { captured } from './terminal.ts';
import { webServer } from './web-server.ts';
import type { Respond } from './web-server.ts';

const config = 'primitives.config.json';
const cacheFile = '.primitives/cache/external.json';
const quick = { allowPrivate: true, userAgent: 'test', backOff: 1 };

type Outcomes = ReadonlyMap<string, ExternalOutcome>;

/** What the addresses answer when one file links to them all; the cache, if any, lies in `root`. */
async function outcomesOf(
  addresses: readonly string[],
  external: object,
  options: Partial<ExternalOptions> = {},
  root = '',
): Promise<Outcomes> {
  const project = {
    root,
    config: configFrom([{ external }]),
    graph: graphOf({ 'AGENTS.md': addresses.map((address) => `- [x](<${address}>)\n`).join('') }),
    selected: undefined,
  };
  return (await checkExternal(project, { ...quick, ...options })).graph.external ?? new Map();
}

/** What came of each address, sorted: the answer, then where it moved to and the fragments that it lacks. */
async function ask(addresses: readonly string[], external: object = {}, options: Partial<ExternalOptions> = {}): Promise<unknown[]> {
  const outcomes = await outcomesOf(addresses, { cacheAge: 0, ...external }, options);
  return [...outcomes.values()].map(({ answer, movedTo, missingFragments }) =>
    movedTo === undefined && missingFragments.length === 0 ? answer : [answer, movedTo, missingFragments],
  );
}

const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Respond =>
  (_request, response) => {
    response.writeHead(code, headers).end(body);
  };
const html = (body: string | Buffer, headers: Record<string, string> = {}): Respond => {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };
};
const redirect = (location: string, code = 301): Respond => status(code, { location });

/** Answers by path; the first of a list once, and so on, the last for good. */
function routes(table: Readonly<Record<string, Respond | Respond[]>>): Respond {
  const used = new Map<string, number>();
  return (request, response) => {
    const path = request.url ?? '';
    const route = table[path] ?? status(404);
    const list = Array.isArray(route) ? route : [route];
    const index = used.get(path) ?? 0;
    used.set(path, index + 1);
    list[Math.min(index, list.length - 1)]?.(request, response);
  };
}

describe('answers', () => {
  test('are asked for with HEAD, and with GET where that was refused', async () => {
    const onlyGet: Respond = (request, response) => {
      response.writeHead(request.method === 'HEAD' ? 405 : 200).end();
    };
    const { origin, requests } = await webServer(routes({ '/ok': status(200), '/get': onlyGet, '/gone': status(410), '/no': status(403) }));
    expect(await ask(['get', 'gone', 'no', 'nothing', 'ok'].map((name) => `${origin}/${name}`))).toEqual([200, 410, 403, 404, 200]);
    expect(requests.toSorted()).toEqual([
      ...['GET /get', 'GET /gone', 'GET /no', 'GET /nothing'],
      ...['HEAD /get', 'HEAD /gone', 'HEAD /no', 'HEAD /nothing', 'HEAD /ok'],
    ]);
  });

  test('carry neither credentials nor cookies, and say who asks', async () => {
    const { port, headers, requests } = await webServer(
      routes({ '/a?b=c%20d': [status(302, { location: '/e', 'set-cookie': 'a=b' })], '/e': status(200) }),
    );
    expect(await ask([`http://user:pass@127.0.0.1:${port}/a?b=c%20d#top`])).toEqual([200]);
    expect(requests).toEqual(['HEAD /a?b=c%20d', 'HEAD /e']);
    expect(headers[1]).toEqual({
      host: `127.0.0.1:${port}`,
      'user-agent': 'test',
      accept: 'text/html, application/xhtml+xml, */*;q=0.8',
      connection: 'keep-alive',
    });
  });

  test('come with every address once, placeholders and other schemes left out', async () => {
    const { origin, requests } = await webServer(status(200));
    const same = [`${origin}/a`, `${origin}/a#b`, `${origin.toUpperCase()}/a`, `${origin}/x/../a`];
    const none = [
      `${origin}/{id}`,
      `${origin}/[id]`,
      `${origin}/\${ID}`,
      'mailto:a@b.c',
      'ftp://127.0.0.1/',
      'http://localhost:PORT/',
      '#a',
      'https://',
    ];
    expect(await ask([...same, ...none])).toEqual([200]);
    expect(requests).toEqual(['GET /a']);
  });
});

describe('redirects', () => {
  test('are followed one by one; those for good say where the page is now', async () => {
    const { origin } = await webServer(
      routes({
        '/1': redirect('/2'),
        '/2': redirect('/3', 308),
        '/3': redirect('/4', 302),
        '/4': status(200),
        '/5': redirect('/3', 307),
        '/6': redirect('/nowhere'),
      }),
    );
    expect(await ask([`${origin}/1`, `${origin}/5`, `${origin}/6`])).toEqual([[200, `${origin}/3`, []], 200, 404]);
  });

  test('that go round, on for ever, or nowhere end', async () => {
    const { origin, requests } = await webServer((request, response) => {
      const [, name = '', number] = /^\/([a-z]+)(\d*)/.exec(request.url ?? '') ?? [];
      const to = { round: '/round', on: `/on${Number(number) + 1}`, file: 'file:///etc/passwd', bad: 'http://[', none: undefined }[name];
      response.writeHead(301, to === undefined ? {} : { location: to }).end();
    });
    expect(await ask(['bad', 'file', 'none', 'on0', 'round'].map((name) => `${origin}/${name}`))).toEqual([
      ...['bad-redirect', 'bad-redirect', 'bad-redirect', 'redirect-loop', 'redirect-loop'],
    ]);
    expect(requests.length).toBeLessThan(20);
  });

  test('may be relative, in UTF-8, and lead to another host', async () => {
    const other = await webServer(routes({ '/%C3%BC': status(200) }));
    const location = Buffer.from(`//127.0.0.1:${other.port}/ü`).toString('latin1');
    const { origin } = await webServer(routes({ '/a': redirect(location) }));
    expect(await ask([`${origin}/a`])).toEqual([[200, `${other.origin}/%C3%BC`, []]]);
  });
});

describe('trouble', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('a server that asks to wait is asked again', async () => {
    const wait = status(429, { 'retry-after': '0' });
    const date = status(503, { 'retry-after': new Date(Date.now() - 1000).toUTCString() });
    const long = status(429, { 'retry-after': '3600' });
    const { origin, requests } = await webServer(routes({ '/a': [wait, date, status(200)], '/b': long, '/c': status(429) }));
    expect(await ask([`${origin}/a`, `${origin}/b`, `${origin}/c`])).toEqual([200, 429, 429]);
    expect(requests.filter((request) => request.endsWith('/b'))).toEqual(['HEAD /b']);
    expect(requests.filter((request) => request.endsWith('/c'))).toHaveLength(3);
  });

  test('a host that asks to wait is not asked for anything else meanwhile', async () => {
    const times: number[] = [];
    const { origin } = await webServer((request, response) => {
      times.push(performance.now());
      response.writeHead(times.length === 1 ? 429 : 200, { 'retry-after': '1' }).end(request.method);
    });
    expect(await ask([`${origin}/a`, `${origin}/b`], { perHost: 1 })).toEqual([200, 200]);
    expect(times).toHaveLength(3);
    // A timer may come a millisecond early.
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(998);
  });

  test('broken connections and server errors are tried again', async () => {
    const reset: Respond = (request) => request.socket.resetAndDestroy();
    const { origin } = await webServer(
      routes({ '/a': [reset, status(200)], '/b': [status(500), status(502), status(200)], '/c': status(500), '/d': reset }),
    );
    expect(await ask([`${origin}/a`, `${origin}/b`, `${origin}/c`, `${origin}/d`])).toEqual([200, 200, 500, 'connection']);
  });

  test('a server that never answers is let go', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { origin, requests } = await webServer(() => vi.advanceTimersByTime(5000));
    expect(await ask([origin], { timeout: 5, retries: 0 })).toEqual(['timeout']);
    expect(requests).toEqual(['HEAD /']);
  });

  test('a server whose page trickles has answered, and is let go', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let gone: () => void;
    const letGo = new Promise<void>((done) => (gone = done));
    const { origin, port } = await webServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).write('<h1 id="a">a</h1>');
      response.on('close', gone);
    });
    /** Time is up when the head has come; the page never does. */
    const headHasCome = (message: unknown): void => {
      const { request } = message as { request: ClientRequest };
      if (request.getHeader('host') === `127.0.0.1:${port}`) setImmediate(() => vi.advanceTimersByTime(5000));
    };
    subscribe('http.client.response.finish', headHasCome);
    try {
      expect(await ask([`${origin}/#b`], { timeout: 5, retries: 0 })).toEqual([200]);
    } finally {
      unsubscribe('http.client.response.finish', headHasCome);
    }
    await letGo;
  });

  test('a host that never answers is given up', async () => {
    const { origin, requests } = await webServer((request) => request.socket.destroy());
    const many = Array.from({ length: 100 }, (_, index) => `${origin}/${index}`);
    expect(new Set(await ask(many, { retries: 1 }))).toEqual(new Set(['connection']));
    expect(requests.length).toBeLessThan(20);
  });

  test('what is no HTTP, huge heads, unasked protocols and closed ports are findings', async () => {
    const raw =
      (bytes: string): Respond =>
      (request) =>
        request.socket.end(bytes);
    const { origin } = await webServer(
      routes({
        '/1': raw('SSH-2.0-OpenSSH_9.6\r\n'),
        '/2': raw(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(200_000)}\r\n\r\n`),
        '/3': raw('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
        '/4': raw('HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n'),
      }),
    );
    const closed = await webServer(status(200));
    expect(await ask([1, 2, 3, 4].map((name) => `${origin}/${name}`))).toEqual(['protocol', 'protocol', 'connection', 'protocol']);
    // Nobody listens at 4, which no service has been given; 1 is a port that no browser asks.
    expect(await ask([`https://127.0.0.1:${closed.port}/`, 'http://127.0.0.1:1/', 'http://127.0.0.1:4/'])).toEqual([
      ...['denied', 'connection-refused', 'protocol'],
    ]);
  });

  test('a certificate that nobody vouches for is a finding', async () => {
    const server = createSecureServer(selfSignedCertificate(), status(200));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    expect(await ask([`https://127.0.0.1:${port}/`])).toEqual(['certificate']);
    server.close();
  });
});

describe('fragments', () => {
  const page = '<title>x</title><h1 id="setup">Setup</h1><a name=\'old\'></a><p id=bare><div id="user-content-readme"><i id="ü&amp;b">';

  test('are looked for in id and name, as GitHub writes them too', async () => {
    const { origin, requests } = await webServer(html(page));
    const there = ['setup', 'old', 'bare', 'readme', '%C3%BC%26b', 'ü%26b', 'top', ':~:text=x', 'L10', '/route', ''];
    expect(await ask(there.map((fragment) => `${origin}/#${fragment}`))).toEqual([200]);
    expect(await ask([`${origin}/#Setup`, `${origin}/#gone:~:text=x`])).toEqual([[200, undefined, ['Setup', 'gone']]]);
    expect(requests).toEqual(['GET /', 'GET /']);
  });

  test.each([
    ['gzip', gzipSync(page)],
    ['br', brotliCompressSync(page)],
  ])('are looked for in %s', async (encoding, body) => {
    const { origin } = await webServer(html(body, { 'content-encoding': encoding }));
    expect(await ask([`${origin}/#setup`, `${origin}/#gone`])).toEqual([[200, undefined, ['gone']]]);
  });

  test('of pages that cannot be judged are let be', async () => {
    const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024, '<h1>x</h1>'), { level: 1 });
    const big = `<h1>x</h1>${'x'.repeat(5_000_000)}`;
    const { origin } = await webServer(
      routes({
        '/big': html(big),
        '/bomb': html(bomb, { 'content-encoding': 'gzip' }),
        '/broken': html('no gzip', { 'content-encoding': 'gzip' }),
        '/foreign': html('??', { 'content-encoding': 'zstd' }),
        '/pdf': status(200, { 'content-type': 'application/pdf' }),
        '/script': html('<div id="root"></div><script src="/app.js"></script>'),
        '/short': html('<h1>x</h1>', { 'content-length': '1000' }),
      }),
    );
    const names = ['big', 'bomb', 'broken', 'foreign', 'pdf', 'script'];
    expect(await ask(names.map((name) => `${origin}/${name}#gone`))).toEqual(names.map(() => 200));
  });

  test('are not worth more than some megabytes', async () => {
    let sent = 0;
    const chunk = '<h1>x</h1>'.repeat(10_000);
    const { origin } = await webServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const send = (): void => {
        sent += chunk.length;
        if (!response.destroyed) response.write(chunk, send);
      };
      send();
    });
    expect(await ask([`${origin}/#gone`], { timeout: 3 })).toEqual([200]);
    expect(sent).toBeLessThan(30_000_000);
  });

  test('move along with redirects, unless those have their own', async () => {
    const { origin } = await webServer(routes({ '/a': redirect('/page'), '/b': redirect('/page#setup'), '/page': html(page) }));
    expect(await ask([`${origin}/a#gone`, `${origin}/b#gone`])).toEqual([
      [200, `${origin}/page`, ['gone']],
      [200, `${origin}/page#setup`, []],
    ]);
  });
});

describe('private addresses', () => {
  test.each([
    ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1'],
    ...['172.31.255.255', '192.0.0.1', '192.0.2.1', '192.168.1.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1', '239.1.1.1'],
    ...[
      '240.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::ffff:10.0.0.1',
      '::127.0.0.1',
      '::ffff:0:127.0.0.1',
    ],
    ...[
      '64:ff9b::127.0.0.1',
      '64:ff9b::',
      '64:ff9b:1::1',
      '100::1',
      '2001::1',
      '2001:db8::1',
      '2002:7f00:1::',
      '3fff::1',
      'fc00::1',
      'fd12::1',
    ],
    ...['fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '5f00::1', '', 'localhost', '1.2.3'],
  ])('%s is one', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each([
    '1.1.1.1',
    '100.128.0.1',
    '172.32.0.1',
    '192.0.1.1',
    '223.255.255.255',
    '2606:4700::1111',
    '::ffff:1.1.1.1',
    '64:ff9b::1.1.1.1',
  ])('%s is none', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test('are not connected to, however they are written', async () => {
    const { port, connections } = await webServer(status(200));
    const hosts = ['127.0.0.1', '127.1', '0x7f.1', '0177.0.0.1', '2130706433', '１２７.0.0.1', '0', '127.0.0.1.'];
    const names = ['localhost', 'localhost.', 'LOCALHOST', 'app.localhost', 'server', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]'];
    const addresses = [...hosts, ...names].map((host) => `http://${host}:${port}/`);
    expect(new Set(await ask(addresses, {}, { allowPrivate: false }))).toEqual(new Set(['private']));
    expect(connections()).toBe(0);
  });

  test('are not connected to when a name leads there, now or a moment later', async () => {
    const { port, connections } = await webServer(status(200));
    let calls = 0;
    const resolve = async (host: string): Promise<{ address: string; family: number }[]> => {
      calls += 1;
      if (host === 'mixed.dev')
        return [
          { address: '10.0.0.1', family: 4 },
          { address: '::ffff:127.0.0.1', family: 6 },
        ];
      return [{ address: '127.0.0.1', family: 4 }];
    };
    const addresses = [`http://rebind.dev:${port}/`, `http://mixed.dev:${port}/`];
    expect(await ask(addresses, {}, { allowPrivate: false, resolve })).toEqual(['private', 'private']);
    expect({ calls, connections: connections() }).toEqual({ calls: 2, connections: 0 });
  });

  test('are connected to by the address that was looked up, and no other', async () => {
    const { port, requests, headers } = await webServer(status(200));
    const resolve = async (): Promise<{ address: string; family: number }[]> => [{ address: '127.0.0.1', family: 4 }];
    expect(await ask([`http://localhost.münchen.dev:${port}/ü`], {}, { resolve })).toEqual([200]);
    expect(requests).toEqual(['HEAD /%C3%BC']);
    expect(headers[0]?.host).toBe(`localhost.xn--mnchen-3ya.dev:${port}`);
  });

  test('are not what redirects are followed to', async () => {
    const target = await webServer(status(200));
    const { port } = await webServer((request, response) => {
      response.writeHead(302, { location: `http://${request.url === '/name' ? 'inside.dev' : '127.0.0.1'}:${target.port}/` }).end();
    });
    // The first server plays one on the internet: only what it redirects to counts as private.
    const resolve = async (): Promise<{ address: string; family: number }[]> => [{ address: '127.0.0.1', family: 4 }];
    const open = new WebClient({ allowPrivate: true, timeout: 600_000, userAgent: 'test', perHost: 1, resolve });
    const strict = new WebClient({ allowPrivate: false, timeout: 600_000, userAgent: 'test', perHost: 1, resolve });
    const client = { send: (url: URL, method: 'head') => (url.hostname === 'public.dev' ? open : strict).send(url, method) };
    const web = { client, gate: new HostGate(1, 1), isAskable: () => undefined, retries: 0, backOff: 1, longestPause: 1, hosts: new Map() };
    for (const path of ['name', 'literal']) {
      expect(await checkAddress(web, `http://public.dev:${port}/${path}`, [])).toMatchObject({ answer: 'private-redirect' });
    }
    open.close();
    strict.close();
    expect(target.connections()).toBe(0);
  });
});

describe('lists', () => {
  test('say what is asked, redirects included', async () => {
    const { origin, requests } = await webServer(
      routes({ '/docs/a': redirect('/private'), '/docs/b': status(200), '/docsearch': status(200) }),
    );
    const addresses = [`${origin}/docs/a`, `${origin}/docs/b`, `${origin}/docsearch`, `${origin}/private/x`];
    expect(await ask(addresses, { deny: [`${origin}/private`] })).toEqual(['denied', 200, 200, 'denied']);
    expect(requests.some((request) => request.includes('private'))).toBe(false);
    expect(await ask(addresses, { allow: [`${origin}/docs`], deny: ['http://**/private'] })).toEqual(['denied', 200, 'denied', 'denied']);
    expect(await ask(addresses, { allow: [`${origin}/*/b`] })).toEqual(['denied', 200, 'denied', 'denied']);
    expect(await ask(addresses, { deny: ['http://127.0.0.1:*'] })).toEqual(['denied', 'denied', 'denied', 'denied']);
  });
});

test.each([
  ['https://a.dev', 'https://a.dev/x', true],
  ['https://a.dev', 'https://a.dev.evil.dev/', false],
  ['https://a.dev', 'https://a.dev:8080/', false],
  ['https://a.dev/', 'https://a.dev/x', true],
  ['https://a.dev/doc', 'https://a.dev/doc?x', true],
  ['https://a.dev/doc', 'https://a.dev/docs', false],
  ['https://a.dev/doc*', 'https://a.dev/docs/x', true],
  ['https://*.dev/x', 'https://a.b.dev/x', true],
  ['https://*.dev/', 'https://evil.com/a.dev/', false],
  ['https://**/x', 'https://a.dev/b/c/x', true],
  ['https://a.dev/**x**y', 'https://a.dev/y/x/x', false],
  ['https://a.dev/(.)', 'https://a.dev/(.)', true],
])('the pattern %s and the address %s: %s', (pattern, url, covered) => {
  expect(urlMatcher([pattern])(url)).toBe(covered);
});

test('a pattern of nothing but stars reads an address once', () => {
  const text = `https://${'a'.repeat(2000)}`;
  let read = 0;
  const url = new Proxy(Object(text) as object, {
    get(_, key) {
      read += 1;
      return text[Number(key)];
    },
  }) as unknown as string;
  expect(urlMatcher([`https://${'**a'.repeat(150)}`])(url)).toBe(true);
  expect(read).toBeLessThanOrEqual(text.length + 1);
  read = 0;
  expect(urlMatcher([`https://${'**a'.repeat(150)}c`])(url)).toBe(false);
  expect(read).toBeLessThanOrEqual(text.length + 1);
});

test.each(['id=', 'id="', "name='", 'id  ', '<h1 id=a', 'id=\\"'])('a page of nothing but %j is read to its end', (text) => {
  const page = `<h1>x</h1>${text.repeat(400_000)} "'><p id=last>`;
  expect(missingFragments({ text: page, whole: true }, ['x', 'last'])).toEqual(['x']);
});

describe('load', () => {
  test('is limited for each host and in all, and a thousand links to one host come through', async () => {
    const slow: Respond = (_request, response) => {
      setTimeout(() => response.writeHead(200, { 'content-length': '0' }).end(), 1);
    };
    const servers = await Promise.all([webServer(slow), webServer(slow), webServer(slow)]);
    const many = servers.flatMap(({ origin }, index) => Array.from({ length: index === 0 ? 1000 : 20 }, (_, page) => `${origin}/${page}`));
    expect(new Set(await ask(many, { concurrency: 5, perHost: 3 }))).toEqual(new Set([200]));
    expect(servers[0]?.mostAtOnce()).toBe(3);
    expect(servers.reduce((sum, server) => sum + server.connections(), 0)).toBeLessThan(20);
  });

  test('outcomes and findings do not depend on the order of the answers', async () => {
    let first = true;
    const { origin } = await webServer((_request, response) => {
      setTimeout(() => response.writeHead(404).end(), first ? 20 : 0);
      first = false;
    });
    const root = repository({ 'AGENTS.md': ['b', 'a', 'c'].map((name) => `[x](${origin}/${name})\n`).join('') });
    const project = await checkExternal(await loadProject({ root }), quick);
    expect(runRules(project.graph, rules).map(({ message }) => /\/([abc])`/.exec(message)?.[1])).toEqual(['b', 'a', 'c']);
    expect([...(project.graph.external?.keys() ?? [])]).toEqual([`${origin}/a`, `${origin}/b`, `${origin}/c`]);
  });
});

describe('the cache', () => {
  const aged = (root: string, hours: number): void => {
    const cache = JSON.parse(readFileSync(join(root, cacheFile), 'utf8')) as { outcomes: Record<string, { at: number }> };
    for (const outcome of Object.values(cache.outcomes)) outcome.at -= hours * 3_600_000;
    writeFileSync(join(root, cacheFile), JSON.stringify(cache));
  };

  test('spares requests, until it is too old or a new fragment is wanted', async () => {
    const { origin, requests } = await webServer(routes({ '/a': html('<h1 id="x">x</h1>'), '/gone': status(404) }));
    const root = repository({}, { git: false });
    const outcomes = (...paths: string[]): Promise<Outcomes> =>
      outcomesOf(
        paths.map((path) => origin + path),
        {},
        {},
        root,
      );
    const first = await outcomes('/a#x', '/gone');
    expect(requests.splice(0)).toHaveLength(3);
    expect(await outcomes('/a#x', '/gone')).toMatchObject(first);
    expect(requests).toEqual([]);
    expect(contentsOf(root)['.primitives/cache/.gitignore']).toBe('*\n');

    expect([...(await outcomes('/a#y')).values()]).toMatchObject([{ answer: 200, missingFragments: ['y'] }]);
    expect(requests.splice(0)).toEqual(['GET /a']);
    aged(root, 1);
    await outcomes('/a#y', '/gone');
    expect(requests.splice(0)).toEqual(['HEAD /gone', 'GET /gone']);
    aged(root, 24);
    await outcomes('/a#y', '/gone');
    expect(requests).toHaveLength(3);
  });

  test('does not bring back what has been denied since', async () => {
    const { origin, requests } = await webServer(status(404));
    const root = repository({}, { git: false });
    await outcomesOf([origin], {}, {}, root);
    expect([...(await outcomesOf([origin], { deny: [origin] }, {}, root)).values()]).toMatchObject([{ answer: 'denied' }]);
    expect(requests).toHaveLength(2);
  });

  test('of a run that may ask private addresses is not used by one that may not', async () => {
    const { origin, requests } = await webServer(status(200));
    const root = repository({}, { git: false });
    await outcomesOf([origin], {}, {}, root);
    expect([...(await outcomesOf([origin], {}, { allowPrivate: false }, root)).values()]).toMatchObject([{ answer: 'private' }]);
    expect(requests).toHaveLength(1);
  });

  test.each([
    '',
    '{',
    '[]',
    'null',
    '\u0000',
    '{"version":2,"outcomes":{}}',
    '{"version":1}',
    '{"version":1,"outcomes":{"URL":null}}',
    '{"version":1,"outcomes":{"URL":{"at":"now"}}}',
    '{"version":1,"outcomes":{"URL":{"at":AT,"allowPrivate":true,"answer":"\\u001b[31m","fragments":[],"missingFragments":[]}}}',
    '{"version":1,"outcomes":{"URL":{"at":AT,"allowPrivate":true,"answer":200,"movedTo":"javascript:x","fragments":[],"missingFragments":[]}}}',
    '{"version":1,"outcomes":{"URL":{"at":9e15,"allowPrivate":true,"answer":404,"fragments":[],"missingFragments":[]}}}',
  ])('is asked for anew when it holds %j', async (text) => {
    const { origin, requests } = await webServer(status(200));
    const content = text.replace('URL', `${origin}/`).replace('AT', String(Date.now() - 1000));
    const root = repository({ [cacheFile]: content }, { git: false });
    for (let run = 0; run < 2; run += 1) {
      expect([...(await outcomesOf([origin], {}, {}, root)).values()]).toMatchObject([{ answer: 200 }]);
      expect(requests).toHaveLength(1);
    }
  });

  test('survives two runs at once, and a place where it cannot be written', async () => {
    const { origin } = await webServer(status(200));
    const root = repository({}, { git: false });
    await Promise.all(['/a', '/b', '/c', '/b'].map((path) => outcomesOf([origin + path], {}, {}, root)));
    expect(Object.keys((JSON.parse(readFileSync(join(root, cacheFile), 'utf8')) as { outcomes: object }).outcomes)).toHaveLength(3);
    const blocked = repository({ '.primitives/cache': 'a file' }, { git: false });
    expect([...(await outcomesOf([origin], {}, {}, blocked)).values()]).toMatchObject([{ answer: 200 }]);
    expect(contentsOf(blocked)).toEqual({ '.primitives/cache': 'a file' });
  });
});

describe('names that nobody knows', () => {
  const notFound = Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
  const resolve = async (host: string): Promise<{ address: string; family: number }[]> => {
    if (host === 'known.dev') return [{ address: '127.0.0.1', family: 4 }];
    throw notFound;
  };

  test('are errors where something else answers, or did the last time', async () => {
    const { port, requests } = await webServer(status(200));
    const root = repository({}, { git: false });
    const addresses = [`http://known.dev:${port}/`, 'https://unknown.dev/'];
    const answers = async (): Promise<unknown[]> =>
      [...(await outcomesOf(addresses, {}, { resolve }, root)).values()].map(({ answer }) => answer);
    expect(await answers()).toEqual([200, 'unknown-host']);
    const cache = JSON.parse(readFileSync(join(root, cacheFile), 'utf8')) as { outcomes: Record<string, unknown> };
    delete cache.outcomes['https://unknown.dev/'];
    writeFileSync(join(root, cacheFile), JSON.stringify(cache));
    expect(await answers()).toEqual([200, 'unknown-host']);
    expect(requests).toHaveLength(2);
  });

  test('say nothing where there may be no network', async () => {
    expect(await ask(['https://unknown.dev/', 'https://unknown.org/'], {}, { resolve })).toEqual(['unresolved', 'unresolved']);
  });
});

describe('primitives lint', () => {
  test('asks the web with --external only', async () => {
    const { origin, requests } = await webServer(routes({ '/ok': status(200) }));
    const root = repository({
      'AGENTS.md': `[x](${origin}/ok)\n\n<!-- primitives-disable-next-line no-dead-url -- down today -->\n[y](${origin}/gone)\n`,
      'docs/AGENTS.md': `[z](${origin}/missing)\n`,
      [config]: '{ "extends": "all" }',
    });
    const lint = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
      const { terminal, out, err } = captured(root);
      const code = await run(['lint', ...args], terminal);
      return { code, out: out(), err: err() };
    };
    expect(await lint()).toEqual({ code: 0, out: '', err: '' });
    expect(requests).toEqual([]);
    expect(await lint('--external')).toEqual({ code: 0, out: '', err: '' });
    expect(requests).toEqual([]);
    await expect(lint('--allow-private')).rejects.toThrow('--external');

    const { code, out, err } = await lint('--external', '--allow-private');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain(`${origin}/missing\` answers 404`);
    expect(out).toContain('1 problem (1 error, 0 warnings, 0 infos)');

    requests.length = 0;
    writeFileSync(join(root, cacheFile), '');
    expect((await lint('--external', '--allow-private', 'docs')).code).toBe(1);
    expect(requests).toEqual(['HEAD /missing', 'GET /missing']);
  });

  test('shows progress to people alone', async () => {
    const { origin } = await webServer(status(200));
    const { terminal, err } = captured(repository({ 'AGENTS.md': `[x](${origin})` }), { progress: true });
    expect(await run(['lint', '--external', '--allow-private'], terminal)).toBe(0);
    expect(err()).toContain('1 of 1 addresses checked');
  });
});

test.each([
  ['5', 5000],
  [' 0 ', 0],
  ['Sat, 21 Nov 2026 12:00:10 GMT', 10_000],
  ['Saturday, 21-Nov-26 12:00:10 GMT', 10_000],
  ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
  ['-1', undefined],
  ['1e9', undefined],
  ['tomorrow', undefined],
  [undefined, undefined],
])('Retry-After %j', (header, expected) => {
  expect(retryAfter(header, Date.parse('2026-11-21T12:00:00Z'))).toBe(expected);
});
