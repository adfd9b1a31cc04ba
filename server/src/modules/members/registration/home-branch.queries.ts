import type { EntityManager } from 'typeorm';

/** Tells whether there is a branch, inside a unit. */
export async function hasBranch(tx: EntityManager, id: string): Promise<boolean> {
  return (await tx.query<unknown[]>('SELECT id FROM branch WHERE id = ?', [id])).length > 0;
}
