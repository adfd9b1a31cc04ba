import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockCopies } from '../../catalogue';
import { lockMember } from '../../members';
import { loseLoan } from '../cases/declare-lost';
import { classSetChanged } from '../circulation.events';
import type { CirculationDeps } from '../deps';
import { takeBack } from '../lending/check-in';
import { lockLoans } from '../loans/loans.queries';
import { branchUnknown } from '../refusals/refusal-messages';
import { say } from '../words/say';
import { changeOpenSet, releaseSetAside, writeSet } from './change-class-set';
import type { ChangedSet } from './change-class-set';
import type { ClassSet } from './class-set.entity';
import { findCardOf, listOpenLoanIds, readClassSetCopy } from './class-set-copies.queries';
import { CLASS_SET_NOUNS, NOT_LENT_YET } from './class-set-refusals';
import { lockClassSet } from './class-sets.queries';

/** Copies that came back, as scanned in any order. */
export type TakeBackRequest = {
  readonly barcodes: readonly string[];
  readonly branchId: string;
  readonly idempotencyKey: string;
};

/** What became of one scan: the loan that ended, or why not; a copy that was not out has neither. */
export type TakenBack = {
  readonly barcode: string;
  readonly copyId: string | null;
  readonly loanId: string | null;
  readonly holdId: string | null;
  readonly refusals: readonly Refusal[];
};

const MOST_SCANS = 60;

/**
 * Takes copies back that were scanned in any order, from any class or reader: only the copy says whose it was.
 * What is unknown or withdrawn is named and stops nothing.
 */
export function takeBackClassSetCopies(
  deps: CirculationDeps,
  actor: Actor,
  request: TakeBackRequest,
): Promise<Result<{ readonly results: readonly TakenBack[] }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(
      deps.db,
      idempotentRequest(deps, actor, 'takeBackClassSetCopies', request),
      async (tx) => {
        const { barcodes, branchId } = request;
        if (barcodes.length === 0)
          return fail({ code: 'REQUIRED', field: ['barcodes'], message: say('classSets.scanOnce') });
        if (barcodes.length > MOST_SCANS)
          return fail({
            code: 'TOO_LONG',
            field: ['barcodes'],
            message: say('classSets.tooManyScans', { most: MOST_SCANS }),
          });
        if (!(await (await deps.policies.current(tx)).isBranch(branchId)))
          return fail(branchUnknown(['branchId']));
        const results: TakenBack[] = [];
        for (const barcode of barcodes)
          results.push(toTakenBack(barcode, await takeBack(deps, tx, actor, { barcode, branchId })));
        return ok({ results });
      },
    ),
  );
}

function toTakenBack(barcode: string, taken: Awaited<ReturnType<typeof takeBack>>): TakenBack {
  if (!taken.ok) return { barcode, copyId: null, loanId: null, holdId: null, refusals: taken.refusals };
  const { copyId, loanId, holdId } = taken.value;
  return { barcode, copyId, loanId, holdId, refusals: [] };
}

/** Declares one copy of a set lost: it is charged to the institution as the rules say. */
export function declareClassSetCopyLost(
  deps: CirculationDeps,
  actor: Actor,
  request: { readonly id: string; readonly idempotencyKey: string },
): Promise<Result<ChangedSet, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'declareClassSetCopyLost', request),
    async (tx) => {
      const line = await readClassSetCopy(tx, request.id);
      if (!line) return fail(notFound(['id'], CLASS_SET_NOUNS.copy));
      const set = await lockClassSet(deps.db, tx, line.classSetId);
      const out = (await listOpenLoanIds(tx, line.classSetId)).filter(({ loanId }) => loanId === line.loanId);
      if (!set || out.length === 0) return fail({ code: 'NOT_ALLOWED', message: say('classSets.notOut') });
      await loseAll(deps, tx, actor, { set, out });
      return ok({ classSetId: line.classSetId });
    },
  );
}

/**
 * Closes a set that was lent: copies that are still out are missing from then on and charged to the institution.
 * Refuses when others came back meanwhile than the caller saw.
 */
export function closeClassSet(
  deps: CirculationDeps,
  actor: Actor,
  request: { readonly id: string; readonly expectedMissing: number; readonly idempotencyKey: string },
): Promise<Result<ChangedSet, Refusal>> {
  return changeOpenSet(deps, actor, { operation: 'closeClassSet', request }, async (tx, set) => {
    if (set.status !== 'LENT') return fail(NOT_LENT_YET);
    const out = await listOpenLoanIds(tx, set.id);
    if (out.length !== request.expectedMissing)
      return fail({
        code: 'NOT_ALLOWED',
        field: ['expectedMissing'],
        message: say('classSets.movedMeanwhile', { count: out.length, expected: request.expectedMissing }),
      });
    await releaseSetAside(deps, tx, actor, set);
    await loseAll(deps, tx, actor, { set, out });
    const now = deps.clock.now();
    await recordEvents(tx, [classSetChanged(set.id, 'returned')], now);
    const current = (await lockClassSet(deps.db, tx, set.id)) ?? set;
    return ok(await writeSet(deps, tx, current, { status: 'RETURNED', closedAt: now }));
  });
}

async function loseAll(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { set, out }: { readonly set: ClassSet; readonly out: Awaited<ReturnType<typeof listOpenLoanIds>> },
): Promise<void> {
  const memberId = await findCardOf(tx, set.partnerId);
  if (memberId !== null) await lockMember(deps, tx, memberId);
  const copies = await lockCopies(
    deps.db,
    tx,
    out.map(({ copyId }) => copyId),
  );
  const loans = await lockLoans(
    deps.db,
    tx,
    out.map(({ loanId }) => loanId),
  );
  for (const copy of copies) {
    const loan = loans.find(({ copyId }) => copyId === copy.id);
    if (loan && loan.closedAt === null) await loseLoan(deps, tx, actor, { loan, copy });
  }
}
