import type { FaultKind } from '@pustaka/web-shared/apollo/index.ts';

import { decideScanIntent, withMember, withoutRow, withRow } from '../desk-rows';
import type { DeskCore } from '../desk-core';
import type { Connection } from './connection';
import { isCardCode, queuedRows, toQueuedScan, rowOfQueued } from './late-rows';
import type { ScanQueue } from './scan-queue';

/** What the desk works with when there is no connection. */
export type Offline = { readonly queue: ScanQueue; readonly connection: Connection };

/** What late acts need of the desk. */
type DeskParts = DeskCore & { readonly act: (id: string) => Promise<void> };

/** What the desk does with scans that the library cannot be told of at once. */
export type LateActs = {
  readonly keep: (id: string) => Promise<void>;
  readonly take: (id: string) => Promise<void>;
  readonly replay: () => void;
  /** Shows again what was kept before the browser was closed. */
  readonly restore: () => Promise<void>;
  /** Keeps the key of an answer that is about to be sent. */
  readonly rekey: (id: string) => Promise<boolean>;
  /** Forgets a scan that is settled. */
  readonly forget: (id: string) => void;
  /**
   * Says whether a row without an answer waits for the connection, or for somebody who may sign in, instead
   * of asking.
   */
  readonly waits: (id: string, kind: FaultKind) => boolean;
};

/**
 * Returns what the desk does with scans that the library cannot be told of at once: they are kept with their
 * codes and their time, and sent in their order as soon as it answers. A kept scan leaves only when it is
 * settled, so that closing the browser, or a connection that breaks again, loses none and doubles none.
 */
export function createLateActs(desk: DeskParts, { queue, connection }: Offline): LateActs {
  const keep = createKeeping(desk, queue);
  return {
    keep,
    take: createTaking(desk, keep),
    replay: () => replayQueue(desk, connection),
    restore: () => restoreQueue(desk, queue),
    rekey: (id) => {
      const row = desk.rowOf(id);
      return row?.isLate === true ? queue.put(toQueuedScan(row)).catch(() => false) : Promise.resolve(true);
    },
    forget: (id) => {
      if (desk.rowOf(id)?.isLate === true) void queue.remove(id).catch(() => undefined);
    },
    waits: (id, kind) => {
      const row = desk.rowOf(id);
      if (kind === 'offline') connection.lost();
      return (
        row !== undefined &&
        row.act !== 'renew' &&
        (kind === 'offline' || (row.isLate && (kind === 'unauthenticated' || kind === 'rateLimited')))
      );
    },
  };
}

/** Returns how a row is kept in the queue, or refused where the queue is full. */
function createKeeping(desk: DeskParts, queue: ScanQueue): LateActs['keep'] {
  return async (id) => {
    const row = desk.rowOf(id);
    if (row === undefined) return;
    const isKept = await queue.put(toQueuedScan(row)).catch(() => false);
    if (!isKept) return desk.refuse(id, { problem: 'queueFull' });
    desk.change(id, { state: 'queued', isLate: true, fault: null });
    desk.tell(id);
  };
}

/** Returns what is done with a scan that cannot be looked up: a card opens its account, a book is kept. */
function createTaking(desk: DeskParts, keep: LateActs['keep']): LateActs['take'] {
  return async (id) => {
    const row = desk.rowOf(id);
    if (row === undefined) return;
    if (isCardCode(row.code))
      return desk.set(withMember(withoutRow(desk.current(), id), { id: '', cardNumber: row.code.trim() }));
    const { member, session } = desk.current();
    const act = decideScanIntent(row.mode, desk.current());
    if (act === null) return desk.refuse(id, { problem: 'cardRefused', session });
    desk.change(id, { act, member: act === 'lend' ? member : null, session });
    if (act !== 'lend' || member !== null) return keep(id);
    desk.refuse(id, {});
  };
}

/** Sends what waits, in its order, as long as there is a connection. */
function replayQueue(desk: DeskParts, connection: Connection): void {
  for (const { id } of queuedRows(desk.current())) {
    void desk.inTurn(async () => {
      if (connection.since() !== null || desk.rowOf(id)?.state !== 'queued') return;
      desk.change(id, { state: 'checking' });
      await desk.act(id);
    });
  }
}

async function restoreQueue(desk: DeskParts, queue: ScanQueue): Promise<void> {
  const known = new Set(desk.current().rows.map(({ id }) => id));
  const kept = await queue.all().catch(() => []);
  for (const scan of kept)
    if (!known.has(scan.id)) desk.set(withRow(desk.current(), rowOfQueued(scan, desk.current().session)));
}
