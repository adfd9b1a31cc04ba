import type {
  TableColumnOptions,
  TableForeignKeyOptions,
  TableIndexOptions,
  ValueTransformer,
} from 'typeorm';

type More = Partial<TableColumnOptions>;

/** Columns that mean the same on both engines, so that one migration set has no drift on either. */
export const column = {
  /** A permanent, type-prefixed id. */
  id: (name = 'id', more: More = {}): TableColumnOptions => ({
    name,
    type: 'varchar',
    length: '30',
    ...(name === 'id' ? { isPrimary: true } : {}),
    ...more,
  }),
  text: (name: string, length: number, more: More = {}): TableColumnOptions => ({
    name,
    type: 'varchar',
    length: String(length),
    ...more,
  }),
  /** Text of any length; it cannot be indexed. */
  longText: (name: string, more: More = {}): TableColumnOptions => ({ name, type: 'text', ...more }),
  int: (name: string, more: More = {}): TableColumnOptions => ({ name, type: 'integer', ...more }),
  bigint: (name: string, more: More = {}): TableColumnOptions => ({ name, type: 'bigint', ...more }),
  /** A boolean, stored as 0 or 1. */
  flag: (name: string, more: More = {}): TableColumnOptions => ({ name, type: 'tinyint', ...more }),
  /** A moment in UTC, to the millisecond. */
  instant: (name: string, more: More = {}): TableColumnOptions => ({
    name,
    type: 'datetime',
    precision: 3,
    ...more,
  }),
  /** A civil date in Asia/Jakarta, stored as `2026-12-08`. */
  date: (name: string, more: More = {}): TableColumnOptions => ({
    name,
    type: 'varchar',
    length: '10',
    ...more,
  }),
  /** The counter behind optimistic locking. */
  version: (): TableColumnOptions => ({ name: 'version', type: 'integer', default: 1 }),
  nullable: { isNullable: true } as const,
};

/** A foreign key named `fk_<table>_<column>`. */
export function foreignKey(
  table: string,
  name: string,
  target: string,
  onDelete: 'CASCADE' | 'RESTRICT' | 'SET NULL' = 'RESTRICT',
): TableForeignKeyOptions {
  return {
    name: `fk_${table}_${name}`,
    columnNames: [name],
    referencedTableName: target,
    referencedColumnNames: ['id'],
    onDelete,
    onUpdate: 'RESTRICT',
  };
}

/** An index named `ix_<table>_<columns>`. */
export function index(table: string, ...columnNames: string[]): TableIndexOptions {
  return { name: `ix_${table}_${columnNames.join('_')}`, columnNames };
}

/** A unique index named `ux_<table>_<columns>`. */
export function uniqueIndex(table: string, ...columnNames: string[]): TableIndexOptions {
  return { name: `ux_${table}_${columnNames.join('_')}`, columnNames, isUnique: true };
}

/** Stores a boolean as 0 or 1. */
export const flagTransformer: ValueTransformer = {
  to: (value: boolean | null | undefined) => (value == null ? value : Number(value)),
  from: (value: number | null) => (value === null ? null : value === 1),
};

/** Stores a list or an object as JSON text. */
export const jsonTransformer: ValueTransformer = {
  to: (value: unknown) => (value == null ? value : JSON.stringify(value)),
  from: (value: string | null) => (value === null ? null : (JSON.parse(value) as unknown)),
};

/** Stores an integer beyond 32 bits; MariaDB returns it as text. */
export const bigintTransformer: ValueTransformer = {
  to: (value: number | null | undefined) => value,
  from: (value: string | number | null) => (value === null ? null : Number(value)),
};

/** Writes an instant for plain SQL on both engines. */
export function sqlInstant(instant: Date): string {
  return instant.toISOString().slice(0, 23).replace('T', ' ');
}

/** Reads an instant that plain SQL returned: a Date on MariaDB, text on SQLite. */
export function readInstant(value: Date | string): Date {
  return value instanceof Date ? value : new Date(`${value.replace(' ', 'T')}Z`);
}

/** Reads an instant that plain SQL may return: the first of no rows is null. */
export function readInstantIfAny(value: Date | string | null | undefined): Date | null {
  return value == null ? null : readInstant(value);
}
