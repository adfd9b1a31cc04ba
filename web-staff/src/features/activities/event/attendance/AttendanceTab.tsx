import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { useWhenWords } from '../../../../lib/events/use-when-words';
import { WalkInDialog } from '../../../../lib/events/WalkInDialog';
import { paths } from '../../../../lib/paths';
import { Button, buttonClass } from '../../../../lib/ui/Button';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import type { EventOnPage } from '../shown-event';
import { AttendanceSheetPanel } from './AttendanceSheetPanel';
import { HeadCountDialog } from './HeadCountDialog';
import { HeadCounts } from './HeadCounts';
import type { SessionOnPage } from './shown-session';
import { holdsAtEvent } from '../../../../lib/events/holds-at-event';

type AttendanceProps = { readonly event: EventOnPage; readonly onChanged: () => void };

/** Shows who came to each session, opens its door, and takes in people who had not registered. */
export function AttendanceTab({ event, onChanged }: AttendanceProps) {
  const { t } = useTranslation();
  const held = event.sessions.filter(({ status }) => status === 'SCHEDULED');
  if (held.length === 0)
    return (
      <section className="panel">
        <EmptyState title={t('sessions.none')}>{t('attendance.noneText')}</EmptyState>
      </section>
    );
  const hasSheet = held.length > 1 && holdsAtEvent(event, 'PROGRAMMES_CHECK_IN');
  return (
    <div className="stack">
      {hasSheet && <AttendanceSheetPanel event={event} onChanged={onChanged} />}
      {held.map((session) => (
        <SessionAttendance key={session.id} session={session} event={event} onChanged={onChanged} />
      ))}
    </div>
  );
}

function SessionAttendance({
  session,
  event,
  onChanged,
}: AttendanceProps & { readonly session: SessionOnPage }) {
  const { t } = useTranslation();
  const { when } = useWhenWords();
  const [asked, setAsked] = useState<'walkIn' | 'heads' | null>(null);
  const mayCheckIn = holdsAtEvent(event, 'PROGRAMMES_CHECK_IN');
  const name = session.name?.text ?? t('sessions.number', { number: session.number });
  return (
    <section className="panel" aria-labelledby={`attendance-${session.id}`}>
      <header>
        <h2 id={`attendance-${session.id}`}>{name}</h2>
        <span className="quiet small">{when(session)}</span>
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        {session.attendance !== null && (
          <dl className="figures">
            {(['expected', 'attended', 'noShow', 'walkIn'] as const).map((figure) => (
              <div key={figure}>
                <dt>{t(`attendance.${figure}`)}</dt>
                <dd>{session.attendance?.[figure]}</dd>
              </div>
            ))}
          </dl>
        )}
        <HeadCounts counts={session.headCounts} />
        <div className="row wrap">
          {mayCheckIn && (
            <Link className={buttonClass('plain')} to={paths.sessionDoor(session.id)}>
              {t('sessions.door')}
              <span className="visually-hidden"> {name}</span>
            </Link>
          )}
          {mayCheckIn && (
            <Button aria-label={`${t('attendance.admit')} ${name}`} onClick={() => setAsked('walkIn')}>
              {t('attendance.admit')}
            </Button>
          )}
          {mayCheckIn && (
            <Button aria-label={`${t('attendance.count')} ${name}`} onClick={() => setAsked('heads')}>
              {t('attendance.count')}
            </Button>
          )}
          {holdsAtEvent(event, 'PROGRAMMES_REGISTER') && (
            <a
              className={buttonClass('link')}
              href={`/staff/files/sessions/${session.id}/attendance.pdf`}
              target="_blank"
              rel="noreferrer"
            >
              {t('papers.list')} (PDF)
              <span className="visually-hidden">
                {' '}
                {name} {t('common.opensNewTab')}
              </span>
            </a>
          )}
        </div>
      </div>
      {asked === 'walkIn' && (
        <WalkInDialog
          sessionId={session.id}
          ages={{
            from: event.ageFrom,
            to: event.ageTo,
            mayPass: holdsAtEvent(event, 'PROGRAMMES_OVERRIDE_AGE'),
          }}
          onClose={() => setAsked(null)}
          onChanged={onChanged}
        />
      )}
      {asked === 'heads' && (
        <HeadCountDialog sessionId={session.id} onClose={() => setAsked(null)} onChanged={onChanged} />
      )}
    </section>
  );
}
