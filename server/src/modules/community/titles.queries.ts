import type { EntityManager } from 'typeorm';

/** Tells whether a title exists, inside a unit. */
export async function isTitle(tx: EntityManager, id: string): Promise<boolean> {
  return (await tx.query<unknown[]>('SELECT id FROM title WHERE id = ?', [id])).length > 0;
}
