import { SMALLEST_GROUP } from '../../../shared/small-groups';

type Figure = { readonly key: string; readonly people: number };

/** Tells whether people are one to four. */
export function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_GROUP;
}

/**
 * Names the rows of the whole library that are not told: of one to four people, and so many others, the smallest first, that no row is left to be subtracted. Somebody may stand in
 * several rows: `peopleOf` counts those of some rows each once.
 */
export async function hiddenKeys(
  figures: readonly Figure[],
  peopleOf: (keys: readonly string[]) => Promise<number>,
): Promise<ReadonlySet<string>> {
  const mustHide = ({ people }: Figure): boolean => isSmall(people);
  const present = figures.filter(({ people }) => people > 0);
  const inOrder = [...present].sort(
    (one, other) => Number(mustHide(other)) - Number(mustHide(one)) || one.people - other.people,
  );
  const keysOf = (count: number): string[] => inOrder.slice(0, count).map(({ key }) => key);
  const isSafe = async (count: number): Promise<boolean> =>
    count >= 2 && (await peopleOf(keysOf(count))) >= SMALLEST_GROUP;
  let hidden = inOrder.filter(mustHide).length;
  while (hidden > 0 && hidden < inOrder.length && !(await isSafe(hidden))) hidden++;
  return new Set(keysOf(hidden));
}

/**
 * Tells whether figures of all may be told: not of one to four people, and of a branch not where the rest of the
 * library (`others`, or who is there alone) is of one to four, for what the library tells would tell theirs.
 */
export function mayTell({
  people,
  others = 0,
  library = people,
}: {
  readonly people: number;
  readonly others?: number;
  readonly library?: number;
}): boolean {
  return ![people, others, library - people].some(isSmall);
}

/** Tells how many stayed: not when they, those who left, or those who are new would be one to four people. */
export function tellStayed({
  active,
  before,
  stayed,
}: {
  readonly active: number;
  readonly before: number;
  readonly stayed: number;
}): number | null {
  return [stayed, active - stayed, before - stayed].some(isSmall) ? null : stayed;
}
