import { groupBy } from '../../../platform/graphql/loader';
import type { Shift, ShiftNeed } from './shift.entity';

/** A kind of work of a shift, with the names it may be found under, best ones first. */
export type Place = { readonly needId: string; readonly names: readonly string[] };

/**
 * The places of some shifts, in the order of time. Each is called by beginning, title and service point; where a shift
 * may begin at several times, it has several names.
 */
export function placesOf(
  shifts: readonly Shift[],
  needs: readonly ShiftNeed[],
  startsOf: (shift: Shift) => readonly Date[],
): Place[] {
  const ids = shifts.map(({ id }) => id);
  const needsOf = groupBy(ids, needs, ({ shiftId }) => shiftId);
  return shifts.flatMap((shift, index) =>
    (needsOf[index] ?? []).map(({ id, dutyPointId }) => ({
      needId: id,
      names: startsOf(shift).map((start) =>
        [start.toISOString(), dutyPointId, shift.title.indonesian].join(' '),
      ),
    })),
  );
}

/** Pairs places with those of another week: by the best name, and of several with one name in their order. */
export function pairPlaces(from: readonly Place[], to: readonly Place[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const given = new Set<string>();
  for (const rank of [0, 1])
    for (const { needId, names } of from) {
      const name = names[rank];
      if (pairs.has(needId) || name === undefined) continue;
      const found = to.find((place) => place.names[0] === name && !given.has(place.needId));
      if (!found) continue;
      pairs.set(needId, found.needId);
      given.add(found.needId);
    }
  return pairs;
}
