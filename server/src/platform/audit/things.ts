/** Where the rows behind an id stand, so that rights can be limited to branches and the audit log can tell what changed. */
export type Thing = {
  /** The three letters in the id, for example `cpy`. */
  readonly prefix: string;
  readonly table: string;
  /** The column with the branch where it stands; absent if it stands at none. */
  readonly branchColumn?: string;
  /** Columns whose values are nobody's business in the log. */
  readonly hidden?: ReadonlySet<string>;
};

/** The things of all rooms, by the letters in their ids. */
export type Things = ReadonlyMap<string, Thing>;

/** Whatever answers plain SQL. */
type Reads = { readonly query: <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]> };

/** Finds the branch of a thing: one entry, null if it stands at none or concerns all; no entry if there is no such thing. */
export async function branchesOf(db: Reads, things: Things, id: string): Promise<(string | null)[]> {
  const thing = things.get(id.slice(0, 3));
  if (!thing?.branchColumn) return [];
  const rows = await db.query<{ branch: string | null }>(`SELECT ${thing.branchColumn} AS branch FROM ${thing.table} WHERE id = ?`, [id]);
  return rows.map(({ branch }) => branch);
}
