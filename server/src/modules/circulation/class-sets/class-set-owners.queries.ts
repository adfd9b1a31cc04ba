import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { ClassSetEntity } from './class-set.entity';

const owners = table(ClassSetEntity, 'cs').pick('id', 'partnerId');

/** Tells which partner ordered each class set. */
export async function listOwnersOfClassSets(
  db: QueryRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await owners.list(db, `WHERE cs.id IN (${placeholders(ids)})`, ids);
  return new Map(rows.map(({ id, partnerId }) => [id, partnerId]));
}
