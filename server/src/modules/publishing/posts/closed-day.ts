import type { EntityManager } from 'typeorm';

import type { Message } from '../../../platform/i18n/message';
import { toCivilDate } from '../../../shared/civil-date';
import { longDayText } from '../../../shared/day-text';
import { loadCalendarPartsOfBranches, reasonOfDay } from '../../library';
import { listBranchIds } from './posts.queries';

/** A day on which the whole library is closed, and why. */
export type ClosedDayWords = { readonly day: Message; readonly reason: string };

/** Finds why all branches are closed on the day of an instant, by a closure or a holiday; null if one is not. */
export async function findClosedDay(tx: EntityManager, at: Date): Promise<ClosedDayWords | null> {
  const day = toCivilDate(at);
  const calendars = await loadCalendarPartsOfBranches(tx, await listBranchIds(tx), day);
  const reasons = [...calendars.values()].map((parts) => reasonOfDay(parts, day));
  const isClosed =
    reasons.length > 0 && reasons.every(({ kind }) => kind === 'closure' || kind === 'closedDay');
  return isClosed
    ? { day: { ID: longDayText(day, 'ID'), EN: longDayText(day, 'EN') }, reason: reasons[0]?.name ?? '' }
    : null;
}
