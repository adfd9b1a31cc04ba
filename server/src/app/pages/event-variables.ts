import { addDays, toCivilDate, isCivilDate, toWeekday } from '../../shared/civil-date';
import type { Locale } from '../../shared/locale';

const KINDS = [
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
const AUDIENCES: Readonly<Record<string, object>> = {
  anak: { isForChildren: true },
  sekolah: { isForSchools: true },
  lansia: { audiences: ['ELDERLY'] },
  ukm: { audiences: ['BUSINESSES'] },
  difabel: { audiences: ['DISABILITY'] },
};

/**
 * Turns the address of the calendar into the variables of `EventsPage`, as the portal does; what is not in
 * the address is absent.
 */
export function toEventsVariables(
  parameters: URLSearchParams,
  locale: Locale,
  now: Date,
): Readonly<Record<string, unknown>> {
  const week = parameters.get('pekan') ?? '';
  const month = parameters.get('bulan') ?? '';
  const span =
    /^20/.test(week) && isCivilDate(week)
      ? weekOf(week)
      : weeksOfMonth(/^20\d{2}-(0[1-9]|1[0-2])$/.test(month) ? month : toCivilDate(now).slice(0, 7));
  return { ...span, filter: filterOf(parameters), locale };
}

/** Variables of pages that list what comes from today on. */
export function toComingVariables(id: string, locale: Locale, now: Date): Readonly<Record<string, unknown>> {
  return { id, from: toCivilDate(now), locale };
}

function filterOf(parameters: URLSearchParams): object {
  const kinds = parameters.getAll('jenis');
  const branchIds = parameters
    .getAll('cabang')
    .filter((id) => id.startsWith('brn_'))
    .slice(0, 20);
  const known = KINDS.filter((kind) => kinds.includes(kind));
  return {
    ...(known.length > 0 && { kinds: known }),
    ...AUDIENCES[parameters.get('untuk') ?? ''],
    ...(branchIds.length > 0 && { branchIds }),
    ...(parameters.get('gratis') === '1' && { isFree: true }),
    ...(parameters.get('akses') === '1' && { isAccessible: true }),
  };
}

function weekOf(day: string): { from: string; to: string } {
  const from = mondayOf(day);
  return { from, to: addDays(from, 7) };
}

function weeksOfMonth(month: string): { from: string; to: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { from: mondayOf(`${month}-01`), to: addDays(mondayOf(lastDay), 7) };
}

function mondayOf(day: string): string {
  return addDays(day, 1 - toWeekday(day));
}
