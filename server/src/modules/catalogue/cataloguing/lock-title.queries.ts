import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import type { EntityRow } from '../../../platform/db/table';
import type { TitleEntity } from '../titles/title.entity';
import { listClassifications, listIdentifiers } from '../titles/title-parts.queries';
import type { TitleFacts } from '../titles/title-rows';
import { joinCallNumber } from '../titles/title-rows';
import { titleTable } from '../titles/titles.queries';

/** A title as it stands before a change, with its row. */
export type CurrentTitle = { readonly row: EntityRow<TitleEntity>; readonly facts: TitleFacts };

const locked = titleTable.pick('id', 'version', 'workId', 'coverUploadId');

/** Locks a title and reads what every change asks of it; null if there is none. */
export function lockTitleRow(
  db: Database,
  tx: EntityManager,
  id: string,
): Promise<ReturnType<typeof locked.read> | null> {
  return locked.first(tx, `WHERE t.id = ?${db.forUpdate}`, [id]);
}

/** Reads a title to change it and locks its row; null if there is none. */
export async function lockTitle(db: Database, tx: EntityManager, id: string): Promise<CurrentTitle | null> {
  const row = await titleTable.first(tx, `WHERE t.id = ?${db.forUpdate}`, [id]);
  if (!row) return null;
  const identifiers = await listIdentifiers(tx, id);
  const classifications = await listClassifications(tx, id);
  return { row, facts: { ...row, callNumber: joinCallNumber(row), identifiers, classifications } };
}
