import type { EntityManager } from 'typeorm';

import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import { ageBandOn } from '../../../shared/age-band';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { findEligibilityRefusals } from '../../eligibility';
import { lockMember } from '../../members';
import type { InternetDeps } from '../deps';
import { GUEST, limitIn } from '../rules/internet-matrix.rules';
import { listInternetRules } from '../rules/internet-rules.queries';
import { secondsLeft, voucherStateAt } from '../vouchers/voucher.rules';
import { lockVoucher } from '../vouchers/vouchers.queries';
import type { SignInRefusal } from '../wifi/sign-in.rules';
import { say } from '../words/say';
import type { SessionRefusal } from './computer-session.rules';
import { sumComputerSeconds, sumVoucherSeconds } from './computers.queries';

/** A refusal, with its reason where that is kept. */
export type SessionFailure = Refusal & { readonly reason?: SignInRefusal | undefined };

/** Who sits down: a member, somebody with a voucher, or a guest whom staff let in. */
export type Sitter =
  | { readonly kind: 'MEMBER'; readonly memberId: string }
  | { readonly kind: 'VOUCHER'; readonly voucherId: string }
  | { readonly kind: 'GUEST' };

/** What somebody has left today. */
export type Quota = {
  readonly ageBand: ReturnType<typeof ageBandOn>;
  readonly secondsLeft: number | null;
};

/** Names the columns that a person stands in. */
export function idsOf(sitter: Sitter): {
  readonly memberId: string | null;
  readonly voucherId: string | null;
} {
  return {
    memberId: sitter.kind === 'MEMBER' ? sitter.memberId : null,
    voucherId: sitter.kind === 'VOUCHER' ? sitter.voucherId : null,
  };
}

/** Locks a person before anything else of theirs. */
export async function lockSitter(deps: InternetDeps, tx: EntityManager, sitter: Sitter): Promise<void> {
  if (sitter.kind === 'MEMBER') await lockMember(deps, tx, sitter.memberId);
  if (sitter.kind === 'VOUCHER') await lockVoucher(deps.db, tx, sitter.voucherId);
}

/** Reads what a person has left today at the computers of a branch; or why they have nothing. */
export async function readQuota(
  deps: InternetDeps,
  tx: EntityManager,
  sitter: Sitter,
  branchId: string,
): Promise<Result<Quota, SessionFailure>> {
  const today = toCivilDate(deps.clock.now());
  if (sitter.kind === 'MEMBER') {
    const member = await lockMember(deps, tx, sitter.memberId);
    if (!member) return fail(notFound([], say('member')));
    const [problem] = findEligibilityRefusals(member, { act: 'INTERNET', on: today, field: [] });
    if (problem) return fail(problem);
    const ageBand = ageBandOn(member.birthDate, today);
    const all = await minutesFor(tx, branchId, { category: member.categoryCode, ageBand });
    const used = await sumComputerSeconds(tx, member.id, today);
    return ok({ ageBand, secondsLeft: secondsLeft(all, used) });
  }
  if (sitter.kind === 'GUEST')
    return ok({
      ageBand: null,
      secondsLeft: secondsLeft(await minutesFor(tx, branchId, { category: GUEST, ageBand: null }), 0),
    });
  const voucher = await lockVoucher(deps.db, tx, sitter.voucherId);
  if (!voucher) return fail(notFound([], say('voucher')));
  const state = voucherStateAt(voucher, deps.clock.now());
  if (state === 'CANCELLED' || state === 'EXPIRED') return refuse(`signIn.${state}`);
  const used = voucher.usedSeconds + (await sumVoucherSeconds(tx, voucher.id));
  return ok({ ageBand: null, secondsLeft: secondsLeft(voucher.minutes, used) });
}

async function minutesFor(
  tx: EntityManager,
  branchId: string,
  person: { readonly category: string; readonly ageBand: Quota['ageBand'] },
): Promise<number | null> {
  const cell = { ...person, branch: branchId };
  const value = limitIn(await listInternetRules(tx), cell, 'COMPUTER_MINUTES');
  return value === 'unlimited' ? null : value;
}

type Words = `computers.${SessionRefusal | 'outOfOrder' | 'over'}` | 'signIn.CANCELLED' | 'signIn.EXPIRED';

/** Refuses, with the reason where that is kept. */
export function refuse(key: Words) {
  return fail<SessionFailure>({ code: 'NOT_ALLOWED', message: say(key), reason: REASONS[key] });
}

/** Refusals that are kept with the refused sign-ins. */
const REASONS: Partial<Record<Words, SignInRefusal>> = {
  'computers.MINUTES_SPENT': 'MINUTES_SPENT',
  'signIn.CANCELLED': 'CANCELLED',
  'signIn.EXPIRED': 'EXPIRED',
};
