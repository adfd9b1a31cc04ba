import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { SettingEntity } from '../../../platform/db/setting';

/** Locks a setting until the unit ends, so that two who save at once wait for each other; the first writes it empty. */
export async function lockSetting(db: Database, tx: EntityManager, name: string): Promise<void> {
  const lock = `SELECT name FROM setting WHERE name = ?${db.forUpdate}`;
  const rows = await tx.query<{ name: string }[]>(lock, [name]);
  if (rows.length > 0) return;
  await tx
    .createQueryBuilder()
    .insert()
    .into(SettingEntity)
    .values({ name, value: '{}' })
    .orIgnore()
    .execute();
  await tx.query(lock, [name]);
}
