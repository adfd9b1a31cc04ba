import type { EntityManager } from 'typeorm';

import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { civilDayText } from '../../../shared/day-text';
import type { CalendarParts } from '../../library';
import { loadCalendarParts, shutDaysBy } from '../../library';
import type { PlaceKind } from '../events/event.terms';
import type { SessionTimes } from './session-times.rules';
import { findBranchesOfSpaces } from './session-conflicts.queries';
import { say } from '../words/say';

/** A session with the place it is to have. */
export type PlacedSession = Pick<SessionTimes, 'startsAt' | 'fromDate' | 'untilDate' | 'isAllDay'> & {
  readonly spaceId: string | null;
};

type EventPlace = { readonly placeKind: PlaceKind; readonly branchId: string | null };

/** Refuses sessions to come on days on which their branch stays shut. The calendars must be locked. */
export async function closedDayRefusals(
  tx: EntityManager,
  event: EventPlace,
  { sessions, now }: { readonly sessions: readonly PlacedSession[]; readonly now: Date },
): Promise<Refusal[]> {
  const toCome = sessions.filter(({ startsAt, isAllDay }) => isAllDay || startsAt > now);
  const branches = await findBranchesOfSpaces(
    tx,
    toCome.flatMap(({ spaceId }) => spaceId ?? []),
  );
  const first = toCome.map(({ fromDate }) => fromDate).sort()[0] ?? '';
  const calendars = new Map<string, CalendarParts>();
  const refusals: Refusal[] = [];
  for (const session of toCome) {
    const branchId =
      branches.get(session.spaceId ?? '') ?? (event.placeKind === 'BRANCH' ? event.branchId : null);
    if (branchId === null) continue;
    const calendar = calendars.get(branchId) ?? (await loadCalendarParts(tx, branchId, first));
    calendars.set(branchId, calendar);
    const shut = shutDaysBy(calendar, daysToShut(session));
    if (shut)
      refusals.push({
        code: 'NOT_ALLOWED',
        field: ['startsAt'],
        message: closedOn(session.fromDate, shut.name),
      });
  }
  return refusals;
}

/**
 * The days that a closure must cover to call a session off: all of an exhibition, but only the first of a
 * night.
 */
export function daysToShut({
  fromDate,
  untilDate,
  isAllDay,
}: Pick<SessionTimes, 'fromDate' | 'untilDate' | 'isAllDay'>): {
  readonly from: string;
  readonly until: string;
} {
  return { from: fromDate, until: isAllDay ? untilDate : fromDate };
}

function closedOn(day: string, reason: string): Refusal['message'] {
  return say('checkClosedDays.closedOn', {
    day: { ID: civilDayText(day, 'ID'), EN: civilDayText(day, 'EN') },
    reason,
  });
}
