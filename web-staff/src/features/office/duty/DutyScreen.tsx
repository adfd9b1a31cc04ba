import { useQuery } from '@apollo/client/react';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { useSession } from '../../../lib/session/session-context';
import { DutyWeekDocument } from '../../../lib/shifts/DutyWeek.generated';
import type { DutyWeekQuery } from '../../../lib/shifts/DutyWeek.generated';
import { DutyOffers } from '../../../lib/shifts/DutyOffers';
import { NewShiftDialog } from '../../../lib/shifts/NewShiftDialog';
import { ShiftBoard } from '../../../lib/shifts/ShiftBoard';
import { rowsOf, stateOf } from '../../../lib/shifts/board-week';
import { useWeekAddress } from '../../../lib/shifts/use-week-address';
import { PlanWeek, WeekSteps } from '../../../lib/shifts/WeekHead';
import { Button } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { NewPointDialog } from './NewPointDialog';
import { RosterFiles } from './RosterFiles';
import { RulesDialog } from './RulesDialog';

const LOOK_AGAIN_MS = 30_000;

/** Shows the duty roster of a branch in a week to all staff; whoever may plans it. */
export function DutyScreen() {
  const { t } = useTranslation();
  const { branch, can } = useSession();
  const { fullDate } = useDisplay();
  const { today, thisMonday, monday, go } = useWeekAddress();
  const [dialog, setDialog] = useState<'shift' | 'point' | 'rules' | null>(null);
  const branchId = branch?.id ?? '';
  const sunday = addDays(monday, 6);
  const { data, error, refetch } = useQuery(DutyWeekDocument, {
    variables: { branchId, monday, sunday },
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_AGAIN_MS,
  });
  const week = data?.dutyWeek;
  const again = () => void refetch();
  const canPlan = can('DUTY_WRITE');
  const ends = { branchId, onClose: () => setDialog(null), onDone: again };
  return (
    <Page
      title={t('duty.title')}
      intro={`${branch?.name.text ?? ''}, ${fullDate(monday)} – ${fullDate(sunday)}`}
      actions={<WeekSteps monday={monday} thisMonday={thisMonday} onGo={go} />}
    >
      {canPlan && (
        <PlanWeek
          branchId={branchId}
          audience="STAFF"
          monday={monday}
          onNew={() => setDialog(week?.work.length === 0 ? 'point' : 'shift')}
          onDone={again}
        />
      )}
      <div className="row wrap shift-plan">
        {canPlan && <Button onClick={() => setDialog('rules')}>{t('duty.rules')}</Button>}
        {canPlan && <Button onClick={() => setDialog('point')}>{t('duty.newPoint')}</Button>}
        {week !== undefined && week.shifts.length > 0 && <RosterFiles monday={monday} branchId={branchId} />}
      </div>
      {error !== undefined && <FaultNote error={error} onRetry={again} />}
      {week === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={6} />
        </section>
      )}
      {data !== undefined && <WeekNotes data={data} />}
      <DutyOffers onChanged={again} />
      {week?.shifts.length === 0 && <EmptyState title={t('duty.none')}>{t('duty.noneText')}</EmptyState>}
      {week !== undefined && week.shifts.length > 0 && (
        <ShiftBoard
          key={`${branchId} ${monday}`}
          week={week}
          isRoster
          onChanged={again}
          onNew={() => setDialog('shift')}
        />
      )}
      {dialog === 'shift' && week !== undefined && (
        <NewShiftDialog
          week={week}
          audience="STAFF"
          firstDay={today >= monday && today <= sunday ? addDays(today, 1) : monday}
          {...ends}
        />
      )}
      {dialog === 'point' && <NewPointDialog {...ends} />}
      {dialog === 'rules' && <RulesDialog onClose={() => setDialog(null)} />}
    </Page>
  );
}

/** Warns of shifts that lack people, and says who is absent; why is nobody's business. */
function WeekNotes({ data }: { readonly data: DutyWeekQuery }) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const slots = rowsOf(data.dutyWeek).flatMap(({ days }) => days.flat());
  const now = Date.now();
  const short = slots.filter(
    (slot) => ['EMPTY', 'SHORT'].includes(stateOf(slot)) && Date.parse(slot.shift.endsAt) > now,
  );
  const day = (date: string) => dateOf(`${date}T05:00:00Z`);
  return (
    <div className="stack shift-plan">
      {short.length > 0 && <Note state="attention">{t('duty.short', { n: short.length })}</Note>}
      {data.staffAbsences.length > 0 && (
        <Note state="note">
          {t('duty.absent')}{' '}
          {data.staffAbsences
            .map(({ staffName, fromDate, untilDate }) =>
              fromDate === untilDate
                ? `${staffName ?? ''} (${day(fromDate)})`
                : `${staffName ?? ''} (${day(fromDate)} – ${day(untilDate)})`,
            )
            .join(', ')}
        </Note>
      )}
    </div>
  );
}
