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
import type { Contributor } from './contributor.entity';
import { ContributorEntity } from './contributor.entity';

/** Reads contributors, of the table `c`. */
export const contributors = mapSelection(
  table(ContributorEntity, 'c', { nodeType: 'Contributor' } as const),
  (row): Contributor => Object.assign(row, { path: portalPath.contributor(row.id) }),
);

/** What contributors can be ordered by. */
export type ContributorOrderField = 'NAME' | 'CREATED_AT';

/** How a list of contributors is ordered. */
export type ContributorListOrder = {
  readonly field: ContributorOrderField;
  readonly direction: 'ASC' | 'DESC';
};

// Ids begin with their time, so that they stand in the order in which records were made.
const COLUMNS: Readonly<Record<ContributorOrderField, string>> = { NAME: 'c.name_sort', CREATED_AT: 'c.id' };

/** Contributors by id. */
export const contributorById = defineLoader<string, Contributor | null>(
  'contributorById',
  async ({ db }, ids) => {
    const found = await contributors.list(db, `WHERE c.id IN (${placeholders(ids)})`, ids);
    return indexBy(ids, found, (contributor) => contributor.id);
  },
);

/** Other forms of names by contributor. */
export const variantNamesByContributor = defineLoader<string, string[]>(
  'variantNamesByContributor',
  async ({ db }, ids) => {
    const sql = `SELECT contributor_id AS contributorId, name FROM contributor_variant WHERE contributor_id IN (${placeholders(ids)}) ORDER BY contributor_id, position`;
    const rows = await db.query<{ contributorId: string; name: string }>(sql, ids);
    return groupBy(ids, rows, (row) => row.contributorId).map((group) => group.map(({ name }) => name));
  },
);

/** Numbers of titles by contributor. */
export const titleCountByContributor = defineLoader<string, number>(
  'titleCountByContributor',
  async ({ db }, ids) => {
    const sql = `SELECT contributor_id AS id, COUNT(DISTINCT title_id) AS total FROM contribution WHERE contributor_id IN (${placeholders(ids)}) GROUP BY contributor_id`;
    const rows = await db.query<{ id: string; total: number | string }>(sql, ids);
    return indexBy(ids, rows, (row) => row.id).map((row) => Number(row?.total ?? 0));
  },
);

/** Which contributors are asked for, and how. */
type ContributorAsked = {
  readonly text: string;
  readonly order: ContributorListOrder | null;
  readonly page: PageRequest;
};

/**
 * Lists contributors in alphabetical order unless ordered, all of them or those with a form of name that begins so or has
 * such words.
 */
export async function listContributors(
  db: Database,
  { text, order, page }: ContributorAsked,
): Promise<Page<Contributor>> {
  const { field, direction } = order ?? { field: 'NAME', direction: 'ASC' };
  const by: KeysetOrder = { column: COLUMNS[field], idColumn: 'c.id', direction };
  const entry = entryCondition(text, {
    table: 'contributor_name_key',
    key: 'name_key',
    owner: 'contributor_id',
  });
  const { condition, values, orderBy } = keysetClause(by, page);
  const matching = entry === null ? '1 = 1' : `c.id IN (${entry.sql})`;
  const rows = await contributors.list(db, `WHERE ${matching} AND ${condition} ${orderBy}`, [
    ...(entry?.values ?? []),
    ...values,
  ]);
  const totalCount = async () => {
    const [row] = await db.query<{ total: number | string }>(
      `SELECT COUNT(*) AS total FROM contributor c WHERE ${matching}`,
      entry?.values ?? [],
    );
    return Number(row?.total ?? 0);
  };
  return keysetPage(rows, {
    page,
    order: by,
    position: ({ nameSort, id }) => [field === 'NAME' ? nameSort : id, id],
    node: (contributor) => contributor,
    totalCount,
  });
}

/**
 * Finds the contributors of which a text is a full form of name, at most two: one is a match, two are not.
 */
export function contributorsNamed(db: Database, key: string): Promise<Contributor[]> {
  return contributors.list(
    db,
    'JOIN contributor_name_key k ON k.contributor_id = c.id WHERE k.name_key = ? AND k.is_form = 1 ORDER BY c.id LIMIT 2',
    [key],
  );
}
