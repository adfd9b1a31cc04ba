import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';

import { useTranslation } from '../../../i18n/use-translation';
import { downloadCsv } from '../../../lib/data/download-csv';
import { Figures } from '../../../lib/figures/Figures';
import { PeriodFields } from '../../../lib/figures/PeriodFields';
import { Page } from '../../../lib/page/Page';
import { useAddressField } from '../../../lib/page/use-address-field';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { HeldTable } from './HeldTable';
import { PeoplePanels } from './PeoplePanels';
import { ProgrammeStatisticsDocument } from './ProgrammeStatistics.generated';
import { toStatisticsSpan } from './statistics-span';
import { useStatisticsRows } from './use-statistics-rows';
import { useStatisticsWords } from './use-statistics-words';
import type { Statistics } from './statistics';

/** Shows what was held in a year or a quarter and who came; period and branch stand in the address. */
export function StatisticsScreen() {
  const { t } = useTranslation();
  const { branches } = useSession();
  const [search, put] = useAddressField();
  const year = Number(search.get('year') ?? todayInJakarta(new Date()).slice(0, 4));
  const quarter = search.get('quarter') === null ? null : Number(search.get('quarter'));
  const span = toStatisticsSpan(year, quarter);
  const { data, error, refetch } = useQuery(ProgrammeStatisticsDocument, {
    variables: { ...span, branchId: search.get('branch') },
    fetchPolicy: 'cache-and-network',
  });
  // Figures of another period must not stand, nor be saved, under the name of this one.
  const statistics = data?.programmeStatistics;
  const rowsOf = useStatisticsRows();
  const download = statistics !== undefined && (
    <Button onClick={() => downloadCsv(`statistik-acara-${span.from}-${span.to}.csv`, rowsOf(statistics))}>
      {t('eventStatistics.csv')}
    </Button>
  );
  return (
    <Page
      title={t('eventStatistics.title')}
      intro={t('eventStatistics.intro')}
      crumbs={[{ to: paths.events, label: t('events.title') }]}
      actions={download}
    >
      <PeriodFields year={year} quarter={quarter}>
        <NativeSelect
          label={t('events.filter.branch')}
          value={search.get('branch') ?? ''}
          data={[
            { value: '', label: t('events.filter.anyBranch') },
            ...branches.map(({ id, name }) => ({ value: id, label: name.text })),
          ]}
          onChange={({ currentTarget }) => put('branch', currentTarget.value)}
        />
      </PeriodFields>
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {statistics === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={8} />
        </section>
      )}
      {statistics !== undefined && <StatisticsShown statistics={statistics} />}
    </Page>
  );
}

function StatisticsShown({ statistics }: { readonly statistics: Statistics }) {
  const { t } = useTranslation();
  const { kindOf, monthOf } = useStatisticsWords();
  const {
    eventCount,
    sessionCount,
    attendanceCount,
    registeredCount,
    noShowCount,
    walkInCount,
    sampleSessionCount,
    byKind,
    byMonth,
  } = statistics;
  return (
    <div className="stack">
      {sampleSessionCount > 0 && (
        <Note state="attention">
          {t('eventStatistics.sample', { count: sampleSessionCount, total: sessionCount })}
        </Note>
      )}
      <Note state="note">{t('eventStatistics.counting')}</Note>
      <Figures
        title={t('eventStatistics.whole')}
        figures={[
          [t('eventStatistics.events'), eventCount],
          [t('eventStatistics.sessions'), sessionCount],
          [t('eventStatistics.attendances'), attendanceCount],
          [t('eventStatistics.registered'), registeredCount],
          [t('eventStatistics.noShow'), noShowCount],
          [t('eventStatistics.walkIn'), walkInCount],
        ]}
      />
      <HeldTable
        title={t('eventStatistics.byKind')}
        column={t('events.filter.kind')}
        rows={byKind.map((row) => ({ ...row, name: kindOf(row.kind) }))}
      />
      <HeldTable
        title={t('eventStatistics.byMonth')}
        column={t('eventStatistics.month')}
        rows={byMonth.map((row) => ({ ...row, name: monthOf(row.month) }))}
      />
      <PeoplePanels statistics={statistics} />
    </div>
  );
}
