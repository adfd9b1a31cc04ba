import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Condition, InstantSpan } from '../../../platform/db/conditions';
import { allOf, isWithin } from '../../../platform/db/conditions';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { DeletedTitleEntity } from './title.entity';

/** A title that is no longer in the catalogue. */
export type DeletedTitle = { readonly id: string; readonly deletedAt: Date };

const BY_TIME = { column: 'd.deleted_at', idColumn: 'd.id', direction: 'ASC' } as const;

/** Lists titles that were deleted in a span, the latest at the end. */
export async function listDeletedTitles(
  db: Database,
  { deletedAt, page }: { readonly deletedAt: InstantSpan | null; readonly page: PageRequest },
): Promise<Page<DeletedTitle>> {
  const filter = allOf(isWithin('d.deleted_at', deletedAt));
  const clause = keysetClause(BY_TIME, page);
  const rows = await db.query<{ id: string; deletedAt: Date | string }>(
    `SELECT d.id AS id, d.deleted_at AS deletedAt FROM deleted_title d WHERE ${filter.sql} AND ${clause.condition} ${clause.orderBy}`,
    [...filter.values, ...clause.values],
  );
  return keysetPage(rows, {
    page,
    order: BY_TIME,
    position: (row) => [sqlInstant(readInstant(row.deletedAt)), row.id],
    node: (row) => ({ id: row.id, deletedAt: readInstant(row.deletedAt) }),
    totalCount: () => countDeletedTitles(db, filter),
  });
}

async function countDeletedTitles(db: Database, { sql, values }: Condition): Promise<number> {
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM deleted_title d WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

/** Remembers that a title was deleted, in the transaction that deletes it. */
export async function rememberDeletedTitle(tx: EntityManager, id: string, deletedAt: Date): Promise<void> {
  await tx.insert(DeletedTitleEntity, { id, deletedAt });
}

/** Tells whether there was a title of this id once. */
export async function wasTitleDeleted(db: Database, id: string): Promise<boolean> {
  const rows = await db.query<{ id: string }>('SELECT id FROM deleted_title WHERE id = ?', [id]);
  return rows.length > 0;
}
