import type { LinkKind } from '../business.terms';

/** Sites by kind: a link of a kind leads there and nowhere else. Any site is a website. */
const HOSTS: Readonly<Record<Exclude<LinkKind, 'WEBSITE'>, readonly string[]>> = {
  INSTAGRAM: ['instagram.com'],
  FACEBOOK: ['facebook.com', 'fb.com'],
  TIKTOK: ['tiktok.com'],
  YOUTUBE: ['youtube.com', 'youtu.be'],
  SHOPEE: ['shopee.co.id'],
  TOKOPEDIA: ['tokopedia.com', 'tokopedia.link'],
  MAPS: ['maps.app.goo.gl', 'google.com', 'goo.gl', 'openstreetmap.org'],
};

/** A link that can be shown, or what is wrong with it. */
export type LinkReading =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly problem: 'NOT_HTTPS' | 'WRONG_SITE' };

const LONGEST = 300;

/**
 * Reads a link as typed: `@name` and addresses without `https://` are completed; other schemes, user names
 * and ports are refused.
 */
export function readLink(kind: LinkKind, typed: string): LinkReading {
  const url = parse(completed(kind, typed.trim()));
  if (url === null) return { ok: false, problem: 'NOT_HTTPS' };
  const host = url.hostname.replace(/^(?:www|m)\./, '');
  if (kind !== 'WEBSITE' && !HOSTS[kind].some((site) => host === site || host.endsWith(`.${site}`)))
    return { ok: false, problem: 'WRONG_SITE' };
  return { ok: true, url: url.href };
}

function completed(kind: LinkKind, typed: string): string {
  if (/^@[\w.]+$/.test(typed) && kind === 'INSTAGRAM') return `https://www.instagram.com/${typed.slice(1)}`;
  if (/^@[\w.]+$/.test(typed) && kind === 'TIKTOK') return `https://www.tiktok.com/${typed}`;
  return /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`;
}

function parse(text: string): URL | null {
  if (text.length > LONGEST || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isPlain =
    url.protocol === 'https:' &&
    url.username === '' &&
    url.password === '' &&
    url.port === '' &&
    /\.[a-z]{2,}$/i.test(url.hostname);
  return isPlain ? url : null;
}
