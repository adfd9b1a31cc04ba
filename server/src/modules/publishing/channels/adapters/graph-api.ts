import type { ApiAnswer, pictureForm } from './call-api';
import { callApi, commonOutcome, partOf, textIn } from './call-api';
import type { ChannelAccess, Outcome } from './channel-adapter';

/** Asks the Graph API of Meta, which Facebook and Instagram share. */
export type GraphApi = {
  readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<ApiAnswer>;
  /** Sends a picture as a file, with fields beside it. */
  readonly postFile: (path: string, form: ReturnType<typeof pictureForm>) => Promise<ApiAnswer>;
  readonly get: (path: string, parameters: Readonly<Record<string, string>>) => Promise<ApiAnswer>;
};

/** Opens the Graph API; the token goes in a header, so that it stands in no address. */
export function openGraphApi(apiRoot: string, { token }: Pick<ChannelAccess, 'token'>): GraphApi {
  const headers = { authorization: `Bearer ${token}` };
  return {
    post: (path, fields) =>
      callApi(`${apiRoot}/${path}`, { method: 'POST', headers, body: new URLSearchParams(fields), token }),
    postFile: (path, { body, contentType }) =>
      callApi(`${apiRoot}/${path}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': contentType },
        body,
        token,
      }),
    get: (path, parameters) =>
      callApi(`${apiRoot}/${path}?${new URLSearchParams(parameters).toString()}`, { headers, token }),
  };
}

/** Codes of "API call volume exceeded" (Graph API, rate limiting): of the app, the user, the page, the account. */
const VOLUME = new Set([4, 17, 32, 613, 80_001, 80_002]);
/** `190`: the token ended or was revoked; `102`: the session ended. */
const TOKEN = new Set([102, 190]);
/** `10` and `200` to `299`: a permission is missing; `100` with subcode 33: there is no such page for this token. */
const isTarget = (code: number, subcode: number): boolean =>
  code === 10 || (code >= 200 && code <= 299) || (code === 100 && subcode === 33);
/** What Meta calls temporary. */
const SOON = new Set([1, 2]);
const AN_HOUR = 3_600;

/** Reads a fault of the Graph API: `{ error: { message, type, code, error_subcode } }`; null if there is none. */
export function graphFault(answer: ApiAnswer): Outcome | null {
  const error = 'failure' in answer ? {} : partOf(answer.body['error']);
  const said = textIn(error['message']);
  const [code, subcode] = [Number(error['code']), Number(error['error_subcode'])];
  if (VOLUME.has(code))
    return {
      kind: 'LATER',
      reason: 'RATE_LIMITED',
      afterSeconds: 'failure' in answer ? null : (answer.retryAfter ?? AN_HOUR),
      answer: said,
    };
  // No answer: it may repeat the token, or a part of it.
  if (TOKEN.has(code)) return { kind: 'TOKEN', answer: null };
  if (isTarget(code, subcode)) return { kind: 'TARGET', answer: said };
  const common = commonOutcome(answer, said);
  if (common !== null) return common;
  if ('failure' in answer || answer.status < 400) return null;
  if (SOON.has(code)) return { kind: 'LATER', reason: 'SERVER_FAULT', afterSeconds: null, answer: said };
  return answer.status === 401 ? { kind: 'TOKEN', answer: null } : { kind: 'REFUSED', answer: said };
}

/** Reads a text of an answer without a fault. */
export function fieldOf(answer: ApiAnswer, name: string): string | null {
  return 'failure' in answer ? null : textIn(answer.body[name]);
}

/** Reads a list of an answer without a fault: `{ data: [...] }`. */
export function listOf(answer: ApiAnswer): Readonly<Record<string, unknown>>[] {
  const data = 'failure' in answer ? [] : answer.body['data'];
  return Array.isArray(data) ? data.map(partOf) : [];
}
