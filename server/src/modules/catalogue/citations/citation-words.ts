import type { CitedTitle } from './cited-names';

/** The words that citations put between facts. */
export type CitationWords = {
  readonly and: string;
  readonly others: string;
  readonly noDate: string;
  readonly editor: string;
  readonly editors: string;
  readonly longEditor: string;
  readonly longEditors: string;
  readonly shortEditor: string;
  readonly shortEditors: string;
  readonly translator: string;
  readonly translatedBy: string;
  readonly capitalTranslatedBy: string;
};

const INDONESIAN: CitationWords = {
  and: 'dan',
  others: 'dkk.',
  noDate: 't.t.',
  editor: 'Ed.',
  editors: 'Ed.',
  longEditor: 'editor',
  longEditors: 'editor',
  shortEditor: 'ed.',
  shortEditors: 'ed.',
  translator: 'Penerj.',
  translatedBy: 'diterjemahkan oleh',
  capitalTranslatedBy: 'Diterjemahkan oleh',
};
const ENGLISH: CitationWords = {
  and: 'and',
  others: 'et al.',
  noDate: 'n.d.',
  editor: 'Ed.',
  editors: 'Eds.',
  longEditor: 'editor',
  longEditors: 'editors',
  shortEditor: 'ed.',
  shortEditors: 'eds.',
  translator: 'Trans.',
  translatedBy: 'translated by',
  capitalTranslatedBy: 'Translated by',
};

/**
 * Tells whether a title is cited with Indonesian words: when it is in Indonesian, or nothing is known of its
 * language.
 */
export function isIndonesian({ languages }: Pick<CitedTitle, 'languages'>): boolean {
  return languages.length === 0 || languages.includes('ind');
}

/** Gives the words in the language of the title. */
export function wordsFor(title: Pick<CitedTitle, 'languages'>): CitationWords {
  return isIndonesian(title) ? INDONESIAN : ENGLISH;
}

/** Gives title and subtitle. */
export function fullTitle({ titleProper, subtitle }: Pick<CitedTitle, 'titleProper' | 'subtitle'>): string {
  return subtitle === null ? titleProper : `${titleProper}: ${subtitle}`;
}

/** Ends a part with a full stop unless it ends a sentence already. */
export function ending(text: string): string {
  return /[.?!…]["”’)]?$/.test(text) && !text.endsWith(')') ? text : `${text}.`;
}

/** Joins names: the last after a word of its own, the others after a comma. */
export function joinNames(names: readonly string[], lastJoint: string, joint: string): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(`${joint} `)}${lastJoint} ${last}`;
}
