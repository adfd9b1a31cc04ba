/**
 * Reads a date as people type it here, day first: `8 12 2014`, `08/12/2014`, `8-12-14`, `08122014`, or an ISO
 * date. Two digits of a year mean the past hundred years. Null when it is no day of the calendar.
 */
export function dateFrom(text: string, now: Date = new Date()): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (iso !== null) return civil(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day, month, year] =
    /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4}|\d{2})$/.exec(trimmed) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(trimmed) ??
    [];
  return year === undefined ? null : civil(fullYear(year, now), Number(month), Number(day));
}

/** Writes a date so that the same hand can correct it: `8-12-2014`. */
export function typedDate(date: string | null): string {
  const [year, month, day] = (date ?? '').split('-');
  return year === undefined || month === undefined || day === undefined
    ? ''
    : `${Number(day)}-${Number(month)}-${year}`;
}

function fullYear(year: string, now: Date): number {
  if (year.length === 4) return Number(year);
  const century = now.getUTCFullYear() - (now.getUTCFullYear() % 100);
  const full = century + Number(year);
  return full > now.getUTCFullYear() ? full - 100 : full;
}

function civil(year: number, month: number, day: number): string | null {
  const written = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? null : written;
}
