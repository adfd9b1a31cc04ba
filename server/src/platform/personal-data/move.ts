import type { EntityManager } from 'typeorm';
import type { EntityMetadata } from 'typeorm/metadata/EntityMetadata';

/** Whose rows go where. */
export type Move = { readonly fromId: string; readonly toId: string };

/** A column that leads to a member, and the columns that with it must be unique. */
export type MemberLink = {
  readonly table: string;
  readonly column: string;
  readonly uniqueWith: readonly (readonly string[])[];
};

/** Finds every column that refers to a member from the entities' metadata, so no table can be forgotten. */
export function memberLinks(tx: EntityManager): MemberLink[] {
  return tx.connection.entityMetadatas.flatMap((metadata) =>
    metadata.foreignKeys
      .filter((key) => key.referencedEntityMetadata.tableName === 'member')
      .flatMap((key) => key.columnNames.map((column) => linkOf(metadata, column))),
  );
}

/**
 * Changes all rows of one member to another. Where both have a row that only one may have, `dropTwins` says
 * whether the moving one is deleted; else it stays and is reported. Returns the number of moved rows by table
 * and column.
 */
export async function moveLinks(
  tx: EntityManager,
  links: readonly MemberLink[],
  { move, dropTwins }: { move: Move; dropTwins: (table: string) => boolean },
): Promise<{ moved: Record<string, number>; twins: string[] }> {
  const moved: Record<string, number> = {};
  const twins: string[] = [];
  for (const link of links) {
    if (
      link.uniqueWith.length > 0 &&
      (await dropOrNameTwins(tx, link, { move, isDropped: dropTwins(link.table) }))
    )
      twins.push(link.table);
    const count = await countRows(tx, link, move.fromId);
    if (count === 0) continue;
    await tx.query(`UPDATE ${link.table} SET ${link.column} = ? WHERE ${link.column} = ?`, [
      move.toId,
      move.fromId,
    ]);
    moved[`${link.table}.${link.column}`] = count;
  }
  return { moved, twins };
}

/** Counts the rows that lead to a member through a column. */
export async function countRows(
  tx: EntityManager,
  { table, column }: MemberLink,
  memberId: string,
): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>(
    `SELECT COUNT(*) AS total FROM ${table} WHERE ${column} = ?`,
    [memberId],
  );
  return Number(row?.total ?? 0);
}

function linkOf(metadata: EntityMetadata, column: string): MemberLink {
  const keys = [
    metadata.primaryColumns.map(({ databaseName }) => databaseName),
    ...metadata.indices
      .filter(({ isUnique }) => isUnique)
      .map(({ columns }) => columns.map(({ databaseName }) => databaseName)),
  ];
  return {
    table: metadata.tableName,
    column,
    uniqueWith: keys
      .filter((names) => names.includes(column))
      .map((names) => names.filter((name) => name !== column)),
  };
}

/** Reads first, because neither engine lets a DELETE select from its own table in the same way. */
async function dropOrNameTwins(
  tx: EntityManager,
  { table, column, uniqueWith }: MemberLink,
  { move, isDropped }: { move: Move; isDropped: boolean },
): Promise<boolean> {
  for (const others of uniqueWith) {
    const same = others.map((name) => `mine.${name} = theirs.${name}`).join(' AND ') || '1 = 1';
    const sql = `SELECT ${others.map((name) => `mine.${name} AS ${name}`).join(', ') || '1 AS one'} FROM ${table} mine JOIN ${table} theirs ON ${same} AND theirs.${column} = ? WHERE mine.${column} = ?`;
    const rows = await tx.query<Record<string, unknown>[]>(sql, [move.toId, move.fromId]);
    if (rows.length > 0 && !isDropped) return true;
    for (const row of rows)
      await tx.query(
        `DELETE FROM ${table} WHERE ${column} = ?${others.map((name) => ` AND ${name} = ?`).join('')}`,
        [move.fromId, ...others.map((name) => row[name])],
      );
  }
  return false;
}
