import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { TimeSpan } from '../../../shared/time-span';
import type { EntityRow } from '../../../platform/db/table';
import { updateRow } from '../../../platform/db/write-rows';
import { table } from '../../../platform/db/table';
import { ConsultationSlotEntity } from '../mentors/mentor.entity';
import type { Slot } from '../mentors/mentor.entity';

/** Which slots: of a mentor or of all, at a branch or everywhere, from a moment until just before another. */
export type SlotSpan = {
  readonly mentorId?: string | null;
  readonly branchId?: string | null;
  readonly from: Date;
  readonly until: Date;
};

/** The table of slots, for reading and writing. */
export const slots = table(ConsultationSlotEntity, 's', { nodeType: 'ConsultationSlot' } as const);
/** The condition of a slot `s` that nobody has. */
export const IS_FREE =
  "s.status = 'OPEN' AND NOT EXISTS (SELECT 1 FROM consultation c WHERE c.open_slot_id = s.id)";

/**
 * The most slots that are read at once: a mentor who gives eight hours on every day of five weeks has fewer.
 */
export const MOST_SLOTS = 300;

/** Slots by id. */
export const slotById = defineLoader<string, Slot | null>('slotById', async ({ db }, ids) => {
  const rows = await slots.list(db, `WHERE s.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, (slot) => slot.id);
});

/** Changes some columns of a slot. */
export async function changeSlot(
  tx: EntityManager,
  id: string,
  changes: Partial<EntityRow<ConsultationSlotEntity>>,
): Promise<void> {
  await updateRow(tx, slots.name, id, slots.write(changes));
}

/** Lists slots, the first to begin in front; only free ones if asked. */
export async function listSlots(
  db: Database,
  { mentorId, branchId, from, until }: SlotSpan,
  onlyFree: boolean,
): Promise<Slot[]> {
  const parts: [condition: string, values: readonly unknown[]][] = [
    ['s.starts_at >= ? AND s.starts_at < ?', [sqlInstant(from), sqlInstant(until)]],
  ];
  if (mentorId != null) parts.push(['s.mentor_id = ?', [mentorId]]);
  if (branchId != null) parts.push(['s.branch_id = ?', [branchId]]);
  parts.push([onlyFree ? IS_FREE : "s.status = 'OPEN'", []]);
  const rest = `WHERE ${parts.map(([condition]) => condition).join(' AND ')} ORDER BY s.starts_at, s.id LIMIT ${MOST_SLOTS}`;
  return slots.list(
    db,
    rest,
    parts.flatMap(([, values]) => [...values]),
  );
}

/** Reads the open slots of a mentor in a stretch of time, inside the unit that has locked the mentor. */
export async function slotsOfMentor(
  tx: EntityManager,
  mentorId: string,
  { startsAt, endsAt }: TimeSpan,
): Promise<Slot[]> {
  return slots.list(
    tx,
    "WHERE s.mentor_id = ? AND s.starts_at < ? AND s.starts_at > ? AND s.ends_at > ? AND s.status = 'OPEN' LIMIT 5000",
    [
      mentorId,
      sqlInstant(endsAt),
      sqlInstant(new Date(startsAt.getTime() - 86_400_000)),
      sqlInstant(startsAt),
    ],
  );
}

/** Locks a slot until the unit ends; null when there is none. The member comes first in the lock order. */
export async function lockSlot(db: Database, tx: EntityManager, id: string): Promise<Slot | null> {
  return slots.first(tx, `WHERE s.id = ?${db.forUpdate}`, [id]);
}
