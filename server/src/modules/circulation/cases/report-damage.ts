import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { isRupiah } from '../../../shared/rupiah';
import type { CirculatingCopy } from '../../catalogue';
import { copyIdWithBarcode, lockCopies, readBarcode } from '../../catalogue';
import { lockMember } from '../../members';
import { insertEntry } from '../accounts/account-entries.queries';
import { lockOpenCase } from './copy-cases.queries';
import type { Loan } from '../loans/loan.entity';
import { lastLoanOfCopy } from '../loans/loans.queries';
import { refusal } from '../refusals/refusal.rules';
import { CASE_OPEN, parseNote, openCase } from './open-and-decide-case';
import type { CirculationDeps } from '../deps';
import { branchUnknown, toWordedRefusal } from '../refusals/refusal-messages';
import { markUnavailable } from './mark-unavailable';
import { say } from '../words/say';

/** What is broken, what mending costs, and whether it goes on being lent. */
export type DamageRequest = {
  readonly barcode: string;
  readonly branchId: string;
  readonly note: string;
  /** Whole rupiah that the last borrower pays; 0 is nothing. */
  readonly cost: number;
  /** True if it goes back to the shelf as it is; otherwise it waits to be mended. */
  readonly isUsable?: boolean | null;
  readonly idempotencyKey: string;
};

/** Everything the library owns costs less. */
const HIGHEST_COST = 100_000_000;

/**
 * Notes damage of a copy that lies at the library. What it costs is charged to whoever had it last, as long
 * as the loan is still linked to them; unless it is usable, it leaves the shelf, and a hold it was kept for
 * gets the next copy.
 */
export function reportDamage(
  deps: CirculationDeps,
  actor: Actor,
  request: DamageRequest,
): Promise<Result<{ caseId: string; copyId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'reportDamage', request), async (tx) => {
    const barcode = readBarcode(request.barcode);
    const copyId = barcode === null ? null : await copyIdWithBarcode(tx, barcode);
    if (copyId === null)
      return fail(toWordedRefusal(refusal('UNKNOWN_BARCODE', { needs: 'never' }), ['barcode']));
    const last = await lastLoanOfCopy(tx, copyId);
    if (last?.memberId) await lockMember(deps, tx, last.memberId);
    const [copy] = await lockCopies(deps.db, tx, [copyId]);
    const refused = copy
      ? await refusedDamage(deps, tx, { request, copy, last })
      : branchUnknown(['branchId']);
    if (!copy || refused) return fail(refused ?? branchUnknown(['branchId']));
    return ok({ copyId, ...(await write(deps, tx, actor, { request, copy, last })) });
  });
}

type Damage = { readonly request: DamageRequest; readonly copy: CirculatingCopy; readonly last: Loan | null };

async function refusedDamage(
  deps: CirculationDeps,
  tx: EntityManager,
  { request, copy, last }: Damage,
): Promise<Refusal | null> {
  if (!(await (await deps.policies.current(tx)).isBranch(request.branchId)))
    return branchUnknown(['branchId']);
  if (copy.status === 'ON_LOAN') return STILL_ON_LOAN;
  if (copy.status === 'WITHDRAWN' || copy.status === 'LOST')
    return toWordedRefusal(
      refusal(copy.status === 'LOST' ? 'COPY_LOST' : 'COPY_WITHDRAWN', { needs: 'never' }),
      ['barcode'],
    );
  if (parseNote(request.note) === null) return NOTE_NEEDED;
  if (!isRupiah(request.cost) || request.cost > HIGHEST_COST) return NO_COST;
  if (request.cost > 0 && !last?.memberId) return NOBODY_TO_CHARGE;
  return (await lockOpenCase(deps.db, tx, copy.id)) ? CASE_OPEN : null;
}

async function write(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { request, copy, last }: Damage,
): Promise<{ caseId: string }> {
  const isUsable = request.isUsable === true;
  if (!isUsable) await markUnavailable(deps, tx, actor, { copy, to: 'IN_REPAIR' });
  const note = parseNote(request.note);
  const { caseId } = await openCase(deps, tx, actor, {
    kind: 'DAMAGED',
    copyId: copy.id,
    loanId: last?.memberId ? last.id : null,
    branchId: request.branchId,
    note,
    cost: request.cost,
    ...(isUsable ? { resolution: 'KEPT_IN_USE' as const } : {}),
  });
  if (request.cost === 0 || !last?.memberId) return { caseId };
  const now = deps.clock.now();
  await insertEntry(tx, {
    id: deps.newId('acc', now),
    memberId: last.memberId,
    kind: 'CHARGE',
    reason: 'DAMAGE',
    amount: request.cost,
    method: null,
    loanId: last.id,
    branchId: request.branchId,
    receiptNumber: null,
    note,
    occurredAt: now,
    recordedBy: toPrincipal(actor),
    chargeKey: `damage:${caseId}`,
  });
  return { caseId };
}

const STILL_ON_LOAN: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['barcode'],
  message: say('reportDamage.stillOnLoan'),
};
const NOTE_NEEDED: Refusal = {
  code: 'REQUIRED',
  field: ['note'],
  message: say('reportDamage.noteNeeded'),
};
const NO_COST: Refusal = {
  code: 'INVALID',
  field: ['cost'],
  message: say('reportDamage.noCost'),
};
const NOBODY_TO_CHARGE: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['cost'],
  message: say('reportDamage.nobodyToCharge'),
};
