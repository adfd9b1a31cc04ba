import { addDays, toMonday } from '@pustaka/web-shared/format/civil-date.ts';

import { eventKinds, eventStatuses, isOneOf } from '../../../lib/events/terms';

/** The spans that a list of events offers. */
export const spans = ['coming', 'week', 'month', 'all'] as const;

type Span = (typeof spans)[number];

/** Reads the span from the address; what is coming unless said otherwise. */
export function parseSpan(search: URLSearchParams): Span {
  const wanted = search.get('span');
  return isOneOf(spans, wanted) ? wanted : 'coming';
}

/** Turns the address of the list into what the library is asked; words that it does not know are left out. */
export function eventFilter(search: URLSearchParams, today: string) {
  const [status, kind, branch, programme, text] = [
    search.get('status'),
    search.get('kind'),
    search.get('branch'),
    search.get('programme'),
    search.get('q')?.trim(),
  ];
  const isTemplate = search.get('templates') === '1';
  return {
    ...(isOneOf(eventStatuses, status) ? { statuses: [status] } : {}),
    ...(isOneOf(eventKinds, kind) ? { kinds: [kind] } : {}),
    ...(branch === null ? {} : { branchIds: [branch] }),
    ...(programme === null ? {} : { programmeId: programme }),
    ...(text === undefined || text === '' ? {} : { text }),
    // A template has no date, so that no span would hold it.
    ...(isTemplate ? { isTemplate } : daysOf(parseSpan(search), today)),
  };
}

/** Says the order that fits the span: the next first, or the last change first where there is no span. */
export function eventOrder(search: URLSearchParams) {
  const isOpen = parseSpan(search) === 'all' || search.get('templates') === '1';
  return isOpen
    ? { field: 'CHANGED_AT' as const, direction: 'DESC' as const }
    : { field: 'STARTS_AT' as const, direction: 'ASC' as const };
}

function daysOf(span: Span, today: string): { readonly from?: string; readonly to?: string } {
  if (span === 'all') return {};
  if (span === 'coming') return { from: today };
  if (span === 'week') {
    const monday = toMonday(today);
    return { from: monday, to: addDays(monday, 7) };
  }
  const first = `${today.slice(0, 7)}-01`;
  return { from: first, to: `${addDays(first, 31).slice(0, 7)}-01` };
}
