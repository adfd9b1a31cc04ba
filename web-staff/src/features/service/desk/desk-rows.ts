import type { FaultKind } from '@pustaka/web-shared/apollo/index.ts';

import type { CopyOnRowFragment } from '../../../lib/circulation/CopyOnRow.generated';
import type { RefusalCode, Refused } from '../../../lib/circulation/refusals';
import type { CheckInMutation } from '../../../lib/circulation/CheckIn.generated';

/**
 * What a scan of a book does: decide by whether a member is open, or always the same; reading in the house
 * concerns no member.
 */
export type ScanMode = 'auto' | 'lend' | 'return' | 'read';

/** What a row is about. */
export type RowAct = 'find' | 'lend' | 'return' | 'renew' | 'read';

/**
 * How a row stands: under way, kept until there is a connection, done, waiting for a person, refused for
 * good, unanswered, left alone, taken back.
 */
export type RowState =
  'checking' | 'queued' | 'done' | 'asking' | 'refused' | 'failed' | 'skipped' | 'undone';

/** A refusal that a person has answered. */
export type Answer = {
  readonly refusal: RefusalCode;
  readonly reason?: string;
  readonly cancelsHold?: boolean;
};

/** What came of a lending or a renewal. */
export type LentOutcome = {
  readonly kind: 'lent';
  readonly loanId: string;
  readonly dueOn: string;
  readonly dueAt: string;
  readonly isHourly: boolean;
  readonly isRenewal: boolean;
  readonly filledHold: boolean;
};

/** What came of a return. */
export type ReturnedOutcome = {
  readonly kind: 'returned';
  readonly loanId: string | null;
  readonly wasOnLoan: boolean;
  readonly fine: number;
  readonly overdueDays: number;
  readonly isHourly: boolean;
  readonly suspendedUntil: string | null;
  readonly trappedHold: CheckInMutation['checkIn']['trappedHold'];
  readonly transfer: CheckInMutation['checkIn']['transfer'];
};

/** What came of counting a copy that was read in the house. */
export type ReadOutcome = {
  readonly kind: 'read';
  readonly loanId: null;
  readonly useId: string;
  readonly isRepeat: boolean;
};

/** What came of a scan. */
export type Outcome = LentOutcome | ReturnedOutcome | ReadOutcome;

/** A copy as a row shows it. */
export type RowCopy = CopyOnRowFragment;

/** Why a card opens nobody: nobody has it, or it was reported lost. */
export type CardProblem = 'unknownCard' | 'lostCard';

/**
 * What this computer has against a row: no room to keep it, its card, the card before it, or loans to renew
 * that could not be read.
 */
export type RowProblem = 'queueFull' | CardProblem | 'cardRefused' | 'notRenewed';

/** One scan and everything that came of it. */
export type DeskRow = {
  /** Made at the scan; never changes. */
  readonly id: string;
  /** The idempotency key of the request under way; it changes once an answer has settled the last one. */
  readonly key: string;
  readonly session: number;
  readonly code: string;
  readonly scannedAt: string;
  readonly mode: ScanMode;
  readonly branchId: string;
  readonly act: RowAct;
  readonly state: RowState;
  readonly member: DeskMemberRef | null;
  /** The loan of a renewal, or the one that an undo takes back. */
  readonly loanId: string | null;
  readonly copy: RowCopy | null;
  readonly answers: readonly Answer[];
  readonly refusals: readonly Refused[];
  readonly outcome: Outcome | null;
  readonly fault: FaultKind | null;
  /**
   * Whether it was kept without a connection: then the time of the scan counts, and it stays until it is
   * settled.
   */
  readonly isLate: boolean;
  /** Whether it was first sent at once, as of now: a repeat must be the same request. */
  readonly wasSentAtOnce: boolean;
  /** What stands against it on this computer, without any answer of the library. */
  readonly problem: RowProblem | null;
  readonly isExplained: boolean;
  /** Words of the server about an act on this row that it refused, such as an undo. */
  readonly notice: string | null;
};

/** The member a scan belongs to; the id is empty as long as only the card is known. */
export type DeskMemberRef = { readonly id: string; readonly cardNumber: string };

/** How the renewal of a membership ended: until when it runs, or words against it; empty without an answer. */
export type RenewedMembership = {
  readonly memberId: string;
  readonly until: string | null;
  readonly problem: string | null;
};

/** The last good scan, as long as it can be taken back by the bar. */
export type UndoOffer = { readonly rowId: string; readonly until: number };

/** What the desk holds: the open member, the rows newest first, the offer to undo. */
export type DeskState = {
  readonly session: number;
  readonly member: DeskMemberRef | null;
  /**
   * Whether the last card was refused: until another card or the end of the session, a book is neither lent
   * nor taken back by itself.
   */
  readonly isBarred: boolean;
  readonly mode: ScanMode;
  readonly rows: readonly DeskRow[];
  readonly undo: UndoOffer | null;
  /** Words that no card and no copy answered to; the desk looks for people by them. */
  readonly search: string | null;
  /** The member served before, with what was lent. */
  readonly lastServed: {
    readonly cardNumber: string;
    readonly lentCount: number;
    readonly at: string;
  } | null;
  /** Counts settled acts, so that what is shown about the member can follow. */
  readonly settledCount: number;
  /** For how many days the last copy was lent: what a lending without a connection is shown with. */
  readonly lastLoanDays: number | null;
  /** The last renewal of a membership at this desk. */
  readonly renewed: RenewedMembership | null;
};

const KEPT_ROWS = 700;

