import type { Locale } from '../../../shared/locale';
import { wordsEn } from './words.en';
import type { Words } from './words.id';
import { wordsId } from './words.id';

export type { Words } from './words.id';

/** Words of the pages by language. */
export const WORDS: Readonly<Record<Locale, Words>> = { ID: wordsId, EN: wordsEn };

const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { ID: 'id-ID', EN: 'en-GB' };

/** Writes a number as people of the language do: `1.234`, `1,234`. */
export function numberText(value: number, locale: Locale): string {
  return new Intl.NumberFormat(LANGUAGE_TAGS[locale]).format(value);
}

/** Writes a wall-clock time (`14:00`): `14.00 WIB`, `2:00 pm WIB`. */
export function clockText(time: string, locale: Locale): string {
  if (locale === 'ID') return `${time.replace(':', '.')} WIB`;
  const [hours = '0', minutes = '00'] = time.split(':');
  const hour = Number(hours);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? 'am' : 'pm'} WIB`;
}

/** Writes the day and time of an instant in Asia/Jakarta: `Sel, 8 Des 2026, 08.00 WIB`. */
export function momentText(instant: Date, locale: Locale): string {
  const day = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'Asia/Jakarta' }).format(instant);
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Jakarta' }).format(instant);
  return `${day}, ${clockText(time, locale)}`;
}

/** Turns an authority's form (`Toer, Pramoedya Ananta`) into the way the name is said; other forms stay. */
export function spokenName(preferredName: string): string {
  const [family, given, ...rest] = preferredName.split(', ');
  if (family === undefined || given === undefined || given === '' || rest.length > 0) return preferredName;
  return `${given} ${family}`;
}

/** Looks a word up by a code of the graph; a code nobody has a word for yet stands for itself. */
export function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
