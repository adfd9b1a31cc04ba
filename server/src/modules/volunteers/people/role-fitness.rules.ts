import type { CivilDate } from '../../../shared/civil-date';
import { ageOn } from '../../../shared/civil-date';
import type { CheckKind, UnfitnessCode, VolunteerStatus } from '../volunteer.terms';

/** What a role asks of whoever takes its shifts. */
export type RoleNeeds = {
  /** Years; null where any age may help. */
  readonly minAge: number | null;
  readonly worksWithChildren: boolean;
  readonly checks: readonly CheckKind[];
};

/** What is known of somebody who wants to take a shift. */
export type PersonFacts = {
  /** Null if they never were a volunteer. */
  readonly status: VolunteerStatus | null;
  readonly isAgreementRevoked: boolean;
  readonly holdsRole: boolean;
  /** Null if unknown: nobody without a birth date is taken for a child, nor for older than 18. */
  readonly birthDate: CivilDate | null;
  /** Whether a guardian answers for them, which tells a child where there is no birth date. */
  readonly hasGuardian: boolean;
  readonly checks: readonly { readonly kind: CheckKind; readonly validUntil: CivilDate | null }[];
};

/** The days a shift covers, both included. */
export type ShiftDays = { readonly first: CivilDate; readonly last: CivilDate };

/** Why somebody may not take a shift, and whether staff may let them with a reason. */
export type Unfitness = {
  readonly code: UnfitnessCode;
  readonly kind?: CheckKind;
  /** The last day on which an expired check held. */
  readonly validUntil?: CivilDate;
  readonly isOverridable: boolean;
};

const ADULT = 18;
/** Work with children always asks for these, and nobody may wave them through. */
const SAFEGUARDS: readonly CheckKind[] = ['SAFEGUARDING'];

/** Lists the checks a role asks for; work with children asks for training in safeguarding whatever staff chose. */
export function requiredChecks({ checks, worksWithChildren }: RoleNeeds): readonly CheckKind[] {
  return worksWithChildren ? [...new Set([...SAFEGUARDS, ...checks])] : checks;
}

/** Tells why somebody may not take a shift of a role: all reasons together, none if they may. */
export function listUnfitness(role: RoleNeeds, person: PersonFacts, days: ShiftDays): readonly Unfitness[] {
  const isLenient = !role.worksWithChildren;
  return [
    ...(person.status === 'ACTIVE' ? [] : [{ code: 'NOT_A_VOLUNTEER' as const, isOverridable: false }]),
    ...(person.isAgreementRevoked ? [{ code: 'AGREEMENT_REVOKED' as const, isOverridable: false }] : []),
    ...(person.holdsRole ? [] : [{ code: 'ROLE_NOT_HELD' as const, isOverridable: isLenient }]),
    ...(isTooYoung(role, person, days.first)
      ? [{ code: 'TOO_YOUNG' as const, isOverridable: isLenient }]
      : []),
    ...requiredChecks(role).flatMap((kind) => checkReason(role, { person, kind, last: days.last })),
  ];
}

/** Tells whether somebody is below the age of a role on a day. */
export function isTooYoung(
  { minAge }: Pick<RoleNeeds, 'minAge'>,
  { birthDate, hasGuardian }: Pick<PersonFacts, 'birthDate' | 'hasGuardian'>,
  day: CivilDate,
): boolean {
  if (minAge === null) return false;
  if (birthDate === null) return hasGuardian || minAge > ADULT;
  return ageOn(birthDate, day) < minAge;
}

function checkReason(
  role: RoleNeeds,
  {
    person,
    kind,
    last,
  }: { readonly person: PersonFacts; readonly kind: CheckKind; readonly last: CivilDate },
): Unfitness[] {
  const seen = person.checks.filter((check) => check.kind === kind);
  if (seen.some(({ validUntil }) => validUntil === null || validUntil >= last)) return [];
  // A safeguard of work with children, and what its role asks for besides, is never waved through.
  const isOverridable = kind !== 'SAFEGUARDING' && !role.worksWithChildren;
  const [newest] = seen
    .flatMap(({ validUntil }) => validUntil ?? [])
    .toSorted()
    .toReversed();
  return newest === undefined
    ? [{ code: 'CHECK_MISSING', kind, isOverridable }]
    : [{ code: 'CHECK_EXPIRED', kind, validUntil: newest, isOverridable }];
}
