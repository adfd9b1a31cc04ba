import type { ReactNode } from 'react';

import type { IconName } from '../ui/icon-paths';
import type { ListFilter } from './list-filter';
import type { ListState } from './list-state';

export type { ListFilter, Option, PageVariables } from './list-filter';

/** A column of a list; one that is fixed cannot be hidden. */
export type ListColumn<Row> = {
  readonly key: string;
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sort?: { readonly ascending: string; readonly descending: string };
  readonly isFixed?: true;
  readonly isHidden?: true;
  readonly isRight?: true;
  readonly className?: string;
  /** Keys of the server's columns that it stands for in a file; its own key if absent. */
  readonly exportedAs?: readonly string[];
};

/** Rows that were chosen, and what an act tells the list. */
export type Chosen<Row> = {
  readonly rows: readonly Row[];
  readonly onClose: () => void;
  /** Reads the list anew. */
  readonly onChanged: () => void;
};

/** Something that can be done with chosen rows: a dialog that asks, does it and tells what came of it. */
export type ListAct<Row> = {
  readonly key: string;
  readonly label: string;
  readonly icon?: IconName;
  /** Tells which of the chosen rows it can be done to; the others are left out of it. Absent means all. */
  readonly fits?: (row: Row) => boolean;
  readonly dialog: (chosen: Chosen<Row>) => ReactNode;
};

/** What a list says in its states. */
export type ListWords = {
  readonly label: string;
  readonly count: (total: number) => string;
  readonly emptyTitle: string;
  readonly emptyText?: string;
  readonly nothingTitle?: string;
  readonly nothingText?: string;
};

/** A list as its screen declares it. */
export type ListDefinition<Row> = {
  /** Its name on the server, where views are kept and files are made. */
  readonly name: string;
  readonly words: ListWords;
  readonly search?: { readonly label: string; readonly placeholder: string };
  readonly columns: readonly ListColumn<Row>[];
  readonly filters: readonly ListFilter[];
  readonly sorts: readonly { readonly name: string; readonly label: string }[];
  /** Orders without and with words in the search box. */
  readonly usualSort: string;
  readonly usualSortOfSearch?: string;
  readonly pathOf?: (row: Row) => string;
  /** What a row is called when an act tells what came of it. */
  readonly nameOf: (row: Row) => string;
  readonly acts?: readonly ListAct<Row>[];
  /** What a file of the list is asked for; absent where there is none. */
  readonly exportOf?: (state: ListState) => { readonly filter: object; readonly orderBy: object | null };
  readonly emptyActs?: ReactNode;
  /** Words of the address that belong to the screen around the list, and stay. */
  readonly keeps?: readonly string[];
};

/** Where a list stands, as every connection tells it. */
export type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};

/** A page of rows as every connection gives it. */
export type RowsPage<Row> = {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly pageInfo: PageInfo;
};
