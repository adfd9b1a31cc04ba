/** Maps an id prefix to its table and branch column. */
export type Resource = {
  /** The three letters in the id, for example `cpy`. */
  readonly prefix: string;
  readonly table: string;
  /**
   * The column with its branch, or the subquery in brackets that finds it; absent if it belongs to no branch.
   */
  readonly branchColumn?: string;
  /** Columns whose values must not stand in the audit log. */
  readonly hidden?: ReadonlySet<string>;
};

/** The resources of all modules, by id prefix. */
export type ResourceRegistry = ReadonlyMap<string, Resource>;
