import type { Database } from '../../../platform/db/database';
import type { BibliographicRecord } from '../domain/bibliographic-record';
import { storedMarc } from './title-parts';
import type { ClassificationRow, IdentifierRow } from './rows';
import type { Contribution } from './title-parts';
import type { Title } from './titles';

/** What a title is described with besides its own row. */
export type TitleCompanions = {
  readonly identifiers: readonly Pick<IdentifierRow, 'kind' | 'printed' | 'qualifier'>[];
  readonly classifications: readonly Pick<ClassificationRow, 'scheme' | 'number' | 'edition'>[];
  readonly contributions: readonly Contribution[];
  readonly subjects: readonly { readonly heading: string }[];
};

/**
 * Puts a title and its companions together as the plain record that formats write, without copies and without
 * MARC.
 */
export function recordOf(
  title: Title,
  { identifiers, classifications, contributions, subjects }: TitleCompanions,
): BibliographicRecord {
  return {
    ...title,
    source:
      title.sourceSystem === null || title.sourceId === null
        ? null
        : { system: title.sourceSystem, id: title.sourceId },
    languages: title.languageCodes,
    callNumber: title.callNumberParts,
    identifiers: identifiers.map(({ kind, printed, qualifier }) => ({ kind, printed, qualifier })),
    classifications: classifications.map(({ scheme, number, edition }) => ({ scheme, number, edition })),
    contributions: contributions.map(({ contributor, role, isMain, printedName }) => ({
      name: contributor.preferredName,
      variantNames: [],
      kind: contributor.kind,
      role,
      isMain,
      printedName,
      birthYear: contributor.birthYear,
      deathYear: contributor.deathYear,
    })),
    subjects: subjects.map(({ heading }) => heading),
    copies: [],
    marc: null,
  };
}

/**
 * Adds the MARC record that a title was imported with, so that what the catalogue does not know is written
 * out again.
 */
export async function withStoredMarc(
  db: Database,
  titleId: string,
  record: BibliographicRecord,
): Promise<BibliographicRecord> {
  return { ...record, marc: await storedMarc(db, titleId) };
}
