import { useQuery } from '@apollo/client/react';
import { use, useContext, useState } from 'react';
import { Link } from 'react-router';

import { useTranslation, WordsContext } from '../../i18n/use-translation';
import { paths } from '../paths';
import { useSession } from '../session/session-context';
import { Button } from '../ui/Button';
import { FaultNote } from '../ui/FaultNote';
import { SkeletonRows } from '../ui/SkeletonRows';
import { StateShape } from '../ui/StateShape';
import { useDisplay } from '../ui/use-display';
import { dayOf, mondayOf } from './board-week';
import type { EventShiftsQuery } from './EventShifts.generated';
import { EventShiftsDocument } from './EventShifts.generated';
import { EventShiftsDialog } from './EventShiftsDialog';
import { useShiftWords } from './use-shift-words';

/** Shows which volunteers an event needs on its dates, and plans them; its words come with it. */
export function EventShifts({ eventId }: { readonly eventId: string }) {
  const words = useContext(WordsContext);
  if (words !== null) use(words.complete('volunteers'));
  const { t } = useTranslation();
  const { can } = useSession();
  const [isPlanning, setPlanning] = useState(false);
  const { data, error, refetch } = useQuery(EventShiftsDocument, {
    variables: { eventId },
    fetchPolicy: 'cache-and-network',
  });
  const roles = (data?.volunteerRoles ?? []).filter(({ isActive }) => isActive);
  return (
    <section className="panel" aria-labelledby="event-shifts">
      <div className="panel-body stack" style={{ gap: 10 }}>
        <h2 id="event-shifts">{t('shifts.ofEvent')}</h2>
        {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === undefined && <SkeletonRows count={2} />}
        {data?.eventShifts.length === 0 && <p className="quiet">{t('shifts.noneOfEvent')}</p>}
        <ul className="shift-people">
          {data?.eventShifts.map((shift) => (
            <EventShiftLine key={shift.id} shift={shift} />
          ))}
        </ul>
        {can('SHIFTS_WRITE') && roles.length > 0 && (
          <p>
            <Button onClick={() => setPlanning(true)}>{t('shifts.planEvent')}</Button>
          </p>
        )}
      </div>
      {isPlanning && (
        <EventShiftsDialog
          eventId={eventId}
          roles={roles.map(({ id, name }) => ({ value: id, label: name.text }))}
          onClose={() => setPlanning(false)}
          onDone={() => void refetch()}
        />
      )}
    </section>
  );
}

function EventShiftLine({ shift }: { readonly shift: EventShiftsQuery['eventShifts'][number] }) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const words = useShiftWords();
  const { startsAt, needs, status } = shift;
  const isShort = status === 'OPEN' && needs.some(({ taken, needed }) => taken < needed);
  const counts = needs.map(({ work, taken, needed }) => `${work.name.text} ${taken}/${needed}`).join(', ');
  return (
    <li>
      <Link to={`${paths.shifts}?week=${mondayOf(dayOf(startsAt))}`}>
        {`${dateOf(startsAt)}, ${words.span(shift)}`}
      </Link>
      <span className="shift-slot-head">
        <StateShape state={status === 'CANCELLED' ? 'blocked' : isShort ? 'attention' : 'ok'} />
        {status === 'CANCELLED' ? t('shifts.state.OFF') : counts}
      </span>
    </li>
  );
}
