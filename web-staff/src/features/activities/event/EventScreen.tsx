import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { EventStatusMark } from '../../../lib/events/EventStatusMark';
import { StatusPanel } from '../../../lib/events/StatusPanel';
import { useWhenWords } from '../../../lib/events/use-when-words';
import { Page } from '../../../lib/page/Page';
import { paths, portalPath } from '../../../lib/paths';
import { MakePostLink } from '../../../lib/posts/MakePostLink';
import { useSession } from '../../../lib/session/session-context';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { EventSurveyPanel } from '../../../lib/surveys/EventSurveyPanel';
import { AttendanceTab } from './attendance/AttendanceTab';
import { CertificatePanel } from './afterwards/certificates/CertificatePanel';
import { EchoPanels } from './afterwards/EchoPanels';
import { MemoryPanels } from './afterwards/MemoryPanels';
import { PaperPanel } from './afterwards/PaperPanel';
import { DuplicateDialog } from './DuplicateDialog';
import { EventPageDocument } from './EventPage.generated';
import { EventTabs, eventTabs, useEventTab } from './EventTabs';
import { RegistrationList } from './registrations/RegistrationList';
import { SessionList } from './SessionList';
import type { EventOnPage } from './shown-event';
import { holdsAtEvent } from '../../../lib/events/holds-at-event';

/** Shows one event in four parts: what it is, who is registered, who came, and what follows it. */
export function EventScreen() {
  const { t } = useTranslation();
  const { eventId = '' } = useParams();
  const { data, error, refetch } = useQuery(EventPageDocument, {
    variables: { id: eventId },
    fetchPolicy: 'cache-and-network',
  });
  const crumbs = [{ to: paths.events, label: t('events.title') }];
  if (data === undefined)
    return (
      <Page title={t('events.title')}>
        {error === undefined ? (
          <section className="panel">
            <SkeletonRows count={6} />
          </section>
        ) : (
          <FaultNote error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  if (data.event === null)
    return (
      <Page title={t('event.notFound')} crumbs={crumbs}>
        <EmptyState title={t('event.notFound')}>{t('event.notFoundText')}</EmptyState>
      </Page>
    );
  return <EventPage event={data.event} onStale={() => void refetch()} />;
}

function EventPage({ event, onStale }: { readonly event: EventOnPage; readonly onStale: () => void }) {
  const { t } = useTranslation();
  const { span } = useWhenWords();
  const tabs = eventTabs.filter(
    (tab) => tab !== 'registrations' || holdsAtEvent(event, 'PROGRAMMES_REGISTER'),
  );
  const tab = useEventTab(tabs);
  return (
    <Page
      title={event.name.text}
      intro={
        <>
          <EventStatusMark status={event.status} /> · {t(`eventTerms.kind.${event.kind}`)} ·{' '}
          {span(event.startsAt, event.endsAt)}
        </>
      }
      crumbs={[{ to: paths.events, label: t('events.title') }]}
      actions={<EventActs event={event} />}
    >
      <EventTabs tabs={tabs} chosen={tab} />
      {event.notice !== null && (
        <div style={{ marginBottom: 12 }}>
          <Note state="attention">{event.notice.text}</Note>
        </div>
      )}
      {tab === 'details' && <DetailsTab event={event} onStale={onStale} />}
      {tab === 'registrations' && <RegistrationList event={event} onChanged={onStale} />}
      {tab === 'attendance' && <AttendanceTab event={event} onChanged={onStale} />}
      {tab === 'afterwards' && (
        <div className="stack">
          <CertificatePanel event={event} />
          <MemoryPanels event={event} />
          <EventSurveyPanel eventId={event.id} mayWrite={holdsAtEvent(event, 'PROGRAMMES_WRITE')} />
          <EchoPanels eventId={event.id} mayWrite={holdsAtEvent(event, 'PROGRAMMES_WRITE')} />
          <PaperPanel event={event} />
        </div>
      )}
    </Page>
  );
}

const EventShifts = lazy(async () => ({
  default: (await import('../../../lib/shifts/EventShifts')).EventShifts,
}));

function DetailsTab({ event, onStale }: { readonly event: EventOnPage; readonly onStale: () => void }) {
  const { t } = useTranslation();
  const { can } = useSession();
  return (
    <div className="profile">
      <div className="stack">
        <SessionList event={event} />
        {can('VOLUNTEERS_READ') && (
          <Suspense>
            <EventShifts eventId={event.id} />
          </Suspense>
        )}
      </div>
      <div className="stack">
        <StatusPanel event={event} onStale={onStale} />
        <section className="panel" aria-labelledby="poster">
          <header>
            <h2 id="poster">{t('event.poster')}</h2>
          </header>
          <img
            className="event-poster"
            src={event.picture.url}
            width={event.picture.width}
            height={event.picture.height}
            alt={t('event.posterAlt', { name: event.name.text })}
          />
          {event.summary !== null && <p className="panel-body">{event.summary.text}</p>}
        </section>
      </div>
    </div>
  );
}

function EventActs({ event }: { readonly event: EventOnPage }) {
  const { t } = useTranslation();
  const mayWrite = holdsAtEvent(event, 'PROGRAMMES_WRITE');
  const { language } = useDisplay();
  const [isDuplicating, setIsDuplicating] = useState(false);
  return (
    <>
      {(event.management?.publicFrom ?? null) !== null && (
        <>
          <a
            className={buttonClass()}
            href={portalPath(event.path, language)}
            target="_blank"
            rel="noreferrer"
          >
            {t('common.openPortal')}
            <span className="visually-hidden"> {t('common.opensNewTab')}</span>
          </a>
          <MakePostLink subjectId={event.id} />
        </>
      )}
      {mayWrite && (
        <Button onClick={() => setIsDuplicating(true)}>
          {t(event.management?.isTemplate === true ? 'duplicate.fromTemplate' : 'duplicate.open')}
        </Button>
      )}
      {mayWrite && (
        <Link className={buttonClass('primary')} to={paths.editEvent(event.id)}>
          {t('common.edit')}
        </Link>
      )}
      {isDuplicating && <DuplicateDialog event={event} onClose={() => setIsDuplicating(false)} />}
    </>
  );
}
