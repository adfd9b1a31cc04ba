/** Maps an id prefix to its table and branch column. */
export type Resource = {
  /** The three letters in the id, for example `cpy`. */
  readonly prefix: string;
  readonly table: string;
  /**
   * The column with the branch where it stands, or the query in brackets that finds it; absent if it stands
   * at none.
   */
  readonly branchColumn?: string;
  /** Columns whose values are nobody's business in the log. */
  readonly hidden?: ReadonlySet<string>;
};

/** The things of all rooms, by the letters in their ids. */
export type ResourceRegistry = ReadonlyMap<string, Resource>;

/** Whatever answers plain SQL. */
type Reads = { readonly query: <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]> };

/**
 * Finds the branches of rows by their ids, with one query per id prefix. Null means that the row belongs to
 * no branch; an unknown id gives no entry.
 */
export async function findBranches(
  db: Reads,
  things: ResourceRegistry,
  ids: readonly string[],
): Promise<(string | null)[]> {
  const prefixes = [...new Set(ids.map((id) => id.slice(0, 3)))];
  const found = await Promise.all(
    prefixes.map((prefix) =>
      findBranchesOfKind(
        db,
        things.get(prefix),
        ids.filter((id) => id.startsWith(prefix)),
      ),
    ),
  );
  return found.flat();
}

async function findBranchesOfKind(
  db: Reads,
  thing: Resource | undefined,
  ids: readonly string[],
): Promise<(string | null)[]> {
  if (!thing?.branchColumn) return [];
  const rows = await db.query<{ branch: string | null }>(
    `SELECT DISTINCT ${thing.branchColumn} AS branch FROM ${thing.table} WHERE id IN (${ids.map(() => '?').join(', ')})`,
    ids,
  );
  return rows.map(({ branch }) => branch);
}
