import type { FaultKind } from '@pustaka/web-shared/apollo/index.ts';

import { decideScanIntent, withMember, withoutRow, withRow } from '../desk-rows';
import type { DeskRow, DeskState } from '../desk-rows';
import type { Connection } from './connection';
import { isCardCode, queuedRows, toQueuedScan, rowOfQueued } from './late-rows';
import type { ScanQueue } from './scan-queue';

/** What the desk works with when there is no connection. */
export type Offline = { readonly queue: ScanQueue; readonly connection: Connection };

/** What late acts need of the desk. */
type DeskParts = {
  readonly current: () => DeskState;
  readonly set: (state: DeskState) => void;
  readonly change: (id: string, changes: Partial<DeskRow>) => void;
  readonly inTurn: (act: () => Promise<void>) => Promise<void>;
  readonly act: (id: string) => Promise<void>;
  readonly tell: (id: string) => void;
};

/**
 * Returns what the desk does with scans that the library cannot be told of at once: they are kept with their
 * codes and their time, and sent in their order as soon as it answers. A kept scan leaves only when it is
 * settled, so that closing the browser, or a connection that breaks again, loses none and doubles none.
 */
export function createLateActs(
  { current, set, change, inTurn, act, tell }: DeskParts,
  { queue, connection }: Offline,
) {
  const rowOf = (id: string) => current().rows.find((row) => row.id === id);
  const keep = async (id: string) => {
    const row = rowOf(id);
    if (row === undefined) return;
    const isKept = await queue.put(toQueuedScan(row)).catch(() => false);
    change(
      id,
      isKept ? { state: 'queued', isLate: true, fault: null } : { state: 'refused', problem: 'queueFull' },
    );
    tell(id);
  };
  const take = async (id: string) => {
    const row = rowOf(id);
    if (row === undefined) return;
    if (isCardCode(row.code))
      return set(withMember(withoutRow(current(), id), { id: '', cardNumber: row.code.trim() }));
    const { member } = current();
    const act = decideScanIntent(row.mode, current());
    if (act === null) {
      change(id, { state: 'refused', problem: 'cardRefused', session: current().session });
      return tell(id);
    }
    change(id, { act, member: act === 'lend' ? member : null, session: current().session });
    if (act !== 'lend' || member !== null) return keep(id);
    change(id, { state: 'refused' });
    tell(id);
  };
  const replay = () => {
    for (const { id } of queuedRows(current())) {
      void inTurn(async () => {
        if (connection.since() !== null || rowOf(id)?.state !== 'queued') return;
        change(id, { state: 'checking' });
        await act(id);
      });
    }
  };
  return {
    keep,
    take,
    replay,
    /** Shows again what was kept before the browser was closed. */
    restore: async () => {
      const known = new Set(current().rows.map(({ id }) => id));
      const kept = await queue.all().catch(() => []);
      for (const scan of kept)
        if (!known.has(scan.id)) set(withRow(current(), rowOfQueued(scan, current().session)));
    },
    /** Keeps the key of an answer that is about to be sent. */
    rekey: (id: string) => {
      const row = rowOf(id);
      return row?.isLate === true ? queue.put(toQueuedScan(row)).catch(() => false) : Promise.resolve(true);
    },
    /** Forgets a scan that is settled. */
    forget: (id: string) => {
      if (rowOf(id)?.isLate === true) void queue.remove(id).catch(() => undefined);
    },
    /**
     * Says whether a row without an answer waits for the connection, or for somebody who may sign in, instead
     * of asking.
     */
    waits: (id: string, kind: FaultKind) => {
      const row = rowOf(id);
      if (kind === 'offline') connection.lost();
      return (
        row !== undefined &&
        row.act !== 'renew' &&
        (kind === 'offline' || (row.isLate && (kind === 'unauthenticated' || kind === 'rateLimited')))
      );
    },
  };
}
