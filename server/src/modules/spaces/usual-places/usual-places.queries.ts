import type { EntityManager } from 'typeorm';

import type { EntityRow, QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import { placeholders } from '../../../platform/db/placeholders';
import type { UsualPlace } from './usual-place.entity';
import { UsualPlaceEntity } from './usual-place.entity';

/** The most usual places of one member. */
export const MOST_USUAL_PLACES = 10;

const usualPlaces = table(UsualPlaceEntity, 'u', { nodeType: 'UsualPlace' } as const);

/** Usual places by id, whoever they belong to. */
export const usualPlaceById = defineLoader<string, UsualPlace | null>(
  'usualPlaceById',
  async ({ db }, ids) => {
    const found = await usualPlaces.list(db, `WHERE u.id IN (${placeholders(ids)})`, ids);
    return indexBy(ids, found, (place) => place.id);
  },
);

/** Lists the usual places of a member, the first marked in front. */
export function usualPlacesOf(db: QueryRunner, memberId: string): Promise<UsualPlace[]> {
  return usualPlaces.list(
    db,
    `WHERE u.member_id = ? ORDER BY u.created_at, u.id LIMIT ${MOST_USUAL_PLACES}`,
    [memberId],
  );
}

/** Writes a usual place. A second one of the same place violates UNIQUE. */
export async function insertUsualPlace(tx: EntityManager, place: EntityRow<UsualPlaceEntity>): Promise<void> {
  await insertRows(tx, usualPlaces.name, [usualPlaces.write(place)]);
}

/** Deletes a usual place of a member; without one nothing happens. */
export async function deleteUsualPlace(
  tx: EntityManager,
  { id, memberId }: { readonly id: string; readonly memberId: string },
): Promise<void> {
  await tx.query('DELETE FROM usual_place WHERE id = ? AND member_id = ?', [id, memberId]);
}
