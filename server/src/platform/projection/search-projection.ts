import { setTimeout as sleep } from 'node:timers/promises';

import type { Clock } from '../../shared/clock';
import type { Database } from '../db/database';
import type { Log } from '../log';
import type { StoredEvent } from '../outbox/event-reader';
import { eventsAfter, lastEventNumber, overlapStart } from '../outbox/event-reader';
import type { Search, SearchDocument } from '../search';

/** What a room registers so that its things can be found: search itself knows no room. */
export type DocumentSource = {
  /** Ids of the documents that facts touch. */
  readonly touchedBy: (db: Database, events: readonly StoredEvent[]) => Promise<readonly string[]>;
  /** The documents of these ids as they are now; ids without a document are left out. */
  readonly load: (db: Database, ids: readonly string[]) => Promise<readonly SearchDocument[]>;
  /** All documents, in batches. */
  readonly all: (db: Database) => AsyncIterable<readonly SearchDocument[]>;
};

/** How far the index of this process follows the database. */
export type ProjectionState = { readonly documentCount: number; readonly lastEvent: number; readonly lagSeconds: number; readonly builtAt: Date | null; readonly isRebuilding: boolean };

const POLL_MS = 1_000;
const PATIENCE_MS = 300;
const BATCH = 2_000;

type Deps = { readonly db: Database; readonly clock: Clock; readonly search: Search; readonly source: DocumentSource; readonly log: Log };

/**
 * Keeps the search index of this process in step with the database: it reads facts from the outbox, loads what they touch
 * and applies it. The process that wrote sees its change in its next search; others within about a second.
 */
export class SearchProjection {
  private cursor = 0;
  private isReady = false;
  /** Writes of this process, and how many of them the index is known to hold. */
  private writes = 0;
  private followedWrites = 0;
  private isStopped = false;
  private behindSince: number | null = null;
  private working: Promise<void> | null = null;
  private healing: Promise<void> | null = null;
  private readonly applied = new Map<number, number>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly deps: Deps) {}

  /** Opens the index, builds it when it is missing or outdated, and begins to follow. Resolves when searches can be answered. */
  async start(): Promise<void> {
    const status = await this.deps.search.status();
    const cursor = status.cursor === null ? Number.NaN : Number(status.cursor);
    const newest = await lastEventNumber(this.deps.db);
    const isUsable = status.state === 'ready' && cursor <= newest && (await this.answers());
    if (!isUsable) await this.rebuild();
    else this.cursor = cursor;
    this.isReady = true;
    await this.follow();
    this.poll();
  }

  /** Builds the index anew from the database while the old one, if any, goes on answering. Returns how many documents it holds. */
  async rebuild(): Promise<number> {
    const { db, search, source, log } = this.deps;
    const cursor = await lastEventNumber(db);
    const begun = Date.now();
    const { documents } = await search.rebuild(source.all(db), String(cursor));
    this.cursor = cursor;
    log.info({ documents, milliseconds: Date.now() - begun }, 'search index built');
    return documents;
  }

  /** Builds the index anew because it turned out to be missing or damaged; until then nothing can be found, and the server is not ready. */
  heal(): void {
    if (this.healing || this.isStopped || !this.isReady) return;
    this.isReady = false;
    this.deps.log.warn('the search index is missing or damaged: it is built anew');
    this.healing = this.rebuild().then(() => undefined).catch((error: unknown) => this.deps.log.error({ err: error }, 'the search index cannot be built')).finally(() => {
      this.healing = null;
      // Also after a failure, so that the next look tries again.
      this.isReady = true;
    });
  }

  /** Tells that this process has written, so that its next search catches up first. */
  markDirty(): void {
    this.writes++;
  }

  /** Catches up with this process's own writes and with what the caller has seen, for at most 300 ms; false means: still behind. */
  async catchUp(seenEvent: number | null): Promise<boolean> {
    const isBehind = this.followedWrites < this.writes || (seenEvent !== null && seenEvent > this.cursor);
    if (!isBehind) return true;
    const deadline = new AbortController();
    const followed = this.follow().then(() => true, () => false);
    const inTime = await Promise.race([followed, sleep(PATIENCE_MS, false, { signal: deadline.signal }).catch(() => false)]);
    deadline.abort();
    return inTime && (seenEvent === null || seenEvent <= this.cursor);
  }

  /** The number of the newest fact the index knows. */
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
    const lagSeconds = this.behindSince === null ? 0 : Math.round((this.deps.clock.now().getTime() - this.behindSince) / 100) / 10;
    return { documentCount: status.documents, lastEvent: this.cursor, lagSeconds, builtAt: status.builtAt === null ? null : new Date(status.builtAt), isRebuilding: status.isRebuilding };
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
    this.timer = setTimeout(() => void this.look().catch((error: unknown) => this.deps.log.error({ err: error }, 'search index cannot follow')).finally(() => this.poll()), POLL_MS);
    this.timer.unref();
  }

  /** A file may say that it is ready and be damaged further in: a question shows it before anybody else asks. */
  private answers(): Promise<boolean> {
    return this.deps.search.suggest('a', 1).then(() => true, () => false);
  }

  private async look(): Promise<void> {
    if (this.healing) return;
    const { state, isRebuilding } = await this.deps.search.status();
    if (state === 'ready') await this.follow();
    else if (!isRebuilding) this.heal();
  }

  private async follow(): Promise<void> {
    while (this.working) await this.working.catch(() => undefined);
    this.working = this.applyNew().finally(() => (this.working = null));
    return this.working;
  }

  private async applyNew(): Promise<void> {
    const { writes } = this;
    const now = this.deps.clock.now();
    let read = await overlapStart(this.deps.db, this.cursor, now);
    for (let isMore = true; isMore && !this.isStopped; ) {
      const events = await eventsAfter(this.deps.db, read, BATCH);
      const fresh = events.filter((event) => !this.applied.has(event.id));
      this.behindSince = fresh[0]?.occurredAt.getTime() ?? null;
      await this.apply(fresh, now);
      read = events.at(-1)?.id ?? read;
      isMore = events.length === BATCH;
    }
    this.behindSince = null;
    // Only now: a search that comes while this runs must wait for it.
    this.followedWrites = writes;
  }

  private async apply(events: readonly StoredEvent[], now: Date): Promise<void> {
    if (events.length === 0) return;
    const { db, search, source } = this.deps;
    const ids = [...new Set(await source.touchedBy(db, events))];
    const upsert = ids.length === 0 ? [] : await source.load(db, ids);
    const present = new Set(upsert.map((document) => document.id));
    const cursor = Math.max(this.cursor, ...events.map((event) => event.id));
    await search.apply({ upsert, remove: ids.filter((id) => !present.has(id)) }, String(cursor));
    this.cursor = cursor;
    this.remember(events, now);
  }

  private remember(events: readonly StoredEvent[], now: Date): void {
    for (const event of events) this.applied.set(event.id, event.occurredAt.getTime());
    for (const [id, at] of this.applied) if (at < now.getTime() - 60_000) this.applied.delete(id);
  }
}
