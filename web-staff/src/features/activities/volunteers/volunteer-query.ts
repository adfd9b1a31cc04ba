import { addDays } from '@pustaka/web-shared/format/civil-date.ts';

import { chosen, chosenOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type { VolunteerFilter, VolunteerListQuery, VolunteerStatus } from './VolunteerList.generated';

/** A volunteer as a row shows them. */
export type VolunteerRow = VolunteerListQuery['volunteers']['nodes'][number];

/** Whether somebody volunteers now, in the order of the list. */
export const volunteerStatuses: readonly VolunteerStatus[] = ['ACTIVE', 'PAUSED', 'ENDED'];

/** So many days before its end a check is expiring soon, as the server counts them. */
const EXPIRING_DAYS = 30;

/** Turns the state of the list into the filter of its query; `today` is the civil date. */
export function toVolunteerFilter(state: ListState, today: string): VolunteerFilter {
  return {
    statuses: chosenOf(state, 'status', volunteerStatuses),
    roleIds: chosen(state, 'role'),
    checksEndBy: chosen(state, 'expiring') === null ? null : addDays(today, EXPIRING_DAYS),
  };
}
