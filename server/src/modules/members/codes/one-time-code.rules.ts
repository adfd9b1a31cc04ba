import { timingSafeEqual } from 'node:crypto';

/**
 * What a one-time code is good for; `PASSWORD_SET` is none that can be used: it says that staff set a
 * password.
 */
export type CodePurpose = 'PASSWORD' | 'PASSWORD_SET' | 'VERIFY_EMAIL' | 'VERIFY_PHONE';
/** How it reaches its member: by e-mail, through the WhatsApp work-list of staff, or printed at the desk. */
export type CodeChannel = 'EMAIL' | 'WHATSAPP_MANUAL' | 'DESK';
/** The kinds of codes that exist. */
export type CodeKind = { readonly purpose: CodePurpose; readonly channel: CodeChannel };

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/**
 * A link to a password serves half an hour; a verification a day; a slip from the desk until the next day; a
 * code by hand waits for staff.
 */
const LIVES_MS: Readonly<Record<CodeChannel, Readonly<Record<CodePurpose, number>>>> = {
  EMAIL: { PASSWORD: 30 * MINUTE_MS, PASSWORD_SET: 0, VERIFY_EMAIL: DAY_MS, VERIFY_PHONE: DAY_MS },
  WHATSAPP_MANUAL: { PASSWORD: DAY_MS, PASSWORD_SET: 0, VERIFY_EMAIL: DAY_MS, VERIFY_PHONE: 3 * DAY_MS },
  DESK: { PASSWORD: DAY_MS, PASSWORD_SET: 0, VERIFY_EMAIL: DAY_MS, VERIFY_PHONE: DAY_MS },
};

/**
 * The digits of a code that is typed: six beside a contact that must be known too, eight on a slip of the
 * desk.
 */
const TYPED_DIGITS: Readonly<Record<CodeChannel, number>> = { EMAIL: 6, WHATSAPP_MANUAL: 6, DESK: 8 };

/** When a code that is made now ends. */
export function codeEnd({ purpose, channel }: CodeKind, now: Date): Date {
  return new Date(now.getTime() + LIVES_MS[channel][purpose]);
}

/** What makes secrets out of ids: a hash under the data key. */
export type CodeMaker = { readonly fingerprint: (purpose: string, text: string) => string };

/** The secret of a link: 160 bits behind the id of the code. Nobody who reads the tables can make it. */
export function buildLinkSecret(maker: CodeMaker, id: string): string {
  return `${id}.${maker.fingerprint('code link', id).slice(0, 40)}`;
}

/** The digits that are typed. */
export function buildTypedCode(
  maker: CodeMaker,
  { id, channel }: { readonly id: string; readonly channel: CodeChannel },
): string {
  const digits = TYPED_DIGITS[channel];
  return String(
    BigInt(`0x${maker.fingerprint('code digits', id).slice(0, 16)}`) % BigInt(10 ** digits),
  ).padStart(digits, '0');
}

/** Reads the id of a code from a link's secret; null if the text is no such secret. */
export function idOfLinkSecret(secret: string): string | null {
  return /^(mcd_[0-9A-Z]{26})\.[0-9a-f]{40}$/.exec(secret)?.[1] ?? null;
}

/** Tells whether two secrets are equal, as slowly for a near miss as for any other. */
export function isSameSecret(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Reads digits as typed from paper or a screen: blanks and hyphens do not matter. */
export function readTypedCode(text: string): string {
  return text.replace(/[\s-]/g, '');
}
