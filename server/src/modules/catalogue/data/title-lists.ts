import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { StoredTitleRow, Title } from './titles';
import { TITLE_COLUMNS, toTitle } from './titles';

/** What lists of titles can be ordered by. */
export type TitleOrderField = 'TITLE' | 'YEAR' | 'ADDED_AT';

/** An order of titles. */
export type TitleOrder = { readonly field: TitleOrderField; readonly direction: 'ASC' | 'DESC' };

/** Which titles a list holds: a condition on the table `t`, and its values. Conditions come from code. */
type Selection = { readonly condition: string; readonly values: readonly string[] };

/** The year of a title without one counts as 0, because a place in the order needs a value. */
const COLUMNS: Readonly<Record<TitleOrderField, string>> = { TITLE: 't.title_sort', YEAR: 'COALESCE(t.publication_year, 0)', ADDED_AT: 't.added_at' };

const BY_TITLE: TitleOrder = { field: 'TITLE', direction: 'ASC' };

/** Lists titles, newest in the catalogue first. */
export function newArrivals(db: Database, page: PageRequest): Promise<Page<Title>> {
  return listTitles(db, { condition: '1 = 1', values: [] }, { page, order: { field: 'ADDED_AT', direction: 'DESC' } });
}

/** Lists the titles a contributor had a part in, by title unless ordered. */
export function titlesOfContributor(db: Database, contributorId: string, list: { page: PageRequest; order?: TitleOrder | null }): Promise<Page<Title>> {
  const condition = 't.id IN (SELECT title_id FROM contribution WHERE contributor_id = ?)';
  return listTitles(db, { condition, values: [contributorId] }, { page: list.page, order: list.order ?? BY_TITLE });
}

/** Lists the titles about a subject, by title unless ordered. */
export function titlesOfSubject(db: Database, subjectId: string, list: { page: PageRequest; order?: TitleOrder | null }): Promise<Page<Title>> {
  const condition = 't.id IN (SELECT title_id FROM title_subject WHERE subject_id = ?)';
  return listTitles(db, { condition, values: [subjectId] }, { page: list.page, order: list.order ?? BY_TITLE });
}

/** Lists the editions of a work, newest first. */
export function editionsOfWork(db: Database, workId: string, page: PageRequest): Promise<Page<Title>> {
  return listTitles(db, { condition: 't.work_id = ?', values: [workId] }, { page, order: { field: 'YEAR', direction: 'DESC' } });
}

async function listTitles(db: Database, selection: Selection, list: { page: PageRequest; order: TitleOrder }): Promise<Page<Title>> {
  const { page } = list;
  const order: KeysetOrder = { column: COLUMNS[list.order.field], idColumn: 't.id', direction: list.order.direction };
  const { condition, values, orderBy } = keysetClause(order, page);
  const sql = `SELECT ${TITLE_COLUMNS} FROM title t WHERE ${selection.condition} AND ${condition} ${orderBy}`;
  const rows = await db.query<StoredTitleRow>(sql, [...selection.values, ...values]);
  const totalCount = () => countTitles(db, selection);
  return keysetPage(rows, { page, order, position: (row) => [positionOf(row, list.order.field), row.id], node: toTitle, totalCount });
}

async function countTitles(db: Database, { condition, values }: Selection): Promise<number> {
  const [row] = await db.query<{ total: number | string }>(`SELECT COUNT(*) AS total FROM title t WHERE ${condition}`, values);
  return Number(row?.total ?? 0);
}

function positionOf(row: StoredTitleRow, field: TitleOrderField): string | number {
  if (field === 'TITLE') return row.title_sort;
  if (field === 'YEAR') return row.publication_year ?? 0;
  return typeof row.added_at === 'string' ? row.added_at : sqlInstant(row.added_at);
}
