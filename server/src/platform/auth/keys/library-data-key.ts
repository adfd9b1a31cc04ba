import type { EntityManager } from 'typeorm';

import { SettingEntity } from '../../db/setting';
import type { DataKey } from './data-key';

/** The setting that names the key with which this library's data were encrypted first. */
const DATA_KEY_ID = 'data-key-id';

/**
 * Tells whether a server has the key of this library, before anything is encrypted with another one; the
 * first key ever used becomes it.
 */
export async function isKeyOfLibrary(tx: EntityManager, dataKey: DataKey): Promise<boolean> {
  await tx
    .createQueryBuilder()
    .insert()
    .into(SettingEntity)
    .values({ name: DATA_KEY_ID, value: dataKey.id() })
    .orIgnore()
    .updateEntity(false)
    .execute();
  const known = await tx.findOneByOrFail(SettingEntity, { name: DATA_KEY_ID });
  return known.value === dataKey.id();
}
