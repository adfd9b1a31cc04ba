import type { App } from '../app/create-app';
import { sqlInstant } from '../platform/db/columns';
import { insertRows } from '../platform/db/write-rows';
import type { CivilDate } from '../shared/civil-date';
import { toInstant } from '../shared/civil-date';
import { newId } from '../shared/id';
import { ok } from '../shared/result';

/** How many seats and bookings of one day are made. */
export type BookingsSize = { readonly seats: number; readonly bookings: number };

const HOUR_MS = 3_600_000;
const OPENS = 8;

/** Makes a reading room with seats in a branch, booked hour after hour on a day; gives the branch. */
export async function generateBookings(
  { db }: App,
  day: CivilDate,
  { seats, bookings }: BookingsSize,
): Promise<string> {
  const [branch] = await db.query<{ id: string }>('SELECT id FROM branch ORDER BY position, id LIMIT 1');
  if (!branch) throw new Error('There is no branch to make bookings in.');
  const spaceId = newId('spc');
  const common = { branch_id: branch.id, accessibility: '[]' };
  const items = Array.from({ length: seats }, (_, index) => ({
    ...common,
    id: newId('spi'),
    space_id: spaceId,
    kind: 'SEAT',
    code: `M${index + 1}`,
    position: index,
  }));
  const opens = toInstant(day).getTime() + OPENS * HOUR_MS;
  const rows = Array.from({ length: bookings }, (_, index) => {
    const from = new Date(opens + Math.floor(index / seats) * HOUR_MS);
    const to = new Date(from.getTime() + HOUR_MS);
    return {
      id: newId('bkg'),
      branch_id: branch.id,
      space_id: spaceId,
      item_id: items[index % seats]?.id ?? null,
      guest_name: `Tamu ${index}`,
      guest_key: `bench-${index}`,
      category_code: 'GUEST',
      locale: 'ID',
      party_size: 1,
      starts_at: sqlInstant(from),
      ends_at: sqlInstant(to),
      blocked_until: sqlInstant(to),
      free_until: sqlInstant(from),
      status: 'CONFIRMED',
      created_at: sqlInstant(from),
      created_by: 'bench',
    };
  });
  await db.transaction(async (tx) => {
    await insertRows(tx, 'space', [
      { ...common, id: spaceId, name_id: 'Ruang baca', kind: 'READING_ROOM', capacity: seats },
    ]);
    await insertRows(tx, 'space_item', items);
    await insertRows(tx, 'booking', rows);
    return ok(null);
  });
  return branch.id;
}
