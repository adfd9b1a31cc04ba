import { describeFault } from '@pustaka/web-shared/apollo/faults.ts';
import type { FaultKind } from '@pustaka/web-shared/apollo/index.ts';

import { newActionKey } from '../../../lib/data/idempotency';
import { canBeAnswered } from '../../../lib/circulation/refusals';
import { buildAnswers } from './scanning/choices';
import type { ChoiceKind } from './scanning/choices';
import { createCards } from './desk-cards';
import type { ActResult, DeskRequests, Found } from './desk-requests';
import {
  closeSessionForUnknownCard,
  canBeUndone,
  changedRow,
  closedSession,
  emptyDesk,
  decideScanIntent,
  withMember,
  withoutRow,
  withRow,
} from './desk-rows';
import type { DeskMemberRef, DeskRow, DeskState, RowProblem, ScanMode } from './desk-rows';
import { freshRow } from './fresh-row';
import type { Scan } from './fresh-row';
import { createLateActs } from './offline/late-acts';
import type { Offline } from './offline/late-acts';
import { countLoanDays, isCardCode } from './offline/late-rows';
import { areWords } from './scanning/scanned-text';

/** How long the bar offers to take back the last scan. */
export const UNDO_MS = 10_000;

/** What the desk is told and asked; it lives as long as somebody is signed in, whichever screen is open. */
export type DeskStore = ReturnType<typeof createDeskStore>;

/**
 * Creates the desk. Looking up what was scanned begins at once and at the same time; acts wait for one
 * another and run in the order of the scans, so that a card between two books counts from there on.
 */
