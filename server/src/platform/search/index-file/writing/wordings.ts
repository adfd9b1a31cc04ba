import { isPersonalTitle } from '../../language/names';
import type { WordForms } from '../../language/word-forms';
import { splitWords } from '../../language/words';
import type { DocumentAuthority } from '../../search-types';
import { fieldLine } from './document-fields';

/**
 * Where a wording stands: one word of a title, the first word of a document, a whole name, a whole subject or
 * other text, the year, a place of publication.
 */
export type WordingField = 'title' | 'start' | 'name' | 'text' | 'year' | 'place';

/**
 * Words of a document that are always indexed together. The same words in the same field are one wording for
 * all documents.
 */
export type Wording = {
  readonly field: WordingField;
  readonly words: readonly string[];
  readonly joined: string;
  /** The surname, if it is a name: its last part, or what stands before the comma. */
  readonly surname: string | null;
  /** Its number among the wordings of a file under construction; -1 until it has one. */
  number: number;
};

/** Looks up the forms of a word. */
export type Forms = (word: string) => WordForms;

/** An authority as it was read. */
export type ReadAuthority = {
  readonly id: string;
  /** All forms of its name, and the line of a field that they make. */
  readonly wordings: readonly Wording[];
  readonly line: string;
  /** Its code in the file that its documents are written to; 0 until it has one. */
  code: number;
};

/**
 * Reads texts as wordings and keeps them: titles share their words, and people, subjects and publishers come
 * again and again.
 */
export type Wordings = {
  ofWord(word: string): Wording;
  ofStart(word: string): Wording;
  ofText(text: string): Wording;
  ofYear(year: number): Wording;
  ofPlace(place: string): Wording;
  ofPerson(person: DocumentAuthority): ReadAuthority;
  ofSubject(subject: DocumentAuthority): ReadAuthority;
};

/** More authorities are read again when they come again; their names are still kept. */
const MOST_AUTHORITIES = 200_000;

/** Starts without wordings. */
export function createWordings(): Wordings {
  const ofName = kept((name: string) => wording('name', splitWords(name), surnameOf(name)));
  const ofText = kept((text: string) => wording('text', splitWords(text)));
  const reading = (read: (form: string) => Wording) =>
    kept(({ id, forms }: DocumentAuthority): ReadAuthority => {
      const wordings = forms.map(read);
      return { id, wordings, line: fieldLine(wordings.map(({ joined }) => joined)), code: 0 };
    }, MOST_AUTHORITIES);
  return {
    ofWord: kept((word: string) => wording('title', [word])),
    ofStart: kept((word: string) => wording('start', [word])),
    ofText,
    ofPlace: kept((place: string) => wording('place', splitWords(place))),
    ofYear: kept((year: number) => wording('year', [String(year)])),
    ofPerson: reading(ofName),
    ofSubject: reading(ofText),
  };
}

/**
 * Writes out the index terms of a wording, each once. Their first letter names the field: t title as written,
 * s its first word, m root, k name or its sound, y year, p place.
 */
export function indexTerms({ field, words }: Wording, forms: Forms): string[] {
  if (field === 'name') return distinct(nameTerms(words.map(forms)));
  if (field === 'text') return distinct(words.flatMap((word) => rootTerms(forms(word))));
  if (field === 'place') return distinct(words.map((word) => `p${forms(word).key}`));
  const [word = ''] = words;
  if (field === 'title') return distinct([`t${word}`, ...rootTerms(forms(word))]);
  return [field === 'start' ? `s${word}` : `y${word}`];
}

/**
 * Writes out what a wording adds to the heading of its document, for suggestions: words of titles, also in
 * their common spelling.
 */
export function headingTerms({ field, words: [word = ''] }: Wording, forms: Forms): string[] {
  if (field !== 'title') return [];
  const { key } = forms(word);
  return key === word || /\d/.test(key) ? [word] : [word, key];
}

function rootTerms({ root, key, expansion }: WordForms): string[] {
  return [root, key, ...expansion].map((term) => `m${term}`);
}

/**
 * The parts of a name, how they sound (nothing but *h* has no sound), and neighbours closed up, so that
 * "tereliye" finds Tere Liye.
 */
function nameTerms(parts: readonly WordForms[]): string[] {
  const closedUp = parts.slice(1).map(({ key }, index) => `k${parts[index]?.key ?? ''}${key}`);
  const whole = parts.length === 3 ? [`k${parts.map(({ key }) => key).join('')}`] : [];
  return [
    ...parts.flatMap(({ key, sound }) => (sound ? [`k${key}`, `k${sound}`] : [`k${key}`])),
    ...closedUp,
    ...whole,
  ];
}

function distinct(terms: readonly string[]): string[] {
  return [...new Set(terms)];
}

function wording(field: WordingField, words: readonly string[], surname: string | null = null): Wording {
  return { field, words, joined: words.join(' '), surname, number: -1 };
}

function surnameOf(name: string): string | null {
  return (
    splitWords(name.split(',')[0] ?? '')
      .filter((word) => !isPersonalTitle(word))
      .at(-1) ?? null
  );
}

function kept<Source, Read>(read: (source: Source) => Read, most = Infinity): (source: Source) => Read {
  const known = new Map<Source, Read>();
  return (source) => {
    const found = known.get(source);
    if (found) return found;
    if (known.size >= most) known.clear();
    const made = read(source);
    known.set(source, made);
    return made;
  };
}
