import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound, required } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { InternetDeps } from '../deps';
import { say } from '../words/say';
import { changePrintJob, lockPrintJob } from './print-jobs.queries';
import type { ServiceTill } from './service-till';

/** What printing needs: the till besides. */
export type PrintDeps = InternetDeps & { readonly till: ServiceTill };

type Answer = Promise<Result<{ readonly jobId: string }, Refusal>>;

const LONGEST_REASON = 200;

/**
 * Hands the pages out: their money goes into the till of the branch under its next receipt. Of all who release
 * one job at once one does; the others are told that it is done.
 */
export function releasePrintJob(
  deps: PrintDeps,
  actor: Actor,
  request: { readonly id: string; readonly idempotencyKey: string },
): Answer {
  const act = idempotentRequest(deps, actor, 'releasePrintJob', request);
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, act, async (tx) => {
      const job = await lockPrintJob(deps.db, tx, request.id);
      if (!job) return fail(notFound(['id'], say('printJob')));
      if (job.state !== 'WAITING') return fail(DECIDED[job.state]);
      const now = deps.clock.now();
      const receipt = job.amount === 0 ? null : await deps.till.receive(tx, { branchId: job.branchId, now });
      await changePrintJob(tx, job.id, {
        state: 'RELEASED',
        decidedAt: now,
        decidedBy: toPrincipal(actor),
        receiptNumber: receipt?.receiptNumber ?? null,
        tillNumber: receipt?.tillNumber ?? null,
      });
      return ok({ jobId: job.id });
    }),
  );
}

/** Lets a job go that nobody fetches, with the reason; its free pages are there again. */
export function cancelPrintJob(
  deps: InternetDeps,
  actor: Actor,
  request: { readonly id: string; readonly reason: string; readonly idempotencyKey: string },
): Answer {
  const act = idempotentRequest(deps, actor, 'cancelPrintJob', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const reason = request.reason.trim();
    if (reason === '' || reason.length > LONGEST_REASON)
      return fail(required(['reason'], say('printing.reason')));
    const job = await lockPrintJob(deps.db, tx, request.id);
    if (!job) return fail(notFound(['id'], say('printJob')));
    if (job.state !== 'WAITING') return fail(DECIDED[job.state]);
    await changePrintJob(tx, job.id, {
      state: 'CANCELLED',
      decidedAt: deps.clock.now(),
      decidedBy: toPrincipal(actor),
      cancelReason: reason,
    });
    return ok({ jobId: job.id });
  });
}

/**
 * Takes back that a job was handed out, with the reason: spoilt pages, or the wrong number. Its free pages are there
 * again, and its money leaves the till, where the period that it is in is still open.
 */
export function voidPrintJob(
  deps: PrintDeps,
  actor: Actor,
  request: { readonly id: string; readonly reason: string; readonly idempotencyKey: string },
): Answer {
  const act = idempotentRequest(deps, actor, 'voidPrintJob', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const reason = request.reason.trim();
    if (reason === '' || reason.length > LONGEST_REASON)
      return fail(required(['reason'], say('printing.reason')));
    const job = await lockPrintJob(deps.db, tx, request.id);
    if (!job) return fail(notFound(['id'], say('printJob')));
    if (job.state === 'WAITING') return fail(NOT_RELEASED);
    if (job.state !== 'RELEASED') return fail(DECIDED[job.state]);
    const now = deps.clock.now();
    const { branchId, tillNumber } = job;
    if (tillNumber !== null && !(await deps.till.isOpen(tx, { branchId, tillNumber, now })))
      return fail(TILL_CLOSED);
    await changePrintJob(tx, job.id, {
      state: 'VOIDED',
      decidedAt: now,
      decidedBy: toPrincipal(actor),
      cancelReason: reason,
    });
    return ok({ jobId: job.id });
  });
}

const NOT_RELEASED: Refusal = { code: 'NOT_ALLOWED', field: ['id'], message: say('printing.notReleased') };
const TILL_CLOSED: Refusal = { code: 'NOT_ALLOWED', field: ['id'], message: say('printing.tillClosed') };
const DECIDED: Readonly<Record<'RELEASED' | 'CANCELLED' | 'VOIDED', Refusal>> = {
  VOIDED: { code: 'NOT_ALLOWED', field: ['id'], message: say('printing.voided') },
  RELEASED: { code: 'NOT_ALLOWED', field: ['id'], message: say('printing.released') },
  CANCELLED: { code: 'NOT_ALLOWED', field: ['id'], message: say('printing.cancelled') },
};
