import { getMetadataArgsStorage } from 'typeorm';
import type { ValueTransformer } from 'typeorm';

import { readInstant, sqlInstant } from './columns';

/** A row as named queries hand it on: the columns of the entity, without its relations. */
export type EntityRow<Entity> = {
  readonly [Key in keyof Entity as undefined extends Entity[Key] ? never : Key]: Entity[Key];
};

/** A row as the driver returns it, by the names of the columns. */
export type RawRow = Readonly<Record<string, unknown>>;

/** Anything that runs plain SQL: the database for reading, or the `tx` of an open unit. */
export type QueryRunner = { query(sql: string, values: unknown[]): Promise<unknown> };

/** Some columns of a table: their list for SQL and the reader of the rows. */
export type Selection<Row> = {
  /** Such as `l.id, l.copy_id`. */
  readonly columns: string;
  /** Such as `loan l`. */
  readonly from: string;
  /** Turns a driver's row into one of the entity: instants, flags and JSON become values. */
  readonly read: (raw: RawRow) => Row;
  /** Lists rows; `rest` is everything of the statement after FROM and the table, joins included. */
  readonly list: (db: QueryRunner, rest: string, values: readonly unknown[]) => Promise<Row[]>;
  /** Returns the first row; null if there is none. */
  readonly first: (db: QueryRunner, rest: string, values: readonly unknown[]) => Promise<Row | null>;
};

/** A table as its entity declares it: names, columns, and how values are read and written. */
export type Table<Entity, Constants = object> = Selection<EntityRow<Entity> & Readonly<Constants>> & {
  readonly name: string;
  /** Selects some columns by the names of their properties. */
  readonly pick: <Key extends keyof EntityRow<Entity>>(
    ...properties: readonly Key[]
  ) => Selection<Pick<EntityRow<Entity>, Key> & Readonly<Constants>>;
  /** Selects all columns but some, such as a long text that a list does not show. */
  readonly omit: <Key extends keyof EntityRow<Entity>>(
    ...properties: readonly Key[]
  ) => Selection<Omit<EntityRow<Entity>, Key> & Readonly<Constants>>;
  /** Gives the name of the column behind a property. */
  readonly columnName: (property: keyof EntityRow<Entity>) => string;
  /** Turns properties into columns for `insertRows` and `updateRow`; properties not given are left out. */
  readonly write: (values: Partial<EntityRow<Entity>>) => Record<string, unknown>;
};

type MappedColumn = {
  readonly property: string;
  readonly name: string;
  readonly read: (value: unknown) => unknown;
  readonly write: (value: unknown) => unknown;
};

/**
 * Reads the columns of an entity from its decorators. `alias` stands before each column in SQL; `constants`
 * are added to every row that is read, such as `{ nodeType: 'Loan' }`.
 */
export function table<Entity extends object, Constants extends object = object>(
  entity: new () => Entity,
  alias = '',
  constants?: Constants,
): Table<Entity, Constants> {
  const mapped = listColumns(entity);
  const byProperty = new Map(mapped.map((column) => [column.property, column]));
  const name = getTableName(entity);
  const from = alias === '' ? name : `${name} ${alias}`;
  const select = (some: readonly MappedColumn[]): Selection<never> => {
    const columns = some.map((column) => (alias === '' ? column.name : `${alias}.${column.name}`)).join(', ');
    let blank: Record<string, unknown> | null = null;
    const read = (raw: RawRow): never => {
      const row = { ...(blank ??= blankRow(some, constants)) };
      for (const column of some) row[column.property] = column.read(raw[column.name]);
      return row as never;
    };
    return toSelection({ columns, from, read });
  };
  const getColumn = (property: PropertyKey): MappedColumn => {
    const column = byProperty.get(String(property));
    if (!column) throw new Error(`${entity.name} has no column for ${String(property)}.`);
    return column;
  };
  return {
    name,
    ...select(mapped),
    pick: (...properties: readonly PropertyKey[]) =>
      select(mapped.filter(({ property }) => properties.includes(property))),
    omit: (...properties: readonly PropertyKey[]) =>
      select(mapped.filter(({ property }) => !properties.includes(property))),
    columnName: (property) => getColumn(property).name,
    write: (values) =>
      Object.fromEntries(
        Object.entries(values).map(([property, value]) => {
          const column = getColumn(property);
          return [column.name, column.write(value)];
        }),
      ),
  };
}

/** Builds a selection from columns and a reader. */
export function toSelection<Row>(parts: Pick<Selection<Row>, 'columns' | 'from' | 'read'>): Selection<Row> {
  const { columns, from, read } = parts;
  const list = async (db: QueryRunner, rest: string, values: readonly unknown[]): Promise<Row[]> => {
    const rows = (await db.query(`SELECT ${columns} FROM ${from} ${rest}`, [...values])) as RawRow[];
    return rows.map(read);
  };
  return { ...parts, list, first: async (...query) => (await list(...query))[0] ?? null };
}

/** Lists the properties of the columns that a base class gives to each entity that extends it. */
export function listProperties<Columns extends object>(
  base: abstract new () => Columns,
): readonly (keyof EntityRow<Columns>)[] {
  return listColumns(base).map(({ property }) => property as keyof EntityRow<Columns>);
}

function getTableName(entity: new () => object): string {
  const name = getMetadataArgsStorage().tables.find(({ target }) => target === entity)?.name;
  if (name === undefined) throw new Error(`${entity.name} has no @Entity with the name of its table.`);
  return name;
}

function listColumns(entity: abstract new () => object): readonly MappedColumn[] {
  const isOwn = (target: unknown): boolean =>
    target === entity || (typeof target === 'function' && entity.prototype instanceof target);
  return getMetadataArgsStorage()
    .columns.filter(({ target }) => isOwn(target))
    .map(({ propertyName, options }) => ({
      property: propertyName,
      name: options.name ?? propertyName,
      ...valueMapping(options.type === 'datetime', options.transformer as ValueTransformer | undefined),
    }));
}

function valueMapping(
  isInstant: boolean,
  transformer: ValueTransformer | undefined,
): Pick<MappedColumn, 'read' | 'write'> {
  if (transformer)
    return {
      read: (value) => transformer.from(value) as unknown,
      write: (value) => transformer.to(value) as unknown,
    };
  if (!isInstant) return { read: (value) => value, write: (value) => value };
  return {
    read: (value) => (value instanceof Date || typeof value === 'string' ? readInstant(value) : value),
    write: (value) => (value instanceof Date ? sqlInstant(value) : value),
  };
}

/**
 * An object that rows are copied from: one that grows property by property becomes a dictionary after a dozen,
 * which takes several times as long for a row of forty columns.
 */
function blankRow(columns: readonly MappedColumn[], constants: object | undefined): Record<string, unknown> {
  const properties = columns.map(({ property }) => [property, null] as const);
  return JSON.parse(JSON.stringify({ ...constants, ...Object.fromEntries(properties) })) as never;
}
