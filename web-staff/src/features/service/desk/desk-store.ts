import { createRowAnswers } from './acts/answer-row';
import { createCards } from './desk-cards';
import { createDeskCore } from './desk-core';
import type { DeskRequests } from './desk-requests';
import { closedSession, withMember, withRow } from './desk-rows';
import type { DeskMemberRef, ScanMode } from './desk-rows';
import { freshRow } from './fresh-row';
import type { Scan } from './fresh-row';
import { createLookUp } from './acts/look-up-scan';
import { createLateActs } from './offline/late-acts';
import type { Offline } from './offline/late-acts';
import { createMembershipRenewal } from './acts/renew-membership';
import { createRenewAll } from './acts/renew-all';
import { areWords } from './scanning/scanned-text';
import { createRowSender } from './acts/send-row';
import type { RowSender } from './acts/send-row';
import { createTakeBack } from './acts/take-back';

/** What the desk is told and asked; it lives as long as somebody is signed in, whichever screen is open. */
export type DeskStore = ReturnType<typeof createDeskStore>;

/**
 * Creates the desk. Looking up what was scanned begins at once and at the same time; acts wait for one
 * another and run in the order of the scans, so that a card between two books counts from there on.
 */
export function createDeskStore(requests: DeskRequests, offline: Offline) {
  const desk = createDeskCore();
  const { connection } = offline;
  const { current, set, change, rowOf, inTurn, subscribe, onSettled } = desk;
  const cards = createCards(desk, requests.find);
  const late = createLateActs({ ...desk, act: (id) => sender.act(id) }, offline);
  const sender: RowSender = createRowSender({ desk, requests, offline, late, cards });
  const lookUp = createLookUp({ desk, find: requests.find, sender });
  const membership = createMembershipRenewal({ desk, late, sender, renew: requests.renewMembership });
  const { choose, dismiss } = createRowAnswers({ desk, late, sender, lookUp, membership });

  const scan = (what: Scan) => {
    const code = what.code.trim();
    if (code === '') return;
    if (!what.isBurst && areWords(code)) return set({ ...current(), search: code });
    const { mode, session } = current();
    const row = freshRow({ ...what, code, mode, session });
    set(withRow({ ...current(), search: null }, row));
    if (connection.since() !== null) return void inTurn(() => late.take(row.id));
    void lookUp(row.id, { ...what, code });
  };
  const replay = () => {
    const { member } = current();
    if (member?.id === '' && connection.since() === null) void inTurn(() => cards.know(member));
    late.replay();
  };

  return {
    current,
    connection,
    /** Shows again what was kept before the browser was closed, and sends it. */
    restore: async () => {
      await late.restore();
      replay();
    },
    replay,
    dismiss,
    subscribe,
    onSettled,
    scan,
    choose,
    renewAll: createRenewAll({ desk, openLoans: requests.openLoans, connection, sender }),
    renewMembership: membership.renewForOpenMember,
    takeBack: createTakeBack(desk, requests.takeBack),
    explain: (id: string) => change(id, { isExplained: rowOf(id)?.isExplained !== true }),
    openMember: (member: DeskMemberRef) => void inTurn(async () => set(withMember(current(), member))),
    setMode: (mode: ScanMode) => set({ ...current(), mode }),
    closeSearch: () => set({ ...current(), search: null }),
    forgetUndo: () => set({ ...current(), undo: null }),
    /** Ends the session once the scans before it are through: they still belong to it. */
    finish: () => void inTurn(async () => set(closedSession(current()))),
  };
}
