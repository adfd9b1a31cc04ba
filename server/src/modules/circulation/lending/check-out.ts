import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { CivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { CheckOutDecision } from './check-out.rules';
import { decideCheckOut } from './check-out.rules';
import type { Due } from '../due-dates/due-date.rules';
import { toDueDay } from '../due-dates/due-date.rules';
import { refusal, unresolvedRefusals } from '../refusals/refusal.rules';
import { branchForRules } from '../rules/rule-matrix.rules';
import type { CirculationDeps } from '../deps';
import type { Lending, Scanned } from './load-check-out-facts';
import { lockScan, readCheckOutFacts } from './load-check-out-facts';
import { resolveBlockers } from './resolve-blockers';
import type { RefusalAnswer } from '../refusals/refusal-messages';
import { deskAnswer, findReason } from '../refusals/refusal-messages';
import { writeLoan } from '../loans/create-loan';
import { branchUnknown, toWordedRefusal, memberUnknown } from '../refusals/refusal-messages';
import { renewLoan } from '../renewals/renew-loan';
import { scanInstant } from './scan-time';

/** A scan at the desk that lends a copy to a member. */
export type CheckOutRequest = {
  readonly memberId: string;
  readonly barcode: string;
  readonly branchId: string;
  readonly answers?: readonly RefusalAnswer[] | null;
  /** When it was scanned without a connection; now if absent. */
  readonly scannedAt?: Date | null;
  readonly idempotencyKey: string;
};

/** A copy that is lent inside an open unit. */
export type LendingInUnit = Omit<CheckOutRequest, 'idempotencyKey'> & {
  /**
   * For a class set: the last day that was agreed, and that the copy was set aside for it, so that it is not
   * still being processed.
   */
  readonly setAsideUntil?: CivilDate;
};

/** What a check-out did. */
export type CheckOutOutcome = {
  readonly loanId: string;
  readonly isRenewal: boolean;
  readonly filledHoldId: string | null;
};

/**
 * Lends a copy. All refusals are returned together; the desk answers them and sends the scan again. A copy
 * the member already has is renewed. If two desks lend one copy at the same time, one succeeds and the other
 * gets a refusal.
 */
export function checkOut(
  deps: CirculationDeps,
  actor: Actor,
  request: CheckOutRequest,
): Promise<Result<CheckOutOutcome, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'checkOut', request), (tx) =>
      lendInUnit(deps, tx, actor, request),
    ),
  );
}

/** Lends a copy inside an open unit. What refuses it is told before anything is written. */
export async function lendInUnit(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  request: LendingInUnit,
): Promise<Result<CheckOutOutcome, Refusal>> {
  const scanned = await lockScan(deps, tx, request);
  return lend(deps, tx, actor, { request, scanned });
}

async function lend(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { request, scanned }: { request: LendingInUnit; scanned: Scanned },
): Promise<Result<CheckOutOutcome, Refusal>> {
  const at = scanInstant(deps.clock.now(), request.scannedAt);
  if (!at.ok) return at;
  const { member, copy } = scanned;
  if (!member) return fail(memberUnknown(['memberId']));
  if (!copy) return fail(toWordedRefusal(refusal('UNKNOWN_BARCODE', { needs: 'never' }), ['barcode']));
  if (!(await scanned.policies.isBranch(request.branchId))) return fail(branchUnknown(['branchId']));
  const branchId = branchForRules({
    homeOfCopy: copy.branchId,
    homeOfMember: member.homeBranchId ?? copy.branchId,
    desk: request.branchId,
  });
  const lending = await readCheckOutFacts(tx, { ...scanned, member, copy }, { branchId, at: at.value });
  const decision = decide(lending, at.value, request);
  const refused = standing(decision, lending, actor, request);
  if (refused) return refused;
  if (lending.ownLoan) return renewInstead(deps, tx, actor, { lending, request });
  if (!decision.due) return fail(toWordedRefusal(refusal('NO_OPEN_DAYS', { needs: 'never' })));
  await resolveBlockers(deps, tx, actor, {
    lending,
    answers: request.answers,
    branchId: request.branchId,
    at: at.value,
  });
  const overrides = decision.refusals.map(({ code }) => ({
    refusal: code,
    reason: findReason(request.answers),
  }));
  return ok(
    await writeLoan(deps, tx, actor, {
      lending,
      due: dueBy(decision.due.due, lending, request.setAsideUntil),
      at: at.value,
      deskBranchId: request.branchId,
      overrides,
    }),
  );
}

function decide(lending: Lending, at: Date, { setAsideUntil }: LendingInUnit): CheckOutDecision {
  const { facts, calendar, othersWaiting } = lending;
  const decision = decideCheckOut(facts, { at, calendar, othersWaiting });
  return setAsideUntil === undefined
    ? decision
    : { ...decision, refusals: decision.refusals.filter(({ code }) => code !== 'COPY_IN_PROCESSING') };
}

/** A class brings its copies back on the day it asked for, or the next open one, if the rules give it as long. */
function dueBy(due: Due, { calendar }: Lending, until: CivilDate | undefined): Due {
  if (until === undefined) return due;
  const day = calendar.openDayOnOrAfter(until);
  return day.ok && day.value < toDueDay(due) ? { kind: 'day', on: day.value } : due;
}

function standing(
  decision: CheckOutDecision,
  lending: Lending,
  actor: Actor,
  request: LendingInUnit,
): Result<never, Refusal> | null {
  const all = lending.member.canBorrow
    ? decision.refusals
    : [refusal('READING_ONLY', { needs: 'never' }), ...decision.refusals];
  const [first, ...others] = unresolvedRefusals(all, deskAnswer(actor, request.answers));
  return first ? fail(toWordedRefusal(first), ...others.map((other) => toWordedRefusal(other))) : null;
}

async function renewInstead(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  given: { lending: Lending; request: LendingInUnit },
): Promise<Result<CheckOutOutcome, Refusal>> {
  const { ownLoan, member } = given.lending;
  if (!ownLoan) throw new Error('There is no loan to renew.');
  const renewed = await renewLoan(deps, tx, actor, {
    loanId: ownLoan.id,
    member,
    channel: 'desk',
    answers: given.request.answers,
  });
  return renewed.ok ? ok({ loanId: ownLoan.id, isRenewal: true, filledHoldId: null }) : renewed;
}
