import { SMALLEST_GROUP } from '../../../../shared/small-groups';
import type { Wave } from '../definition/definition.terms';

/** Whose sheet it is, as far as that is known. */
export type SheetOwner = { readonly registrationId: string | null; readonly wave: Wave | null };

type OfWave = { readonly parties: Set<string>; withoutParty: number };

/**
 * Counts the people behind sheets: a party that answered several times counts once, a sheet that knows no party counts
 * as one. In every wave the same people may answer anew, so that the largest wave says how many they are at least.
 */
export class PeopleCount {
  private readonly waves = new Map<string, OfWave>();

  /** More parties of a wave than `most` are not told apart, so that many sheets need little memory. */
  constructor(private readonly most = Number.POSITIVE_INFINITY) {}

  /** Counts who filled in a sheet. */
  add({ registrationId, wave }: SheetOwner): void {
    const key = wave ?? '';
    const ofWave = this.waves.get(key) ?? { parties: new Set<string>(), withoutParty: 0 };
    this.waves.set(key, ofWave);
    if (registrationId === null) ofWave.withoutParty++;
    else if (ofWave.parties.size < this.most) ofWave.parties.add(registrationId);
  }

  /** How many they are. */
  get count(): number {
    return Math.max(
      0,
      ...[...this.waves.values()].map(({ parties, withoutParty }) => parties.size + withoutParty),
    );
  }
}

/** Counts the people behind sheets. */
export function countPeople(sheets: readonly SheetOwner[]): number {
  const people = new PeopleCount();
  for (const sheet of sheets) people.add(sheet);
  return people.count;
}

/** Tells whether there are people, and too few of them to be told apart. */
export function isFew(people: number): boolean {
  return people > 0 && people < SMALLEST_GROUP;
}
