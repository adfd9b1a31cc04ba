import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { IconButton } from '../../../lib/ui/IconButton';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { MoveDialog } from './MoveDialog';
import type { Move } from './planned-session';
import { spanFrom } from './planner-days';
import type { PlannerSpan } from './planner-days';
import { PlannerCalendarDocument } from './PlannerCalendar.generated';
import { PlannerGrid } from './PlannerGrid';
import { UndatedList } from './UndatedList';
import type { PlannedSession } from './planned-session';

/**
 * Shows what takes place in which space, for a week or a month of one branch; view, day and branch stand in
 * the address.
 */
export function PlannerScreen() {
  const { t } = useTranslation();
  const { branch, can } = useSession();
  const [search] = useSearchParams();
  const today = todayInJakarta(new Date());
  const span = spanFrom(search, today);
  const branchId = search.get('branch') ?? branch?.id ?? '';
  const { data, previousData, error, refetch } = useQuery(PlannerCalendarDocument, {
    variables: { branchId, from: span.days[0] ?? today, to: span.to },
    skip: branchId === '',
    fetchPolicy: 'cache-and-network',
  });
  const [move, setMove] = useState<Move | null>(null);
  const shown = data ?? previousData;
  const spaces = (shown?.spaces ?? []).filter(
    (space) =>
      space.branch.id === branchId &&
      (space.isActive || shown?.eventCalendar.some((session) => session.space?.id === space.id)),
  );
  const actions = (
    <>
      <SpanActs span={span} branchId={branchId} today={today} />
      {can('PROGRAMMES_WRITE') && (
        <Link className={buttonClass('primary')} to={paths.newEvent}>
          {t('events.create')}
        </Link>
      )}
    </>
  );
  return (
    <Page
      title={t('planner.title')}
      intro={<SpanWords span={span} sessions={data?.eventCalendar ?? []} />}
      actions={actions}
    >
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {shown === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={7} />
        </section>
      )}
      {shown !== undefined && (
        <PlannerGrid
          span={span}
          today={today}
          spaces={spaces}
          sessions={shown.eventCalendar}
          calendar={shown.branchCalendar}
          onMove={can('PROGRAMMES_WRITE') ? setMove : null}
        />
      )}
      <p className="planner-legend quiet small">
        <span className="legend-mark" /> {t('planner.legend.programme')}{' '}
        <span className="legend-mark is-culture" /> {t('planner.legend.culture')}{' '}
        <span className="legend-mark is-draft" /> {t('planner.legend.draft')}{' '}
        <span className="legend-mark hatched" /> {t('planner.legend.closed')}
        <span className="spacer" />
        {can('PROGRAMMES_WRITE') && <span>{t('planner.hint')}</span>}
      </p>
      {branchId !== '' && <UndatedList branchId={branchId} />}
      {move !== null && (
        <MoveDialog
          key={`${move.session.id}-${move.day}-${move.spaceId}`}
          move={move}
          spaces={spaces}
          branchId={branchId}
          onMoved={() => void refetch()}
          onClose={() => setMove(null)}
        />
      )}
    </Page>
  );
}

function SpanActs({
  span,
  branchId,
  today,
}: {
  readonly span: PlannerSpan;
  readonly branchId: string;
  readonly today: string;
}) {
  const { t } = useTranslation();
  const { branches } = useSession();
  const [search, setSearch] = useSearchParams();
  const put = (changes: Record<string, string>) =>
    setSearch({ ...Object.fromEntries(search), ...changes }, { replace: true });
  return (
    <>
      <NativeSelect
        aria-label={t('events.filter.branch')}
        value={branchId}
        onChange={({ currentTarget }) => put({ branch: currentTarget.value })}
        data={branches.map(({ id, name }) => ({ value: id, label: name.text }))}
      />
      <div className="segments" role="group" aria-label={t('planner.view')}>
        {(['week', 'month'] as const).map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={span.view === view}
            onClick={() => put({ view, day: span.days.includes(today) ? today : (span.days[0] ?? today) })}
          >
            {t(`planner.${view}`)}
          </button>
        ))}
      </div>
      <IconButton
        icon="chevronLeft"
        label={t('planner.previous')}
        onClick={() => put({ day: span.previous })}
      />
      <Button onClick={() => put({ day: today })}>{t('planner.today')}</Button>
      <IconButton icon="chevronRight" label={t('planner.next')} onClick={() => put({ day: span.next })} />
    </>
  );
}

function SpanWords({
  span,
  sessions,
}: {
  readonly span: PlannerSpan;
  readonly sessions: readonly PlannedSession[];
}) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const drafts = sessions.filter(({ event }) => event.status === 'DRAFT').length;
  return (
    <>{`${date(span.days[0] ?? '')} – ${date(span.days.at(-1) ?? '')} · ${t('planner.count', { count: sessions.length })}, ${t('planner.drafts', { count: drafts })}`}</>
  );
}
