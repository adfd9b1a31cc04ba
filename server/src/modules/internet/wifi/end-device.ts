import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { InternetDeps } from '../deps';
import { lockVoucher } from '../vouchers/vouchers.queries';
import { say } from '../words/say';
import { changeSession, ENDED_BY_STAFF, findGrant } from './wifi.queries';

/**
 * Ends a device of a voucher: its session is closed here, and it is refused with this voucher for the rest of the
 * day. Nothing is sent to the router: the device stays until its router asks next. One that is over stays as it was.
 */
export function endWifiDevice(
  deps: InternetDeps,
  actor: Actor,
  request: { readonly voucherId: string; readonly id: string; readonly idempotencyKey: string },
): Promise<Result<{ readonly voucherId: string }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'endWifiDevice', request);
  return withIdempotency(deps.db, act, async (tx) => {
    // As accounting: the voucher is locked before its sessions are read.
    const voucher = await lockVoucher(deps.db, tx, request.voucherId);
    const session = voucher && (await findGrant(tx, request.id));
    if (!voucher || session?.voucherId !== voucher.id) return fail(notFound(['id'], say('device')));
    if (session.stoppedAt === null)
      await changeSession(tx, session.id, { stoppedAt: deps.clock.now(), endReason: ENDED_BY_STAFF });
    return ok({ voucherId: voucher.id });
  });
}
