import { foldText } from '../../../../shared/text';

type Listed = { readonly number: number; readonly name: string };
type Known = { readonly id: string; readonly number: number; readonly name: string | null };

/** A pupil whose line of the register bears another name than before. */
export type RenamedPupil = { readonly number: number; readonly before: string; readonly after: string };

/** What a new list means for the pupils of a class. */
export type PupilMatch = {
  readonly kept: readonly { readonly id: string; readonly number: number; readonly name: string | null }[];
  readonly added: readonly Listed[];
  readonly gone: readonly string[];
  readonly renamed: readonly RenamedPupil[];
};

/**
 * Finds out who of a new list is who: by name first, because registers are numbered anew when somebody comes or
 * goes, and by number for the others. A pupil keeps the copy that was given out; whoever is only the same by number
 * and bears another name is told, because it may be somebody else. Nobody goes while `keepsUnlisted`.
 */
export function matchPupils(
  known: readonly Known[],
  listed: readonly Listed[],
  { keepsUnlisted }: { readonly keepsUnlisted: boolean },
): PupilMatch {
  const found = new Map<Listed, Known>();
  const free = new Set(known);
  const pair = (one: Listed, other: Known): void => {
    found.set(one, other);
    free.delete(other);
  };
  for (const one of listed) {
    const same = [...free].filter(({ name }) => name !== null && isSame(name, one.name));
    const [only] = same;
    if (only && same.length === 1 && listed.filter(({ name }) => isSame(name, one.name)).length === 1)
      pair(one, only);
  }
  const renamed: RenamedPupil[] = [];
  for (const one of listed) {
    if (found.has(one)) continue;
    const other = [...free].find(({ number }) => number === one.number);
    if (!other) continue;
    pair(one, other);
    if (other.name !== null && !isSame(other.name, one.name))
      renamed.push({ number: one.number, before: other.name, after: one.name });
  }
  const stay = keepsUnlisted ? toFreeNumbers([...free], listed) : [];
  return {
    kept: [...[...found].map(([{ number, name }, { id }]) => ({ id, number, name })), ...stay],
    added: listed.filter((one) => !found.has(one)),
    gone: keepsUnlisted ? [] : [...free].map(({ id }) => id),
    renamed,
  };
}

function isSame(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}

/** Moves pupils who are not on the list, and whose number somebody else has now, behind all others. */
function toFreeNumbers(pupils: readonly Known[], listed: readonly Listed[]): Known[] {
  const taken = new Set(listed.map(({ number }) => number));
  let last = Math.max(0, ...taken, ...pupils.map(({ number }) => number));
  return pupils.map((pupil) => (taken.has(pupil.number) ? { ...pupil, number: ++last } : pupil));
}
