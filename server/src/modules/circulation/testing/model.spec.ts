import fc from 'fast-check';

import { toInstant } from '../../../shared/civil-date';
import { branchCalendar } from '../../library/calendar/calendar.rules';
import { decideCheckOut } from '../lending/check-out.rules';
import type { CopyClaim } from '../lending/check-out-facts.terms';
import { refusalsForHold } from '../holds/hold-refusals.rules';
import type { OpenHold } from '../holds/hold-queue.rules';
import { holdFulfilledBy, nextHoldFor } from '../holds/hold-queue.rules';
import { hasShelfTimeEnded, shelfRulesFrom } from '../holds/hold-queue.rules';
import { decideRenewal } from '../renewals/renewal.rules';
import { ruleBook } from '../rules/rule-matrix.rules';
import { COPY, buildCountedLoans, MEMBER, ruleRow } from './check-out-facts';
import { fillingCopy, openHold } from './hold-cases';
import type { ModelLibrary } from './model';
import {
  listFreeCopies,
  loansOfMember,
  modelCancelHold,
  modelCheckIn,
  modelCheckOut,
  modelPassDays,
  modelPlaceHold,
  modelRenew,
  openModelLibrary,
  listQueuedHolds,
  titleOfCopy,
} from './model';

const SETTINGS = { maxLoans: 2, maxRenewals: 1, maxHolds: 2, loanDays: 3, pickupDays: 2 };
const ROWS = [
  '* * * maxLoans 2',
  '* * * loanPeriod 3d',
  '* * * maxRenewals 1',
  '* * * maxHolds 2',
  '* * * holdPickupDays 2',
].map(ruleRow);
const KEY = { branch: 'A', category: 'Standard', materialType: 'BOOK' };
const CALENDAR = branchCalendar({
  weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '08:00', closes: '16:00' })),
  periods: [],
  closedDays: [],
  exceptionDays: [],
  closures: [],
});
const MEMBERS = ['mbr_1', 'mbr_2', 'mbr_3'];
const TITLES = ['ttl_1', 'ttl_2'];
const COPIES = new Map([
  ['cpy_1', 'ttl_1'],
  ['cpy_2', 'ttl_1'],
  ['cpy_3', 'ttl_2'],
]);
const now = (library: ModelLibrary) => toInstant(library.today, '10:00');
const codesOf = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code).sort();
const isOverdue =
  (library: ModelLibrary) =>
  ({ due }: { readonly due: string }) =>
    due < library.today;

/** Gives the holds of a title as the domain sees them. */
function domainHolds(library: ModelLibrary, titleId: string): readonly OpenHold[] {
  return library.holds
    .filter((hold) => hold.titleId === titleId)
    .map(({ memberId, shelf }, index) =>
      openHold(`h${index}`, index, {
        memberId,
        state: shelf ? 'waiting' : 'queued',
        trappedCopyId: shelf?.copyId ?? null,
      }),
    );
}

function claimOn(library: ModelLibrary, copyId: string, memberId: string): CopyClaim | null {
  const holds = domainHolds(library, titleOfCopy(library, copyId));
  const shelved = holds.find(({ trappedCopyId }) => trappedCopyId === copyId);
  const hasAnother = holds.some((hold) => hold.memberId === memberId && hold.state === 'waiting');
  const hold =
    shelved ??
    (hasAnother || library.loans.has(copyId)
      ? null
      : nextHoldFor(fillingCopy(copyId), holds, { today: library.today, lookAheadDays: 0 }));
  return hold ? { holdId: hold.id, memberId: hold.memberId, state: shelved ? 'waiting' : 'queued' } : null;
}

function domainCheckOut(library: ModelLibrary, memberId: string, copyId: string) {
  const loan = library.loans.get(copyId);
  const own = loansOfMember(library, memberId);
  return decideCheckOut(
    {
      purpose: 'lend',
      rows: ROWS,
      key: KEY,
      loans: buildCountedLoans(own.length, 'BOOK'),
      overdueLoans: own.filter(isOverdue(library)).length,
      member: { ...MEMBER, id: memberId },
      copy: {
        ...COPY,
        id: copyId,
        claim: claimOn(library, copyId, memberId),
        openLoan: loan ? { id: copyId, memberId: loan.memberId } : null,
      },
    },
    { at: now(library), calendar: CALENDAR, othersWaiting: 0 },
  );
}

function domainRenewal(library: ModelLibrary, copyId: string) {
  const loan = library.loans.get(copyId);
  if (!loan) return null;
  return decideRenewal({
    now: now(library),
    channel: 'desk',
    member: { ...MEMBER, id: loan.memberId },
    rows: ROWS,
    key: KEY,
    calendar: CALENDAR,
    loan: { id: copyId, due: { kind: 'day', on: loan.due }, renewals: loan.renewals, unseenRenewals: 0 },
    otherOverdueLoans: loansOfMember(library, loan.memberId).filter(
      (one) => one !== loan && isOverdue(library)(one),
    ).length,
    waiting: {
      forThisCopy: 0,
      forAnyCopy: listQueuedHolds(library, loan.titleId).filter(({ memberId }) => memberId !== loan.memberId)
        .length,
      freeCopies: listFreeCopies(library, loan.titleId).length,
    },
  });
}

