import type { EntityManager } from 'typeorm';

import type { QueryRunner } from '../db/table';
import type { Change } from './change.entity';

/** An event of the outbox with what was written along. */
export type SourceEvent = {
  readonly id: number;
  readonly name: string;
  readonly subjectId: string;
  readonly payload: unknown;
  readonly occurredAt: Date;
};

/** A change that has no position yet. */
export type NewChange = Omit<Change, 'position'>;

/**
 * Turns events of a module into changes that programs outside may follow, at most one for each event. Two
 * servers may show it the same event, or one later than it happened: its answer must not depend on when it is
 * asked.
 */
export type ChangeSource = {
  readonly events: readonly string[];
  readonly read: (
    db: QueryRunner,
    events: readonly SourceEvent[],
    now: Date,
  ) => Promise<readonly NewChange[]>;
};

/** Is told of changes in the transaction that gives them their positions. */
export type ChangeListener = (tx: EntityManager, changes: readonly Change[]) => Promise<void>;

/** Something that goes on beside the requests of a server, until it is stopped. */
export type Follower = { readonly start: () => void; readonly stop: () => Promise<void> };
