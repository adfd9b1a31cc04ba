import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { EventStatusMark } from '../../../lib/events/EventStatusMark';
import { holdsAtEvent } from '../../../lib/events/holds-at-event';
import { eventKinds, eventStatuses } from '../../../lib/events/terms';
import { useWhenWords } from '../../../lib/events/use-when-words';
import type { ListAct, ListColumn, ListDefinition, ListFilter } from '../../../lib/list/list-definition';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { useDisplay } from '../../../lib/ui/use-display';
import { ChangeEventsDialog } from './ChangeEventsDialog';
import type { ListedStatus } from './ChangeEventsDialog';
import { eventSorts, eventTimes, toEventQuery, usualEventSort } from './event-query';
import type { EventRow } from './event-query';

/** Declares the list of events: what is coming, unless another time is asked for. */
export function useEventList(): ListDefinition<EventRow> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const [search] = useSearchParams();
  return {
    name: 'events',
    words: {
      label: t('events.list'),
      count: (total) => t('events.count', { count: total, total: number(total) }),
      emptyTitle: t('events.emptyTitle'),
      emptyText: t('events.emptyText'),
      nothingTitle: t('events.nothingTitle'),
      nothingText: t('events.nothingText'),
    },
    search: { label: t('events.search'), placeholder: t('events.searchPlaceholder') },
    columns: useEventColumns(),
    filters: useEventFilters(),
    sorts: eventSorts.map((sort) => ({ name: sort, label: t(`events.order.${sort}`) })),
    usualSort: usualEventSort(search),
    pathOf: ({ id }) => paths.event(id),
    nameOf: ({ name }) => name.text,
    acts: useEventActs(),
    exportOf: (state) => toEventQuery(state, todayInJakarta(new Date())),
  };
}

function useEventActs(): readonly ListAct<EventRow>[] {
  const { t } = useTranslation();
  const { can } = useSession();
  const toStatus = (status: ListedStatus): ListAct<EventRow> => ({
    key: status,
    label: t(`eventTerms.act.${status}`),
    fits: (row) => mayChange(row) && isMeant(row, status),
    dialog: (chosen) => <ChangeEventsDialog key={status} status={status} {...chosen} />,
  });
  return can('PROGRAMMES_WRITE') && can('PROGRAMMES_PUBLISH')
    ? [toStatus('PUBLISHED'), toStatus('CANCELLED')]
    : [];
}

function mayChange(row: EventRow): boolean {
  return holdsAtEvent(row, 'PROGRAMMES_WRITE') && holdsAtEvent(row, 'PROGRAMMES_PUBLISH');
}

/**
 * Tells whether an act on many events may mean this one: what is over or postponed is published again on its own
 * page, where its days are looked at.
 */
function isMeant({ status, management }: EventRow, to: ListedStatus): boolean {
  if (management === null || management.isTemplate || !management.nextStatuses.includes(to)) return false;
  return to === 'CANCELLED' || status === 'DRAFT' || status === 'IN_REVIEW';
}

function useEventColumns(): readonly ListColumn<EventRow>[] {
  const { t } = useTranslation();
  const { span } = useWhenWords();
  return [
    {
      key: 'name',
      heading: t('events.column.name'),
      isFixed: true,
      className: 'main-cell',
      cell: (row) => <NameCell row={row} />,
    },
    {
      key: 'when',
      heading: t('events.column.when'),
      className: 'event-when',
      sort: { ascending: 'soonest', descending: 'latest' },
      cell: ({ startsAt, endsAt, sessionCount }) => (
        <>
          {span(startsAt, endsAt)}
          {sessionCount > 1 && (
            <span className="cell-note">{t('events.sessions', { count: sessionCount })}</span>
          )}
        </>
      ),
    },
    {
      key: 'place',
      heading: t('events.column.place'),
      className: 'event-place',
      cell: ({ place }) => <PlaceWords place={place} />,
    },
    {
      key: 'seats',
      heading: t('events.column.seats'),
      isRight: true,
      className: 'nowrap',
      cell: ({ nextSession, capacity }) =>
        nextSession === null || nextSession.capacity === null
          ? capacity
          : t('sessions.taken', { taken: nextSession.takenCount, capacity: nextSession.capacity }),
    },
    {
      key: 'status',
      heading: t('events.column.status'),
      cell: ({ status }) => <EventStatusMark status={status} />,
    },
  ];
}

function NameCell({ row }: { readonly row: EventRow }) {
  const { t } = useTranslation();
  const notes = [
    t(`eventTerms.kind.${row.kind}`),
    ...(row.programme === null ? [] : [row.programme.name.text]),
    ...(row.management?.isTemplate === true ? [t('events.template')] : []),
    ...(row.isSample ? [t('common.sample')] : []),
  ];
  return (
    <>
      <Link className="cell-title" to={paths.event(row.id)}>
        {row.name.text}
      </Link>
      <span className="cell-note">{notes.join(' · ')}</span>
    </>
  );
}

function PlaceWords({ place }: { readonly place: EventRow['place'] }) {
  const { t } = useTranslation();
  if (place.kind === 'ONLINE') return t('eventTerms.place.ONLINE');
  if (place.kind === 'ELSEWHERE') return place.name ?? t('events.elsewhere');
  return (
    <>
      {place.space?.name.text ?? t('events.wholeHouse')}
      <span className="cell-note">{place.branch?.name.text}</span>
    </>
  );
}

function useEventFilters(): readonly ListFilter[] {
  const { t } = useTranslation();
  const { branches, can } = useSession();
  return [
    {
      key: 'span',
      label: t('events.filter.span'),
      kind: 'choices',
      options: eventTimes.map((value) => ({ value, label: t(`events.filter.${value}`) })),
    },
    { key: 'day', label: t('events.filter.day'), kind: 'span', of: 'date' },
    {
      key: 'status',
      label: t('events.filter.status'),
      kind: 'choices',
      options: eventStatuses.map((value) => ({ value, label: t(`eventTerms.status.${value}`) })),
    },
    {
      key: 'kind',
      label: t('events.filter.kind'),
      kind: 'choices',
      options: eventKinds.map((value) => ({ value, label: t(`eventTerms.kind.${value}`) })),
    },
    {
      key: 'branch',
      label: t('events.filter.branch'),
      kind: 'choices',
      options: branches.map(({ id, name }) => ({ value: id, label: name.text })),
    },
    ...(can('PROGRAMMES_REGISTER')
      ? [{ key: 'waiting', label: t('events.filter.waiting'), kind: 'switch' } as const]
      : []),
    { key: 'templates', label: t('events.filter.templates'), kind: 'switch' },
  ];
}
