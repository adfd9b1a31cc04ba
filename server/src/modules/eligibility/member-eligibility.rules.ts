import type { Refusal } from '../../platform/graphql/errors/user-error';
import type { Message } from '../../platform/i18n/message';
import type { CivilDate } from '../../shared/civil-date';
import type {
  EligibilityAct,
  EligibilityProblem,
  EligibilityQuestion,
  MemberBlock,
} from './eligibility.rules';
import { findProblems } from './eligibility.rules';
import { say } from './words/say';

/** What of a locked member decides. */
export type EligibleMember = {
  readonly expiresOn: CivilDate | null;
  readonly birthDate: CivilDate | null;
  readonly openBlocks: readonly { readonly kind: string; readonly until: CivilDate | null }[];
};

const BLOCK_KINDS: Readonly<Record<string, MemberBlock['kind']>> = {
  LOST_CARD: 'lostCard',
  SUSPENDED: 'suspension',
};

/** Gives the open blocks of a member as the rules see them. */
export function toMemberBlocks(member: Pick<EligibleMember, 'openBlocks'>): MemberBlock[] {
  return member.openBlocks.map(({ kind, until }, index) => ({
    id: String(index),
    kind: BLOCK_KINDS[kind] ?? 'manual',
    until,
  }));
}

/** Refuses what a locked member may not do, for all reasons at once, at the field that names the member. */
export function findEligibilityRefusals(
  member: EligibleMember,
  { act, field, ...question }: EligibilityQuestion & { act: EligibilityAct; field: readonly string[] },
): Refusal[] {
  const person = {
    membershipUntil: member.expiresOn,
    birthDate: member.birthDate,
    blocks: toMemberBlocks(member),
  };
  return findProblems(act, person, question).map((problem) => ({
    code: 'NOT_ALLOWED',
    field: [...field],
    message: explainProblem(problem),
  }));
}

/** Says in a sentence what stands in the way and what to do about it. */
export function explainProblem(problem: EligibilityProblem): Message {
  switch (problem.code) {
    case 'MEMBERSHIP_EXPIRED':
      return say('membershipExpired', { day: problem.membershipUntil });
    case 'CARD_LOST':
      return say('cardLost');
    case 'MEMBER_SUSPENDED':
    case 'MEMBER_BLOCKED':
      return problem.until === null ? say('blocked') : say('blockedUntil', { day: problem.until });
    case 'AGE_UNKNOWN':
      return say('ageUnknown');
    case 'TOO_YOUNG':
      return say('tooYoung', { from: problem.ageFrom ?? 0 });
    case 'TOO_OLD':
      return say('tooOld', { to: problem.ageTo ?? 0 });
    case 'QUOTA_SPENT':
      return say('quotaSpent', { used: problem.used, most: problem.most });
  }
}
