import { AsyncLocalStorage } from 'node:async_hooks';

import type { EntityManager } from 'typeorm';

import type { Result } from '../../../shared/result';
import type { BeginTransaction, OpenTransaction } from './transaction';

/** A run whose writes are seen by itself alone and are all undone at its end. */
type Rehearsal = {
  transaction: OpenTransaction | null;
  /** Gives the one writing connection of SQLite back. */
  release: () => void;
  /** After a conflict the engine may have undone what was written: nothing more runs then. */
  isBroken: boolean;
  isOver: boolean;
};

const UNIT = 'rehearsed_unit';

/**
 * Lets a whole request run as if it were real: its units write into one transaction that is rolled back in the
 * end, and its reads see what they wrote. Nobody else does, and nothing that follows a commit happens.
 */
export class Rehearsals {
  private readonly scope = new AsyncLocalStorage<Rehearsal>();

  /** `reserve` waits for the right to write and hands back how to give it up again. */
  constructor(
    private readonly beginTransaction: BeginTransaction,
    private readonly reserve: () => Promise<() => void>,
  ) {}

  /** Tells whether the caller rehearses. */
  get isRehearsing(): boolean {
    return this.current() !== null;
  }

  /** The manager that sees what was written so far; null before the first write, and outside a rehearsal. */
  get manager(): EntityManager | null {
    return this.current()?.transaction?.manager ?? null;
  }

  /** Runs something as a rehearsal and undoes all of it. */
  async run<T>(act: () => Promise<T>): Promise<T> {
    const rehearsal: Rehearsal = {
      transaction: null,
      release: () => undefined,
      isBroken: false,
      isOver: false,
    };
    try {
      return await this.scope.run(rehearsal, act);
    } finally {
      rehearsal.isOver = true;
      await rehearsal.transaction?.rollBack();
      rehearsal.release();
    }
  }

  /** Runs a unit inside the rehearsal; a refusal or an error undoes what this unit wrote. */
  async unit<T, Refusal>(
    unit: (tx: EntityManager) => Promise<Result<T, Refusal>>,
  ): Promise<Result<T, Refusal>> {
    const rehearsal = this.current();
    if (!rehearsal) throw new Error('Nothing is rehearsed here.');
    if (rehearsal.isBroken) throw new Error('This rehearsal met a conflict: send the request again.');
    const { manager } = await this.open(rehearsal);
    let isKept = false;
    try {
      await manager.query(`SAVEPOINT ${UNIT}`);
      const result = await unit(manager);
      isKept = result.ok;
      return result;
    } finally {
      await this.settle(rehearsal, manager, isKept);
    }
  }

  private async open(rehearsal: Rehearsal): Promise<OpenTransaction> {
    if (rehearsal.transaction) return rehearsal.transaction;
    rehearsal.release = await this.reserve();
    rehearsal.transaction = await this.beginTransaction();
    return rehearsal.transaction;
  }

  private async settle(rehearsal: Rehearsal, manager: EntityManager, isKept: boolean): Promise<void> {
    try {
      if (!isKept) await manager.query(`ROLLBACK TO SAVEPOINT ${UNIT}`);
      await manager.query(`RELEASE SAVEPOINT ${UNIT}`);
    } catch {
      // The engine has undone the whole transaction, so the savepoint is gone: a unit after this would write
      // outside any transaction.
      rehearsal.isBroken = true;
    }
  }

  /** A timer that was set in a rehearsal may fire after its end. */
  private current(): Rehearsal | null {
    const rehearsal = this.scope.getStore();
    return rehearsal && !rehearsal.isOver ? rehearsal : null;
  }
}
