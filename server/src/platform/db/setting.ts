import type { EntityManager } from 'typeorm';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Database } from './database';

/** A fact about this installation. */
@Entity('setting')
export class SettingEntity {
  @PrimaryColumn('varchar', { length: 60 })
  name: string;

  @Column('text')
  value: string;
}

/** Reads a setting; null when it was never set. */
export async function readSetting(db: Database, name: string): Promise<string | null> {
  const [row] = await db.query<{ value: string }>('SELECT value FROM setting WHERE name = ?', [name]);
  return row?.value ?? null;
}

/** Writes a setting; null removes it. */
export async function writeSetting(tx: EntityManager, name: string, value: string | null): Promise<void> {
  if (value === null) await tx.delete(SettingEntity, { name });
  else await tx.upsert(SettingEntity, { name, value }, ['name']);
}
