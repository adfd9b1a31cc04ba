import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useEffect, useState } from 'react';
import { Navigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { WaitingCheckIns } from '../../../lib/events/WaitingCheckIns';
import { WaitingCounts } from '../../../lib/visits/WaitingCounts';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { useDisplay } from '../../../lib/ui/use-display';
import { useStaffWaiting } from '../../../lib/waiting/staff-waiting';
import { FirstDayNote } from './FirstDayNote';
import { SignInAlarmNote } from './SignInAlarmNote';
import { TodayCentre } from './TodayCentre';
import { TodaySide } from './TodaySide';
import { CopyStatesPanel } from './CopyStatesPanel';
import { WaitingPanel } from './WaitingPanel';
import { closingToday } from './closing-today';
import { useToday } from './use-today';
import { listWaitingLines } from './waiting-lines';

/** Shows what needs a person now and lets them do it: what waits, the books to pull, the events of today. */
export function TodayScreen() {
  const { t } = useTranslation();
  const display = useDisplay();
  const now = useNow();
  const { can, branch, areBranchesKnown } = useSession();
  const { data, arrivedAt, fault, retry } = useToday(now);
  const { counts, hoursLeft } = useStaffWaiting();
  // Without a branch there is no today yet.
  if (branch === null && areBranchesKnown && can('LIBRARY_EDIT'))
    return <Navigate to={paths.firstDay} replace />;
  const today = todayInJakarta(now);
  const lines =
    counts === undefined ? [] : listWaitingLines(counts, { branchId: branch?.id ?? null, today, hoursLeft });
  const waiting = lines.filter(({ count }) => count > 0).length;
  const forToday =
    closingToday(branch?.openingState, now) === null ? 0 : lines.filter((line) => line.isForToday).length;
  const clock = `${display.fullDate(today)}, ${display.timeOf(now)}`;
  return (
    <Page
      title={t('today.title')}
      intro={[
        waiting > 0 ? `${clock} · ${t('today.waitingCount', { count: waiting })}` : clock,
        ...(forToday > 0 ? [t('todayWaiting.beforeClosing', { count: forToday })] : []),
      ].join(', ')}
    >
      {fault !== undefined && (
        <div style={{ marginBottom: 16 }}>
          <FaultNote
            error={fault}
            onRetry={retry}
            shownSince={data === undefined ? null : arrivedAt && display.timeOf(arrivedAt)}
          />
        </div>
      )}
      <div className="stack notices">
        {data?.firstDay !== undefined && <FirstDayNote firstDay={data.firstDay} />}
        {data?.signInAlarm != null && <SignInAlarmNote alarm={data.signInAlarm} />}
        {can('PROGRAMMES_CHECK_IN') && <WaitingCheckIns />}
        {can('VISITS_EDIT') && <WaitingCounts />}
      </div>
      <div className="today">
        <div className="stack today-first">
          <WaitingPanel lines={lines} now={now} />
          {data?.libraryOverview !== undefined && <CopyStatesPanel overview={data.libraryOverview} />}
        </div>
        <TodayCentre
          data={data}
          isCalm={counts !== undefined && waiting === 0}
          hasFault={fault !== undefined}
        />
        <TodaySide data={data} now={now} />
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
