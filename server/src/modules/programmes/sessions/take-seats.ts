import type { EntityManager } from 'typeorm';

import { EventSessionEntity } from './event-session.entity';

/**
 * Takes seats in sessions, ids ascending. The condition of the statement itself is what keeps a session from
 * being overfull; callers hold the locks and have looked before, so one that does not fit is a mistake of
 * theirs.
 */
export async function takeSeats(
  tx: EntityManager,
  sessionIds: readonly string[],
  seats: number,
): Promise<void> {
  for (const id of [...sessionIds].sort()) {
    const taken = await tx
      .createQueryBuilder()
      .update(EventSessionEntity)
      .set({ takenCount: () => 'taken + :seats' })
      .where('id = :id AND (capacity IS NULL OR taken + :seats <= capacity)', { id, seats })
      .execute();
    if (taken.affected !== 1) throw new Error(`Session ${id} cannot hold ${seats} more.`);
  }
}

/** Gives seats in sessions back. */
export async function releaseSeats(
  tx: EntityManager,
  sessionIds: readonly string[],
  seats: number,
): Promise<void> {
  for (const id of [...sessionIds].sort()) {
    const released = await tx
      .createQueryBuilder()
      .update(EventSessionEntity)
      .set({ takenCount: () => 'taken - :seats' })
      .where('id = :id AND taken >= :seats', { id, seats })
      .execute();
    if (released.affected !== 1) throw new Error(`Session ${id} does not have ${seats} taken.`);
  }
}
