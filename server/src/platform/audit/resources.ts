import type { Permission } from '../auth/permission.terms';

/** Maps an id prefix to its table, its branch column and its name. */
export type Resource = {
  /** The three letters in the id, for example `cpy`. */
  readonly prefix: string;
  readonly table: string;
  /**
   * The column with its branch, or the subquery in brackets that finds it; absent if it belongs to no branch.
   */
  readonly branchColumn?: string;
  /**
   * The column with what people call it, or the subquery in brackets that finds it; absent if it has no name.
   */
  readonly nameColumn?: string;
  /** The same in English, where there is one. */
  readonly englishNameColumn?: string;
  /** What staff must hold to see the name; absent if whoever reads the log may. */
  readonly nameFor?: Permission;
  /** Columns whose values must not stand in the audit log. */
  readonly hidden?: ReadonlySet<string>;
  /** Columns that are declared to tell of nobody: what is entered for them stands in the audit log as it was typed. */
  readonly told?: ReadonlySet<string>;
};

/** The resources of all modules, by id prefix, and which columns of any table are declared to tell of somebody. */
export type ResourceRegistry = ReadonlyMap<string, Resource> & {
  readonly peopleColumns: ReadonlySet<string>;
};
