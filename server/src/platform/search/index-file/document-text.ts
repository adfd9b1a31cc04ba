import { identifierKeys } from '../language/identifiers';
import type { WordForms } from '../language/word-forms';
import { splitWords } from '../language/words';
import type { SearchDocument } from '../search-types';

/** Everything the index keeps of a document's words. */
export type DocumentText = {
  /** Terms of recall; their first letter names the field: t title as written, m root, k name, p sound of a name, i identifier. */
  readonly terms: string;
  /** Roots of the notes together with the document's other roots; empty without notes. */
  readonly bodyTerms: string;
  /** Words of all titles or forms, for suggestions. */
  readonly headingTerms: string;
  /** The folded words by field, from which a match is judged: see `readFields`. */
  readonly fields: string;
  readonly titleKey: string;
  readonly titleWords: ReadonlySet<string>;
  readonly nameWords: ReadonlySet<string>;
};

/** The folded words of a document by field, each text a list of words. */
export type DocumentFields = {
  readonly titles: readonly (readonly string[])[];
  readonly names: readonly (readonly string[])[];
  readonly topics: readonly (readonly string[])[];
  readonly context: readonly (readonly string[])[];
  readonly identifiers: readonly (readonly string[])[];
};

/** Makes the function that turns a document into its words, on top of a thread's word forms. */
export function createDocumentReader(forms: (word: string) => WordForms): (document: SearchDocument) => DocumentText {
  return (document) => {
    const fields: DocumentFields = {
      titles: titleTexts(document.headline).map(splitWords).filter((words) => words.length > 0),
      names: document.names.flat().map(splitWords),
      topics: document.topics.map(splitWords),
      context: document.context.map(splitWords),
      identifiers: document.identifiers.map((identifier) => [...new Set([...identifierKeys(identifier), ...callNumberKeys(identifier)])]),
    };
    const terms = new Set<string>();
    addTerms(terms, fields, forms);
    return {
      terms: [...terms].join(' '), bodyTerms: bodyTerms(document.body, terms, forms), headingTerms: headingTerms(fields, forms),
      fields: writeFields(fields), titleKey: fields.titles[0]?.join(' ') ?? '',
      titleWords: new Set(fields.titles.flat()), nameWords: new Set(fields.names.flat()),
    };
  };
}

/** Reads what `DocumentText.fields` holds. */
export function readFields(text: string): DocumentFields {
  const [titles = '', names = '', topics = '', context = '', identifiers = ''] = text.split('\n');
  return { titles: lists(titles), names: lists(names), topics: lists(topics), context: lists(context), identifiers: lists(identifiers) };
}

/** A title also stands by its parts: before the subtitle, inside the parentheses. */
function titleTexts(headline: readonly string[]): string[] {
  const parts = headline.flatMap((title) => title.split(/[:;()[\]=/–—]|\s-\s/)).map((part) => part.trim());
  return [...new Set([...headline, ...parts])];
}

function writeFields(fields: DocumentFields): string {
  const write = (texts: readonly (readonly string[])[]): string => texts.map((words) => words.join(' ')).join('|');
  return [fields.titles, fields.names, fields.topics, fields.context, fields.identifiers].map(write).join('\n');
}

function lists(text: string): string[][] {
  return text === '' ? [] : text.split('|').map((part) => part.split(' '));
}

function addTerms(terms: Set<string>, fields: DocumentFields, forms: (word: string) => WordForms): void {
  for (const title of fields.titles) for (const word of title) terms.add(`t${word}`);
  for (const texts of [fields.titles, fields.topics, fields.context]) {
    for (const words of texts) for (const word of words) addRoots(terms, forms(word));
  }
  for (const name of fields.names) addName(terms, name, forms);
  for (const keys of fields.identifiers) for (const key of keys) terms.add(`i${key}`);
}

function addRoots(terms: Set<string>, word: WordForms): void {
  terms.add(`m${word.root}`);
  if (word.key !== word.root) terms.add(`m${word.key}`);
  for (const root of word.expansion) terms.add(`m${root}`);
}

/** Neighbouring parts of a name also count closed up, so that "tereliye" finds Tere Liye. */
function addName(terms: Set<string>, name: readonly string[], forms: (word: string) => WordForms): void {
  const keys = name.map((word) => forms(word).key);
  keys.forEach((key, index) => {
    terms.add(`k${key}`);
    const sound = forms(name[index] ?? '').sound;
    if (sound) terms.add(`p${sound}`);
    if (index > 0) terms.add(`k${keys[index - 1]}${key}`);
  });
  if (keys.length === 3) terms.add(`k${keys.join('')}`);
}

/** A call number is also found by its words and by its class without the decimals. */
function callNumberKeys(identifier: string): string[] {
  const words = splitWords(identifier);
  const hundreds = /^(2x\d|\d{3})\b/i.exec(identifier.trim())?.[1];
  const isCallNumber = words.length > 1 && /[a-z]/i.test(identifier) && !/^isbn/i.test(identifier);
  if (!isCallNumber && !hundreds) return [];
  return [...(isCallNumber ? words : []), ...(hundreds && identifier.length < 24 ? [hundreds.toLowerCase()] : [])];
}

function bodyTerms(body: string | undefined, terms: ReadonlySet<string>, forms: (word: string) => WordForms): string {
  if (!body) return '';
  const roots = new Set(splitWords(body).map((word) => forms(word).root));
  for (const term of terms) if (term.startsWith('m') || term.startsWith('k')) roots.add(term.slice(1));
  return [...roots].join(' ');
}

function headingTerms(fields: DocumentFields, forms: (word: string) => WordForms): string {
  const words = new Set<string>();
  for (const word of fields.titles.flat()) {
    words.add(word);
    const { key } = forms(word);
    if (!/\d/.test(key)) words.add(key);
  }
  return [...words].join(' ');
}
