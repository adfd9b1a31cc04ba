import { INTERIM_SECONDS } from './sign-in.rules';

/** A request as `rlm_rest` writes it: every attribute with its type and a list of values. */
export type RadiusBody = Readonly<Record<string, unknown>>;

/** The kinds of accounting that routers send. */
export type AccountingStatus = 'Start' | 'Interim-Update' | 'Stop' | 'Accounting-On' | 'Accounting-Off';

/** What accounting says of a session. */
export type AccountingReport = {
  readonly status: AccountingStatus;
  readonly nas: string;
  readonly acctSessionId: string | null;
  readonly grantId: string | null;
  readonly userName: string | null;
  readonly mac: string | null;
  readonly ip: string | null;
  readonly seconds: number;
  /** How many seconds ago the router wrote this. */
  readonly delaySeconds: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly endReason: string | null;
};

/** Who wants to sign in, from where; `password` is null when the router sends a digest of it (CHAP). */
export type SignInRequest = {
  readonly userName: string;
  readonly password: string | null;
  readonly nas: string;
  readonly mac: string | null;
  readonly ip: string | null;
};

const STATUSES: readonly AccountingStatus[] = [
  'Start',
  'Interim-Update',
  'Stop',
  'Accounting-On',
  'Accounting-Off',
];
const GIGAWORD = 2 ** 32;
/** Ten years: what is larger is a mistake of the router. */
const MOST_SECONDS = 315_360_000;

/** Reads a request to sign in; null when it names nobody. */
export function readSignInRequest(body: RadiusBody): SignInRequest | null {
  const userName = readText(body, 'User-Name', 253);
  if (userName === null) return null;
  return {
    userName,
    password: readText(body, 'User-Password', 253),
    nas: readNas(body),
    mac: readMac(body),
    ip: readText(body, 'Framed-IP-Address', 45),
  };
}

/** Reads accounting; null when it is of a kind that says nothing of a session. */
export function readAccounting(body: RadiusBody): AccountingReport | null {
  const status = STATUSES.find((known) => known === readText(body, 'Acct-Status-Type', 20));
  if (!status) return null;
  return {
    status,
    nas: readNas(body),
    acctSessionId: readText(body, 'Acct-Session-Id', 64),
    grantId: readText(body, 'Class', 64),
    userName: readText(body, 'User-Name', 253),
    mac: readMac(body),
    ip: readText(body, 'Framed-IP-Address', 45),
    seconds: Math.min(readNumber(body, 'Acct-Session-Time'), MOST_SECONDS),
    delaySeconds: Math.min(readNumber(body, 'Acct-Delay-Time'), 86_400),
    bytesIn: readBytes(body, 'Input'),
    bytesOut: readBytes(body, 'Output'),
    endReason: readText(body, 'Acct-Terminate-Cause', 40),
  };
}

/** What FreeRADIUS is told of a sign-in that may go on. */
export type AcceptedSignIn = {
  readonly password: string;
  readonly grantId: string;
  readonly seconds: number;
  readonly idleSeconds: number;
  readonly bytes: number | null;
  readonly kilobits: number | null;
};

/** Writes the answer that lets a device in, once FreeRADIUS has found the password right. */
export function writeAccept(grant: AcceptedSignIn): Readonly<Record<string, unknown>> {
  const bits = grant.kilobits === null ? null : grant.kilobits * 1_000;
  return {
    'control:Cleartext-Password': asWritten(grant.password),
    'reply:Session-Timeout': grant.seconds,
    'reply:Idle-Timeout': grant.idleSeconds,
    'reply:Acct-Interim-Interval': INTERIM_SECONDS,
    'reply:Class': asWritten(grant.grantId),
    ...(bits === null
      ? {}
      : { 'reply:WISPr-Bandwidth-Max-Up': bits, 'reply:WISPr-Bandwidth-Max-Down': bits }),
    ...(grant.bytes === null
      ? {}
      : {
          'reply:Mikrotik-Total-Limit': grant.bytes % GIGAWORD,
          'reply:Mikrotik-Total-Limit-Gigawords': Math.floor(grant.bytes / GIGAWORD),
        }),
  };
}

/** Writes the answer that refuses, with the sentence that the page of the hotspot shows. */
export function writeReject(message: string): Readonly<Record<string, unknown>> {
  return { 'reply:Reply-Message': asWritten(message) };
}

/** Text that FreeRADIUS hands on as it is: otherwise `%{…}` in it would be carried out. */
function asWritten(text: string): { readonly do_xlat: false; readonly value: readonly string[] } {
  return { do_xlat: false, value: [text] };
}

/** `rlm_rest` escapes each byte of UTF-8 by itself, so that text arrives as Latin-1. */
function readText(body: RadiusBody, name: string, longest: number): string | null {
  const [value] = readValues(body, name);
  if (typeof value !== 'string' || value === '') return null;
  return Buffer.from(value, 'latin1').toString('utf8').slice(0, longest);
}

function readNumber(body: RadiusBody, name: string): number {
  const value = Number(readValues(body, name)[0] ?? 0);
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function readValues(body: RadiusBody, name: string): readonly unknown[] {
  const attribute = body[name];
  if (typeof attribute !== 'object' || attribute === null || !('value' in attribute)) return [];
  return Array.isArray(attribute.value) ? attribute.value : [attribute.value];
}

function readNas(body: RadiusBody): string {
  return readText(body, 'NAS-Identifier', 64) ?? readText(body, 'NAS-IP-Address', 64) ?? '?';
}

/** Routers write addresses with colons, hyphens or neither. */
function readMac(body: RadiusBody): string | null {
  const text = readText(body, 'Calling-Station-Id', 32);
  const digits = text?.replace(/[:.-]/g, '').toUpperCase() ?? '';
  return /^[0-9A-F]{12}$/.test(digits) ? (digits.match(/../g)?.join(':') ?? null) : text;
}

function readBytes(body: RadiusBody, direction: 'Input' | 'Output'): number {
  const words = readNumber(body, `Acct-${direction}-Gigawords`);
  return readNumber(body, `Acct-${direction}-Octets`) + Math.min(words, 100_000) * GIGAWORD;
}
