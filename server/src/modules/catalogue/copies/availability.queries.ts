import type { LoaderScope } from '../../../platform/graphql/loader';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { Branch } from '../../library';
import { branchById } from '../../library';
import type { RecordCallNumber } from '../shared/bibliographic-record';
import type { CopyStatus } from '../shared/catalogue.terms';
import type { CallNumberColumns } from '../shared/rows';
import { toCallNumber } from '../titles/title-rows';

/** Copies of a title that stand together: same branch, shelf, call number, status and use. */
export type CopyGroup = {
  readonly titleId: string;
  readonly branchId: string;
  readonly branch: Branch | null;
  readonly shelvingLocationId: string | null;
  readonly ownCallNumber: RecordCallNumber | null;
  readonly status: CopyStatus;
  readonly isReferenceOnly: boolean;
  readonly count: number;
};

/** Which copies count at all. */
const COUNTED = "c.status <> 'WITHDRAWN'";

/** A branch that is only named. */
export type NamedBranch = Pick<Branch, 'nodeType' | 'id' | 'name'>;

/** How many copies of a title a branch has, and how many of them can be taken now. */
export type BranchCount = {
  readonly titleId: string;
  readonly branch: NamedBranch;
  readonly copyCount: number;
  readonly availableCount: number;
};

type CountRow = {
  title_id: string;
  branch_id: string;
  name_id: string;
  name_en: string | null;
  copies: number | string;
  available: number | string;
};

type Row = CallNumberColumns & {
  title_id: string;
  branch_id: string;
  shelving_location_id: string | null;
  status: CopyStatus;
  is_reference_only: number;
  total: number | string;
};

/**
 * Copies by title, grouped, branches in their order. Copies that were withdrawn do not count; lost and
 * missing ones do, because the library means to find or replace them.
 */
export const copyGroupsByTitle = defineLoader<string, CopyGroup[]>('copyGroupsByTitle', copyGroups);

async function copyGroups(scope: LoaderScope, ids: readonly string[]): Promise<CopyGroup[][]> {
  const grouping =
    'c.title_id, b.position, c.branch_id, c.shelving_location_id, c.call_prefix, c.call_class, c.call_entry, c.call_title, c.is_reference_only, c.status';
  const sql = `SELECT ${grouping}, COUNT(*) AS total FROM copy c JOIN branch b ON b.id = c.branch_id WHERE c.title_id IN (${placeholders(ids)}) AND ${COUNTED} GROUP BY ${grouping} ORDER BY ${grouping}`;
  const rows = await scope.db.query<Row>(sql, ids);
  const branches = await branchesById(scope, [...new Set(rows.map((row) => row.branch_id))]);
  return groupBy(
    ids,
    rows.map((row) => toGroup(row, branches)),
    (group) => group.titleId,
  );
}

/**
 * Copies by title as `copyGroupsByTitle` counts them, for answers that name branches and ask for no shelves:
 * as most lists do.
 */
export const branchCountsByTitle = defineLoader<string, BranchCount[]>(
  'branchCountsByTitle',
  async ({ db }, ids) => {
    const sql = `SELECT c.title_id, c.branch_id, b.name_id, b.name_en, COUNT(*) AS copies, SUM(CASE WHEN c.status = 'AVAILABLE' THEN 1 ELSE 0 END) AS available FROM copy c JOIN branch b ON b.id = c.branch_id WHERE c.title_id IN (${placeholders(ids)}) AND ${COUNTED} GROUP BY c.title_id, b.position, c.branch_id, b.name_id, b.name_en ORDER BY c.title_id, b.position, c.branch_id`;
    return groupBy(ids, (await db.query<CountRow>(sql, ids)).map(toCount), ({ titleId }) => titleId);
  },
);

function toCount(row: CountRow): BranchCount {
  const branch: NamedBranch = {
    nodeType: 'Branch',
    id: row.branch_id,
    name: { indonesian: row.name_id, english: row.name_en },
  };
  return {
    titleId: row.title_id,
    branch,
    copyCount: Number(row.copies),
    availableCount: Number(row.available),
  };
}

/**
 * The handful of branches at once: a promise for every line of every title would cost more than the lines.
 */
async function branchesById(
  scope: LoaderScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Branch>> {
  if (ids.length === 0) return new Map();
  const branches = await branchById.batch(scope, ids);
  return new Map(
    branches.flatMap((branch) =>
      branch === null || branch instanceof Error ? [] : [[branch.id, branch] as const],
    ),
  );
}

function toGroup(row: Row, branches: ReadonlyMap<string, Branch>): CopyGroup {
  return {
    titleId: row.title_id,
    branchId: row.branch_id,
    branch: branches.get(row.branch_id) ?? null,
    shelvingLocationId: row.shelving_location_id,
    ownCallNumber: toCallNumber(row),
    status: row.status,
    isReferenceOnly: row.is_reference_only === 1,
    count: Number(row.total),
  };
}

/** Adds up copies: all of them, and those on the shelf. */
export function countCopies(groups: readonly CopyGroup[]): {
  readonly copyCount: number;
  readonly availableCount: number;
} {
  let copyCount = 0;
  let availableCount = 0;
  for (const { count, status } of groups) {
    copyCount += count;
    if (status === 'AVAILABLE') availableCount += count;
  }
  return { copyCount, availableCount };
}
