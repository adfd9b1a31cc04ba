import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { DeletedTitleEntity } from './title.entity';

/** Remembers that a title was deleted, in the transaction that deletes it. */
export async function rememberDeletedTitle(tx: EntityManager, id: string, deletedAt: Date): Promise<void> {
  await tx.insert(DeletedTitleEntity, { id, deletedAt });
}

/** Tells whether there was a title of this id once. */
export async function wasTitleDeleted(db: Database, id: string): Promise<boolean> {
  const rows = await db.query<{ id: string }>('SELECT id FROM deleted_title WHERE id = ?', [id]);
  return rows.length > 0;
}
