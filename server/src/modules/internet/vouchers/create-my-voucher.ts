import type { Actor } from '../../../platform/auth/actor';
import type { QueryRunner } from '../../../platform/db/table';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid, notFound } from '../../../platform/validation/refusals';
import { ageBandOn } from '../../../shared/age-band';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { findEligibilityRefusals } from '../../eligibility';
import { isBranch } from '../../library';
import { lockMember } from '../../members';
import type { InternetDeps } from '../deps';
import { limitIn } from '../rules/internet-matrix.rules';
import { listInternetRules } from '../rules/internet-rules.queries';
import { sumMemberUse } from '../wifi/wifi.queries';
import { say } from '../words/say';
import { newVoucher } from './create-vouchers';
import { MEGABYTE, secondsLeft, voucherStateAt } from './voucher.rules';
import { changeVoucher, findLiveVoucher, insertVouchers } from './vouchers.queries';

/** The terms as they stand; another number asks everybody again. */
export const TERMS_VERSION = 1;

/** A member who wants to join the Wi-Fi at a branch. */
export type MyVoucherRequest = {
  readonly branchId: string;
  readonly acceptedTermsVersion: number;
  readonly idempotencyKey: string;
};

/**
 * Turns a member's card into a voucher for the rest of the day. There is one live voucher of a member at a time: who has
 * one is given that. Refused without the terms, without membership, and when the minutes of the day are spent.
 */
export function createMyVoucher(
  deps: InternetDeps,
  actor: Actor & { readonly kind: 'member' },
  request: MyVoucherRequest,
): Promise<Result<{ readonly voucherId: string }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'createMyInternetVoucher', request);
  return withIdempotency(deps.db, act, async (tx) => {
    if (request.acceptedTermsVersion !== TERMS_VERSION)
      return fail(invalid(['acceptedTermsVersion'], say('myVoucher.terms')));
    const member = await lockMember(deps, tx, actor.memberId);
    if (!member) return fail(notFound([], say('member')));
    const now = deps.clock.now();
    const today = toCivilDate(now);
    const [problem] = findEligibilityRefusals(member, { act: 'INTERNET', on: today, field: [] });
    if (problem) return fail(problem);
    const live = await findLiveVoucher(tx, member.id);
    if (live && ['NEW', 'STARTED'].includes(voucherStateAt(live, now))) return ok({ voucherId: live.id });
    if (live) await changeVoucher(tx, live.id, { liveMemberId: null });
    if (!(await isBranch(tx, request.branchId))) return fail(notFound(['branchId'], say('branch')));
    const limits = await memberLimits(tx, {
      branchId: request.branchId,
      categoryCode: member.categoryCode,
      ageBand: ageBandOn(member.birthDate, today),
    });
    const used = await sumMemberUse(tx, member.id, today);
    if (secondsLeft(limits.minutes, used.seconds) === 0)
      return fail({ code: 'NOT_ALLOWED', message: say('myVoucher.spent', { minutes: limits.minutes ?? 0 }) });
    if (limits.megabytes !== null && used.bytes >= limits.megabytes * MEGABYTE)
      return fail({ code: 'NOT_ALLOWED', message: say('myVoucher.dataSpent', { most: limits.megabytes }) });
    const voucher = newVoucher(deps, {
      kind: 'MEMBER',
      branchId: request.branchId,
      memberId: member.id,
      liveMemberId: member.id,
      ...limits,
      validUntil: toInstant(addDays(today, 1)),
      issuedBy: member.id,
      termsVersion: request.acceptedTermsVersion,
    });
    await insertVouchers(tx, [voucher]);
    return ok({ voucherId: voucher.id });
  });
}

/** What the rules give a member on the Wi-Fi of a branch. */
export async function memberLimits(
  db: QueryRunner,
  person: {
    readonly branchId: string;
    readonly categoryCode: string;
    readonly ageBand: ReturnType<typeof ageBandOn>;
  },
): Promise<{
  readonly minutes: number | null;
  readonly megabytes: number | null;
  readonly kilobits: number | null;
}> {
  const rules = await listInternetRules(db);
  const cell = { branch: person.branchId, category: person.categoryCode, ageBand: person.ageBand };
  const limit = (name: 'WIFI_MINUTES' | 'WIFI_MEGABYTES' | 'WIFI_KILOBITS'): number | null => {
    const value = limitIn(rules, cell, name);
    return value === 'unlimited' ? null : value;
  };
  return {
    minutes: limit('WIFI_MINUTES'),
    megabytes: limit('WIFI_MEGABYTES'),
    kilobits: limit('WIFI_KILOBITS'),
  };
}
