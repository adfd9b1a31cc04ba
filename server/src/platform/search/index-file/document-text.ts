import { identifierKeys } from '../language/identifiers';
import { type IndexTerms, indexTerms } from '../language/word-forms';
import { splitWords } from '../language/words';
import type { SearchDocument } from '../search-types';
import { writeFields } from './document-fields';
import { createKeptTexts, type Forms, type IndexedText, indexedName, indexedWords } from './indexed-text';

/** Everything the index keeps of a document's words. */
export type DocumentText = {
  /** Terms of recall, some to a text; their first letter names the field: t title as written, s its first word, m root, k name or its sound, y year. */
  readonly wordTerms: readonly IndexTerms[];
  /** Terms of the identifiers, with the letter i. */
  readonly numberTerms: string;
  /** Roots of the notes together with the document's other roots; empty without notes. */
  readonly bodyTerms: string;
  /** Words of all titles or forms, for suggestions. */
  readonly headingTerms: string;
  /** The folded words by field, from which a match is judged: see document-fields.ts. */
  readonly fields: string;
  readonly titleKey: string;
  readonly titleWords: readonly (readonly string[])[];
  readonly nameWords: readonly (readonly string[])[];
  readonly otherWords: readonly (readonly string[])[];
};

const TITLE_PARTS = /[:;()[\]=/–—]|\s-\s/;

/** Makes the function that turns a document into its words, on top of a thread's word forms. */
export function createDocumentReader(forms: Forms): (document: SearchDocument) => DocumentText {
  const keptName = createKeptTexts(forms, indexedName);
  const keptText = createKeptTexts(forms, indexedWords);
  const yearTerms = createYearTerms();
  return (document) => {
    const titles = document.headline.map((title) => indexedTitle(title, forms)).filter((title) => title.words.length > 0);
    const names = document.names.flat().map(keptName);
    const topics = document.topics.map(keptText);
    const context = document.context.map(keptText);
    const identifiers = document.identifiers.map(identifierText);
    return {
      wordTerms: [...wordTerms(titles, [names, topics, context], forms), ...yearTerms(document.facets.year)], numberTerms: numberTerms(identifiers),
      bodyTerms: document.body ? bodyTerms(document.body, [titles, names, topics, context].flat(), forms) : '',
      headingTerms: titles.map((title) => title.headingTerms).join(''),
      fields: writeFields([titleFields(titles), names.map(joinedWords), topics.map(joinedWords), [...context.map(joinedWords), ...yearTexts(document.facets.year)], identifiers]),
      titleKey: titles[0]?.joined ?? '', titleWords: titles.map((title) => title.words), nameWords: names.map((name) => name.words),
      otherWords: [...topics, ...context].map((text) => text.words),
    };
  };
}

/** The year stands apart from other words: alone it would bring up whatever appeared in 1984, beside other words it tells editions apart. */
function createYearTerms(): (year: number | null) => readonly IndexTerms[] {
  const kept = new Map<number, readonly IndexTerms[]>();
  return (year) => {
    if (year === null) return [];
    const known = kept.get(year) ?? [indexTerms(`y${year} `)];
    kept.set(year, known);
    return known;
  };
}

function yearTexts(year: number | null): string[] {
  return year === null ? [] : [String(year)];
}

function joinedWords(text: Pick<IndexedText, 'joined'>): string {
  return text.joined;
}

type IndexedTitle = Pick<IndexedText, 'words' | 'joined'> & { readonly terms: readonly IndexTerms[]; readonly headingTerms: string; readonly parts: readonly string[] };

/** A title also stands by its parts: before the subtitle, inside the parentheses. */
function indexedTitle(title: string, forms: Forms): IndexedTitle {
  const parts = TITLE_PARTS.test(title) ? title.split(TITLE_PARTS).map(splitWords).filter((words) => words.length > 0) : [splitWords(title)];
  const words = parts.length === 1 ? (parts[0] ?? []) : parts.flat();
  const terms: IndexTerms[] = [];
  let headingTerms = '';
  for (const word of words) {
    const found = forms(word);
    terms.push(found.titleTerms);
    headingTerms += found.headingTerms;
  }
  return { words, joined: words.join(' '), terms, headingTerms, parts: parts.length > 1 ? parts.map((part) => part.join(' ')) : [] };
}

function titleFields(titles: readonly IndexedTitle[]): readonly string[] {
  return [...titles.map(joinedWords), ...titles.flatMap((title) => title.parts)];
}

/** A term that comes twice costs nothing: the index notes only that it is there. */
function wordTerms(titles: readonly IndexedTitle[], fields: readonly (readonly IndexedText[])[], forms: Forms): IndexTerms[] {
  const terms: IndexTerms[] = [];
  const first = titles[0]?.words[0];
  if (first !== undefined) terms.push(forms(first).startTerms);
  for (const title of titles) terms.push(...title.terms);
  for (const texts of fields) for (const text of texts) terms.push(text.terms);
  return terms;
}

function numberTerms(identifiers: readonly string[]): string {
  let terms = '';
  for (const keys of identifiers) if (keys !== '') terms += `i${keys.replaceAll(' ', ' i')} `;
  return terms;
}

/** A call number is also found by its words and by its class without the decimals. */
function identifierText(identifier: string): string {
  const keys = identifierKeys(identifier);
  if (/^[\dxX-]{9,}$/.test(identifier)) return keys.join(' ');
  const words = splitWords(identifier);
  if (words.length > 1 && /[a-z]/i.test(identifier) && !/^isbn/i.test(identifier)) keys.push(...words);
  const hundreds = /^(2x\d|\d{3})\b/i.exec(identifier.trim())?.[1];
  if (hundreds && identifier.length < 24) keys.push(hundreds.toLowerCase());
  return keys.join(' ');
}

/** The other words are repeated here, so that a search may have one word in the title and another in the notes. */
function bodyTerms(body: string, texts: readonly Pick<IndexedText, 'words'>[], forms: Forms): string {
  const roots = new Set(splitWords(body).map((word) => forms(word).root));
  for (const { words } of texts) for (const word of words) roots.add(forms(word).root);
  return [...roots].join(' ');
}