/** Returns the desk as it begins a day. */
export function emptyDesk(): DeskState {
  return {
    session: 1,
    member: null,
    isBarred: false,
    mode: 'auto',
    rows: [],
    undo: null,
    search: null,
    lastServed: null,
    settledCount: 0,
    lastLoanDays: null,
    renewed: null,
  };
}

/** Puts a row on top; the oldest leave once there are too many. */
export function withRow(state: DeskState, row: DeskRow): DeskState {
  return { ...state, rows: [row, ...state.rows].slice(0, KEPT_ROWS) };
}

/** Changes one row and leaves the others. */
export function changedRow(state: DeskState, id: string, change: Partial<DeskRow>): DeskState {
  return { ...state, rows: state.rows.map((row) => (row.id === id ? { ...row, ...change } : row)) };
}

/** Removes a row: a card or words that were no copy leave no trace. */
export function withoutRow(state: DeskState, id: string): DeskState {
  return { ...state, rows: state.rows.filter((row) => row.id !== id) };
}

/** Lists the rows on screen: those of this session, and older ones that still want a person. */
export function shownRows(state: DeskState): readonly DeskRow[] {
  return state.rows.filter(
    (row) =>
      row.session === state.session ||
      row.state === 'asking' ||
      row.state === 'failed' ||
      row.state === 'checking' ||
      row.state === 'queued' ||
      (row.isLate && row.state === 'refused'),
  );
}

/** Returns the newest row that waits for a number key. */
export function rowThatAsks(state: DeskState): DeskRow | undefined {
  return shownRows(state).find((row) => row.state === 'asking' || row.state === 'failed');
}

/** Returns the row whose rule `0` explains: the one that asks, else the newest refused. */
export function rowToExplain(state: DeskState): DeskRow | undefined {
  const asking = rowThatAsks(state);
  return asking !== undefined && asking.refusals.length > 0
    ? asking
    : shownRows(state).find((row) => row.state === 'refused' && row.refusals.length > 0);
}

/**
 * Opens a member. Another member begins a new session; a first one keeps what was returned before the card
 * was shown, since it is the same person's pile.
 */
export function withMember(state: DeskState, member: DeskMemberRef): DeskState {
  if (isSame(state.member, member))
    return {
      ...state,
      member: {
        id: member.id || (state.member?.id ?? ''),
        cardNumber: member.cardNumber || (state.member?.cardNumber ?? ''),
      },
      search: null,
    };
  if (state.member === null) return { ...state, member, isBarred: false, search: null };
  return { ...closedSession(state), member };
}

function isSame(open: DeskMemberRef | null, member: DeskMemberRef): boolean {
  return (
    open !== null &&
    (open.id === '' || member.id === '' ? open.cardNumber === member.cardNumber : open.id === member.id)
  );
}

/**
 * Says what a scan of a copy does in a mode, with this member open; nothing by itself while the last card was
 * refused.
 */
export function decideScanIntent(
  mode: ScanMode,
  { member, isBarred }: Pick<DeskState, 'member' | 'isBarred'>,
): 'lend' | 'return' | 'read' | null {
  if (mode !== 'auto') return mode;
  if (isBarred) return null;
  return member === null ? 'return' : 'lend';
}

/**
 * Says whether an outcome can be taken back: lendings, returns that ended a loan, readings that were counted.
 */
export function canBeUndone(outcome: Outcome): boolean {
  if (outcome.kind === 'read') return !outcome.isRepeat;
  return outcome.loanId !== null && !(outcome.kind === 'lent' && outcome.isRenewal);
}

/** Ends the session: the member leaves, and rows that need nobody leave the screen. */
export function closedSession(state: DeskState): DeskState {
  const lastServed =
    state.member === null
      ? state.lastServed
      : {
          cardNumber: state.member.cardNumber,
          lentCount: countSession(state).lent,
          at: new Date().toISOString(),
        };
  return {
    ...state,
    session: state.session + 1,
    member: null,
    isBarred: false,
    search: null,
    undo: null,
    renewed: null,
    lastServed,
  };
}

/** Ends the session because a card opens nobody; whose card was never known was lent nothing. */
export function closeSessionForUnknownCard(state: DeskState): DeskState {
  if (state.member === null) return { ...state, isBarred: true, search: null };
  const closed = closedSession(state);
  return {
    ...closed,
    isBarred: true,
    lastServed: state.member.id === '' ? state.lastServed : closed.lastServed,
  };
}

/** What the session comes to. */
export type DeskTotals = {
  readonly lent: number;
  readonly returned: number;
  readonly read: number;
  readonly held: number;
  readonly fines: number;
};

/** Counts the session: lent, returned, read in the house, held up, fines posted. */
export function countSession(state: DeskState): DeskTotals {
  const rows = state.rows.filter((row) => row.session === state.session);
  const queued = (act: RowAct) => rows.filter((row) => row.state === 'queued' && row.act === act).length;
  const lent =
    rows.filter(
      ({ state: rowState, outcome }) => rowState === 'done' && outcome?.kind === 'lent' && !outcome.isRenewal,
    ).length + queued('lend');
  const returned = rows.filter(
    ({ state: rowState, outcome }) => rowState === 'done' && outcome?.kind === 'returned',
  );
  const read =
    rows.filter(
      ({ state: rowState, outcome }) => rowState === 'done' && outcome?.kind === 'read' && !outcome.isRepeat,
    ).length + queued('read');
  const held = rows.filter(
    ({ state: rowState }) => rowState === 'asking' || rowState === 'refused' || rowState === 'failed',
  ).length;
  const fines = returned.reduce(
    (sum, { outcome }) => sum + (outcome?.kind === 'returned' ? outcome.fine : 0),
    0,
  );
  return { lent, returned: returned.length + queued('return'), read, held, fines };
}
