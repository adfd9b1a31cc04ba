import { createLoaders } from '../../../platform/graphql/loader';
import type { ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import { toCivilDate } from '../../../shared/civil-date';
import { textIn } from '../../../shared/locale';
import type { Branch } from '../../library';
import { branchById } from '../../library';
import type { Event } from '../events/event.entity';
import { say } from '../words/say';
import type { EventFilter } from './event-filter.queries';
import type { EventOrder } from './event-lists.queries';
import { countEvents, listEvents } from './event-lists.queries';

type ExportedEvent = { readonly event: Event; readonly branch: Branch | null };

/** Writes the list of events into files. */
export const eventListSource: ListSource = defineListSource<EventFilter, EventOrder, ExportedEvent>({
  name: 'events',
  title: say('eventList.title'),
  permission: 'programmes.read',
  filterType: 'EventFilter',
  orderType: 'EventOrder',
  columns: [
    {
      key: 'name',
      heading: say('eventList.name'),
      width: 44,
      cell: ({ event }, locale) => textIn(event.name, locale),
    },
    {
      key: 'when',
      heading: say('eventList.when'),
      kind: 'date',
      cell: ({ event }) => (event.startsAt === null ? null : toCivilDate(event.startsAt)),
    },
    {
      key: 'place',
      heading: say('eventList.place'),
      width: 28,
      cell: ({ event, branch }, locale) => event.venueName ?? (branch ? textIn(branch.name, locale) : null),
    },
    {
      key: 'seats',
      heading: say('eventList.seats'),
      kind: 'number',
      cell: ({ event }) => event.capacity,
    },
    {
      key: 'status',
      heading: say('eventList.status'),
      cell: ({ event }, locale) => say(`eventList.statuses.${event.status}`)[locale],
    },
    {
      key: 'kind',
      heading: say('eventList.kind'),
      cell: ({ event }, locale) => say(`eventList.kinds.${event.kind}`)[locale],
    },
    {
      key: 'sessions',
      heading: say('eventList.sessions'),
      kind: 'number',
      cell: ({ event }) => event.sessionCount,
    },
  ],
  count: ({ db, clock }, { filter }) => countEvents(db, { canSeeAll: true, now: clock.now() }, filter),
  read: async ({ db, clock, locale }, { filter, orderBy, page }) => {
    const viewer = { canSeeAll: true, now: clock.now() };
    const { nodes, pageInfo } = await listEvents(db, viewer, { filter, order: orderBy, page });
    const loader = createLoaders({ db, locale });
    const rows = nodes.map(async (event): Promise<ExportedEvent> => {
      const branch = event.branchId === null ? null : await loader(branchById).load(event.branchId);
      return { event, branch };
    });
    return { nodes: await Promise.all(rows), pageInfo };
  },
});
