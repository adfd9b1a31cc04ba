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
