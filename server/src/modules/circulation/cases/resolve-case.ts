import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { CirculatingCopy } from '../../catalogue';
import { changeCopyStatus, lockCopies } from '../../catalogue';
import { lockMember } from '../../members';
import { insertEntry } from '../accounts/account-entries.queries';
import type { CopyCase } from './copy-case.entity';
import { lockOpenCase, readCase } from './copy-cases.queries';
import type { Loan } from '../loans/loan.entity';
import { lockLoans, readLoan } from '../loans/loans.queries';
import type { CaseResolution } from './copy-case.rules';
import { DECISIONS } from './copy-case.rules';
import { findLiableMember, chargesOfLoan } from '../accounts/loan-charges.queries';
import { decideOpenCase, parseNote } from './open-and-decide-case';
import type { CirculationDeps } from '../deps';
import { endLoan } from '../loans/end-loan';
import { loseLoan, refundLostCopy } from './declare-lost';
import { findSuspensionEnd } from '../borrowers/load-borrower';
import { branchUnknown, thingUnknown } from '../refusals/refusal-messages';
import { settleCopy } from '../transfers/release-copy';
import { say } from '../words/say';

/** What was decided about a case, and where the copy lies now. */
export type ResolveRequest = {
  readonly caseId: string;
  readonly resolution: CaseResolution;
  readonly branchId: string;
  readonly note?: string | null;
  readonly idempotencyKey: string;
};

type Matter = {
  readonly open: CopyCase;
  readonly copy: CirculatingCopy;
  readonly loan: Loan | null;
  readonly branchId: string;
  readonly suspendedUntil: string | null;
};
type Work = (deps: CirculationDeps, tx: EntityManager, actor: Actor, matter: Matter) => Promise<void>;

/** Decides a case: the loan, the copy and the account of the member follow in the same unit. */
export function resolveCase(
  deps: CirculationDeps,
  actor: Actor,
  request: ResolveRequest,
): Promise<Result<{ caseId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'resolveCase', request), async (tx) => {
    const matter = await lockMatter(deps, tx, request);
    if (!matter) return fail(thingUnknown(['caseId']));
    if (!(await (await deps.policies.current(tx)).isBranch(request.branchId)))
      return fail(branchUnknown(['branchId']));
    if (!DECISIONS[matter.open.kind].includes(request.resolution)) return fail(NOT_FOR_THIS);
    // Decided before the copy moves on, because what comes next may open a case of its own.
    await decideOpenCase(deps, tx, actor, {
      open: matter.open,
      resolution: request.resolution,
      note: parseNote(request.note),
    });
    await WORK[request.resolution]?.(deps, tx, actor, matter);
    return ok({ caseId: matter.open.id });
  });
}

/** Locks in the order of the house: member, copy, loan, and then reads the case again. */
async function lockMatter(
  deps: CirculationDeps,
  tx: EntityManager,
  { caseId, branchId }: ResolveRequest,
): Promise<Matter | null> {
  const seen = await readCase(tx, caseId);
  const known = seen?.loanId ? await readLoan(tx, seen.loanId) : null;
  const bearer = known ? await findLiableMember(tx, known) : null;
  const member = bearer === null ? null : await lockMember(deps, tx, bearer);
  const [copy] = seen ? await lockCopies(deps.db, tx, [seen.copyId]) : [];
  const [loan = null] = known ? await lockLoans(deps.db, tx, [known.id]) : [];
  const open = copy ? await lockOpenCase(deps.db, tx, copy.id) : null;
  return copy && open?.id === caseId
    ? { open, copy, loan, branchId, suspendedUntil: member ? findSuspensionEnd(member) : null }
    : null;
}

/** The claim was right: the loan ended when the member said so, without any lateness since. */
async function endAtClaim(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { open, copy, loan, branchId, suspendedUntil: until }: Matter,
): Promise<void> {
  if (loan && loan.closedAt === null)
    await endLoan(deps, tx, actor, {
      loan,
      copy,
      returnedAt: open.openedAt,
      branchId,
      suspendedUntil: until,
    });
}

const found: Work = async (deps, tx, actor, matter) => {
  if (matter.open.kind === 'CLAIMED_RETURNED') await endAtClaim(deps, tx, actor, matter);
  else
    await refundLostCopy(deps, tx, actor, {
      copy: matter.copy,
      returnedAt: deps.clock.now(),
      branchId: matter.branchId,
    });
  await settleCopy(deps, tx, actor, { copy: matter.copy, branchId: matter.branchId });
};

const accepted: Work = async (deps, tx, actor, matter) => {
  await endAtClaim(deps, tx, actor, matter);
  await changeCopyStatus(deps, tx, actor, { copy: matter.copy, to: 'MISSING' });
};

const charged: Work = async (deps, tx, actor, { copy, loan }) => {
  if (loan && loan.closedAt === null) await loseLoan(deps, tx, actor, { copy, loan });
};

const repaired: Work = async (deps, tx, actor, { copy, branchId }) => {
  await settleCopy(deps, tx, actor, { copy, branchId });
};

const writtenOff: Work = async (deps, tx, actor, { copy }) => {
  await changeCopyStatus(deps, tx, actor, { copy, to: 'WITHDRAWN' });
};

/** The member brought another copy of it: its price is credited, the fee for the work stays. */
const replaced: Work = async (deps, tx, actor, { copy, loan, branchId }) => {
  if (loan)
    await creditCharge(deps, tx, actor, { loan, branchId, reason: 'LOST', key: `replaced:${loan.id}` });
  await changeCopyStatus(deps, tx, actor, { copy, to: 'WITHDRAWN' });
};

/** The damage was noted by mistake: what it cost is taken back. */
const cancelled: Work = async (deps, tx, actor, { open, copy, loan, branchId }) => {
  if (loan)
    await creditCharge(deps, tx, actor, {
      loan,
      branchId,
      reason: 'DAMAGE',
      key: `cancelled:${open.id}`,
      most: open.cost,
    });
  await settleCopy(deps, tx, actor, { copy, branchId });
};

const WORK: Readonly<Partial<Record<CaseResolution, Work>>> = {
  FOUND: found,
  ACCEPTED: accepted,
  CHARGED: charged,
  REPAIRED: repaired,
  WRITTEN_OFF: writtenOff,
  REPLACED: replaced,
  CANCELLED: cancelled,
};

async function creditCharge(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  given: { loan: Loan; branchId: string; reason: 'LOST' | 'DAMAGE'; key: string; most?: number },
): Promise<void> {
  const { loan, branchId, reason, key, most = Infinity } = given;
  const borne = await chargesOfLoan(tx, loan.id);
  const amount = Math.min(most, borne?.sumOf(reason) ?? 0);
  if (!borne || amount <= 0) return;
  const now = deps.clock.now();
  await insertEntry(tx, {
    id: deps.newId('acc', now),
    memberId: borne.memberId,
    kind: 'REFUND',
    reason,
    amount: -amount,
    method: null,
    loanId: loan.id,
    branchId,
    receiptNumber: null,
    note: null,
    occurredAt: now,
    recordedBy: toPrincipal(actor),
    chargeKey: key,
  });
}

const NOT_FOR_THIS: Refusal = {
  code: 'INVALID',
  field: ['resolution'],
  message: say('resolveCase.notForThis'),
};
