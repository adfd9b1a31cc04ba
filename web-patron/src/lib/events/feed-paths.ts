import type { Language } from '@pustaka/web-shared/i18n/language.ts';

const FEEDS = {
  id: { calendar: '/acara.ics', rss: '/acara.rss', widget: '/sisip/acara' },
  en: { calendar: '/en/events.ics', rss: '/en/events.rss', widget: '/en/embed/events' },
} as const satisfies Record<Language, Record<string, string>>;

/** Names the filters of the calendar's address that feeds take too. */
const FILTERS: readonly string[] = ['jenis', 'untuk', 'cabang', 'gratis', 'akses'];

/** Writes the address of a feed with the filters of a calendar's address. */
export function feedPath(
  feed: 'calendar' | 'rss' | 'widget',
  language: Language,
  parameters: URLSearchParams,
): string {
  const kept = new URLSearchParams([...parameters].filter(([name]) => FILTERS.includes(name)));
  return kept.size === 0 ? FEEDS[language][feed] : `${FEEDS[language][feed]}?${kept.toString()}`;
}

/** Writes the address that calendar programs subscribe to. */
export function subscriptionAddress(path: string, origin: string): string {
  return `${origin.replace(/^https?:/, 'webcal:')}${path}`;
}

/** Writes the address of the calendar file of one event. */
export function eventCalendarPath(eventPath: string, language: Language): string {
  return `${eventPath}/${language === 'id' ? 'kalender' : 'calendar'}.ics`;
}
