import { newIdempotencyKey } from '@pustaka/web-shared/acts/idempotency-key.ts';
import { describeFault } from '@pustaka/web-shared/apollo/faults.ts';

import { canBeAnswered, canRenewMembership } from '../../../../lib/circulation/refusals';
import type { DeskCards } from '../desk-cards';
import type { DeskCore } from '../desk-core';
import type { ActResult, DeskRequests } from '../desk-requests';
import { canBeUndone } from '../desk-rows';
import type { DeskMemberRef, DeskRow } from '../desk-rows';
import type { LateActs, Offline } from '../offline/late-acts';
import { countLoanDays } from '../offline/late-rows';

/** How long the bar offers to take back the last scan. */
const UNDO_MS = 10_000;

/** What sending takes. */
type SenderParts = {
  readonly desk: DeskCore;
  readonly requests: DeskRequests;
  readonly offline: Offline;
  readonly late: LateActs;
  readonly cards: DeskCards;
};

/** Sends what a row is about to the library, and puts the answer, or that there was none, on the row. */
export type RowSender = {
  readonly act: (id: string) => Promise<void>;
  readonly fail: (id: string, error: unknown) => Promise<void>;
};

/** Creates the sender of one desk. */
export function createRowSender({ desk, requests, offline, late, cards }: SenderParts): RowSender {
  const fail = async (id: string, error: unknown) => {
    const { kind } = describeFault(error);
    const isFound = desk.rowOf(id)?.act !== 'find';
    if (late.waits(id, kind)) return isFound ? late.keep(id) : late.take(id);
    desk.change(id, { state: 'failed', fault: kind });
    desk.tell(id);
  };
  const lendTo = async (id: string, row: DeskRow, card: DeskMemberRef) => {
    const member = await cards.holderOf(card);
    if (typeof member === 'string') return desk.refuse(id, { problem: member });
    desk.change(id, { member });
    settleRow({ desk, late }, id, await requests.lend(row, member.id));
  };
  const send = async (id: string, row: DeskRow) => {
    if (row.act === 'return') settleRow({ desk, late }, id, await requests.giveBack(row));
    else if (row.act === 'renew') settleRow({ desk, late }, id, await requests.renew(row));
    else if (row.act === 'read') settleRow({ desk, late }, id, await requests.read(row));
    else if (row.member !== null) await lendTo(id, row, row.member);
  };
  const act = async (id: string) => {
    const row = desk.rowOf(id);
    if (row === undefined || row.act === 'find') return;
    // Offline: queue the scan without waiting for a timeout.
    if (!row.isLate && row.act !== 'renew' && offline.connection.since() !== null) return late.keep(id);
    if (!row.isLate) desk.change(id, { wasSentAtOnce: true });
    try {
      await send(id, row);
    } catch (error) {
      await fail(id, error);
    }
  };
  return { act, fail };
}

/** Puts an answer of the library on its row. */
function settleRow(
  { desk, late }: Pick<SenderParts, 'desk' | 'late'>,
  id: string,
  { refusals, outcome, copy }: ActResult,
): void {
  if (outcome !== null) late.forget(id);
  const days = outcome?.kind === 'lent' ? countLoanDays(outcome, desk.rowOf(id)?.scannedAt ?? '') : null;
  desk.change(id, {
    refusals,
    outcome,
    // An answer, even a refusal, ends the use of the key; only a missing answer keeps it.
    key: newIdempotencyKey(),
    fault: null,
    ...(copy !== null && { copy }),
    state: outcome !== null ? 'done' : asksSomebody(refusals) ? 'asking' : 'refused',
  });
  const state = desk.current();
  const canUndo = outcome !== null && canBeUndone(outcome);
  desk.set({
    ...state,
    settledCount: state.settledCount + 1,
    undo: canUndo ? { rowId: id, until: Date.now() + UNDO_MS } : state.undo,
    lastLoanDays: days ?? state.lastLoanDays,
  });
  desk.tell(id);
}

function asksSomebody(refusals: ActResult['refusals']): boolean {
  return canBeAnswered(refusals) || canRenewMembership(refusals);
}
