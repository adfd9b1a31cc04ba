import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import { entryCondition } from './entry-condition.queries';
import { portalPath } from '../shared/portal-paths';
import type { Subject } from './subject.entity';
import { SubjectEntity } from './subject.entity';

/** Reads subjects, of the table `s`. */
export const subjects = mapSelection(
  table(SubjectEntity, 's', { nodeType: 'Subject' } as const),
  (row): Subject => Object.assign(row, { path: portalPath.subject(row.id) }),
);

/** What subjects can be ordered by. */
export type SubjectOrderField = 'HEADING' | 'CREATED_AT';

/** How a list of subjects is ordered. */
export type SubjectListOrder = { readonly field: SubjectOrderField; readonly direction: 'ASC' | 'DESC' };

// Ids begin with their time, so that they stand in the order in which records were made.
const COLUMNS: Readonly<Record<SubjectOrderField, string>> = {
  HEADING: 's.heading_sort',
  CREATED_AT: 's.id',
};

/** Subjects by id. */
export const subjectById = defineLoader<string, Subject | null>('subjectById', async ({ db }, ids) => {
  const found = await subjects.list(db, `WHERE s.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, found, (subject) => subject.id);
});

/** Other headings by subject. */
export const variantHeadingsBySubject = defineLoader<string, string[]>(
  'variantHeadingsBySubject',
  async ({ db }, ids) => {
    const sql = `SELECT subject_id AS subjectId, heading FROM subject_variant WHERE subject_id IN (${placeholders(ids)}) ORDER BY subject_id, position`;
    const rows = await db.query<{ subjectId: string; heading: string }>(sql, ids);
    return groupBy(ids, rows, (row) => row.subjectId).map((group) => group.map(({ heading }) => heading));
  },
);

/** Numbers of titles by subject. */
export const titleCountBySubject = defineLoader<string, number>(
  'titleCountBySubject',
  async ({ db }, ids) => {
    const sql = `SELECT subject_id AS id, COUNT(*) AS total FROM title_subject WHERE subject_id IN (${placeholders(ids)}) GROUP BY subject_id`;
    const rows = await db.query<{ id: string; total: number | string }>(sql, ids);
    return indexBy(ids, rows, (row) => row.id).map((row) => Number(row?.total ?? 0));
  },
);

/** Which subjects are asked for, and how. */
type SubjectAsked = {
  readonly text: string;
  readonly order: SubjectListOrder | null;
  readonly page: PageRequest;
};

/** Lists subjects in alphabetical order unless ordered, all of them or those with a heading that has words beginning so. */
export async function listSubjects(
  db: Database,
  { text, order, page }: SubjectAsked,
): Promise<Page<Subject>> {
  const { field, direction } = order ?? { field: 'HEADING', direction: 'ASC' };
  const by: KeysetOrder = { column: COLUMNS[field], idColumn: 's.id', direction };
  const entry = entryCondition(text, {
    table: 'subject_heading_key',
    key: 'heading_key',
    owner: 'subject_id',
  });
  const { condition, values, orderBy } = keysetClause(by, page);
  const matching = entry === null ? '1 = 1' : `s.id IN (${entry.sql})`;
  const rows = await subjects.list(db, `WHERE ${matching} AND ${condition} ${orderBy}`, [
    ...(entry?.values ?? []),
    ...values,
  ]);
  const totalCount = async () => {
    const [row] = await db.query<{ total: number | string }>(
      `SELECT COUNT(*) AS total FROM subject s WHERE ${matching}`,
      entry?.values ?? [],
    );
    return Number(row?.total ?? 0);
  };
  return keysetPage(rows, {
    page,
    order: by,
    position: ({ headingSort, id }) => [field === 'HEADING' ? headingSort : id, id],
    node: (subject) => subject,
    totalCount,
  });
}
