import { toCivilDate, toLocalTime } from '../../../shared/civil-date';
import { civilDayText } from '../../../shared/day-text';
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

/** Writes a wall-clock time (`14:00`) without its zone: `14.00`, `2:00 pm`. */
export function timeText(time: string, locale: Locale): string {
  if (locale === 'ID') return time.replace(':', '.');
  const [hours = '0', minutes = '00'] = time.split(':');
  const hour = Number(hours);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

/** Writes the time a clock in Pasuruan shows at an instant: `14.00`, `2:00 pm`. */
export function clockText(instant: string | Date, locale: Locale): string {
  return timeText(toLocalTime(new Date(instant)), locale);
}

/** Writes the day it is in Pasuruan at an instant: `Sel, 8 Des 2026`, `8 Dec 2026`. */
export function dayText(instant: Date, locale: Locale): string {
  return civilDayText(toCivilDate(instant), locale);
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

type Named = {
  readonly role: string;
  readonly isMain: boolean;
  readonly contributor: { readonly preferredName: string };
};

/** Names the people of a title: main entry first, then authors, then others. */
export function leadingNames(contributions: readonly Named[], limit: number): string[] {
  const rank = ({ isMain, role }: Named): number => (isMain ? 0 : role === 'AUTHOR' ? 1 : 2);
  return [...contributions]
    .sort((left, right) => rank(left) - rank(right))
    .slice(0, limit)
    .map(({ contributor }) => spokenName(contributor.preferredName));
}
