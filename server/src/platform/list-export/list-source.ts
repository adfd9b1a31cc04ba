import type { Locale } from '../../shared/locale';
import type { Clock } from '../../shared/clock';
import type { Permission } from '../auth/permission.terms';
import type { HeldRights } from '../auth/rights';
import type { Database } from '../db/database';
import type { Page, PageRequest } from '../graphql/connection';
import type { Message } from '../i18n/message';
import type { SheetColumnKind } from '../spreadsheet/write-workbook';

/** A value of an exported row; a date is a civil date such as `2026-12-08`. */
export type ExportedCell = string | number | null;

/** Finds what people call things, without those that whoever asks may not know. */
export type NamesOf = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** What reads the rows of a list, for whom and when. */
export type ListScope = {
  readonly db: Database;
  readonly clock: Clock;
  readonly locale: Locale;
  readonly namesOf: NamesOf;
};

/** A column of a file; `width` is counted in characters. */
export type ExportedColumn = {
  readonly key: string;
  readonly heading: Message;
  readonly kind?: SheetColumnKind;
  readonly width?: number;
};

/** What somebody sees of a list: what it is narrowed to, and its order. */
export type ListRequest<Filter, Order> = { readonly filter: Filter; readonly orderBy: Order | null };

type SourceFacts = {
  /** As the back office calls it, such as `copies`. */
  readonly name: string;
  /** What a file of it is called. */
  readonly title: Message;
  /** What one must hold to read the list, besides the right to take lists along. */
  readonly permission: Permission;
  /** What one must hold besides, such as `members.read` where people are named. */
  readonly alsoNeeds?: Permission;
  /** What one must hold to see what colleagues searched in it, where reading the list alone does not ask for it. */
  readonly searchNeeds?: Permission;
  /**
   * Whether one must have proved who one is within the last minutes: for lists that name people or how they are
   * reached.
   */
  readonly fresh?: true;
  /** The input types of the schema by which a filter and an order are read. */
  readonly filterType: string;
  readonly orderType: string;
};

/** Who wants a file of what: asked where the right to read depends on what the filter names. */
export type ListReader<Filter> = {
  readonly db: Database;
  readonly actor: HeldRights;
  readonly filter: Filter;
};

/** A list as its module describes it: how rows are counted and read, and what stands in each column. */
export type ListDescription<Filter, Order, Row> = SourceFacts & {
  readonly columns: readonly (ExportedColumn & {
    readonly cell: (row: Row, locale: Locale) => ExportedCell;
  })[];
  /**
   * Branches at which the permission must hold, as the filter names them; an empty list asks for all. Without
   * it, holding it at any branch is enough.
   */
  readonly branchesOf?: (filter: Filter) => readonly string[];
  /**
   * Narrows a filter that names no branch to those at which the permission is held, as the list on screen is;
   * without it a branch must be named.
   */
  readonly narrowTo?: (filter: Filter, branchIds: readonly string[]) => Filter;
  readonly count: (scope: ListScope, request: ListRequest<Filter, Order>) => Promise<number>;
  readonly read: (
    scope: ListScope,
    request: ListRequest<Filter, Order> & { readonly page: PageRequest },
  ) => Promise<Pick<Page<Row>, 'nodes' | 'pageInfo'>>;
  /** Tells whether somebody who holds the permission may read these rows; absent means all of them. */
  readonly mayRead?: (reader: ListReader<Filter>) => Promise<boolean>;
};

/** Some rows of a list, cell by cell, and where reading goes on; null after the last. */
export type ReadRows = {
  readonly rows: readonly (readonly ExportedCell[])[];
  readonly nextCursor: string | null;
};

/** Where and how much is read, and the keys of the columns in their order. */
export type ReadingAt = {
  readonly cursor: string | null;
  readonly limit: number;
  readonly keys: readonly string[];
};

/** A list that can be written into a file, whatever its rows are. */
export type ListSource = SourceFacts & {
  readonly columns: readonly ExportedColumn[];
  readonly branchesOf?: (filter: unknown) => readonly string[];
  readonly narrowTo?: (filter: object, branchIds: readonly string[]) => object;
  readonly count: (scope: ListScope, request: ListRequest<unknown, unknown>) => Promise<number>;
  readonly readRows: (
    scope: ListScope,
    request: ListRequest<unknown, unknown>,
    at: ReadingAt,
  ) => Promise<ReadRows>;
  readonly mayRead: (reader: ListReader<unknown>) => Promise<boolean>;
};

/**
 * Makes a list exportable. Its filter and order are read by the input types it names before they come here,
 * so they are what the description expects.
 */
export function defineListSource<Filter extends object, Order, Row>({
  columns,
  branchesOf,
  narrowTo,
  count,
  read,
  mayRead,
  ...facts
}: ListDescription<Filter, Order, Row>): ListSource {
  const cellOf = new Map(columns.map(({ key, cell }) => [key, cell]));
  const typed = (request: ListRequest<unknown, unknown>) => request as ListRequest<Filter, Order>;
  return {
    ...facts,
    columns,
    ...(branchesOf === undefined ? {} : { branchesOf: (filter) => branchesOf(filter as Filter) }),
    ...(narrowTo === undefined
      ? {}
      : { narrowTo: (filter, branchIds) => narrowTo(filter as Filter, branchIds) }),
    count: (scope, request) => count(scope, typed(request)),
    readRows: async (scope, request, { cursor, limit, keys }) => {
      const page = { cursor, limit, isBackward: false };
      const { nodes, pageInfo } = await read(scope, { ...typed(request), page });
      return {
        rows: nodes.map((row) => keys.map((key) => cellOf.get(key)?.(row, scope.locale) ?? null)),
        nextCursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      };
    },
    mayRead: async (reader) =>
      mayRead === undefined || (await mayRead({ ...reader, filter: reader.filter as Filter })),
  };
}
