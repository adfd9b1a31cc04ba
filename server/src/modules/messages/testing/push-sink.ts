import type { ECDH } from 'node:crypto';
import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

import type { PushAddress } from '../push/push-device.entity';

/** A note as a browser reads it, with what the push service was told beside it. */
export type ReceivedNote = {
  readonly device: string;
  readonly note: Record<string, unknown>;
  readonly ttl: string;
  readonly contact: string;
};

/**
 * A real push service for tests: it checks who writes (RFC 8292), opens what they wrote (RFC 8291) and
 * answers like one (RFC 8030). Devices named `gone`, `missing` or `later` answer 410, 404 and 429.
 */
export type PushSink = {
  readonly received: ReceivedNote[];
  readonly device: (name: string) => PushAddress;
  readonly close: () => Promise<void>;
};

type Browser = { readonly keys: ECDH; readonly auth: Buffer };

const REFUSALS: Readonly<Record<string, number>> = { gone: 410, missing: 404, later: 429 };

/** Starts a push service on a free port. */
export async function openPushSink(): Promise<PushSink> {
  const received: ReceivedNote[] = [];
  const browsers = new Map<string, Browser>();
  const server = createServer((request, response) => {
    const name = request.url?.slice(1) ?? '';
    void buffer(request)
      .then((body) => {
        const refusal = REFUSALS[name];
        const browser = browsers.get(name);
        if (refusal === undefined && browser)
          received.push({
            device: name,
            ...toldBy(request),
            note: JSON.parse(opened(body, browser)) as Record<string, unknown>,
          });
        response.writeHead(refusal ?? 201).end();
      })
      .catch((error: unknown) => response.writeHead(400).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const device = (name: string): PushAddress => {
    const keys = createECDH('prime256v1');
    const browser = { keys, auth: randomBytes(16) };
    const p256dh = keys.generateKeys('base64url');
    browsers.set(name, browser);
    return { endpoint: `http://127.0.0.1:${port}/${name}`, p256dh, auth: browser.auth.toString('base64url') };
  };
  return { received, device, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Checks the signature over who writes, to whom, until when. */
function toldBy(request: IncomingMessage): { ttl: string; contact: string } {
  const [, token = '', key = ''] =
    /^vapid t=([^,]+), k=(.+)$/.exec(request.headers.authorization ?? '') ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  const { aud, sub, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as {
    aud: string;
    sub: string;
    exp: number;
  };
  if (!isSigned || aud !== `http://${request.headers.host}` || exp * 1_000 < Date.now())
    throw new Error('Nobody we know wrote this.');
  return { ttl: String(request.headers['ttl']), contact: sub };
}

function opened(body: Buffer, { keys, auth }: Browser): string {
  const [salt, theirs, sealed] = [body.subarray(0, 16), body.subarray(21, 86), body.subarray(86)];
  const shared = derived({
    salt: auth,
    key: keys.computeSecret(theirs),
    info: Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), theirs]),
    length: 32,
  });
  const key = derived({ salt, key: shared, info: Buffer.from('Content-Encoding: aes128gcm\0'), length: 16 });
  const nonce = derived({ salt, key: shared, info: Buffer.from('Content-Encoding: nonce\0'), length: 12 });
  const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return padded.subarray(0, padded.lastIndexOf(2)).toString('utf8');
}

function derived({
  salt,
  key,
  info,
  length,
}: {
  salt: Buffer;
  key: Buffer;
  info: Buffer;
  length: number;
}): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, info, length));
}
