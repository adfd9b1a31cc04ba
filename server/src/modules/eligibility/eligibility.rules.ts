import type { CivilDate } from '../../shared/civil-date';
import { ageOn } from '../../shared/civil-date';

/** What somebody wants to do. */
export type EligibilityAct = 'LEND' | 'BOOK' | 'INTERNET' | 'REGISTER' | 'CONSULT';

/** Something that keeps a member from acting until a day (included), or until it is lifted. */
export type MemberBlock = {
  readonly id: string;
  readonly kind: 'lostCard' | 'suspension' | 'manual';
  readonly until: CivilDate | null;
};

/** What is known of who asks; a guest has neither a membership nor blocks. */
export type EligiblePerson = {
  readonly membershipUntil?: CivilDate | null;
  readonly blocks?: readonly MemberBlock[];
  readonly birthDate?: CivilDate | null;
};

/** Ages in whole years that something is for, both included; null leaves a side open. */
export type AgeSpan = { readonly ageFrom: number | null; readonly ageTo: number | null };

/** What is asked: the day, the ages it is for, and how much of a quota is used already. */
export type EligibilityQuestion = {
  readonly on: CivilDate;
  readonly ages?: AgeSpan;
  readonly quota?: { readonly used: number; readonly most: number | null };
};

/** What a block says when it stands in the way. */
export type BlockCode = 'CARD_LOST' | 'MEMBER_SUSPENDED' | 'MEMBER_BLOCKED';

/** What is wrong with an age. */
export type AgeCode = 'AGE_UNKNOWN' | 'TOO_YOUNG' | 'TOO_OLD';

/** One reason why somebody may not act, with what decided. */
export type EligibilityProblem =
  | { readonly code: 'MEMBERSHIP_EXPIRED'; readonly membershipUntil: CivilDate }
  | { readonly code: BlockCode; readonly blockId: string; readonly until: CivilDate | null }
  | ({ readonly code: AgeCode } & AgeSpan)
  | { readonly code: 'QUOTA_SPENT'; readonly used: number; readonly most: number };

const BLOCK_CODES: { readonly [Kind in MemberBlock['kind']]: BlockCode } = {
  lostCard: 'CARD_LOST',
  suspension: 'MEMBER_SUSPENDED',
  manual: 'MEMBER_BLOCKED',
};

/**
 * Which trouble of a card stands in the way of what. Late books keep nobody out of a room; events and
 * consultations are open to people without a card, so a card in trouble keeps nobody out of them either.
 */
const MINDED: { readonly [Act in EligibilityAct]: readonly (BlockCode | 'MEMBERSHIP_EXPIRED')[] } = {
  LEND: ['CARD_LOST', 'MEMBER_SUSPENDED', 'MEMBER_BLOCKED', 'MEMBERSHIP_EXPIRED'],
  BOOK: ['CARD_LOST', 'MEMBER_BLOCKED', 'MEMBERSHIP_EXPIRED'],
  INTERNET: ['CARD_LOST', 'MEMBER_BLOCKED', 'MEMBERSHIP_EXPIRED'],
  REGISTER: [],
  CONSULT: [],
};

/** Answers whether somebody may act on a day, and if not, all reasons at once. */
export function findProblems(
  act: EligibilityAct,
  person: EligiblePerson,
  { on, ages, quota }: EligibilityQuestion,
): EligibilityProblem[] {
  const ofCard = [...findBlocks(person.blocks ?? [], on), ...findExpiry(person.membershipUntil ?? null, on)];
  const age = ages ? findAgeProblem(ages, person.birthDate ?? null, on) : null;
  return [
    ...ofCard.filter(({ code }) => MINDED[act].includes(code)),
    ...(ages && age ? [{ code: age, ageFrom: ages.ageFrom, ageTo: ages.ageTo }] : []),
    ...findSpentQuota(quota),
  ];
}

/** Finds the blocks that hold on a day; its last day is part of it. */
export function findBlocks(blocks: readonly MemberBlock[], on: CivilDate) {
  return blocks
    .filter(({ until }) => until === null || on <= until)
    .map(({ id, kind, until }) => ({ code: BLOCK_CODES[kind], blockId: id, until }));
}

/** Finds whether the last day of a membership is over; null never ends. */
export function findExpiry(membershipUntil: CivilDate | null, on: CivilDate) {
  return membershipUntil !== null && membershipUntil < on
    ? [{ code: 'MEMBERSHIP_EXPIRED' as const, membershipUntil }]
    : [];
}

/** Checks an age on a day; null when nothing is wrong or no age is asked. */
export function findAgeProblem(
  { ageFrom, ageTo }: AgeSpan,
  birthDate: CivilDate | null,
  on: CivilDate,
): AgeCode | null {
  if (ageFrom === null && ageTo === null) return null;
  if (birthDate === null) return 'AGE_UNKNOWN';
  const age = ageOn(birthDate, on);
  if (ageFrom !== null && age < ageFrom) return 'TOO_YOUNG';
  return ageTo !== null && age > ageTo ? 'TOO_OLD' : null;
}

function findSpentQuota(quota: EligibilityQuestion['quota']) {
  return quota && quota.most !== null && quota.used >= quota.most
    ? [{ code: 'QUOTA_SPENT' as const, used: quota.used, most: quota.most }]
    : [];
}
