import { useSearchParams } from 'react-router';

import { EVENTS_PARAMETERS, shownSpan } from './events-variables';
import { useToday } from '../../../lib/moment';

/** How the calendar can be looked at; a month is an agenda on phones. */
export type EventsView = 'month' | 'week' | 'agenda' | 'posters';

const VIEW_NAMES: Readonly<Record<string, EventsView>> = {
  pekan: 'week',
  agenda: 'agenda',
  poster: 'posters',
};

/** Is the calendar's address: what it shows, and links that change one thing of it. */
export type EventsAddress = {
  readonly parameters: URLSearchParams;
  readonly today: string;
  readonly view: EventsView;
  readonly month: string;
  readonly week: string | null;
  readonly link: (changes: Readonly<Record<string, string>>) => string;
  readonly put: (changes: Readonly<Record<string, string>>) => void;
};

/** Reads and changes the address of the calendar; it alone holds what is shown. */
export function useEventsAddress(): EventsAddress {
  const [parameters, setParameters] = useSearchParams();
  const today = useToday();
  const { month, week } = shownSpan(parameters, today);
  const changed = (changes: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(parameters);
    for (const [name, value] of Object.entries(changes)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    return next;
  };
  const view = week === null ? (VIEW_NAMES[parameters.get(EVENTS_PARAMETERS.view) ?? ''] ?? 'month') : 'week';
  return {
    parameters,
    today,
    view: view === 'week' && week === null ? 'month' : view,
    month,
    week,
    link: (changes) => `?${changed(changes).toString()}`,
    put: (changes) => setParameters(changed(changes)),
  };
}
