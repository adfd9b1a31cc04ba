import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid, notFound, toErrors } from '../../../platform/validation/refusals';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, isCivilDate, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { isBranch } from '../../library';
import type { InternetDeps } from '../deps';
import { GUEST, limitIn } from '../rules/internet-matrix.rules';
import { listInternetRules } from '../rules/internet-rules.queries';
import { say } from '../words/say';
import { hashCode, sealCode } from './code-secrets';
import { makeVoucherCode } from './voucher-code.rules';
import type { InternetVoucher } from './voucher.entity';
import { changeVoucher, insertVouchers, lockVoucher } from './vouchers.queries';

/** Cards for people without a library card. */
export type VoucherOrderRequest = {
  readonly branchId: string;
  readonly count: number;
  /** Minutes of each; as the rules say for guests when absent. */
  readonly minutes?: number | null;
  readonly validUntil: CivilDate;
  readonly idempotencyKey: string;
};

/** Ten sheets of ten. */
export const MOST_VOUCHERS = 100;
const LONGEST_DAYS = 366;

/** Makes vouchers for guests, all of one branch and day; their codes are shown to whoever made them alone. */
export function createVouchers(
  deps: InternetDeps,
  actor: Actor,
  request: VoucherOrderRequest,
): Promise<Result<{ readonly batchId: string; readonly voucherCount: number }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'createInternetVouchers', request);
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, act, async (tx) => {
      const now = deps.clock.now();
      const refusals = toErrors(problemsOf(request, toCivilDate(now)));
      if (refusals) return fail(...refusals);
      const { branchId, count } = request;
      if (!(await isBranch(tx, branchId))) return fail(notFound(['branchId'], say('branch')));
      const rules = await listInternetRules(tx);
      const limit = (name: 'WIFI_MINUTES' | 'WIFI_MEGABYTES' | 'WIFI_KILOBITS'): number | null => {
        const value = limitIn(rules, { branch: branchId, category: GUEST, ageBand: null }, name);
        return value === 'unlimited' ? null : value;
      };
      const batchId = deps.newId('ivb', now);
      const facts = {
        kind: 'GUEST' as const,
        branchId,
        batchId,
        minutes: request.minutes ?? limit('WIFI_MINUTES'),
        megabytes: limit('WIFI_MEGABYTES'),
        kilobits: limit('WIFI_KILOBITS'),
        validUntil: toInstant(addDays(request.validUntil, 1)),
        issuedBy: toPrincipal(actor),
      };
      await insertVouchers(
        tx,
        Array.from({ length: count }, () => newVoucher(deps, facts)),
      );
      return ok({ batchId, voucherCount: count });
    }),
  );
}

/** What is said of a voucher when it is made. */
export type VoucherFacts = Pick<
  InternetVoucher,
  'kind' | 'branchId' | 'minutes' | 'megabytes' | 'kilobits' | 'validUntil' | 'issuedBy'
> &
  Partial<Pick<InternetVoucher, 'batchId' | 'memberId' | 'liveMemberId' | 'termsVersion' | 'isSample'>>;

/** Makes the row of a voucher with a fresh code. */
export function newVoucher(deps: InternetDeps, facts: VoucherFacts): InternetVoucher {
  const code = makeVoucherCode();
  const now = deps.clock.now();
  return {
    batchId: null,
    memberId: null,
    liveMemberId: null,
    termsVersion: null,
    isSample: false,
    ...facts,
    id: deps.newId('ivc', now),
    codeHash: hashCode(deps.dataKey, code),
    codeSealed: sealCode(deps.dataKey, code),
    usedSeconds: 0,
    usedBytes: 0,
    firstUsedAt: null,
    issuedAt: now,
    cancelledAt: null,
    cancelledBy: null,
  };
}

/** Takes a voucher back; a device that is online with it stays until its router asks again. */
export function cancelVoucher(
  deps: InternetDeps,
  actor: Actor,
  request: { readonly id: string; readonly idempotencyKey?: string | null },
): Promise<Result<{ readonly voucherId: string }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'cancelInternetVoucher', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const known = await lockVoucher(deps.db, tx, request.id);
    if (!known) return fail(notFound(['id'], say('voucher')));
    if (known.cancelledAt === null)
      await changeVoucher(tx, known.id, {
        cancelledAt: deps.clock.now(),
        cancelledBy: toPrincipal(actor),
        liveMemberId: null,
      });
    return ok({ voucherId: known.id });
  });
}

function problemsOf({ count, minutes, validUntil }: VoucherOrderRequest, today: CivilDate): Refusal[] {
  const isWhole = (value: number, least: number, most: number): boolean =>
    Number.isInteger(value) && value >= least && value <= most;
  return [
    ...(isWhole(count, 1, MOST_VOUCHERS)
      ? []
      : [invalid(['count'], say('vouchers.howMany', { most: MOST_VOUCHERS }))]),
    ...(minutes == null || isWhole(minutes, 5, 1_440) ? [] : [invalid(['minutes'], say('vouchers.minutes'))]),
    ...(isCivilDate(validUntil) && validUntil >= today && validUntil <= addDays(today, LONGEST_DAYS)
      ? []
      : [invalid(['validUntil'], say('vouchers.validUntil'))]),
  ];
}