type Step = (library: ModelLibrary) => void;

/** Each step asks the domain first and the model then, and compares what they say and what came of it. */
const steps = {
  checkOut:
    (memberId: string, copyId: string): Step =>
    (library) => {
      const decision = domainCheckOut(library, memberId, copyId);
      const titleId = titleOfCopy(library, copyId);
      const fulfilled = holdFulfilledBy(copyId, memberId, domainHolds(library, titleId));
      const holdsBefore = library.holds.length;
      const refused = modelCheckOut(library, memberId, copyId);

      expect(codesOf(decision.refusals)).toEqual([...refused].sort());
      if (refused.length > 0) return;
      expect(decision.due?.due).toEqual({ kind: 'day', on: library.loans.get(copyId)?.due });
      expect(holdsBefore - library.holds.length).toBe(fulfilled ? 1 : 0);
    },
  checkIn:
    (copyId: string): Step =>
    (library) => {
      const next = nextHoldFor(fillingCopy(copyId), domainHolds(library, titleOfCopy(library, copyId)), {
        today: library.today,
        lookAheadDays: 0,
      });
      if (modelCheckIn(library, copyId).length > 0) return;

      expect(library.holds.find(({ shelf }) => shelf?.copyId === copyId)?.memberId).toBe(next?.memberId);
    },
  renew:
    (copyId: string): Step =>
    (library) => {
      const decision = domainRenewal(library, copyId);
      const refused = modelRenew(library, copyId);
      if (!decision) return;

      expect(codesOf(decision.refusals)).toEqual([...refused].sort());
      if (refused.length === 0)
        expect(decision.due?.due).toEqual({ kind: 'day', on: library.loans.get(copyId)?.due });
    },
  placeHold:
    (memberId: string, titleId: string): Step =>
    (library) => {
      const own = library.holds.filter((hold) => hold.memberId === memberId);
      const refusals = refusalsForHold(ruleBook(ROWS, KEY), {
        today: library.today,
        member: MEMBER,
        target: { kind: 'title' },
        copies: [{ id: 'any', isHoldable: true, isOnShelf: true }],
        ownHolds: own.length,
        ownHoldsOnTitle: own.filter((hold) => hold.titleId === titleId).length,
        hasTitleOnLoan: loansOfMember(library, memberId).some((loan) => loan.titleId === titleId),
      });

      expect(codesOf(refusals)).toEqual([...modelPlaceHold(library, memberId, titleId)].sort());
    },
  cancelHold:
    (memberId: string, titleId: string): Step =>
    (library) =>
      void modelCancelHold(library, memberId, titleId),
  passDays:
    (days: number): Step =>
    (library) => {
      modelPassDays(library, days);
      const shelf = { calendar: CALENDAR, rules: shelfRulesFrom(ruleBook(ROWS, KEY)) };

      expect(
        library.holds.some(
          (hold) => hold.shelf !== null && hasShelfTimeEnded(hold.shelf.lastDay, library.today, shelf),
        ),
      ).toBe(false);
    },
};

const member = fc.constantFrom(...MEMBERS);
const title = fc.constantFrom(...TITLES);
const copy = fc.constantFrom(...COPIES.keys());
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(member, copy).map(([memberId, copyId]) => steps.checkOut(memberId, copyId)),
  },
  { weight: 3, arbitrary: copy.map((copyId) => steps.checkIn(copyId)) },
  { weight: 2, arbitrary: copy.map((copyId) => steps.renew(copyId)) },
  {
    weight: 3,
    arbitrary: fc.tuple(member, title).map(([memberId, titleId]) => steps.placeHold(memberId, titleId)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(member, title).map(([memberId, titleId]) => steps.cancelHold(memberId, titleId)),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }).map((days) => steps.passDays(days)) },
);

function expectSoundness(library: ModelLibrary): void {
  const setAside = library.holds.flatMap(({ shelf }) => shelf?.copyId ?? []);
  expect(new Set(setAside).size).toBe(setAside.length);
  expect(setAside.filter((copyId) => library.loans.has(copyId))).toEqual([]);
  for (const memberId of MEMBERS)
    expect(loansOfMember(library, memberId).length).toBeLessThanOrEqual(SETTINGS.maxLoans);
}

it('the domain and the model say the same of ten thousand steps, and no copy is ever had twice', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 50, maxLength: 50 }), (all) => {
      const library = openModelLibrary(SETTINGS, COPIES, '2026-08-10');

      for (const step of all) {
        step(library);
        expectSoundness(library);
      }
    }),
    { numRuns: 200 },
  );
});
