import type { Locale } from '../../shared/locale';

const ARCHIVE: Readonly<Record<Locale, string>> = { ID: '/buletin', EN: '/en/newsletters' };

/** Where an issue that was sent stands on the portal, in a language. */
export function archivePath(slug: string, locale: Locale): string {
  return `${ARCHIVE[locale]}/${slug}`;
}
