import type { BibliographicRecord, RecordContribution } from '../shared/bibliographic-record';
import { withoutTitles } from '../names/academic-titles';
import { directOrder, lastElementEntry } from '../names/person-names';

/** A name as citations take it apart; bodies and single names have a family part only. */
export type CitedName = {
  readonly family: string;
  readonly given: string;
  readonly suffix: string;
  readonly isBody: boolean;
};

/** Who is responsible for a title, for citing: authors, or else editors. */
export type CitedPeople = {
  readonly names: readonly CitedName[];
  readonly areEditors: boolean;
  readonly translators: readonly CitedName[];
};

/** What a citation is made of. */
export type CitedTitle = Pick<
  BibliographicRecord,
  | 'titleProper'
  | 'subtitle'
  | 'edition'
  | 'publicationPlace'
  | 'publisher'
  | 'publicationYear'
  | 'contributions'
  | 'languages'
  | 'series'
  | 'identifiers'
  | 'extent'
  | 'materialType'
>;

/** Finds the people to cite a title under, in the order of the record, the main entry first. */
export function citedPeople({ contributions }: Pick<CitedTitle, 'contributions'>): CitedPeople {
  const ordered = [...contributions].sort((a, b) => Number(b.isMain) - Number(a.isMain));
  const isCited = ({ role, isMain }: RecordContribution): boolean =>
    role === 'AUTHOR' || role === 'COMPOSER' || (isMain && role !== 'EDITOR' && role !== 'TRANSLATOR');
  const authors = ordered.filter(isCited);
  const editors = ordered.filter(({ role }) => role === 'EDITOR' || role === 'COMPILER');
  const translators = ordered.filter(({ role }) => role === 'TRANSLATOR').map(citedName);
  return {
    names: (authors.length > 0 ? authors : editors).map(citedName),
    areEditors: authors.length === 0 && editors.length > 0,
    translators,
  };
}

/**
 * Takes a name apart: by the comma it comes with, else Indonesian custom cites the last element as family
 * name.
 */
export function citedName({ name, kind }: Pick<RecordContribution, 'name' | 'kind'>): CitedName {
  if (kind !== 'PERSON') return { family: name, given: '', suffix: '', isBody: true };
  const bare = withoutTitles(name);
  const [family = '', given = '', suffix = ''] = (bare.includes(',') ? bare : lastElementEntry(bare))
    .split(',')
    .map((part) => part.trim());
  return { family, given, suffix, isBody: false };
}

/** Gives a name as *Toer, Pramoedya Ananta*. */
export function inverted({ family, given, suffix }: CitedName): string {
  return [family, given, suffix].filter((part) => part !== '').join(', ');
}

/** Gives a name as *Pramoedya Ananta Toer*. */
export function direct(name: CitedName): string {
  return directOrder(inverted(name));
}

/** Gives a name as *Toer, P. A.* */
export function withInitials({ family, given, suffix }: CitedName): string {
  return [family, initials(given), suffix].filter((part) => part !== '').join(', ');
}

/** Gives a name as *P. A. Toer*. */
export function initialsFirst({ family, given }: CitedName): string {
  return [initials(given), family].filter((part) => part !== '').join(' ');
}

function initials(given: string): string {
  const words = given
    .replace(/\./g, '. ')
    .replace(/['"“”‘’][^'"“”‘’]*['"“”‘’]/g, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  return words
    .map((word) =>
      word
        .split('-')
        .map((part) => `${Array.from(part)[0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}
