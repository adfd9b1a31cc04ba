/** Is somebody the member may bring: themselves or a child they answer for. */
export type Candidate = { readonly id: string; readonly name: string; readonly birthDate: string | null; readonly isSelf: boolean };

/** Says how somebody may come, and how old they are on the day. */
export type Fit = { readonly kind: "takesPart" | "comesAlong" | "tooYoung"; readonly age: number | null };

type AgeRule = { readonly ageFrom: number | null; readonly ageTo: number | null };

/** Counts the years somebody has lived on a day. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Tells how somebody may come on a day: whoever is too old, or of unknown age where an age is asked, comes along with the others. */
export function fitOf({ ageFrom, ageTo }: AgeRule, birthDate: string | null, day: string): Fit {
  const age = birthDate === null ? null : ageOn(birthDate, day);
  if (ageFrom === null && ageTo === null) return { kind: "takesPart", age };
  if (age === null || (ageTo !== null && age > ageTo)) return { kind: "comesAlong", age };
  return { kind: ageFrom !== null && age < ageFrom ? "tooYoung" : "takesPart", age };
}

type Choosing = { readonly isForChildren: boolean; readonly most: number; readonly fits: ReadonlyMap<string, Fit>; readonly registered: ReadonlySet<string> };

/** Chooses first whom most people would: for children those of the right age with the grown-up, else oneself. */
export function firstChoice(candidates: readonly Candidate[], { isForChildren, most, fits, registered }: Choosing): ReadonlySet<string> {
  const open = candidates.filter(({ id, name }) => !registered.has(name) && fits.get(id)?.kind !== "tooYoung");
  const self = open.filter(({ isSelf }) => isSelf);
  const children = open.filter(({ id, isSelf }) => !isSelf && fits.get(id)?.kind === "takesPart");
  if (!isForChildren || children.length === 0) return new Set(self.filter(({ id }) => fits.get(id)?.kind === "takesPart").map(({ id }) => id));
  return new Set([...children.slice(0, Math.max(1, most - self.length)), ...self].slice(0, most).map(({ id }) => id));
}
