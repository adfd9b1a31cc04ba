import { addDays, toMonday } from '@pustaka/web-shared/format/civil-date.ts';
import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import { toLocale } from '../../../lib/language';
import { isDay, isMonth, weeksOfMonth } from './calendar-days';
import type { EventFilter, EventsPageQueryVariables, ProgrammeKind } from './EventsPage.generated';

/** Names the parameters of the calendar; the same in both languages. */
export const EVENTS_PARAMETERS = {
  month: 'bulan',
  week: 'pekan',
  view: 'tampil',
  kind: 'jenis',
  audience: 'untuk',
  branch: 'cabang',
  isFree: 'gratis',
  isAccessible: 'akses',
} as const;

/** Lists the kinds one can ask for, in the order they are shown. */
export const KINDS: readonly ProgrammeKind[] = [
  'STORYTELLING',
  'READING_WRITING',
  'LITERACY',
  'DIGITAL_LITERACY',
  'BOOK_CLUB',
  'WORKSHOP',
  'SCHOOL_PARTNERSHIP',
  'BUSINESS_TRAINING',
  'EXHIBITION',
  'PERFORMANCE',
  'CULTURE_SEMINAR',
  'TALK',
  'COMMUNITY',
  'OTHER',
];

/** Says what the groups of people in the address ask for. */
export const AUDIENCES = {
  anak: { isForChildren: true },
  sekolah: { isForSchools: true },
  lansia: { audiences: ['ELDERLY'] },
  ukm: { audiences: ['BUSINESSES'] },
  difabel: { audiences: ['DISABILITY'] },
} as const satisfies Record<string, EventFilter>;

/** Is a group of people as the address names it. */
export type AudienceName = keyof typeof AUDIENCES;

/** Lists the groups of people, in the order they are shown. */
export const AUDIENCE_NAMES: readonly AudienceName[] = ['anak', 'sekolah', 'lansia', 'ukm', 'difabel'];

/** Says which month or week the address shows; today's month unless it says otherwise. */
export function shownSpan(
  parameters: URLSearchParams,
  today: string,
): { readonly month: string; readonly week: string | null } {
  const [week, month] = [
    parameters.get(EVENTS_PARAMETERS.week) ?? '',
    parameters.get(EVENTS_PARAMETERS.month) ?? '',
  ];
  if (isDay(week)) return { month: week.slice(0, 7), week: toMonday(week) };
  return { month: isMonth(month) ? month : today.slice(0, 7), week: null };
}

/** Gives the month or week that the address asks for and the calendar does not have; null as a rule. */
export function unknownSpan(parameters: URLSearchParams): string | null {
  const [week, month] = [
    parameters.get(EVENTS_PARAMETERS.week) ?? '',
    parameters.get(EVENTS_PARAMETERS.month) ?? '',
  ];
  if (week !== '' && !isDay(week)) return week;
  return week === '' && month !== '' && !isMonth(month) ? month : null;
}

/**
 * Turns the address of the calendar into the variables of `EventsPage`. What is
 * not in the address is absent.
 */
export function toEventsVariables(
  parameters: URLSearchParams,
  language: Language,
  today: string,
): EventsPageQueryVariables {
  const { month, week } = shownSpan(parameters, today);
  const span = week === null ? weeksOfMonth(month) : { from: week, to: addDays(week, 7) };
  return { ...span, filter: filterOf(parameters), locale: toLocale(language) };
}

function filterOf(parameters: URLSearchParams): EventFilter {
  const kinds = parameters.getAll(EVENTS_PARAMETERS.kind);
  const branchIds = parameters
    .getAll(EVENTS_PARAMETERS.branch)
    .filter((id) => id.startsWith('brn_'))
    .slice(0, 20);
  const known = KINDS.filter((kind) => kinds.includes(kind));
  const audience = AUDIENCE_NAMES.find((name) => name === parameters.get(EVENTS_PARAMETERS.audience));
  return {
    ...(known.length > 0 && { kinds: known }),
    ...(audience !== undefined && AUDIENCES[audience]),
    ...(branchIds.length > 0 && { branchIds }),
    ...(parameters.get(EVENTS_PARAMETERS.isFree) === '1' && { isFree: true }),
    ...(parameters.get(EVENTS_PARAMETERS.isAccessible) === '1' && { isAccessible: true }),
  };
}
