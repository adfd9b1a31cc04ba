import type { EntityManager } from 'typeorm';

import { placeholders } from '../db/placeholders';
import type { PersonalData, PersonalTable, Remainder } from './personal-table';

/** Replaces the name of an erased member who acted. */
export const ERASED = 'erased';
const AT_ONCE = 500;

/**
 * Erases everything about a member from all tables, as the modules declare; the transaction has locked the
 * member.
 */
export async function erasePersonalData(
  tx: EntityManager,
  personalData: readonly PersonalData[],
  memberId: string,
): Promise<void> {
  const tables = personalData.flatMap(({ tables }) => tables);
  for (const table of tables) await eraseRows(tx, table, memberId);
  for (const table of tables) {
    for (const column of table.links ?? [])
      await tx.query(`UPDATE ${table.table} SET ${column} = NULL WHERE ${column} = ?`, [memberId]);
    for (const column of table.actors ?? []) await eraseActor(tx, table.table, { column, memberId });
  }
}

/** Erases what one table says about a member. */
export async function eraseRows(
  tx: EntityManager,
  { table, rowsOf, isErasedByRow, personal }: PersonalTable,
  memberId: string,
): Promise<void> {
  if (!rowsOf) return;
  const key = rowsOf.key?.(memberId) ?? memberId;
  if (isErasedByRow) {
    await tx.query(`DELETE FROM ${table} WHERE ${rowsOf.condition}`, [key]);
    return;
  }
  const columns = Object.entries(personal);
  if (columns.length === 0) return;
  const changes = columns.map(([name]) => `${name} = ?`).join(', ');
  await tx.query(`UPDATE ${table} SET ${changes} WHERE ${rowsOf.condition}`, [
    ...columns.map(([, { remains }]) => valueOf(remains, memberId)),
    key,
  ]);
}

/** Reads the ids first: the column has no index, and an UPDATE that searches would lock the whole table. */
async function eraseActor(
  tx: EntityManager,
  table: string,
  { column, memberId }: { column: string; memberId: string },
): Promise<void> {
  const ids = (
    await tx.query<{ id: string }[]>(`SELECT id FROM ${table} WHERE ${column} = ?`, [memberId])
  ).map(({ id }) => id);
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    await tx.query(`UPDATE ${table} SET ${column} = ? WHERE id IN (${placeholders(some)})`, [
      ERASED,
      ...some,
    ]);
  }
}

function valueOf(remains: Remainder, memberId: string): string | number | null {
  return typeof remains === 'function' ? remains(memberId) : remains;
}
