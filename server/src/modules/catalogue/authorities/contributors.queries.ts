import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { ContributorKind } from '../shared/catalogue.terms';
import { entryCondition } from './entry-condition.queries';
import { portalPath } from '../shared/portal-paths';
import type { ContributorRow } from '../shared/rows';

/** A person or body as other rooms and the schema see it. */
export type Contributor = {
  readonly nodeType: 'Contributor';
  readonly id: string;
  readonly path: string;
  readonly kind: ContributorKind;
  readonly preferredName: string;
  readonly birthYear: number | null;
  readonly deathYear: number | null;
  readonly version: number;
};

/** The columns that a contributor is read from, of the table named `c`. */
export const CONTRIBUTOR_COLUMNS =
  'c.id, c.kind, c.preferred_name, c.name_sort, c.birth_year, c.death_year, c.version';

const BY_NAME: KeysetOrder = { column: 'c.name_sort', idColumn: 'c.id', direction: 'ASC' };

/** Contributors by id. */
export const contributorById = defineLoader<string, Contributor | null>(
  'contributorById',
  async ({ db }, ids) => {
    const rows = await db.query<ContributorRow>(
      `SELECT ${CONTRIBUTOR_COLUMNS} FROM contributor c WHERE c.id IN (${placeholders(ids)})`,
      ids,
    );
    return indexBy(ids, rows.map(toContributor), (contributor) => contributor.id);
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

/**
 * Lists contributors in alphabetical order, all of them or those with a form of name that begins so or has
 * such words.
 */
export async function listContributors(
  db: Database,
  text: string,
  page: PageRequest,
): Promise<Page<Contributor>> {
  const entry = entryCondition(text, {
    table: 'contributor_name_key',
    key: 'name_key',
    owner: 'contributor_id',
  });
  const { condition, values, orderBy } = keysetClause(BY_NAME, page);
  const matching = entry === null ? '1 = 1' : `c.id IN (${entry.sql})`;
  const sql = `SELECT ${CONTRIBUTOR_COLUMNS} FROM contributor c WHERE ${matching} AND ${condition} ${orderBy}`;
  const rows = await db.query<ContributorRow>(sql, [...(entry?.values ?? []), ...values]);
  const totalCount = async () => {
    const [row] = await db.query<{ total: number | string }>(
      `SELECT COUNT(*) AS total FROM contributor c WHERE ${matching}`,
      entry?.values ?? [],
    );
    return Number(row?.total ?? 0);
  };
  return keysetPage(rows, {
    page,
    order: BY_NAME,
    position: (row) => [row.name_sort, row.id],
    node: toContributor,
    totalCount,
  });
}

/**
 * Finds the contributors of which a text is a full form of name, at most two: one is a match, two are not.
 */
export async function contributorsNamed(db: Database, key: string): Promise<Contributor[]> {
  const sql = `SELECT ${CONTRIBUTOR_COLUMNS} FROM contributor_name_key k JOIN contributor c ON c.id = k.contributor_id WHERE k.name_key = ? AND k.is_form = 1 ORDER BY c.id LIMIT 2`;
  return (await db.query<ContributorRow>(sql, [key])).map(toContributor);
}

/** Turns a row into a contributor. */
export function toContributor(row: ContributorRow): Contributor {
  return {
    nodeType: 'Contributor',
    id: row.id,
    path: portalPath.contributor(row.id),
    kind: row.kind,
    preferredName: row.preferred_name,
    birthYear: row.birth_year,
    deathYear: row.death_year,
    version: row.version,
  };
}
