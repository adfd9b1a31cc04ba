import { addDays, toCivilDate, toLocalTime } from '../../../shared/civil-date';
import { civilDayText, longDayText, plainDayText } from '../../../shared/day-text';
import type { Locale } from '../../../shared/locale';
import type { ProgrammeKind } from './event.terms';
import { say } from '../words/say';

/** What each kind of event is called. */
const KINDS: Readonly<Record<ProgrammeKind, Readonly<Record<Locale, string>>>> = {
  STORYTELLING: say('eventWords.storytelling'),
  LITERACY: say('eventWords.literacy'),
  READING_WRITING: say('eventWords.readingWriting'),
  DIGITAL_LITERACY: say('eventWords.digitalLiteracy'),
  BOOK_CLUB: say('eventWords.bookClub'),
  WORKSHOP: say('eventWords.workshop'),
  SCHOOL_PARTNERSHIP: say('eventWords.schoolPartnership'),
  BUSINESS_TRAINING: say('eventWords.businessTraining'),
  EXHIBITION: say('eventWords.exhibition'),
  PERFORMANCE: say('eventWords.performance'),
  CULTURE_SEMINAR: say('eventWords.cultureSeminar'),
  TALK: say('eventWords.talk'),
  COMMUNITY: say('eventWords.community'),
  OTHER: say('eventWords.other'),
};

/** Names a kind of event, as on its poster. */
export function kindName(kind: ProgrammeKind, locale: Locale): string {
  return KINDS[kind][locale];
}

/**
 * When something takes place: its first and last instant, how many dates it has, and whether they are whole
 * days.
 */
export type EventSpan = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly sessionCount: number;
  readonly isAllDay: boolean;
};

/**
 * Writes the day or the days: `Sab, 5 Des 2026`, `10 Jan–14 Feb 2027`; a night that ends after midnight is
 * one day.
 */
export function daysInWords({ startsAt, endsAt, sessionCount, isAllDay }: EventSpan, locale: Locale): string {
  const first = toCivilDate(startsAt);
  // Whole days end at the midnight after the last one.
  const ending = toCivilDate(new Date(endsAt.getTime() - 1));
  const isOneDay = ending === first || (!isAllDay && sessionCount === 1 && ending === addDays(first, 1));
  if (isOneDay) return civilDayText(first, locale);
  return `${plainDayText(first, locale, { withYear: first.slice(0, 4) !== ending.slice(0, 4) })}–${plainDayText(ending, locale)}`;
}

/**
 * Writes the hours of a single date: `09.00–10.30 WIB`, `9:00–10:30 am WIB`; nothing for whole days and for
 * several dates.
 */
export function hoursInWords(
  { startsAt, endsAt, sessionCount, isAllDay }: EventSpan,
  locale: Locale,
): string {
  if (isAllDay || sessionCount !== 1) return '';
  const [from, until] = [toLocalTime(startsAt), toLocalTime(endsAt)];
  return locale === 'ID'
    ? `${from.replace(':', '.')}–${until.replace(':', '.')} WIB`
    : `${twelveHours(from)}–${twelveHours(until)} WIB`;
}

function twelveHours(time: string): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  const hour = Number(hours);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

/** Writes the days of an event out: `10 Januari–14 Februari 2027`, or the one day. */
export function spanInFull(startsAt: Date, endsAt: Date, locale: Locale): string {
  const [first, last] = [toCivilDate(startsAt), toCivilDate(new Date(endsAt.getTime() - 1))];
  if (first === last) return longDayText(first, locale);
  return first.slice(0, 4) === last.slice(0, 4)
    ? `${longDayText(first, locale).replace(` ${first.slice(0, 4)}`, '')}–${longDayText(last, locale)}`
    : `${longDayText(first, locale)}–${longDayText(last, locale)}`;
}
