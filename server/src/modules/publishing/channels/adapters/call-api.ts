import { randomUUID } from 'node:crypto';

import type { Outcome, PostPicture } from './channel-adapter';

/** What an API answered: its status and JSON, or why there is no answer. */
export type ApiAnswer =
  | {
      readonly status: number;
      readonly body: Readonly<Record<string, unknown>>;
      readonly retryAfter: number | null;
    }
  | {
      /** `NOT_SENT`: no connection was made. `NO_ANSWER`: the request left, what became of it is not known. */
      readonly failure: 'NOT_SENT' | 'NO_ANSWER';
    };

const LIMIT_MS = 15_000;
const MOST_ANSWER = 300;
const HIDDEN = '[token]';
/** Causes of `fetch` by which nothing was sent. */
const NOT_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** A call of an API, with the token by which it is made. */
export type ApiRequest = RequestInit & { readonly token: string };

/**
 * Asks an API of a network; it never throws, follows no redirect and waits no longer than the limit. Where the network
 * repeats the token, the answer has a sign in its place: answers are kept and shown.
 */
export async function callApi(url: string, { token, ...request }: ApiRequest): Promise<ApiAnswer> {
  try {
    const answer = await fetch(url, { ...request, redirect: 'error', signal: AbortSignal.timeout(LIMIT_MS) });
    const seconds = Number(answer.headers.get('retry-after'));
    return {
      status: answer.status,
      body: objectIn(await answer.text(), token),
      retryAfter: Number.isSafeInteger(seconds) && seconds > 0 ? seconds : null,
    };
  } catch (error) {
    return { failure: NOT_CONNECTED.has(causeOf(error)) ? 'NOT_SENT' : 'NO_ANSWER' };
  }
}

/**
 * Tells what an answer means for all networks alike; null where it has to be read. A gateway that gave up waiting (502,
 * 504) and no answer at all leave open whether the post is there.
 */
export function commonOutcome(answer: ApiAnswer, said: string | null): Outcome | null {
  if ('failure' in answer)
    return answer.failure === 'NOT_SENT'
      ? { kind: 'LATER', reason: 'UNREACHABLE', afterSeconds: null, answer: null }
      : { kind: 'UNCERTAIN', answer: null };
  const { status, retryAfter } = answer;
  if (status === 429)
    return { kind: 'LATER', reason: 'RATE_LIMITED', afterSeconds: retryAfter, answer: said };
  if (status === 502 || status === 504) return { kind: 'UNCERTAIN', answer: said };
  if (status >= 500) return { kind: 'LATER', reason: 'SERVER_FAULT', afterSeconds: retryAfter, answer: said };
  return null;
}

/**
 * Builds a form with a picture. By hand, because `FormData` writes every end of a line in a text as CR LF, and
 * networks count and keep both.
 */
export function pictureForm(
  fields: Readonly<Record<string, string>>,
  { name, picture }: { readonly name: string; readonly picture: PostPicture },
): { readonly body: Uint8Array<ArrayBuffer>; readonly contentType: string } {
  const boundary = `pustaka-${randomUUID()}`;
  const head = (part: string, more = ''): string =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${part}"${more}\r\n\r\n`;
  const texts = Object.entries(fields).map(([part, text]) => `${head(part)}${text}\r\n`);
  const file = head(name, `; filename="kartu.jpg"\r\nContent-Type: ${picture.type}`);
  const bytes = Buffer.concat([
    Buffer.from(`${texts.join('')}${file}`),
    picture.bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return { body: new Uint8Array(bytes), contentType: `multipart/form-data; boundary=${boundary}` };
}

/** Reads a text of an answer, shortened; null where there is none. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value.slice(0, MOST_ANSWER) : null;
}

/** Reads an object of an answer; an empty one where there is none. */
export function partOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function objectIn(text: string, token: string): Readonly<Record<string, unknown>> {
  const hide = (_name: string, value: unknown): unknown =>
    typeof value === 'string'
      ? value.replaceAll(token, HIDDEN).replaceAll(encodeURIComponent(token), HIDDEN)
      : value;
  try {
    // Before anything is shortened: a part of a token is a token too.
    return partOf(JSON.parse(text, hide));
  } catch {
    return {};
  }
}

/** Reads the code of the cause of an error: errors of Node come in more than one kind. */
function causeOf(error: unknown): string {
  const code = partOf(partOf(error)['cause'])['code'];
  return typeof code === 'string' ? code : '';
}
