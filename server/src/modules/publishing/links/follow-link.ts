import type { Log } from '../../../platform/log';
import { toCivilDate } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { PublishingDeps } from '../deps';
import { addClick } from './link-counts.queries';
import { LINK_PARAMETER, readLinkCode } from './link.terms';
import { findLinkByCode } from './links.queries';

/**
 * Programs that fetch an address to show a preview of it or to list it, by words in what they call themselves: those
 * of WhatsApp, Telegram, Facebook, Instagram, X, LinkedIn, Slack, Discord, Pinterest, Skype and Mastodon, search
 * engines, and tools without a person. It is a list of honest names; a program that calls itself a browser counts.
 */
const PREVIEWS =
  /bot\b|crawler|spider|facebookexternalhit|facebookcatalog|whatsapp|telegram|slack|discord|skype|pinterest|embedly|mastodon|preview|vkshare|curl\/|wget\/|python-|go-http-client|okhttp|headlesschecker/i;

/** What is looked at of a request, and then forgotten. */
export type LinkRequest = {
  readonly code: string;
  readonly method: string;
  readonly userAgent: string | undefined;
  /** `Sec-Purpose`, or `Purpose` of older browsers: says `prefetch` where nobody has clicked yet. */
  readonly purpose: string | undefined;
};

/** Tells whether somebody followed a link, rather than a program that looks ahead. */
export function isClick({ method, userAgent = '', purpose = '' }: LinkRequest): boolean {
  return method === 'GET' && !/prefetch|preview|prerender/i.test(purpose) && !PREVIEWS.test(userAgent);
}

/**
 * Finds where a link leads, with its code on the address, and counts the click; null when there is no such link.
 * Neither address nor device of whoever clicks is kept.
 */
export async function followLink(
  { db, clock, log }: Pick<PublishingDeps, 'db' | 'clock'> & { readonly log: Log },
  request: LinkRequest,
): Promise<string | null> {
  const code = readLinkCode(request.code);
  const link = code === null ? null : await findLinkByCode(db, code);
  if (link === null) return null;
  if (isClick(request))
    await db
      .transaction(
        async (tx) => ok(await addClick(db, tx, { linkId: link.id, day: toCivilDate(clock.now()) })),
        { skipAudit: true },
      )
      // Whoever clicked wants the page, and is sent there also when nothing can be written.
      .catch((error: unknown) => log.error({ err: error }, 'a click could not be counted'));
  return `${link.targetPath}${link.targetPath.includes('?') ? '&' : '?'}${LINK_PARAMETER}=${link.code}`;
}
