import type { EntityManager } from 'typeorm';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { QueryRunner } from './table';
import { table } from './table';

/** A setting of this installation. */
@Entity('setting')
export class SettingEntity {
  @PrimaryColumn('varchar', { length: 60 })
  name: string;

  @Column('text')
  value: string;
}

const settings = table(SettingEntity);

/** Reads a setting; null when it was never set. */
export async function readSetting(db: QueryRunner, name: string): Promise<string | null> {
  return (await settings.first(db, 'WHERE name = ?', [name]))?.value ?? null;
}

/** Writes a setting; null removes it. */
export async function writeSetting(tx: EntityManager, name: string, value: string | null): Promise<void> {
  if (value === null) await tx.delete(SettingEntity, { name });
  else await tx.upsert(SettingEntity, { name, value }, ['name']);
}