export function createDeskStore(requests: DeskRequests, offline: Offline) {
  let state = emptyDesk();
  let last: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const settledListeners = new Set<(row: DeskRow) => void>();
  const set = (next: DeskState) => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const inTurn = (act: () => Promise<void>) => (last = last.then(act));
  const rowOf = (id: string) => state.rows.find((row) => row.id === id);
  const change = (id: string, changes: Partial<DeskRow>) => set(changedRow(state, id, changes));
  const tell = (id: string) => {
    const row = rowOf(id);
    if (row !== undefined) settledListeners.forEach((listener) => listener(row));
  };

  const fail = async (id: string, error: unknown) => {
    const { kind } = describeFault(error);
    const isFound = rowOf(id)?.act !== 'find';
    if (late.waits(id, kind)) return isFound ? late.keep(id) : late.take(id);
    change(id, { state: 'failed', fault: kind });
    tell(id);
  };
  const settle = (id: string, { refusals, outcome, copy }: ActResult) => {
    // An answer, even a refusal, ends the use of the key; only a missing answer keeps it.
    const next = { refusals, outcome, key: newActionKey(), fault: null, ...(copy !== null && { copy }) };
    if (outcome !== null) late.forget(id);
    const days = outcome?.kind === 'lent' ? countLoanDays(outcome, rowOf(id)?.scannedAt ?? '') : null;
    change(id, {
      ...next,
      state: outcome !== null ? 'done' : canBeAnswered(refusals) ? 'asking' : 'refused',
    });
    const canUndo = outcome !== null && canBeUndone(outcome);
    set({
      ...state,
      settledCount: state.settledCount + 1,
      undo: canUndo ? { rowId: id, until: Date.now() + UNDO_MS } : state.undo,
      lastLoanDays: days ?? state.lastLoanDays,
    });
    tell(id);
  };
  const note = (code: string, changes: Partial<DeskRow>) => {
    const row = {
      ...freshRow({ code, branchId: '', isBurst: true, mode: state.mode, session: state.session }),
      ...changes,
    };
    set(withRow(state, row));
    tell(row.id);
  };
  const noteRefused = (code: string, problem: RowProblem) => note(code, { state: 'refused', problem });
  const noteFailed = (code: string, fault: FaultKind) => note(code, { state: 'failed', fault });
  const lendTo = async (id: string, row: DeskRow, card: DeskMemberRef) => {
    const member = await cards.holderOf(card);
    if (typeof member !== 'string') {
      change(id, { member });
      return settle(id, await requests.lend(row, member.id));
    }
    change(id, { state: 'refused', problem: member });
    tell(id);
  };
  const act = async (id: string) => {
    const row = rowOf(id);
    if (row === undefined || row.act === 'find') return;
    const { member } = row;
    // Offline: queue the scan without waiting for a timeout.
    if (!row.isLate && row.act !== 'renew' && offline.connection.since() !== null) return late.keep(id);
    if (!row.isLate) change(id, { wasSentAtOnce: true });
    try {
      if (row.act === 'return') settle(id, await requests.giveBack(row));
      else if (row.act === 'renew') settle(id, await requests.renew(row));
      else if (row.act === 'read') settle(id, await requests.read(row));
      else if (member !== null) await lendTo(id, row, member);
    } catch (error) {
      await fail(id, error);
    }
  };
  const meet = async (id: string, found: Found, scan: Scan) => {
    const row = rowOf(id);
    if (row === undefined) return;
    if (found === null) {
      // Words and numbers typed by hand may name a person; a scanner's never do.
      if (!scan.isBurst) return set({ ...withoutRow(state, id), search: scan.code });
      // A card that nobody has bars the desk as a lost one does: what comes next is whose it is, not of
      // whoever was here before.
      if (isCardCode(scan.code)) set(closeSessionForUnknownCard(state));
      change(id, {
        state: 'refused',
        ...(isCardCode(scan.code) && { problem: 'unknownCard', session: state.session }),
      });
      return tell(id);
    }
    if (found === 'lostCard') {
      // Somebody else stands here now: the next book is lent to nobody, least of all to whoever was here
      // before, and is not taken back either.
      set(closeSessionForUnknownCard(state));
      change(id, { state: 'refused', problem: found, session: state.session });
      return tell(id);
    }
    if ('member' in found) return set(withMember(withoutRow(state, id), found.member));
    const { member } = state;
    const intent = decideScanIntent(row.mode, state);
    if (intent === null) {
      change(id, { copy: found.copy, state: 'refused', problem: 'cardRefused', session: state.session });
      return tell(id);
    }
    if (intent === 'lend' && member === null) {
      change(id, { act: 'lend', copy: found.copy, state: 'refused' });
      return tell(id);
    }
    change(id, {
      act: intent,
      copy: found.copy,
      member: intent === 'lend' ? member : null,
      session: state.session,
    });
    await act(id);
  };
  const lookUp = (id: string, scan: Scan) => {
    const finding = requests.find(scan.code).then(
      (found) => ({ found }),
      (error: unknown) => ({ error }),
    );
    void finding.then(
      (result) =>
        'found' in result &&
        result.found !== null &&
        typeof result.found !== 'string' &&
        'copy' in result.found &&
        change(id, { copy: result.found.copy }),
    );
    return inTurn(async () => {
      const result = await finding;
      if ('error' in result) await fail(id, result.error);
      else await meet(id, result.found, scan);
    });
  };

  const scan = (what: Scan) => {
    const code = what.code.trim();
    if (code === '') return;
    if (!what.isBurst && areWords(code)) return set({ ...state, search: code });
    const row = freshRow({ ...what, code, mode: state.mode, session: state.session });
    set(withRow({ ...state, search: null }, row));
    if (offline.connection.since() !== null) return void inTurn(() => late.take(row.id));
    void lookUp(row.id, { ...what, code });
  };
  const again = (id: string, changes: Partial<DeskRow>) => {
    change(id, { ...changes, state: 'checking', fault: null });
    const row = rowOf(id);
    if (row?.act === 'find')
      return void lookUp(id, { code: row.code, branchId: row.branchId, isBurst: true });
    void inTurn(async () => {
      await late.rekey(id);
      await act(id);
    });
  };
  const skip = (id: string) => {
    late.forget(id);
    change(id, { state: 'skipped', isExplained: false });
  };
  const choose = (id: string, kind: ChoiceKind, reason = '') => {
    const row = rowOf(id);
    if (row === undefined || (row.state !== 'asking' && row.state !== 'failed')) return;
    if (kind === 'skip') return skip(id);
    if (kind === 'retry') return again(id, {});
    if (kind === 'return') return again(id, { act: 'return', answers: [], refusals: [], isExplained: false });
    again(id, { answers: buildAnswers(row, kind, reason), isExplained: false });
  };
  const missed = (error: unknown): FaultKind => {
    const { kind } = describeFault(error);
    if (kind === 'offline') offline.connection.lost();
    return kind;
  };
  const renewAll = (branchId: string) => {
    const { member } = state;
    if (member === null) return;
    void inTurn(async () => {
      const loans = member.id === '' ? 'offline' : await requests.openLoans(member.id).catch(missed);
      if (loans === 'offline') return noteRefused(member.cardNumber, 'notRenewed');
      if (typeof loans === 'string') return noteFailed(member.cardNumber, loans);
      for (const { id: loanId, copy } of loans) {
        const row = {
          ...freshRow({
            code: copy.barcode ?? '',
            branchId,
            isBurst: true,
            mode: state.mode,
            session: state.session,
          }),
          act: 'renew' as const,
          member,
          loanId,
          copy,
        };
        set(withRow(state, row));
        await act(row.id);
        if (offline.connection.since() !== null) return noteRefused(member.cardNumber, 'notRenewed');
      }
    });
  };
  const takeBack = () => {
    const row = state.undo === null ? undefined : rowOf(state.undo.rowId);
    set({ ...state, undo: null });
    if (row === undefined) return;
    const key = newActionKey();
    void inTurn(async () => {
      const messages = await requests.takeBack(row, key).catch(() => null);
      // Without an answer it may have happened: the same key asks once more, and then the row says what it
      // knows.
      const settled = messages ?? (await requests.takeBack(row, key).catch(() => null));
      change(
        row.id,
        settled === null
          ? { notice: '' }
          : settled.length > 0
            ? { notice: settled.join(' ') }
            : { state: 'undone' },
      );
      set({ ...state, settledCount: state.settledCount + 1 });
      tell(row.id);
    });
  };

  const late = createLateActs({ current: () => state, set, change, inTurn, act, tell }, offline);
  const cards = createCards({ current: () => state, set, noteRefused }, requests.find);
  const replay = () => {
    const { member } = state;
    if (member?.id === '' && offline.connection.since() === null) void inTurn(() => cards.know(member));
    late.replay();
  };

  return {
    current: () => state,
    connection: offline.connection,
    /** Shows again what was kept before the browser was closed, and sends it. */
    restore: async () => {
      await late.restore();
      replay();
    },
    replay,
    /** Gives a scan up that the library refuses for good. */
    dismiss: (id: string) => rowOf(id)?.state === 'refused' && skip(id),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onSettled: (listener: (row: DeskRow) => void) => {
      settledListeners.add(listener);
      return () => void settledListeners.delete(listener);
    },
    scan,
    choose,
    renewAll,
    takeBack,
    explain: (id: string) => change(id, { isExplained: rowOf(id)?.isExplained !== true }),
    openMember: (member: DeskMemberRef) => void inTurn(async () => set(withMember(state, member))),
    setMode: (mode: ScanMode) => set({ ...state, mode }),
    closeSearch: () => set({ ...state, search: null }),
    forgetUndo: () => set({ ...state, undo: null }),
    /** Ends the session once the scans before it are through: they still belong to it. */
    finish: () => void inTurn(async () => set(closedSession(state))),
  };
}
