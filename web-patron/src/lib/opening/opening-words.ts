import {
  toCivilDate,
  formatClockTime,
  relativeDay,
  todayInJakarta,
} from '@pustaka/web-shared/format/index.ts';
import type { Language } from '@pustaka/web-shared/i18n/language.ts';

/** Is whether a branch is open, as the API says it. */
export type OpeningState = {
  readonly isOpen: boolean;
  readonly closesAt: string | null;
  readonly opensAt: string | null;
};

/** Is what a sign at the door would say; `key` chooses the words, `time` and `day` fill them. */
export type OpeningWords =
  | { readonly key: 'open'; readonly time: string | null }
  | { readonly key: 'opensToday'; readonly time: string }
  | { readonly key: 'opensLater'; readonly time: string; readonly day: string }
  | { readonly key: 'unknown' };

/** Chooses what the sign says at the moment `now`. */
export function openingWords(state: OpeningState, language: Language, now: Date): OpeningWords {
  if (state.isOpen)
    return { key: 'open', time: state.closesAt === null ? null : shortTime(state.closesAt, language) };
  if (state.opensAt === null) return { key: 'unknown' };
  const [today, day] = [todayInJakarta(now), toCivilDate(state.opensAt)];
  const time = shortTime(state.opensAt, language);
  return day === today
    ? { key: 'opensToday', time }
    : { key: 'opensLater', time, day: relativeDay(day, today, language) };
}

function shortTime(instant: string, language: Language): string {
  return formatClockTime(instant, language, { withZone: false });
}
