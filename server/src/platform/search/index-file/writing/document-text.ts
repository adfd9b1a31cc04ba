import { identifierKeys } from '../../language/identifiers';
import { splitWords } from '../../language/words';
import type { SearchDocument } from '../../search-types';
import { fieldLine, writeFields } from './document-fields';
import { createWordings, type Forms, type ReadAuthority, type Wording, type Wordings } from './wordings';

/** Everything the index keeps of a document's words. */
export type DocumentText = {
  /** What it is found by; a wording that stands in it twice comes twice. */
  readonly wordings: readonly Wording[];
  /** Its numbers and call number, closed up. */
  readonly identifierKeys: readonly string[];
  /** Roots of the notes together with the document's other roots; empty without notes. */
  readonly bodyTerms: string;
  /** The folded words by field, from which a match is judged: see document-fields.ts. */
  readonly fields: string;
  readonly titleKey: string;
  readonly people: readonly ReadAuthority[];
  readonly subjects: readonly ReadAuthority[];
};

const TITLE_PARTS = /[:;()[\]=/–—]|\s-\s/;

/**
 * Makes the function that turns documents into their words; it keeps their wordings, so it is made anew for
 * every file and every change.
 */
export function createDocumentReader(forms: Forms): (document: SearchDocument) => DocumentText {
  const kept = createWordings();
  return (document) => {
    const titles = document.headline.map(readTitle).filter((title) => title.words.length > 0);
    const people = document.people.map(kept.ofPerson);
    const subjects = document.subjects.map(kept.ofSubject);
    const context = contextOf(document, kept);
    const identifiers = document.identifiers.map(keysOf);
    const wordings = titleWordings(titles, kept);
    for (const person of people) addAll(wordings, person.wordings);
    for (const subject of subjects) addAll(wordings, subject.wordings);
    addAll(wordings, context);
    return {
      wordings,
      people,
      subjects,
      identifierKeys: allOf(identifiers),
      titleKey: titles[0]?.joined ?? '',
      bodyTerms: document.body || document.credits ? notedTerms(document, wordings, forms) : '',
      fields: writeFields([
        fieldLine(titleTexts(titles)),
        fieldLine(people.map(({ line }) => line)),
        fieldLine(subjects.map(({ line }) => line)),
        fieldLine(context.map(({ joined }) => joined)),
        fieldLine(identifiers.map((keys) => keys.join(' '))),
      ]),
    };
  };
}

/**
 * Year and place stand apart from other words: alone they would bring up whatever appeared then or there,
 * beside other words they tell editions apart.
 */
function contextOf({ context, places = [], facets }: SearchDocument, kept: Wordings): Wording[] {
  const wordings = context.map(kept.ofText);
  for (const place of places) wordings.push(kept.ofPlace(place));
  if (facets.year !== null) wordings.push(kept.ofYear(facets.year));
  return wordings;
}

/** In a loop: to spread these small arrays took a fifth of the time in which a document is read. */
function addAll<Item>(all: Item[], more: readonly Item[]): void {
  for (const item of more) all.push(item);
}

function allOf<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const all: Item[] = [];
  for (const list of lists) addAll(all, list);
  return all;
}

type TitleText = {
  readonly words: readonly string[];
  readonly joined: string;
  readonly parts: readonly string[];
};

/** A title also stands by its parts: before the subtitle, inside the parentheses. */
function readTitle(title: string): TitleText {
  const parts = TITLE_PARTS.test(title)
    ? title
        .split(TITLE_PARTS)
        .map(splitWords)
        .filter((words) => words.length > 0)
    : [splitWords(title)];
  const words = parts.length === 1 ? (parts[0] ?? []) : allOf(parts);
  return {
    words,
    joined: words.join(' '),
    parts: parts.length > 1 ? parts.map((part) => part.join(' ')) : [],
  };
}

function titleTexts(titles: readonly TitleText[]): readonly string[] {
  const texts = titles.map(({ joined }) => joined);
  for (const { parts } of titles) addAll(texts, parts);
  return texts;
}

function titleWordings(titles: readonly TitleText[], kept: Wordings): Wording[] {
  const wordings: Wording[] = [];
  const first = titles[0]?.words[0];
  if (first !== undefined) wordings.push(kept.ofStart(first));
  for (const { words } of titles) for (const word of words) wordings.push(kept.ofWord(word));
  return wordings;
}

/** A call number is also found by its words and by its class without the decimals. */
function keysOf(identifier: string): string[] {
  const keys = identifierKeys(identifier);
  if (/^[\dxX-]{9,}$/.test(identifier)) return keys;
  const words = splitWords(identifier);
  if (words.length > 1 && /[a-z]/i.test(identifier) && !/^isbn/i.test(identifier)) keys.push(...words);
  const hundreds = /^(2x\d|\d{3})\b/i.exec(identifier.trim())?.[1];
  if (hundreds && identifier.length < 24) keys.push(hundreds.toLowerCase());
  return keys;
}

/** Marks a name among the notes; no word begins so. */
export const CREDIT_MARK = '§';

/**
 * The other words are repeated here, so that a search may have one word in the title and another in the
 * notes.
 */
function notedTerms(
  { body = '', credits = '' }: SearchDocument,
  wordings: readonly Wording[],
  forms: Forms,
): string {
  const terms = new Set(splitWords(body).map((word) => forms(word).root));
  for (const word of splitWords(credits)) terms.add(`${CREDIT_MARK}${forms(word).key}`);
  for (const { field, words } of wordings)
    if (field !== 'year' && field !== 'place')
      for (const word of words)
        terms.add(field === 'name' ? `${CREDIT_MARK}${forms(word).key}` : forms(word).root);
  return [...terms].join(' ');
}
