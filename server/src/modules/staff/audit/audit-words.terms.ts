import english from '../../../../../schema/audit-words.en.json';
import indonesian from '../../../../../schema/audit-words.id.json';
import type { Locale } from '../../../shared/locale';
import { say } from '../words/say';

type Words = ReadonlyMap<string, string>;

const ACTS: Readonly<Record<Locale, Words>> = {
  ID: new Map(Object.entries(indonesian.act)),
  EN: new Map(Object.entries(english.act)),
};
const FIELDS: Readonly<Record<Locale, Words>> = {
  ID: new Map(Object.entries(indonesian.auditField)),
  EN: new Map(Object.entries(english.auditField)),
};

/** Returns what the screen of the audit log calls an act; its own name where it has no words. */
export function actText(act: string, locale: Locale): string {
  return ACTS[locale].get(act) ?? act;
}

/** Lists the acts whose words, in either language, hold a word in small letters. */
export function actsSaying(word: string): string[] {
  const found = Object.values(ACTS).flatMap((words) =>
    [...words].filter(([, text]) => text.toLowerCase().includes(word)).map(([act]) => act),
  );
  return [...new Set(found)];
}

/** Returns what the screen calls a field, by its column; the place as it is written where it has no words. */
export function fieldText(place: string, locale: Locale): string {
  const column = columnOf(place);
  const own = FIELDS[locale].get(column);
  if (own !== undefined) return own;
  const [, stem = column, language] = /^(.*?)(?:_(id|en))?$/.exec(column) ?? [];
  const field = FIELDS[locale].get(stem);
  if (field === undefined) return place;
  return language === 'en' ? say('auditList.english', { field })[locale] : field;
}

/**
 * Writes a place of an input, such as `changes.homeBranchId`, as the database calls it: `home_branch_id`; the
 * number of an entry in a list says nothing.
 */
export function columnOf(place: string): string {
  const last = place.split('.').findLast((part) => !/^\d+$/.test(part)) ?? place;
  return last.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
