import { useTranslation } from '../../../i18n/use-translation';
import type { Statistics } from './statistics';
import { useStatisticsWords } from './use-statistics-words';

/** Returns the statistics as rows of a sheet: part, group, figure, count; what is hidden says so. */
export function useStatisticsRows(): (statistics: Statistics) => readonly (readonly string[])[] {
  const { t } = useTranslation();
  const { kindOf, monthOf, groupOf } = useStatisticsWords();
  const figures = ['events', 'sessions', 'attendances'] as const;
  const held = (
    part: string,
    name: string,
    row: Statistics['byKind'][number] | Statistics['byMonth'][number],
  ) =>
    [row.eventCount, row.sessionCount, row.attendanceCount].map((count, place) => [
      part,
      name,
      t(`eventStatistics.${figures[place] ?? 'events'}`),
      String(count),
    ]);
  return (statistics) => {
    const whole = t('eventStatistics.whole');
    const totals = [
      ['events', statistics.eventCount],
      ['sessions', statistics.sessionCount],
      ['attendances', statistics.attendanceCount],
      ['registered', statistics.registeredCount],
      ['noShow', statistics.noShowCount],
      ['walkIn', statistics.walkInCount],
      ...(statistics.sampleSessionCount > 0
        ? [['sampleSessions', statistics.sampleSessionCount] as const]
        : []),
    ] as const;
    return [
      [t('businessImpact.part'), t('figures.group'), t('businessImpact.figure'), t('eventStatistics.number')],
      ...totals.map(([name, count]) => [whole, '', t(`eventStatistics.${name}`), String(count)]),
      ...statistics.byKind.flatMap((row) => held(t('eventStatistics.byKind'), kindOf(row.kind), row)),
      ...statistics.byMonth.flatMap((row) => held(t('eventStatistics.byMonth'), monthOf(row.month), row)),
      ...(['byAgeBand', 'bySex', 'byKelurahan'] as const).flatMap((name) =>
        statistics[name].map(({ value, count }) => [
          t(`eventStatistics.${name}`),
          groupOf(name, value),
          t('eventStatistics.attendances'),
          count === null ? t('figures.hidden') : String(count),
        ]),
      ),
    ];
  };
}
