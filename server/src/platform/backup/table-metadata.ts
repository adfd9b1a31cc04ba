import type { DataSource, EntityMetadata } from 'typeorm';

/** What a table looks like to a backup: columns in a fixed order and the key that orders its rows. */
export type TableMetadata = {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly kind: 'text' | 'number' | 'instant' }[];
  readonly key: readonly string[];
};

/** One row: values in the order of the columns, the same on both engines. */
export type PlainRow = readonly (string | number | null)[];

/** Tables left out of backups: sessions and counters. */
const PASSING = new Set(['session', 'throttle', 'job_run']);

/** Lists the tables that a backup holds, those first that others point to. */
export function listBackupTables(source: DataSource): TableMetadata[] {
  return ordered(source.entityMetadatas.filter((entity) => !PASSING.has(entity.tableName))).map(
    toTableMetadata,
  );
}

/** Turns a row of the driver into plain values: instants as UTC text, whole numbers as numbers. */
export function toPlainRow(shape: TableMetadata, row: Record<string, unknown>): PlainRow {
  return shape.columns.map(({ name, kind }) => {
    const value = row[name];
    if (value === null || value === undefined) return null;
    if (kind === 'number') return Number(value);
    return value instanceof Date ? value.toISOString().slice(0, 23).replace('T', ' ') : String(value);
  });
}

/** Writes the names of columns or tables for SQL; both engines take backticks. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function toTableMetadata(entity: EntityMetadata): TableMetadata {
  const columns = entity.columns.map(({ databaseName, type }) => ({
    name: databaseName,
    kind: kindOf(String(type)),
  }));
  columns.sort((one, other) => (one.name < other.name ? -1 : 1));
  return {
    name: entity.tableName,
    columns,
    key: entity.primaryColumns.map(({ databaseName }) => databaseName),
  };
}

function kindOf(type: string): 'text' | 'number' | 'instant' {
  if (type === 'datetime') return 'instant';
  return /int|number/i.test(type) ? 'number' : 'text';
}

function ordered(entities: readonly EntityMetadata[]): EntityMetadata[] {
  const done: EntityMetadata[] = [];
  const place = (entity: EntityMetadata): void => {
    if (done.includes(entity)) return;
    for (const { referencedEntityMetadata: target } of entity.foreignKeys)
      if (target !== entity && entities.includes(target)) place(target);
    done.push(entity);
  };
  [...entities].sort((one, other) => (one.tableName < other.tableName ? -1 : 1)).forEach(place);
  return done;
}
