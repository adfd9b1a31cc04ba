import type { LoaderScope } from '../../../platform/graphql/loader';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { Branch } from '../../library';
import { branchById } from '../../library';
import type { RecordCallNumber } from '../shared/bibliographic-record';
import type { RawRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { CopyEntity } from './copy.entity';
import { joinCallNumber } from '../titles/title-rows';

const groups = table(CopyEntity, 'c').pick(
  'titleId',
  'branchId',
  'shelvingLocationId',
  'callPrefix',
  'callClass',
  'callEntry',
  'callTitle',
  'isReferenceOnly',
  'status',
);

/** Copies of a title that stand together: same branch, shelf, call number, status and use. */
export type CopyGroup = ReturnType<typeof groups.read> & {
  readonly branch: Branch | null;
  readonly ownCallNumber: RecordCallNumber | null;
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

/** Copies that stand together as the driver returns them, with their number. */
type CountedGroup = RawRow & { readonly branch_id: string; readonly total: number | string };

/** The copies of a title in a branch as they are counted. */
type CountedBranch = {
  readonly titleId: string;
  readonly branchId: string;
  readonly indonesian: string;
  readonly english: string | null;
  readonly copies: number | string;
  readonly available: number | string;
};

/**
 * Copies by title, grouped, branches in their order. Copies that were withdrawn do not count; lost and
 * missing ones do, because the library means to find or replace them.
 */
export const copyGroupsByTitle = defineLoader<string, CopyGroup[]>('copyGroupsByTitle', copyGroups);

async function copyGroups(scope: LoaderScope, ids: readonly string[]): Promise<CopyGroup[][]> {
  const grouping =
    'c.title_id, b.position, c.branch_id, c.shelving_location_id, c.call_prefix, c.call_class, c.call_entry, c.call_title, c.is_reference_only, c.status';
  const sql = `SELECT ${groups.columns}, COUNT(*) AS total FROM copy c JOIN branch b ON b.id = c.branch_id WHERE c.title_id IN (${placeholders(ids)}) AND ${COUNTED} GROUP BY ${grouping} ORDER BY ${grouping}`;
  const rows = await scope.db.query<CountedGroup>(sql, ids);
  const branches = await branchesById(scope, [...new Set(rows.map((row) => row.branch_id))]);
  return groupBy(
    ids,
    rows.map((row): CopyGroup => ({
      ...groups.read(row),
      branch: branches.get(row.branch_id) ?? null,
      ownCallNumber: joinCallNumber(groups.read(row)),
      count: Number(row.total),
    })),
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
    const counts = await db.query<CountedBranch>(
      `SELECT c.title_id AS titleId, c.branch_id AS branchId, b.name_id AS indonesian, b.name_en AS english, COUNT(*) AS copies, SUM(CASE WHEN c.status = 'AVAILABLE' THEN 1 ELSE 0 END) AS available FROM copy c JOIN branch b ON b.id = c.branch_id WHERE c.title_id IN (${placeholders(ids)}) AND ${COUNTED} GROUP BY c.title_id, b.position, c.branch_id, b.name_id, b.name_en ORDER BY c.title_id, b.position, c.branch_id`,
      ids,
    );
    return groupBy(ids, counts.map(nameBranch), ({ titleId }) => titleId);
  },
);

function nameBranch(count: CountedBranch): BranchCount {
  const { titleId, branchId, indonesian, english } = count;
  return {
    titleId,
    branch: { nodeType: 'Branch', id: branchId, name: { indonesian, english } },
    copyCount: Number(count.copies),
    availableCount: Number(count.available),
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
