import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { runBatch } from '../../../platform/db/transactions/batch';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { readBarcode } from '../../catalogue';
import type { CheckOutDecision } from './check-out.rules';
import { decideCheckOut } from './check-out.rules';
import { refusal, unresolvedRefusals } from '../refusals/refusal.rules';
import { branchForRules } from '../rules/rule-matrix.rules';
import type { CirculationDeps } from '../deps';
import type { Lending, Scanned } from './load-check-out-facts';
import { readCheckOutFacts, lockScanQuery } from './load-check-out-facts';
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
  // No copy has the empty barcode.
  const asked = lockScanQuery(deps, {
    memberId: request.memberId,
    barcode: readBarcode(request.barcode) ?? '',
  });
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'checkOut', request), async (tx) => {
      const { versions, ...found } = await runBatch(tx, asked);
      const policies = await deps.policies.of(tx, versions);
      return lend(deps, tx, actor, { request, scanned: { ...found, policies } });
    }),
  );
}

async function lend(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { request, scanned }: { request: CheckOutRequest; scanned: Scanned },
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
  const decision = decideCheckOut(lending.facts, {
    at: at.value,
    calendar: lending.calendar,
    othersWaiting: lending.othersWaiting,
  });
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
      due: decision.due.due,
      at: at.value,
      deskBranchId: request.branchId,
      overrides,
    }),
  );
}

function standing(
  decision: CheckOutDecision,
  lending: Lending,
  actor: Actor,
  request: CheckOutRequest,
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
  given: { lending: Lending; request: CheckOutRequest },
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
