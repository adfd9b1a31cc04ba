import { useQuery } from '@apollo/client/react';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { useSession } from '../../../../lib/session/session-context';
import { NewShiftDialog } from '../../../../lib/shifts/NewShiftDialog';
import { ShiftBoard } from '../../../../lib/shifts/ShiftBoard';
import { ShiftWeekDocument } from '../../../../lib/shifts/ShiftWeek.generated';
import { useWeekAddress } from '../../../../lib/shifts/use-week-address';
import { PlanWeek, WeekSteps } from '../../../../lib/shifts/WeekHead';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';

const LOOK_AGAIN_MS = 30_000;

/** Shows the shifts of volunteers of a week, and plans them. */
export function ShiftsScreen() {
  const { t } = useTranslation();
  const { branch, can } = useSession();
  const { fullDate } = useDisplay();
  const { today, thisMonday, monday, go } = useWeekAddress();
  const [isNew, setNew] = useState(false);
  const branchId = branch?.id ?? '';
  const { data, previousData, error, refetch } = useQuery(ShiftWeekDocument, {
    variables: { branchId, monday },
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_AGAIN_MS,
  });
  const read = data?.shiftWeek ?? previousData?.shiftWeek;
  const week = read?.monday === monday ? read : undefined;
  const again = () => void refetch();
  const intro = `${branch?.name.text ?? ''}, ${fullDate(monday)} – ${fullDate(addDays(monday, 6))}`;
  return (
    <Page
      title={t('shifts.title')}
      intro={intro}
      actions={<WeekSteps monday={monday} thisMonday={thisMonday} onGo={go} />}
    >
      {can('SHIFTS_WRITE') && (
        <PlanWeek
          branchId={branchId}
          audience="VOLUNTEERS"
          monday={monday}
          onNew={() => setNew(true)}
          onDone={again}
        />
      )}
      {error !== undefined && <FaultNote error={error} onRetry={again} />}
      {week === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={6} />
        </section>
      )}
      {week?.shifts.length === 0 && <EmptyState title={t('shifts.none')}>{t('shifts.noneText')}</EmptyState>}
      {week !== undefined && week.shifts.length > 0 && (
        <ShiftBoard
          key={`${branchId} ${monday}`}
          week={week}
          isRoster={false}
          onChanged={again}
          onNew={() => setNew(true)}
        />
      )}
      {isNew && week !== undefined && (
        <NewShiftDialog
          week={week}
          branchId={branchId}
          audience="VOLUNTEERS"
          firstDay={today >= monday && today <= addDays(monday, 6) ? addDays(today, 1) : monday}
          onClose={() => setNew(false)}
          onDone={again}
        />
      )}
    </Page>
  );
}
