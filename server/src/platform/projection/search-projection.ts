import { setTimeout as sleep } from 'node:timers/promises';

import type { Clock } from '../../shared/clock';
import type { Database } from '../db/database';
import type { Log } from '../log';
import type { StoredEvent } from '../outbox/outbox-events.queries';
import { eventsAfter, lastEventNumber, overlapStart } from '../outbox/outbox-events.queries';
import type { Search } from '../search';
import { IndexNotReadyError } from '../search';
import { createAppliedEvents } from './applied-events';
import { loadSearchChange, type DocumentSource } from './document-source';
import { createRetryPause } from './retry-pause';

/** How far the index of this process follows the database. */
export type ProjectionState = {
  readonly documentCount: number;
  readonly lastEvent: number;
  readonly lagSeconds: number;
  readonly builtAt: Date | null;
  readonly isRebuilding: boolean;
};

const POLL_MS = 1_000;
const PATIENCE_MS = 300;
const BATCH = 2_000;

type Deps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly search: Search;
  readonly source: DocumentSource;
  readonly log: Log;
};

/**
 * Keeps the search index of this process up to date: reads events from the outbox, loads the documents they
 * affect and applies them. The process that wrote sees its change in its next search, others within about a
 * second.
 */
export class SearchProjection {
  private cursor = 0;
  /**
   * Each index file stores its own cursor. After another process has swapped the file, reading resumes from
   * that cursor.
   */
  private builtAt: number | null = null;
  private hasStarted = false;
  private isReady = false;
  /** Writes of this process, and how many of them the index is known to hold. */
  private writes = 0;
  private followedWrites = 0;
  private isStopped = false;
  private behindSince: number | null = null;
  private working: Promise<void> | null = null;
  private healing: Promise<void> | null = null;
  private readonly healingPause = createRetryPause(Date.now);
  private readonly applied = createAppliedEvents();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly deps: Deps) {}

  /**
   * Opens the index, builds it if it is missing or outdated, and starts to follow the outbox. Resolves when
   * searches can be answered.
   */
  async start(): Promise<void> {
    const { state, cursor } = await this.deps.search.status();
    const newest = await lastEventNumber(this.deps.db);
    const isUsable =
      state === 'ready' && cursor !== null && Number(cursor) <= newest && (await this.answers());
    if (!isUsable) await this.rebuild();
    else await this.goOnWithCurrent();
    this.hasStarted = true;
    this.isReady = true;
    await this.follow();
    this.poll();
  }

  /**
   * Rebuilds the index from the database while the old one, if any, keeps answering. Returns how many
   * documents it has.
   */
  async rebuild(): Promise<number> {
    const { db, search, source, log } = this.deps;
    const cursor = await lastEventNumber(db);
    const begun = Date.now();
    const { builtAt } = await search.status();
    const documents = await search.rebuild(source.all(db), String(cursor)).then(
      (built) => built.documents,
      (error: unknown) => this.builtByAnother(builtAt, error),
    );
    await this.alone(() => this.goOnWithCurrent());
    this.healingPause.end();
    log.info({ documents, milliseconds: Date.now() - begun }, 'search index built');
    return documents;
  }

  /**
   * Takes the index that another process on the same folder has finished meanwhile: it took away the files that
   * were older. Gives its documents; throws the error where there is none.
   */
  private async builtByAnother(before: number | null, error: unknown): Promise<number> {
    const { state, builtAt, documents } = await this.deps.search.status();
    if (state !== 'ready' || builtAt === before) throw error;
    return documents;
  }

  /**
   * Rebuilds an index that turned out to be missing or damaged; until then searches fail and the server is
   * not ready.
   */
  rebuildIfBroken(): void {
    if (this.healing || this.isStopped || !this.hasStarted || !this.healingPause.isOver()) return;
    this.isReady = false;
    this.deps.log.warn('the search index is missing or damaged: it is built anew');
    const fail = (error: unknown): void => {
      this.healingPause.lengthen();
      this.deps.log.error({ err: error }, 'the search index cannot be built');
    };
    this.healing = this.rebuild()
      .then(() => void (this.isReady = true), fail)
      .finally(() => (this.healing = null));
  }

  /** Tells that this process has written, so that its next search catches up first. */
  markDirty(): void {
    this.writes++;
  }

  /**
   * Waits until the index has this process's own writes and the event the caller has seen, at most 300 ms.
   * Returns false if it is still behind.
   */
  async catchUp(seenEvent: number | null): Promise<boolean> {
    const isBehind = this.followedWrites < this.writes || (seenEvent !== null && seenEvent > this.cursor);
    if (!isBehind) return true;
    if (this.healing) return false;
    const deadline = new AbortController();
    const followed = this.follow().then(
      () => true,
      () => false,
    );
    const inTime = await Promise.race([
      followed,
      sleep(PATIENCE_MS, false, { signal: deadline.signal }).catch(() => false),
    ]);
    deadline.abort();
    return inTime && (seenEvent === null || seenEvent <= this.cursor);
  }

  /** The number of the newest event in the index. */
  get lastEvent(): number {
    return this.cursor;
  }

  /** Whether searches can be answered. */
  get canAnswer(): boolean {
    return this.isReady;
  }

  /** How far behind the index is. */
  async state(): Promise<ProjectionState> {
    const status = await this.deps.search.status();
    const lagSeconds =
      this.behindSince === null
        ? 0
        : Math.round((this.deps.clock.now().getTime() - this.behindSince) / 100) / 10;
    return {
      documentCount: status.documents,
      lastEvent: this.cursor,
      lagSeconds,
      builtAt: status.builtAt === null ? null : new Date(status.builtAt),
      isRebuilding: status.isRebuilding,
    };
  }

  /** Stops following and closes the index. */
  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.working?.catch(() => undefined);
    await this.healing;
    await this.deps.search.close();
  }

  private poll(): void {
    if (this.isStopped) return;
    this.timer = setTimeout(
      () =>
        void this.look()
          .catch((error: unknown) => this.deps.log.error({ err: error }, 'search index cannot follow'))
          .finally(() => this.poll()),
      POLL_MS,
    );
    this.timer.unref();
  }

  /** Runs a query: a file can say that it is ready and be damaged further in. */
  private answers(): Promise<boolean> {
    return this.deps.search.suggest('a', 1).then(
      () => true,
      () => false,
    );
  }

  private async look(): Promise<void> {
    if (this.healing) return;
    const { state, isRebuilding, builtAt } = await this.deps.search.status();
    if (state !== 'ready') return isRebuilding ? undefined : this.rebuildIfBroken();
    if (builtAt !== this.builtAt) await this.alone(() => this.goOnWithCurrent());
    await this.follow();
    // After a failed rebuild another process may have repaired the index.
    if (!this.isReady) this.isReady = (await this.answers()) && !this.healing;
  }

  private follow(): Promise<void> {
    return this.alone(() => this.applyNew());
  }

  private async alone(work: () => Promise<void>): Promise<void> {
    while (this.working) await this.working.catch(() => undefined);
    this.working = work().finally(() => (this.working = null));
    return this.working;
  }

  /** Takes the cursor from the file in use, so that changes applied to another file are applied again. */
  private async goOnWithCurrent(): Promise<void> {
    const { state, cursor, builtAt } = await this.deps.search.status();
    if (state !== 'ready') throw new IndexNotReadyError('The search index is gone again');
    this.cursor = Number(cursor);
    this.builtAt = builtAt;
    this.applied.clear();
    this.followedWrites = -1;
  }

  private async applyNew(): Promise<void> {
    const { writes } = this;
    const now = this.deps.clock.now();
    let read = await overlapStart(this.deps.db, this.cursor, now);
    for (let isMore = true; isMore && !this.isStopped;) {
      const events = await eventsAfter(this.deps.db, read, BATCH);
      const fresh = this.applied.freshOf(events);
      this.behindSince = fresh[0]?.occurredAt.getTime() ?? null;
      if (!(await this.apply(fresh, now))) {
        await this.goOnWithCurrent();
        return this.applyNew();
      }
      read = events.at(-1)?.id ?? read;
      isMore = events.length === BATCH;
    }
    this.behindSince = null;
    // Only now, because a search that arrives meanwhile must wait for it.
    this.followedWrites = writes;
  }

  /** Returns false if another file has replaced the one that is followed. */
  private async apply(events: readonly StoredEvent[], now: Date): Promise<boolean> {
    if (events.length === 0) return true;
    const { db, search, source } = this.deps;
    const change = await loadSearchChange(db, source, events);
    const cursor = Math.max(this.cursor, ...events.map((event) => event.id));
    if (!(await search.apply(change, String(cursor), this.builtAt))) return false;
    this.cursor = cursor;
    this.applied.add(events, now);
    return true;
  }
}
