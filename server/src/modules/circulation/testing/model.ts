import type { CivilDate } from '../../../shared/civil-date';
import { addDays } from '../../../shared/civil-date';

/**
 * What a model library allows. Every day is open in it and nothing costs money: it shows who has what, and
 * who is next.
 */
export type ModelSettings = {
  readonly maxLoans: number;
  readonly maxRenewals: number;
  readonly maxHolds: number;
  readonly loanDays: number;
  readonly pickupDays: number;
};

/** A loan of the model; closed ones are gone. */
export type ModelLoan = {
  readonly copyId: string;
  readonly titleId: string;
  readonly memberId: string;
  due: CivilDate;
  renewals: number;
};

/** An open hold of the model, with the copy on the shelf for it and its last day there. */
export type ModelHold = {
  readonly memberId: string;
  readonly titleId: string;
  shelf: { readonly copyId: string; readonly lastDay: CivilDate } | null;
};

/** A library small enough to be obviously right: loans by copy, holds in the order of their queues. */
export type ModelLibrary = {
  readonly settings: ModelSettings;
  /** Title of each copy. */
  readonly titleOf: ReadonlyMap<string, string>;
  readonly loans: Map<string, ModelLoan>;
  holds: ModelHold[];
  today: CivilDate;
};

/** Opens a model library with nothing lent. */
export function openModelLibrary(
  settings: ModelSettings,
  titleOf: ReadonlyMap<string, string>,
  today: CivilDate,
): ModelLibrary {
  return { settings, titleOf, loans: new Map(), holds: [], today };
}

/** Lends a copy, or returns every code that stands against it; a hold it fulfils is gone. */
export function modelCheckOut(library: ModelLibrary, memberId: string, copyId: string): readonly string[] {
  const loan = library.loans.get(copyId);
  if (loan?.memberId === memberId) return ['RENEW_INSTEAD'];
  const own = loansOfMember(library, memberId);
  const claimant = claimantOf(library, copyId, memberId);
  const refused = codes({
    LENT_TO_ANOTHER: loan !== undefined,
    HELD_FOR_ANOTHER: claimant !== null && claimant !== memberId,
    TOO_MANY_LOANS: own.length >= library.settings.maxLoans,
    OVERDUE_LOANS: own.some(({ due }) => due < library.today),
  });
  if (refused.length > 0) return refused;
  const titleId = titleOfCopy(library, copyId);
  fulfilHold(library, memberId, copyId);
  library.loans.set(copyId, {
    copyId,
    titleId,
    memberId,
    due: addDays(library.today, library.settings.loanDays),
    renewals: 0,
  });
  return [];
}

/**
 * Takes a copy back and sets it aside for the first in the queue; a free copy that is scanned is set aside
 * too, one on the hold shelf stays there.
 */
export function modelCheckIn(library: ModelLibrary, copyId: string): readonly string[] {
  const wasLent = library.loans.delete(copyId);
  if (!library.holds.some(({ shelf }) => shelf?.copyId === copyId)) setAside(library, copyId);
  return wasLent ? [] : ['NOT_ON_LOAN'];
}

/** Renews a loan, or returns every code that stands against it. */
export function modelRenew(library: ModelLibrary, copyId: string): readonly string[] {
  const loan = library.loans.get(copyId);
  if (!loan) return ['NOT_ON_LOAN'];
  const isOverdue = loan.due < library.today;
  const waiting = listQueuedHolds(library, loan.titleId).filter(
    ({ memberId }) => memberId !== loan.memberId,
  ).length;
  const due = addDays(isOverdue ? library.today : loan.due, library.settings.loanDays);
  const refused = codes({
    TOO_MANY_RENEWALS: loan.renewals >= library.settings.maxRenewals,
    LOAN_OVERDUE: isOverdue,
    HELD_FOR_ANOTHER: waiting > listFreeCopies(library, loan.titleId).length,
  });
  if (refused.length === 0) Object.assign(loan, { due, renewals: loan.renewals + 1 });
  return refused;
}

