import type { EntityManager } from 'typeorm';

import type { QueryRunner } from '../../../platform/db/table';

/** Computers, the member who sits down at one (null for a guest), and until when those in use are taken. */
export type WantedComputers = {
  readonly itemIds: readonly string[];
  readonly memberId: string | null;
  readonly usedUntil?: ReadonlyMap<string, Date>;
};

/** What sessions at computers ask the engine of bookings. */
export type Reservations = {
  /**
   * When somebody else has computers next after an instant: the instant itself where they have one now, nothing
   * for one that stays free.
   */
  readonly next: (
    db: QueryRunner,
    wanted: WantedComputers,
    after: Date,
  ) => Promise<ReadonlyMap<string, Date>>;
  /** Notes that a member who booked the computer sat down at it. */
  readonly arrive: (tx: EntityManager, itemId: string, memberId: string) => Promise<void>;
};
