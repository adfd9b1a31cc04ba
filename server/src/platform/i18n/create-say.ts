import { LOCALES } from '../../shared/locale';
import type { Locale } from '../../shared/locale';
import type { Message } from './message';

/** Has the shape of a catalogue, with the sentences of another language. */
export type Translation<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Translation<Catalogue[Key]>;
};

type KeyIn<Catalogue> = {
  [Key in keyof Catalogue & string]: Catalogue[Key] extends string ? Key : `${Key}.${KeyIn<Catalogue[Key]>}`;
}[keyof Catalogue & string];

type SentenceAt<Catalogue, Key> = Key extends keyof Catalogue
  ? Catalogue[Key]
  : Key extends `${infer Group}.${infer Rest}`
    ? Group extends keyof Catalogue
      ? SentenceAt<Catalogue[Group], Rest>
      : never
    : never;

type NameIn<Sentence> = Sentence extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | NameIn<Rest>
  : never;

type ValuesFor<Sentence> = [NameIn<Sentence>] extends [never]
  ? []
  : [values: Readonly<Record<NameIn<Sentence>, string | number | Message>>];

/** Says a sentence of a catalogue in both languages. */
export type Say<Catalogue> = <Key extends KeyIn<Catalogue>>(
  key: Key,
  ...values: ValuesFor<SentenceAt<Catalogue, Key>>
) => Message;

/**
 * Creates what says the sentences of a catalogue. A sentence names its values as `{{limit}}`; a value that is
 * a message itself is put in its own language. A key or a value that is missing is a compile error.
 */
export function createSay<const Catalogue extends object>(
  indonesian: Catalogue,
  english: Translation<Catalogue>,
): Say<Catalogue> {
  const catalogues: Readonly<Record<Locale, object>> = { ID: indonesian, EN: english };
  return (key, ...[values = {}]) => {
    const [id, en] = LOCALES.map((locale) => fill(findSentence(catalogues[locale], key), values, locale));
    return { ID: id ?? key, EN: en ?? key };
  };
}

function findSentence(catalogue: object, key: string): string {
  const found = key
    .split('.')
    .reduce<unknown>((group, name) => (group as Readonly<Record<string, unknown>>)[name], catalogue);
  return String(found);
}

function fill(
  sentence: string,
  values: Readonly<Record<string, string | number | Message>>,
  locale: Locale,
): string {
  return sentence.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    const value = values[name];
    return String(typeof value === 'object' ? value[locale] : value);
  });
}