/** Puts a member at the end of the queue of a title, or returns every code that stands against it. */
export function modelPlaceHold(library: ModelLibrary, memberId: string, titleId: string): readonly string[] {
  const own = library.holds.filter((hold) => hold.memberId === memberId);
  const refused = codes({
    TOO_MANY_HOLDS_ON_TITLE: own.some((hold) => hold.titleId === titleId),
    TOO_MANY_HOLDS: own.length >= library.settings.maxHolds,
    ALREADY_BORROWED: loansOfMember(library, memberId).some((loan) => loan.titleId === titleId),
  });
  if (refused.length === 0) library.holds.push({ memberId, titleId, shelf: null });
  return refused;
}

/** Cancels the hold of a member on a title; a copy on the shelf goes to the next. */
export function modelCancelHold(library: ModelLibrary, memberId: string, titleId: string): readonly string[] {
  const hold = library.holds.find((one) => one.memberId === memberId && one.titleId === titleId);
  if (!hold) return ['NO_SUCH_HOLD'];
  endHold(library, hold);
  return [];
}

/** Lets days pass; every morning the sweep ends the holds whose last shelf day is over. */
export function modelPassDays(library: ModelLibrary, days: number): void {
  for (let passed = 0; passed < days; passed++) {
    library.today = addDays(library.today, 1);
    for (const hold of library.holds.filter(({ shelf }) => shelf !== null && shelf.lastDay < library.today))
      endHold(library, hold);
  }
}

/** Returns the holds of a title that no copy is set aside for, in order. */
export function listQueuedHolds(library: ModelLibrary, titleId: string): readonly ModelHold[] {
  return library.holds.filter((hold) => hold.titleId === titleId && hold.shelf === null);
}

/** Returns the copies of a title that are neither lent nor set aside. */
export function listFreeCopies(library: ModelLibrary, titleId: string): readonly string[] {
  const isSetAside = (copyId: string) => library.holds.some(({ shelf }) => shelf?.copyId === copyId);
  return [...library.titleOf.keys()].filter(
    (copyId) => titleOfCopy(library, copyId) === titleId && !library.loans.has(copyId) && !isSetAside(copyId),
  );
}

/** Returns the open loans of a member. */
export function loansOfMember(library: ModelLibrary, memberId: string): readonly ModelLoan[] {
  return [...library.loans.values()].filter((loan) => loan.memberId === memberId);
}

/** Returns the title of a copy; a copy the library does not have is a mistake of the test. */
export function titleOfCopy(library: ModelLibrary, copyId: string): string {
  const titleId = library.titleOf.get(copyId);
  if (titleId === undefined) throw new Error(`The model has no copy ${copyId}`);
  return titleId;
}

/**
 * A copy on the hold shelf is its member's; a lent one nobody's; a free one of the first in the queue, but
 * whoever has another on the hold shelf may take it instead.
 */
function claimantOf(library: ModelLibrary, copyId: string, memberId: string): string | null {
  const shelved = library.holds.find(({ shelf }) => shelf?.copyId === copyId);
  if (shelved) return shelved.memberId;
  const titleId = titleOfCopy(library, copyId);
  const hasAnother = library.holds.some(
    (hold) => hold.memberId === memberId && hold.titleId === titleId && hold.shelf !== null,
  );
  return hasAnother || library.loans.has(copyId)
    ? null
    : (listQueuedHolds(library, titleId)[0]?.memberId ?? null);
}

function fulfilHold(library: ModelLibrary, memberId: string, copyId: string): void {
  const shelved = library.holds.find(({ shelf }) => shelf?.copyId === copyId);
  const titleId = titleOfCopy(library, copyId);
  const own = library.holds.filter((hold) => hold.memberId === memberId && hold.titleId === titleId);
  const fulfilled = shelved ?? own.find(({ shelf }) => shelf === null) ?? own[0];
  if (!fulfilled) return;
  library.holds = library.holds.filter((hold) => hold !== fulfilled);
  if (fulfilled.shelf && fulfilled.shelf.copyId !== copyId) setAside(library, fulfilled.shelf.copyId);
}

function endHold(library: ModelLibrary, hold: ModelHold): void {
  library.holds = library.holds.filter((one) => one !== hold);
  if (hold.shelf) setAside(library, hold.shelf.copyId);
}

function setAside(library: ModelLibrary, copyId: string): void {
  const [next] = listQueuedHolds(library, titleOfCopy(library, copyId));
  if (next) next.shelf = { copyId, lastDay: addDays(library.today, library.settings.pickupDays) };
}

function codes(truths: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(truths)
    .filter(([, isTrue]) => isTrue)
    .map(([code]) => code);
}
