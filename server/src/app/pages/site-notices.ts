import type { SiteNotice } from '../../modules/feedback';
import { listStandingNotices, noticesAt } from '../../modules/feedback';
import type { Locale } from '../../shared/locale';
import { textIn } from '../../shared/locale';
import type { AppServices } from '../app-services';
import type { Markup } from './markup/html';
import { html } from './markup/html';
import { pathTo, placeAt } from './routes';
import { WORDS } from './words/words';

/** Gives the notices of a moment. */
export type SiteNotices = (now: Date) => Promise<readonly SiteNotice[]>;

/**
 * Gives the notices of a moment, read again after each change; what was known last where they cannot be read.
 */
export function openSiteNotices({
  db,
  projection,
  log,
}: Pick<AppServices, 'db' | 'projection' | 'log'>): SiteNotices {
  let known: { readonly event: number; readonly notices: readonly SiteNotice[] } | null = null;
  return async (now) => {
    const event = projection.lastEvent;
    if (known?.event !== event)
      try {
        known = { event, notices: await listStandingNotices(db, now) };
      } catch (error) {
        log.error({ err: error }, 'the notices could not be read');
      }
    return noticesAt(known?.notices ?? [], now);
  };
}

/** Writes notices as they stand above every page: markup of the server, which takes no script. */
export function noticeMarkup(notices: readonly SiteNotice[], locale: Locale): Markup | null {
  if (notices.length === 0) return null;
  const { siteNotice } = WORDS[locale];
  return html`<section class="site-notices" aria-label="${siteNotice.label}">${notices.map(
    ({ kind, text, link }) =>
      html`<p class="site-notice is-${kind.toLowerCase()}"${languageOf(text, locale)}><span class="wrap"><strong>${siteNotice[kind]}</strong> ${textIn(text, locale)}${
        link !== null &&
        html` <a href="${link.startsWith('/') ? localAddress(link, locale) : link}">${siteNotice.more}</a>`
      }</span></p>`,
  )}</section>`;
}

/** A notice without English is read out as what it is. */
function languageOf({ english }: SiteNotice['text'], locale: Locale): Markup | null {
  return locale === 'EN' && english === null ? html` lang="id"` : null;
}

/**
 * Writes the address behind a link for a language: staff name pages of the portal as they see them, and a reader gets
 * the same page in theirs. What is no page of the portal, such as a file, stays as it is.
 */
export function localAddress(link: string, locale: Locale): string {
  // Only the path is read; the host stands in for the one that this portal happens to have.
  const { pathname, search, hash } = new URL(link, 'http://portal.invalid');
  const place = placeAt(pathname);
  return `${place === null ? pathname : pathTo(place.page, locale, place.id)}${search}${hash}`;
}
