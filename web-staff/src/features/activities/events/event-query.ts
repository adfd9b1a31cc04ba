import { addDays, toMonday } from '@pustaka/web-shared/format/civil-date.ts';

import { eventKinds, eventStatuses } from '../../../lib/events/terms';
import { chosen, chosenOf, datesOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type { EventFilter, EventListQuery, EventOrder } from './EventList.generated';

/** An event as a row shows it. */
export type EventRow = EventListQuery['events']['nodes'][number];

/** The times by name that the list offers beside what is coming. */
export const eventTimes = ['week', 'month', 'all'] as const;

/** Orders of the list, as they stand in the address. */
export const eventSorts = ['soonest', 'latest', 'changed'] as const;

const orders: Readonly<Record<string, EventOrder>> = {
  soonest: { field: 'STARTS_AT', direction: 'ASC' },
  latest: { field: 'STARTS_AT', direction: 'DESC' },
  changed: { field: 'UPDATED_AT', direction: 'DESC' },
};

/** Says which order fits an address: the next first, or the last change first where no time is asked for. */
export function usualEventSort(search: URLSearchParams): 'soonest' | 'changed' {
  return search.getAll('span').includes('all') || search.get('templates') === '1' ? 'changed' : 'soonest';
}

/** Turns the state of the list into the filter and the order of its query; what is coming unless asked. */
export function toEventQuery(
  state: ListState,
  today: string,
): { readonly filter: EventFilter; readonly orderBy: EventOrder | null } {
  const isTemplate = chosen(state, 'templates') !== null;
  return {
    filter: {
      statuses: chosenOf(state, 'status', eventStatuses),
      kinds: chosenOf(state, 'kind', eventKinds),
      branchIds: chosen(state, 'branch'),
      programmeId: chosen(state, 'programme')?.[0] ?? null,
      hasPendingRegistrations: chosen(state, 'waiting') === null ? null : true,
      text: state.text === '' ? null : state.text,
      // A template has no date, so that no time would hold it.
      ...(isTemplate ? { isTemplate } : { dates: daysOf(state, today) }),
    },
    orderBy: orders[state.sort] ?? null,
  };
}

function daysOf(
  state: ListState,
  today: string,
): { readonly from?: string | null; readonly to?: string | null } | null {
  const chosenDays = datesOf(state, 'day');
  if (chosenDays !== null) return chosenDays;
  const times = chosenOf(state, 'span', eventTimes) ?? [];
  if (times.includes('all')) return null;
  if (times.includes('month')) {
    const first = `${today.slice(0, 7)}-01`;
    return { from: first, to: `${addDays(first, 31).slice(0, 7)}-01` };
  }
  if (!times.includes('week')) return { from: today };
  const monday = toMonday(today);
  return { from: monday, to: addDays(monday, 7) };
}
