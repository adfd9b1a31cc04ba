import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { Navigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useArrival } from '../../../lib/connection/use-arrival';
import { WaitingCheckIns } from '../../../lib/events/WaitingCheckIns';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { BranchHoursPanel } from './BranchHoursPanel';
import { CollectionPanel } from './collection/CollectionPanel';
import { EventsPanel } from './events/EventsPanel';
import { LendingPanel } from './LendingPanel';
import { FirstDayNote } from './FirstDayNote';
import { GuidesPanel } from './collection/GuidesPanel';
import { LatestTitlesPanel } from './collection/LatestTitlesPanel';
import { LibraryTodayDocument } from './LibraryToday.generated';
import { VisitorsPanel } from './VisitorsPanel';
import { SignInAlarmNote } from './SignInAlarmNote';
import { QueuePanel } from './QueuePanel';
import { queueLines } from './queue-lines';
import { REFRESH_MS } from './refresh';
import { SearchIndexPanel } from './collection/SearchIndexPanel';
import { ZeroResultsPanel } from './collection/ZeroResultsPanel';

/** Shows what needs a person now, and nothing that the library does not know. */
export function TodayScreen() {
  const { t } = useTranslation();
  const display = useDisplay();
  const now = useNow();
  const { can, branch, areBranchesKnown } = useSession();
  // A new library has no branch yet: what is about one has nothing to say.
  const hasBranch = branch !== null || !areBranchesKnown;
  // Without a branch there is no today yet.
  const isFirstDay = !hasBranch && can('LIBRARY_EDIT');
  const { data, loading, error, refetch } = useQuery(LibraryTodayDocument, {
    fetchPolicy: 'cache-and-network',
    pollInterval: REFRESH_MS,
  });
  const { arrivedAt, fault } = useArrival('today', { data, loading, error });
  const waiting =
    data === undefined ? 0 : queueLines(data.libraryOverview).filter(({ count }) => count > 0).length;
  const clock = `${display.fullDate(todayInJakarta(now))}, ${display.timeOf(now)}`;
  if (isFirstDay) return <Navigate to={paths.firstDay} replace />;
  return (
    <Page
      title={t('today.title')}
      intro={waiting > 0 ? `${clock} · ${t('today.waitingCount', { count: waiting })}` : clock}
    >
      {fault !== undefined && (
        <div style={{ marginBottom: 16 }}>
          <FaultNote
            error={fault}
            onRetry={() => void refetch()}
            shownSince={data === undefined ? null : arrivedAt && display.timeOf(arrivedAt)}
          />
        </div>
      )}
      <div className="stack notices">
        {can('LIBRARY_EDIT') && <FirstDayNote />}
        {can('AUDIT_READ') && <SignInAlarmNote />}
        {can('PROGRAMMES_CHECK_IN') && <WaitingCheckIns />}
      </div>
      <div className="today">
        <div className="stack">
          {hasBranch && can('CIRCULATION_READ') && <LendingPanel />}
          {data === undefined ? (
            <section className="panel">
              <SkeletonRows count={5} />
            </section>
          ) : (
            <QueuePanel overview={data.libraryOverview} />
          )}
        </div>
        <div className="stack">
          {data === undefined ? (
            <section className="panel">
              <SkeletonRows count={7} />
            </section>
          ) : (
            <ZeroResultsPanel queries={data.zeroResultQueries} isCalm={waiting === 0} />
          )}
          <LatestTitlesPanel />
        </div>
        <div className="stack today-side">
          <BranchHoursPanel now={now} />
          {hasBranch && can('PROGRAMMES_READ') && <EventsPanel now={now} />}
          {can('VISITS_READ') && <VisitorsPanel />}
          {can('GUIDES_WRITE') && <GuidesPanel now={now} />}
          {data !== undefined && <CollectionPanel overview={data.libraryOverview} />}
          {data !== undefined && <SearchIndexPanel status={data.searchIndexStatus} />}
        </div>
      </div>
    </Page>
  );
}

function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
