import type { Database } from '../../../platform/db/database';
import type { BibliographicRecord } from '../domain/bibliographic-record';
import type { ClassificationRow, IdentifierRow } from './rows';
import { contributionsOfTitles } from './title-parts';
import { recordOf, withStoredMarc } from './title-record';
import type { Title } from './titles';
import { titlesByIds } from './titles';

/** A title and the plain record that formats are written from. */
export type TitleWithRecord = { readonly title: Title; readonly record: BibliographicRecord };

/**
 * Reads a title with everything it is described by, MARC included, copies left out; null if there is none.
 */
export async function readTitleRecord(db: Database, id: string): Promise<TitleWithRecord | null> {
  const [title] = await titlesByIds(db, [id]);
  if (!title) return null;
  const [contributions = []] = await contributionsOfTitles(db, [id]);
  const identifiers = await db.query<IdentifierRow>(
    'SELECT kind, printed, qualifier FROM identifier WHERE title_id = ? ORDER BY position',
    [id],
  );
  const classifications = await db.query<ClassificationRow>(
    'SELECT scheme, number, edition FROM classification WHERE title_id = ? ORDER BY position',
    [id],
  );
  const subjects = await db.query<{ heading: string }>(
    'SELECT s.heading FROM title_subject l JOIN subject s ON s.id = l.subject_id WHERE l.title_id = ? ORDER BY l.position',
    [id],
  );
  const record = recordOf(title, { identifiers, classifications, contributions, subjects });
  return { title, record: await withStoredMarc(db, id, record) };
}
