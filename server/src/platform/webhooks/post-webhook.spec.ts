import { once } from 'node:events';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';

import { postWebhook } from './post-webhook';
import type { Resolve } from './post-webhook';

const PUBLIC = { address: '1.1.1.1', family: 4 };

describe('a webhook to a receiver', () => {
  let server: http.Server;
  let origin: string;
  let answer: http.RequestListener;
  let asked: { url: string | undefined; method: string | undefined; body: string }[];

  beforeAll(async () => {
    server = http.createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        asked.push({ url: request.url, method: request.method, body: Buffer.concat(parts).toString() });
        answer(request, response);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked = [];
    answer = (_request, response) => response.end('ok');
  });
  afterAll(() => void (server.closeAllConnections(), server.close()));

  const post = (path = '/hook', timeoutMs = 5_000) =>
    postWebhook(
      { url: `${origin}${path}`, headers: { 'webhook-id': 'x' }, body: '{"a":1}' },
      { testOrigin: origin, timeoutMs },
    );

  test('arrives as it was sent, and the answer is told', async () => {
    expect(await post()).toEqual({
      status: 200,
      body: 'ok',
      failure: null,
      retryAfter: null,
      tookMs: expect.any(Number),
    });
    expect(asked).toEqual([{ url: '/hook', method: 'POST', body: '{"a":1}' }]);
  });

  test('is not sent after a redirect, which is told with where it leads', async () => {
    answer = (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:3306/' }).end();

    expect(await post()).toMatchObject({
      status: 302,
      failure: 'REDIRECT',
      body: 'Location: http://127.0.0.1:3306/',
    });
    expect(asked).toHaveLength(1);
  });

  test('reads 16 kB of an answer of 10 MB and no more', async () => {
    let written = 0;
    answer = (_request, response) => {
      const part = Buffer.alloc(65_536, 'a');
      const write = (): void => {
        while (written < 10 * 1_048_576 && !response.destroyed) {
          written += part.length;
          if (!response.write(part)) return void response.once('drain', write);
        }
        response.end();
      };
      write();
    };

    const { status, body, failure } = await post();

    expect([status, body?.length, failure]).toEqual([200, 16_384, null]);
    expect(written).toBeLessThan(10 * 1_048_576);
  });

  test('an answer that only drips is given up when its time is over', async () => {
    answer = (_request, response) => {
      response.writeHead(200);
      const dripping = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(dripping));
    };

    expect(await post('/hook', 200)).toMatchObject({ status: null, failure: 'TIMEOUT' });
  });

  test('a receiver that says nothing is given up, too', async () => {
    answer = () => undefined;

    expect(await post('/hook', 200)).toMatchObject({ status: null, failure: 'TIMEOUT' });
  });

  test('a refusal is told with its status, its words and the time it asks for', async () => {
    answer = (_request, response) => response.writeHead(503, { 'retry-after': '120' }).end('busy');

    expect(await post()).toMatchObject({ status: 503, body: 'busy', failure: 'REFUSED', retryAfter: 120 });
  });

  test('an address on this machine is refused without the setting of tests', async () => {
    const outcome = await postWebhook({ url: `${origin}/hook`, headers: {}, body: '{}' });

    expect(outcome).toMatchObject({ status: null, failure: 'ADDRESS_REFUSED', body: 'NOT_HTTPS' });
    expect(asked).toEqual([]);
  });
});

describe('a name', () => {
  const post = (resolve: Resolve) =>
    postWebhook(
      { url: 'https://hook.sekolah.sch.id/x', headers: {}, body: '{}' },
      { resolve, timeoutMs: 2_000 },
    );

  test.each([
    ['this machine', [{ address: '127.0.0.1', family: 4 }]],
    ['a network behind this machine', [{ address: '10.1.2.3', family: 4 }]],
    ['the service of a cloud that knows its secrets', [{ address: '169.254.169.254', family: 4 }]],
    ['public and private addresses', [PUBLIC, { address: '127.0.0.1', family: 4 }]],
    ['a private address of IPv6', [PUBLIC, { address: 'fd00::1', family: 6 }]],
    ['an address of IPv4 within IPv6', [{ address: '::ffff:127.0.0.1', family: 6 }]],
  ])('that leads to %s is refused', async (_, addresses) => {
    const outcome = await post(() => Promise.resolve(addresses));

    expect(outcome).toMatchObject({ status: null, failure: 'ADDRESS_REFUSED' });
    expect(outcome.body).toMatch(/leads to/);
  });

  test('that leads nowhere is told as such', async () => {
    expect(await post(() => Promise.resolve([]))).toMatchObject({ failure: 'UNKNOWN_HOST' });
    expect(
      await post(() => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }))),
    ).toMatchObject({ failure: 'UNKNOWN_HOST' });
  });
});
