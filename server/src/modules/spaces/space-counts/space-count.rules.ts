import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { addDays, toCivilDate, toInstant, toLocalTime } from '../../../shared/civil-date';
import { say } from '../words/say';

/** Counts may be written down so many days later: a phone may have been without a connection. */
export const COUNT_DAYS_BACK = 7;
/** The most people that make sense in one space. */
export const MOST_COUNTED = 10_000;
/** The most spaces in one act. */
export const MOST_SPACES = 100;
/** Clocks of phones run ahead a little. */
const AHEAD_MS = 5 * 60_000;

/** The day and hour in Pasuruan that a count stands for. */
export type CountedHour = { readonly day: string; readonly hour: number };

/** A count as somebody gives it. */
export type GivenCount = { readonly spaceId: string; readonly people: number };

/** A space as counts see it. */
export type CountedSpace = {
  readonly id: string;
  readonly name: { readonly ID: string; readonly EN: string };
  readonly capacity: number | null;
};

/** Finds the hour of a moment. */
export function toCountedHour(moment: Date): CountedHour {
  return { day: toCivilDate(moment), hour: Number(toLocalTime(moment).slice(0, 2)) };
}

/** Refuses an hour that has not begun, and one of more than seven days ago. */
export function hourRefusals({ day, hour }: CountedHour, now: Date): Refusal[] {
  const begins = toInstant(day, `${String(hour).padStart(2, '0')}:00`);
  const field = ['countedAt'];
  if (begins.getTime() > now.getTime() + AHEAD_MS)
    return [{ code: 'INVALID', field, message: say('spaceCounts.ahead') }];
  return day < addDays(toCivilDate(now), -COUNT_DAYS_BACK)
    ? [{ code: 'INVALID', field, message: say('spaceCounts.tooOld', { days: COUNT_DAYS_BACK }) }]
    : [];
}

/**
 * Says everything against counts at once: none or too many, a space twice, one that is not of this branch or
 * no longer used, a number that cannot be, and one beyond the capacity that nobody confirmed.
 */
export function countRefusals(
  counts: readonly GivenCount[],
  { spaces, isConfirmed }: { readonly spaces: readonly CountedSpace[]; readonly isConfirmed: boolean },
): Refusal[] {
  if (counts.length === 0) return [{ code: 'REQUIRED', field: ['counts'], message: say('spaceCounts.none') }];
  if (counts.length > MOST_SPACES)
    return [
      { code: 'TOO_LONG', field: ['counts'], message: say('spaceCounts.tooMany', { most: MOST_SPACES }) },
    ];
  const known = new Map(spaces.map((space) => [space.id, space]));
  const seen = new Set<string>();
  return counts.flatMap(({ spaceId, people }, place) => {
    const isTwice = seen.has(spaceId);
    seen.add(spaceId);
    const at = (name: string) => ['counts', String(place), name];
    const space = known.get(spaceId);
    if (isTwice)
      return [{ code: 'INVALID' as const, field: at('spaceId'), message: say('spaceCounts.twice') }];
    if (!space)
      return [{ code: 'NOT_FOUND' as const, field: at('spaceId'), message: say('spaceCounts.foreign') }];
    return peopleRefusals(people, { space, isConfirmed }).map((refusal) => ({
      ...refusal,
      field: at('people'),
    }));
  });
}

function peopleRefusals(
  people: number,
  { space, isConfirmed }: { readonly space: CountedSpace; readonly isConfirmed: boolean },
): Refusal[] {
  if (!Number.isInteger(people) || people < 0 || people > MOST_COUNTED)
    return [{ code: 'INVALID', message: say('spaceCounts.wrongNumber', { most: MOST_COUNTED }) }];
  if (isConfirmed || space.capacity === null || people <= space.capacity) return [];
  const { name, capacity } = space;
  return [{ code: 'NOT_ALLOWED', message: say('spaceCounts.overCapacity', { name, capacity, people }) }];
}
