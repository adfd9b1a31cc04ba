import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

import type { DataSource, EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';

import type { Result } from '../../shared/result';
import { isLostConnection, isRetryable } from './database-errors';
import type { BeginTransaction } from './transactions/transaction';
import type { RawQuery } from './transactions/raw-driver';
import { Rehearsals } from './transactions/rehearsal';

const MAX_ATTEMPTS = 8;

/**
 * A unit of work: it may run more than once, so its only effects go through `tx`, `recordEvent` and
 * `afterCommit`.
 */
export type UnitOfWork<T, Refusal> = (tx: EntityManager) => Promise<Result<T, Refusal>>;

/** How a unit may be repeated, and whether it is recorded. */
export type UnitOfWorkOptions = {
  /** The unit writes an idempotency row, so it may be repeated even when the answer to COMMIT was lost. */
  readonly isIdempotent?: boolean;
  /** Writes no audit entry; for internal counters only. */
  readonly skipAudit?: boolean;
  /** Counts also while everything around it is rehearsed; never after a unit of the rehearsal. */
  readonly isReal?: boolean;
};

/** Adds rows to a transaction after its unit succeeded, and is told when they are committed. */
export type TransactionRecorder = {
  readonly record: (outcome: unknown) => Promise<void>;
  readonly committed: () => void;
};

/** Starts to record an open transaction; null if there is nothing to record. */
export type OpenRecorder = (tx: EntityManager) => Promise<TransactionRecorder | null>;

type Scope = {
  readonly manager: EntityManager;
  readonly afterCommit: (() => void)[];
};

/** The connections of a database. Without `rawQuery`, plain SQL goes through the reader. */
export type Connections = {
  readonly writer: DataSource;
  readonly beginTransaction: BeginTransaction;
  readonly reader?: DataSource;
  readonly rawQuery?: RawQuery | null;
  /** Records the audit row of a transaction that runs inside a staff mutation. */
  readonly openRecorder?: OpenRecorder | undefined;
  readonly reportFailure?: (error: unknown) => void;
};

/**
 * Owns every transaction on both engines.
 * On SQLite all writers queue for the one writing connection, because TypeORM would let two of them share a
 * transaction and lose committed data; readers use a second, read-only connection and see commits only.
 */
export class Database {
  private readonly scope = new AsyncLocalStorage<Scope>();
  private readonly units = new Set<Promise<unknown>>();
  private queue: Promise<unknown> = Promise.resolve();

  readonly writer: DataSource;
  private readonly reader: DataSource;
  private readonly beginTransaction: BeginTransaction;
  private readonly rawQuery: RawQuery | null;
  private readonly openRecorder: OpenRecorder;
  private readonly reportFailure: (error: unknown) => void;
  private readonly rehearsals: Rehearsals;

  constructor({
    writer,
    beginTransaction,
    reader = writer,
    rawQuery = null,
    openRecorder = () => Promise.resolve(null),
    reportFailure = () => undefined,
  }: Connections) {
    this.writer = writer;
    this.beginTransaction = beginTransaction;
    this.reader = reader;
    this.rawQuery = rawQuery;
    this.openRecorder = openRecorder;
    this.reportFailure = reportFailure;
    this.rehearsals = new Rehearsals(beginTransaction, () => this.reserveWriter());
  }

  /** Tells whether this is the embedded engine. */
  get isSqlite(): boolean {
    return this.writer.options.type === 'better-sqlite3';
  }

  /** The manager for reads: inside a unit it sees the unit's writes, elsewhere committed data. */
  get read(): EntityManager {
    return this.openManager() ?? this.reader.manager;
  }

  /** Runs plain SQL for reading and returns the rows as they come from the driver. */
  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const manager = this.openManager();
    if (manager || !this.rawQuery) return (manager ?? this.read).query(sql, [...parameters]);
    return this.rawQuery(sql, parameters) as Promise<Row[]>;
  }

  /**
   * Runs a unit in one transaction. A refusal rolls it back; conflicts between writers restart the whole
   * unit. A unit inside a unit is a mistake and throws: pass `tx` to the shared step instead.
   */
  transaction<T, Refusal>(
    unit: UnitOfWork<T, Refusal>,
    options: UnitOfWorkOptions = {},
  ): Promise<Result<T, Refusal>> {
    if (this.scope.getStore())
      throw new Error('A transaction is already open: pass its tx instead of opening another.');
    if (this.rehearsals.isRehearsing && !options.isReal) return this.counted(this.rehearsed(unit));
    return this.counted(
      this.isSqlite ? this.enqueue(() => this.attempt(unit, options)) : this.attempt(unit, options),
    );
  }

  /**
   * Runs something whole, all its units included, and undoes everything in the end: what it wrote is seen by
   * itself alone, and no effect that follows a commit takes place.
   */
  rehearse<T>(act: () => Promise<T>): Promise<T> {
    return this.rehearsals.run(act);
  }

  /** Tells whether what is written here will be undone. */
  get isRehearsing(): boolean {
    return this.rehearsals.isRehearsing;
  }

  /** Runs an effect once the open unit has committed, or at once outside a unit. Never after a roll-back. */
  afterCommit(effect: () => void): void {
    const open = this.scope.getStore();
    if (open) open.afterCommit.push(effect);
    else if (!this.isRehearsing) effect();
  }

  /**
   * Locks the rows of a query for writing, where the engine has row locks; SQLite has one writer at a time.
   */
  lock<T extends ObjectLiteral>(query: SelectQueryBuilder<T>): SelectQueryBuilder<T> {
    return this.isSqlite ? query : query.setLock('pessimistic_write');
  }

  /** The suffix that locks rows in plain SQL. */
  get forUpdate(): string {
    return this.isSqlite ? '' : ' FOR UPDATE';
  }

  /** Closes all connections; waits for the units that are open or queued first. */
  async close(): Promise<void> {
    while (this.units.size > 0) await Promise.allSettled(this.units);
    try {
      if (this.reader !== this.writer && this.reader.isInitialized) await this.reader.destroy();
      if (this.writer.isInitialized) await this.writer.destroy();
    } finally {
      // One that is left on goes along with every promise of the process, as long as that lives.
      this.scope.disable();
    }
  }

  private openManager(): EntityManager | null {
    return this.scope.getStore()?.manager ?? this.rehearsals.manager;
  }

  private rehearsed<T, Refusal>(unit: UnitOfWork<T, Refusal>): Promise<Result<T, Refusal>> {
    return this.rehearsals.unit((manager) =>
      this.scope.run({ manager, afterCommit: [] }, () => unit(manager)),
    );
  }

  /** Waits until no other unit writes, where there is one writing connection; hands back its release. */
  private reserveWriter(): Promise<() => void> {
    if (!this.isSqlite) return Promise.resolve(() => undefined);
    return new Promise((reserved) => {
      void this.enqueue(() => new Promise<void>((release) => reserved(release)));
    });
  }

  private counted<T>(unit: Promise<T>): Promise<T> {
    this.units.add(unit);
    const leave = (): void => void this.units.delete(unit);
    unit.then(leave, leave);
    return unit;
  }

  private async attempt<T, Refusal>(
    unit: UnitOfWork<T, Refusal>,
    options: UnitOfWorkOptions,
  ): Promise<Result<T, Refusal>> {
    for (let attempt = 1; ; attempt++) {
      const progress = { isCommitting: false };
      try {
        return await this.once(unit, options, progress);
      } catch (error) {
        const isUnsure = isLostConnection(error) && progress.isCommitting && !options.isIdempotent;
        if (attempt >= MAX_ATTEMPTS || isUnsure || !(isRetryable(error) || isLostConnection(error)))
          throw error;
        await sleep(Math.random() * Math.min(1_000, 20 * 2 ** attempt));
      }
    }
  }

  private async once<T, Refusal>(
    unit: UnitOfWork<T, Refusal>,
    { skipAudit = false }: UnitOfWorkOptions,
    progress: { isCommitting: boolean },
  ): Promise<Result<T, Refusal>> {
    const { manager, commit, rollBack } = await this.beginTransaction();
    const scope: Scope = { manager, afterCommit: [] };
    let isCommitted = false;
    try {
      const result = await this.scope.run(scope, () =>
        skipAudit ? unit(manager) : this.recorded(scope, () => unit(manager)),
      );
      if (!result.ok) return result;
      progress.isCommitting = true;
      await commit();
      isCommitted = true;
      for (const effect of scope.afterCommit) this.runSafely(effect);
      return result;
    } finally {
      if (!isCommitted) await rollBack();
    }
  }

  /** Runs a unit and writes its audit row right before the commit. */
  private async recorded<T, Refusal>(
    { manager, afterCommit }: Scope,
    run: () => Promise<Result<T, Refusal>>,
  ): Promise<Result<T, Refusal>> {
    const recorder = await this.openRecorder(manager);
    const result = await run();
    if (!recorder || !result.ok) return result;
    await recorder.record(result.value);
    afterCommit.push(recorder.committed);
    return result;
  }

  private runSafely(effect: () => void): void {
    try {
      effect();
    } catch (error) {
      this.reportFailure(error);
    }
  }

  private enqueue<T>(job: () => Promise<T>): Promise<T> {
    const next = this.queue.then(job, job);
    this.queue = next.catch(() => undefined);
    return next;
  }
}
