import { readInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import { MOST_BUDGET_LINES, MOST_PHOTOS } from './photo.terms';

import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import type { EntityRow, RawRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import type { BudgetLine, EventPhoto } from './event-photo.entity';
import { EventBudgetLineEntity, EventPhotoEntity } from './event-photo.entity';

const lines = table(EventBudgetLineEntity);
/** The table of photos, for reading and writing. */
export const photos = table(EventPhotoEntity, 'p');

/** Photos by event, in their order. */
export const photosByEvent = defineLoader<string, EventPhoto[]>('photosByEvent', async ({ db }, ids) => {
  const rows = await db.query<RawRow & { readonly width: number; readonly height: number }>(
    `SELECT ${photos.columns}, u.width, u.height
     FROM event_photo p JOIN upload u ON u.id = p.upload_id WHERE p.event_id IN (${placeholders(ids)}) AND u.stored_name IS NOT NULL ORDER BY p.event_id, p.position, p.id LIMIT ${MOST_PHOTOS * ids.length}`,
    ids,
  );
  const found = rows.map((row) => ({
    ...withTexts(photos.read(row), 'caption', 'alternativeText'),
    width: row.width,
    height: row.height,
  }));
  return groupBy(ids, found, ({ eventId }) => eventId);
});

/** Lines of the budget by event, in their order. */
export const budgetByEvent = defineLoader<string, BudgetLine[]>('budgetByEvent', async ({ db }, ids) => {
  const found = await lines.list(
    db,
    `WHERE event_id IN (${placeholders(ids)}) ORDER BY event_id, position LIMIT ${MOST_BUDGET_LINES * ids.length}`,
    ids,
  );
  return groupBy(ids, found, ({ eventId }) => eventId);
});

/** Locks a photo until the unit ends; null when there is none. */
export function lockPhoto(
  db: Database,
  tx: EntityManager,
  id: string,
): Promise<EntityRow<EventPhotoEntity> | null> {
  return photos.first(tx, `WHERE p.id = ?${db.forUpdate}`, [id]);
}

/** Counts the photos of an event, and finds the place of the last one. */
export async function countPhotos(
  tx: EntityManager,
  eventId: string,
): Promise<{ readonly total: number; readonly last: number }> {
  const [counted] = await tx.query<{ total: number | string; last: number | null }[]>(
    'SELECT COUNT(*) AS total, MAX(position) AS last FROM event_photo WHERE event_id = ?',
    [eventId],
  );
  return { total: Number(counted?.total ?? 0), last: counted?.last ?? 0 };
}

/** Where the file of a photo is kept, and whether its event is to be seen. */
export type KeptPhoto = {
  readonly storedName: string;
  readonly publicFrom: Date | null;
  readonly isTemplate: boolean;
};

/** Finds the file of a photo that a gallery shows; null when none does. */
export async function findKeptPhoto(db: Database, uploadId: string): Promise<KeptPhoto | null> {
  const [photo] = await db.query<{
    storedName: string;
    publicFrom: Date | string | null;
    isTemplate: number | string;
  }>(
    'SELECT u.stored_name AS storedName, e.public_from AS publicFrom, e.is_template AS isTemplate FROM event_photo p JOIN upload u ON u.id = p.upload_id JOIN event e ON e.id = p.event_id WHERE p.upload_id = ? AND u.stored_name IS NOT NULL',
    [uploadId],
  );
  if (!photo) return null;
  return {
    storedName: photo.storedName,
    publicFrom: photo.publicFrom === null ? null : readInstant(photo.publicFrom),
    isTemplate: Number(photo.isTemplate) === 1,
  };
}
