import { ADULT_AGE, ageOn } from '@pustaka/web-shared/format/civil-date.ts';
/** Is somebody the member may bring: themselves or a child they answer for. */
export type Candidate = {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string | null;
  readonly isSelf: boolean;
};

/** Says how somebody may come, and how old they are on the day. */
export type Fit = { readonly kind: 'takesPart' | 'comesAlong' | 'tooYoung'; readonly age: number | null };

type AgeRule = {
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly isForChildren: boolean;
};

/** Up to this age an event for children concerns a child plainly, where it names no ages itself. */
const OLDEST_CHILD = 12;
/** Where so few places are left, nobody has one who was not asked. */
const SCARCE_PLACES = 5;

/** Tells whether so few places are left that nobody is ticked who was not asked. */
export function areScarce(left: number | null, wanted = 0): boolean {
  return left !== null && (left <= SCARCE_PLACES || left < wanted);
}

/**
 * Tells how somebody may come on a day: whoever is too old, or of unknown age where an age is asked, comes
 * along with the others; to what is for children so does every adult.
 */
export function decideFit(
  { ageFrom, ageTo, isForChildren }: AgeRule,
  birthDate: string | null,
  day: string,
): Fit {
  const age = birthDate === null ? null : ageOn(birthDate, day);
  const oldest = ageTo ?? (isForChildren ? ADULT_AGE - 1 : null);
  if (ageFrom === null && oldest === null) return { kind: 'takesPart', age };
  if (age === null || (oldest !== null && age > oldest)) return { kind: 'comesAlong', age };
  return { kind: ageFrom !== null && age < ageFrom ? 'tooYoung' : 'takesPart', age };
}

type Choosing = {
  readonly event: AgeRule;
  readonly most: number;
  readonly left: number | null;
  readonly fits: ReadonlyMap<string, Fit>;
  readonly registered: ReadonlySet<string>;
};

/**
 * Chooses first whom an event plainly concerns: of what is for children the children of the right age, and
 * oneself along with them or with those who are typed in by name; else oneself. Where places are scarce,
 * nobody: then one asks for them.
 */
export function firstChoice(
  candidates: readonly Candidate[],
  { event, most, left, fits, registered }: Choosing,
): ReadonlySet<string> {
  const fitting = candidates.filter(
    ({ id, name, isSelf }) =>
      isSelf !== event.isForChildren && !registered.has(name) && isMeant(event, fits.get(id)),
  );
  const chosen = fitting.slice(0, most);
  const hasChildren = chosen.length > 0 || candidates.every(({ isSelf }) => isSelf);
  const along = candidates.filter(
    ({ id, name, isSelf }) =>
      isSelf && event.isForChildren && !registered.has(name) && fits.get(id)?.kind === 'comesAlong',
  );
  const party = [...(hasChildren && chosen.length < most ? along : []), ...chosen];
  return new Set(areScarce(left, party.length) ? [] : party.map(({ id }) => id));
}

function isMeant({ ageTo, isForChildren }: AgeRule, fit: Fit | undefined): boolean {
  if (fit?.kind !== 'takesPart') return false;
  return !isForChildren || ageTo !== null || (fit.age !== null && fit.age <= OLDEST_CHILD);
}
