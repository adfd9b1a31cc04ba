import type { EntityManager } from 'typeorm';

import type { CivilDate } from '../../../shared/civil-date';
import type { Rupiah } from '../../../shared/rupiah';
import type { MemberForLending } from '../../members';
import { childrenBornAfter } from '../../members';
import { loadBalance, debtOfDependants } from '../accounts/account-entries.queries';
import { toMemberBlocks } from '../../eligibility';
import type { BorrowingMember } from '../lending/check-out-facts.terms';
import type { RuleRow } from '../rules/rule-matrix.rules';

/** Reads what rules ask about a locked member: standing, blocks, debts. */
export async function borrowingMember(
  tx: EntityManager,
  member: MemberForLending,
  { rules, today }: { rules: readonly RuleRow[]; today: CivilDate },
): Promise<BorrowingMember> {
  return memberWithDebt(tx, member, { rules, today, debt: await loadBalance(tx, member.id) });
}

/** The same where the debt was read with the member. */
export async function memberWithDebt(
  tx: EntityManager,
  member: MemberForLending,
  { rules, debt, today }: { rules: readonly RuleRow[]; debt: Rupiah; today: CivilDate },
): Promise<BorrowingMember> {
  const asksDependants = rules.some(
    ({ name, value }) => name === 'guaranteesDebtLimit' && value !== 'unlimited',
  );
  return {
    id: member.id,
    standing: toStanding(member),
    membershipUntil: member.expiresOn,
    blocks: toMemberBlocks(member),
    debt,
    guaranteesDebt: asksDependants ? await debtOfDependants(tx, member.id, childrenBornAfter(today)) : 0,
  };
}

/** Tells which limits hold beside those of the category. */
export function toStanding({
  isProvisional,
  lacksConsent,
}: Pick<MemberForLending, 'isProvisional' | 'lacksConsent'>): BorrowingMember['standing'] {
  if (isProvisional) return 'provisional';
  return lacksConsent ? 'unconsented' : 'full';
}

/** The last day of the suspensions of a member; null if there is none. */
export function findSuspensionEnd(member: Pick<MemberForLending, 'openBlocks'>): string | null {
  const days = member.openBlocks.flatMap(({ kind, until }) =>
    kind === 'SUSPENDED' && until !== null ? [until] : [],
  );
  return days.sort().at(-1) ?? null;
}
