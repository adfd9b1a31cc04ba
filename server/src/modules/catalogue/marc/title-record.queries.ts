import type { Database } from '../../../platform/db/database';
import type { BibliographicRecord } from '../shared/bibliographic-record';
import type { Classification, Contribution, Identifier } from '../titles/title-parts.queries';
import {
  contributionsOfTitles,
  listClassifications,
  listIdentifiers,
  storedMarc,
} from '../titles/title-parts.queries';
import type { Title } from '../titles/title.entity';
import { joinCallNumber } from '../titles/title-rows';
import { titlesByIds } from '../titles/titles.queries';

/** What a title is described with besides its own row. */
export type TitleCompanions = {
  readonly identifiers: readonly Pick<Identifier, 'kind' | 'printed' | 'qualifier'>[];
  readonly classifications: readonly Pick<Classification, 'scheme' | 'number' | 'edition'>[];
  readonly contributions: readonly Contribution[];
  readonly subjects: readonly { readonly heading: string }[];
};

/**
 * Puts a title and its companions together as the plain record that formats write, without copies and without
 * MARC.
 */
export function toBibliographicRecord(
  title: Title,
  { identifiers, classifications, contributions, subjects }: TitleCompanions,
): BibliographicRecord {
  return {
    ...title,
    source:
      title.sourceSystem === null || title.sourceId === null
        ? null
        : { system: title.sourceSystem, id: title.sourceId },
    callNumber: joinCallNumber(title),
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

/** A title and the plain record that formats are written from. */
export type TitleWithRecord = { readonly title: Title; readonly record: BibliographicRecord };

/**
 * Reads a title with everything it is described by, MARC included, copies left out; null if there is none.
 */
export async function readTitleRecord(db: Database, id: string): Promise<TitleWithRecord | null> {
  const [title] = await titlesByIds(db, [id]);
  if (!title) return null;
  const [contributions = []] = await contributionsOfTitles(db, [id]);
  const identifiers = await listIdentifiers(db, id);
  const classifications = await listClassifications(db, id);
  const subjects = await db.query<{ heading: string }>(
    'SELECT s.heading FROM title_subject l JOIN subject s ON s.id = l.subject_id WHERE l.title_id = ? ORDER BY l.position',
    [id],
  );
  const record = toBibliographicRecord(title, { identifiers, classifications, contributions, subjects });
  return { title, record: await withStoredMarc(db, id, record) };
}
