import * as dns from 'node:dns';
import * as http from 'node:http';
import * as https from 'node:https';
import type { LookupFunction } from 'node:net';

import { findAddressFault, isPublicAddress } from './address.rules';

/** What a request came to: the answer, or why there is none that counts. */
export type PostOutcome = {
  readonly status: number | null;
  /** The beginning of the answer. */
  readonly body: string | null;
  readonly failure: PostFailure | null;
  readonly tookMs: number;
  /** Seconds the receiver asked to be left alone; null if it did not say. */
  readonly retryAfter: number | null;
};

/** Why a request failed. */
export type PostFailure =
  'ADDRESS_REFUSED' | 'UNKNOWN_HOST' | 'UNREACHABLE' | 'TLS' | 'TIMEOUT' | 'REDIRECT' | 'REFUSED';

/** Looks a name up; tests replace it. */
export type Resolve = (
  hostname: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** How requests are sent. Tests name the one origin on this machine that may be called without TLS. */
export type PostOptions = {
  readonly timeoutMs?: number;
  readonly resolve?: Resolve;
  readonly testOrigin?: string | null;
};

/** What is sent. */
export type PostRequest = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

const TIMEOUT_MS = 10_000;
const MOST_BYTES = 16_384;

/** Thrown from a lookup whose answer holds an address that is not public. */
class PrivateAddressError extends Error {
  readonly code = 'EPRIVATE';
}

/**
 * Sends a request to an address that somebody else chose. It goes to public addresses only, whatever the name
 * leads to at that moment; no redirect is followed, the whole takes no longer than the limit, and no more than
 * 16 kB of the answer are read. It never throws.
 */
export async function postWebhook(request: PostRequest, options: PostOptions = {}): Promise<PostOutcome> {
  const begun = Date.now();
  const took = (outcome: Omit<PostOutcome, 'tookMs' | 'retryAfter'>, retryAfter: number | null = null) => ({
    ...outcome,
    retryAfter,
    tookMs: Date.now() - begun,
  });
  const isTest = isTestAddress(request.url, options.testOrigin);
  const fault = isTest ? null : findAddressFault(request.url);
  if (fault !== null) return took({ status: null, body: fault, failure: 'ADDRESS_REFUSED' });
  try {
    const { status, body, location, retryAfter } = await send(request, options, isTest);
    if (status >= 300 && status < 400)
      return took({ status, body: location === null ? body : `Location: ${location}`, failure: 'REDIRECT' });
    return took({ status, body, failure: status >= 200 && status < 300 ? null : 'REFUSED' }, retryAfter);
  } catch (error) {
    return took({ status: null, body: messageOf(error), failure: failureOf(error) });
  }
}

/** Tells whether an address belongs to the receiver of a test. */
function isTestAddress(url: string, testOrigin: string | null | undefined): boolean {
  return testOrigin != null && URL.canParse(url) && new URL(url).origin === testOrigin;
}

type Received = {
  readonly status: number;
  readonly body: string;
  readonly location: string | null;
  readonly retryAfter: number | null;
};

function send({ url, headers, body }: PostRequest, options: PostOptions, isTest: boolean): Promise<Received> {
  const { promise, resolve, reject } = deferred<Received>();
  const request = (isTest ? http : https).request(url, {
    method: 'POST',
    agent: false,
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    signal: AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS),
    ...(isTest ? {} : { lookup: publicLookup(options.resolve ?? resolveByDns) }),
  });
  request.on('error', reject);
  request.on('socket', (socket) =>
    socket.once('connect', () => {
      const { remoteAddress } = socket;
      // The last look, at what the connection really leads to.
      if (!isTest && (remoteAddress === undefined || !isPublicAddress(plainAddress(remoteAddress))))
        request.destroy(new PrivateAddressError(`The connection leads to ${remoteAddress ?? 'nowhere'}.`));
    }),
  );
  request.on('response', (response) => void readAnswer(response).then(resolve, reject));
  request.end(body);
  return promise;
}

async function readAnswer(response: http.IncomingMessage): Promise<Received> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size >= MOST_BYTES) break;
  }
  response.destroy();
  const seconds = Number(response.headers['retry-after']);
  return {
    status: response.statusCode ?? 0,
    body: Buffer.concat(parts).subarray(0, MOST_BYTES).toString('utf8'),
    location: response.headers.location ?? null,
    retryAfter: Number.isSafeInteger(seconds) && seconds > 0 ? seconds : null,
  };
}

/** Refuses a name if any of its addresses is not public: which of them is called is chosen by the system. */
function publicLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, answer) => {
    resolve(hostname).then(
      (addresses) => {
        const bad = addresses.find(({ address }) => !isPublicAddress(address));
        const [first] = addresses;
        if (bad) answer(new PrivateAddressError(`${hostname} leads to ${bad.address}.`), '', 0);
        else if (!first) answer(unknownHost(hostname), '', 0);
        else if (options.all === true) answer(null, [...addresses]);
        else answer(null, first.address, first.family);
      },
      (error: unknown) => answer(error instanceof Error ? error : unknownHost(hostname), '', 0),
    );
  };
}

function unknownHost(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} leads to no address.`), { code: 'ENOTFOUND' });
}

function resolveByDns(hostname: string): ReturnType<Resolve> {
  return dns.promises.lookup(hostname, { all: true });
}

function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, '');
}

const CODES: Readonly<Record<string, PostFailure>> = {
  EPRIVATE: 'ADDRESS_REFUSED',
  ENOTFOUND: 'UNKNOWN_HOST',
  EAI_AGAIN: 'UNKNOWN_HOST',
  EAI_NODATA: 'UNKNOWN_HOST',
  ABORT_ERR: 'TIMEOUT',
  ETIMEDOUT: 'TIMEOUT',
  EPROTO: 'TLS',
};

function failureOf(error: unknown): PostFailure {
  const name = textOf(error, 'name');
  if (name === 'AbortError' || name === 'TimeoutError') return 'TIMEOUT';
  const code = textOf(error, 'code');
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return 'TLS';
  return CODES[code] ?? 'UNREACHABLE';
}

function messageOf(error: unknown): string {
  return textOf(error, 'message').slice(0, 500);
}

/** Reads a property of whatever was thrown: errors of Node come in more than one kind. */
function textOf(error: unknown, property: string): string {
  if (typeof error !== 'object' || error === null) return '';
  const value: unknown = Reflect.get(error, property);
  return typeof value === 'string' ? value : '';
}

function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
