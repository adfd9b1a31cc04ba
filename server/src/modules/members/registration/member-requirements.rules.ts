import type { CivilDate } from '../../../shared/civil-date';
import { ageOn } from '../../../shared/civil-date';
import { ADULT_AGE, isChildOn } from '../shared/age.rules';
import type { MemberCategory } from './member-category.rules';
import type { MemberFacts } from './member-facts.rules';
import type { MemberRefusal, Path } from '../shared/member-refusal.rules';
import { refuse } from '../shared/member-refusal.rules';
import { say } from '../words/say';

/** What the rules need to know besides the facts: the kind of membership and the guardian, if they exist. */
export type MemberSurroundings = {
  readonly today: CivilDate;
  readonly path: Path;
  readonly category: Pick<MemberCategory, 'code' | 'name' | 'minimumAge' | 'maximumAge'> | null;
  readonly guardian: { readonly id: string; readonly birthDate: CivilDate | null } | null;
  readonly hasHomeBranch: boolean;
  readonly memberId: string | null;
};

const OLDEST = 120;

/**
 * Lists what the rules have against the facts of a member: ages against the kind of membership, and that
 * children have a guardian.
 */
export function memberRefusals(facts: MemberFacts, around: MemberSurroundings): MemberRefusal[] {
  const { path, category } = around;
  const found = [...birthDateRefusals(facts.birthDate, around), ...guardianRefusals(facts, around)];
  if (category === null)
    found.push(refuse('NOT_FOUND', [...path, 'categoryCode'], say('memberRequirements.noCategory')));
  if (facts.homeBranchId !== null && !around.hasHomeBranch)
    found.push(refuse('NOT_FOUND', [...path, 'homeBranchId'], say('memberRequirements.noBranch')));
  return found;
}

/** Tells whether a guardian must answer for somebody; a date in the future is another mistake. */
export function needsGuardian(birthDate: CivilDate | null, today: CivilDate): boolean {
  return birthDate !== null && birthDate <= today && isChildOn(birthDate, today);
}

/** The refusal when a child has no guardian, or nobody saw the guardian's consent. */
export function guardianMissing(path: Path): MemberRefusal {
  return refuse(
    'REQUIRED',
    [...path, 'guardianId'],
    say('memberRequirements.guardianMissing', { age: ADULT_AGE }),
  );
}

/** The refusal when a guardian without a card cannot be reached. */
export function guardianUnreachable(path: Path): MemberRefusal {
  return refuse(
    'REQUIRED',
    [...path, 'guardianContact', 'phone'],
    say('memberRequirements.guardianUnreachable'),
  );
}

/** The refusal of a password for a child whose guardian allowed borrowing only. */
export function signInConsentMissing(path: Path): MemberRefusal {
  return refuse('NOT_ALLOWED', path, say('memberRequirements.signInConsentMissing'));
}

/**
 * Lists what a child lacks to be a full member: somebody who answers for them, a way to reach that guardian,
 * and their consent.
 */
export function guardianNeeds(
  { guardianId, guardianContact }: MemberFacts,
  hasConsent: boolean,
  path: Path,
): MemberRefusal[] {
  const contact = guardianContact ?? null;
  if (guardianId === null && contact === null) return [guardianMissing(path)];
  if (guardianId === null && contact !== null && contact.email === null && contact.phone === null)
    return [guardianUnreachable(path)];
  return hasConsent ? [] : [consentMissing(path)];
}

/** The refusal when nobody says that the consent of a guardian was seen. */
export function consentMissing(path: Path): MemberRefusal {
  return refuse('REQUIRED', [...path, 'hasGuardianConsent'], say('memberRequirements.consentMissing'));
}

function birthDateRefusals(
  birthDate: CivilDate | null,
  { today, category, path }: MemberSurroundings,
): MemberRefusal[] {
  const field = [...path, 'birthDate'];
  if (birthDate === null) {
    const hasAges = category !== null && (category.minimumAge !== null || category.maximumAge !== null);
    return hasAges ? [refuse('REQUIRED', field, say('memberRequirements.birthDateRequired'))] : [];
  }
  const age = ageOn(birthDate, today);
  if (birthDate > today || age > OLDEST)
    return [refuse('INVALID', field, say('memberRequirements.birthDate'))];
  return category === null ? [] : ageRefusals(age, category, [...path, 'categoryCode']);
}

function ageRefusals(
  age: number,
  { minimumAge, maximumAge, name }: NonNullable<MemberSurroundings['category']>,
  field: Path,
): MemberRefusal[] {
  const english = name.english ?? name.indonesian;
  if (minimumAge !== null && age < minimumAge)
    return [
      refuse(
        'INVALID',
        field,
        say('memberRequirements.tooYoung', { name: { ID: name.indonesian, EN: english }, minimumAge, age }),
      ),
    ];
  if (maximumAge !== null && age > maximumAge)
    return [
      refuse(
        'INVALID',
        field,
        say('memberRequirements.tooOld', { name: { ID: name.indonesian, EN: english }, maximumAge, age }),
      ),
    ];
  return [];
}

function guardianRefusals(
  { guardianId, birthDate }: MemberFacts,
  { today, path, guardian, memberId }: MemberSurroundings,
): MemberRefusal[] {
  const field = [...path, 'guardianId'];
  if (guardianId === null) return [];
  if (guardian === null || guardian.id === memberId)
    return [refuse('NOT_FOUND', field, say('memberRequirements.noGuardian'))];
  if (isChildOn(guardian.birthDate, today))
    return [refuse('INVALID', field, say('memberRequirements.guardianTooYoung', { age: ADULT_AGE }))];
  if (birthDate !== null && guardian.birthDate !== null && guardian.birthDate > birthDate)
    return [refuse('INVALID', field, say('memberRequirements.guardianYounger'))];
  return [];
}
