import { sqlInstant } from '../../../platform/db/columns';
import { allOf, isOneOf, isWithin } from '../../../platform/db/conditions';
import type { InstantSpan } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { RawRow } from '../../../platform/db/table';
import type { Audience, MaterialType } from '../shared/catalogue.terms';
import type { Title } from './title.entity';
import type { TitleColumns } from './titles.queries';

/** What lists of titles can be ordered by. */
export type TitleOrderField = 'TITLE' | 'YEAR' | 'CREATED_AT' | 'UPDATED_AT';

/** An order of titles. */
export type TitleOrder = { readonly field: TitleOrderField; readonly direction: 'ASC' | 'DESC' };

/** Which titles a list holds: a condition on the table `t`, and its values. Conditions come from code. */
type Filter = { readonly condition: string; readonly values: readonly unknown[] };

/** Which titles a list of the whole catalogue holds: everything given must fit. */
export type TitleListFilter = {
  readonly updatedAt?: InstantSpan | null;
  readonly createdAt?: InstantSpan | null;
  readonly materialTypes?: readonly MaterialType[] | null;
  readonly audiences?: readonly Audience[] | null;
};

/** The year of a title without one counts as 0, because a place in the order needs a value. */
const ORDERS: Readonly<Record<TitleOrderField, string>> = {
  TITLE: 't.title_sort',
  YEAR: 'COALESCE(t.publication_year, 0)',
  CREATED_AT: 't.created_at',
  UPDATED_AT: 't.updated_at',
};

/** What the place of a title in an order is told by. */
const PLACES: Readonly<Record<TitleOrderField, string>> = {
  TITLE: 't.title_sort',
  YEAR: 't.publication_year',
  CREATED_AT: 't.created_at',
  UPDATED_AT: 't.updated_at',
};

/** A title as the driver returns it, with what its place in the order is told by. */
type ListedTitle = RawRow & { readonly id: string; readonly place: Date | string | number | null };

/** A page of titles as it is asked for, and what is read of them. */
type TitleList = { readonly page: PageRequest; readonly columns: TitleColumns };

const BY_TITLE: TitleOrder = { field: 'TITLE', direction: 'ASC' };

/** Lists titles, newest in the catalogue first. */
export function newArrivals(db: Database, list: TitleList): Promise<Page<Title>> {
  return listTitles(
    db,
    { condition: '1 = 1', values: [] },
    { ...list, order: { field: 'CREATED_AT', direction: 'DESC' } },
  );
}

/** Lists titles of the whole catalogue that fit a filter; what was changed last comes last unless ordered. */
export function listAllTitles(
  db: Database,
  filter: TitleListFilter,
  list: TitleList & { readonly order: TitleOrder | null },
): Promise<Page<Title>> {
  const { sql, values } = allOf(
    isWithin('t.updated_at', filter.updatedAt),
    isWithin('t.created_at', filter.createdAt),
    isOneOf('t.material_type', filter.materialTypes),
    isOneOf('t.audience', filter.audiences),
  );
  const order = list.order ?? { field: 'UPDATED_AT', direction: 'ASC' };
  return listTitles(db, { condition: sql, values }, { ...list, order });
}

/** Lists the titles a contributor had a part in, by title unless ordered. */
export function titlesOfContributor(
  db: Database,
  contributorId: string,
  list: TitleList & { order?: TitleOrder | null },
): Promise<Page<Title>> {
  const condition = 't.id IN (SELECT title_id FROM contribution WHERE contributor_id = ?)';
  return listTitles(db, { condition, values: [contributorId] }, { ...list, order: list.order ?? BY_TITLE });
}

/** Lists the titles about a subject, by title unless ordered. */
export function titlesOfSubject(
  db: Database,
  subjectId: string,
  list: TitleList & { order?: TitleOrder | null },
): Promise<Page<Title>> {
  const condition = 't.id IN (SELECT title_id FROM title_subject WHERE subject_id = ?)';
  return listTitles(db, { condition, values: [subjectId] }, { ...list, order: list.order ?? BY_TITLE });
}

/** Lists the editions of a work, newest first. */
export function editionsOfWork(db: Database, workId: string, list: TitleList): Promise<Page<Title>> {
  return listTitles(
    db,
    { condition: 't.work_id = ?', values: [workId] },
    { ...list, order: { field: 'YEAR', direction: 'DESC' } },
  );
}

async function listTitles(
  db: Database,
  filter: Filter,
  list: TitleList & { order: TitleOrder },
): Promise<Page<Title>> {
  const { page } = list;
  const { selection } = list.columns;
  const order: KeysetOrder = {
    column: ORDERS[list.order.field],
    idColumn: 't.id',
    direction: list.order.direction,
  };
  const { condition, values, orderBy } = keysetClause(order, page);
  const sql = `SELECT ${selection.columns}, ${PLACES[list.order.field]} AS place FROM title t WHERE ${filter.condition} AND ${condition} ${orderBy}`;
  const rows = await db.query<ListedTitle>(sql, [...filter.values, ...values]);
  const totalCount = () => countTitles(db, filter);
  return keysetPage(rows, {
    page,
    order,
    position: (row) => [positionOf(row), row.id],
    node: selection.read,
    totalCount,
  });
}

async function countTitles(db: Database, { condition, values }: Filter): Promise<number> {
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM title t WHERE ${condition}`,
    values,
  );
  return Number(row?.total ?? 0);
}

function positionOf({ place }: ListedTitle): string | number {
  return place instanceof Date ? sqlInstant(place) : (place ?? 0);
}
