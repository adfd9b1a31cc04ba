import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { EventStatusMark } from '../../../lib/events/EventStatusMark';
import { useWhenWords } from '../../../lib/events/use-when-words';
import type { useListKeys } from '../../../lib/keyboard/use-list-keys';
import { paths } from '../../../lib/paths';
import type { EventListQuery } from './EventList.generated';

type EventRow = EventListQuery['events']['edges'][number]['node'];
type EventTableProps = { readonly rows: readonly EventRow[]; readonly keys: ReturnType<typeof useListKeys> };

/** Draws events as a table: what, when, where, how many seats, how far. */
export function EventTable({ rows, keys }: EventTableProps) {
  const { t } = useTranslation();
  return (
    <div className="scroll">
      <table className="list-table" ref={keys.table}>
        <thead>
          <tr>
            <th scope="col">{t('events.column.name')}</th>
            <th scope="col">{t('events.column.when')}</th>
            <th scope="col">{t('events.column.place')}</th>
            <th scope="col" className="right">
              {t('events.column.seats')}
            </th>
            <th scope="col">{t('events.column.status')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <EventLine
              key={row.id}
              row={row}
              isCurrent={row.id === keys.current}
              onPoint={() => keys.point(row.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EventLine({
  row,
  isCurrent,
  onPoint,
}: {
  readonly row: EventRow;
  readonly isCurrent: boolean;
  readonly onPoint: () => void;
}) {
  const { t } = useTranslation();
  const { span } = useWhenWords();
  const notes = [
    t(`eventTerms.kind.${row.kind}`),
    ...(row.programme === null ? [] : [row.programme.name.text]),
    ...(row.isTemplate ? [t('events.template')] : []),
    ...(row.isSample ? [t('common.sample')] : []),
  ];
  return (
    <tr className={isCurrent ? 'is-current' : undefined} onFocus={onPoint}>
      <td className="main-cell">
        <Link className="cell-title" to={paths.event(row.id)}>
          {row.name.text}
        </Link>
        <span className="cell-note">{notes.join(' · ')}</span>
      </td>
      <td className="event-when">
        {span(row.startsAt, row.endsAt)}
        {row.sessionCount > 1 && (
          <span className="cell-note">{t('events.sessions', { count: row.sessionCount })}</span>
        )}
      </td>
      <td className="event-place">
        <PlaceWords place={row.place} />
      </td>
      <td className="right nowrap">
        {row.nextSession === null || row.nextSession.capacity === null
          ? row.capacity
          : t('sessions.taken', { taken: row.nextSession.takenCount, capacity: row.nextSession.capacity })}
      </td>
      <td>
        <EventStatusMark status={row.status} />
      </td>
    </tr>
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
