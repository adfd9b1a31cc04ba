import { randomBytes } from 'node:crypto';

import { toCivilDate, toLocalTime } from '../../../shared/civil-date';

/** All that is kept of the moment in which a sheet was filled in: `2026-11` and a half of the day. */
export type SheetMoment = { readonly month: string; readonly halfDay: 'MORNING' | 'AFTERNOON' };

/** Makes an id for a sheet: chance and nothing else. */
export function newSheetId(): string {
  return randomBytes(16).toString('hex');
}

/** Keeps the month and the half of the day, and forgets the rest. */
export function toSheetMoment(now: Date): SheetMoment {
  return {
    month: toCivilDate(now).slice(0, 7),
    halfDay: toLocalTime(now) < '12:30' ? 'MORNING' : 'AFTERNOON',
  };
}

/** Tells whether a phone or browser can have made up a key for its sheet: 16 to 64 letters, digits, `-` and `_`. */
export function isSheetKey(key: string): boolean {
  return /^[\w-]{16,64}$/.test(key);
}
