import type { EntityManager } from 'typeorm';

import type { Clock } from '../../shared/clock';
import { ok } from '../../shared/result';
import type { Database } from '../db/database';
import type { ChangeListener, ChangeSource, NewChange, SourceEvent } from './change-source';
import type { Change } from './change.entity';
import {
  appendChanges,
  findTakenEvents,
  listAwaitingEvents,
  lockFeedEnd,
  passEvents,
} from './changes.queries';

const BATCH = 500;

type Deps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly sources: () => readonly ChangeSource[];
  readonly listeners: () => readonly ChangeListener[];
};

/**
 * Gives changes their positions. One process at a time does so, under a lock, and events that were committed
 * late get the next position: whoever has read up to a position misses nothing, and what happened to one object
 * stands in its order. An event waits for this by a mark of its own, however long its unit stayed open.
 */
export class ChangeSequencer {
  constructor(private readonly deps: Deps) {}

  /** Takes up the events that wait; returns how many changes there are more. */
  async sequence(): Promise<number> {
    const { db } = this.deps;
    let added = 0;
    for (;;) {
      const events = await listAwaitingEvents(db, BATCH);
      if (events.length === 0) return added;
      added += await this.append(events, await this.read(events));
      if (events.length < BATCH) return added;
    }
  }

  private async read(events: readonly SourceEvent[]): Promise<NewChange[]> {
    const { db, clock } = this.deps;
    const found: NewChange[] = [];
    for (const source of this.deps.sources()) {
      const own = events.filter(({ name }) => source.events.includes(name));
      if (own.length > 0) found.push(...(await source.read(db, own, clock.now())));
    }
    return found.sort(
      (one, other) => one.occurredAt.getTime() - other.occurredAt.getTime() || one.eventId - other.eventId,
    );
  }

  private async append(events: readonly SourceEvent[], found: readonly NewChange[]): Promise<number> {
    const done = await this.deps.db.transaction(
      async (tx) => {
        const added = found.length === 0 ? 0 : await this.write(tx, found);
        await passEvents(
          tx,
          events.map(({ id }) => id),
        );
        return ok(added);
      },
      { skipAudit: true },
    );
    if (!done.ok) throw new Error('Giving positions refuses nothing.');
    return done.value;
  }

  private async write(tx: EntityManager, found: readonly NewChange[]): Promise<number> {
    const end = await lockFeedEnd(this.deps.db, tx);
    const taken = await findTakenEvents(
      tx,
      found.map(({ eventId }) => eventId),
    );
    const fresh = found.filter(({ eventId }) => !taken.has(eventId));
    if (fresh.length === 0) return 0;
    const added: Change[] = fresh.map((change, index) => ({ ...change, position: end.position + index + 1 }));
    await appendChanges(tx, added, { position: end.position + added.length });
    for (const tell of this.deps.listeners()) await tell(tx, added);
    return added.length;
  }
}
