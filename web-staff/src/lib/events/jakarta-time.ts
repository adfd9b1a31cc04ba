import { toCivilDate, nowInJakarta } from '@pustaka/web-shared/format/index.ts';

/** Gives the instant of a wall clock in Pasuruan: of `2026-12-08` and `14:00`. */
export function toInstant(date: string, time: string): string {
  return new Date(`${date}T${time}:00+07:00`).toISOString();
}

/** Reads what a field for date and time holds; null when it is empty or no time. */
export function instantFrom(local: string): string | null {
  const [date = '', time = ''] = local.split('T');
  return Number.isNaN(Date.parse(`${date}T${time}:00+07:00`)) ? null : toInstant(date, time);
}

/** Writes the wall-clock time of an instant as a field for times holds it: `14:00`. */
export function toTimeField(instant: string): string {
  return nowInJakarta(new Date(instant));
}

/** Writes an instant as a field for date and time holds it; empty without one. */
export function toDateTimeField(instant: string | null): string {
  return instant === null ? '' : `${toCivilDate(instant)}T${toTimeField(instant)}`;
}
