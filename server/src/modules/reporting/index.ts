import type { Module } from '../../platform/module';
import { REPORTING_TABLES } from './personal-data';
import type { LineSource } from './month-page/month-lines';
import type { ReportDeps } from './reports/report-ask';
import { OwnReportResolver } from './own-report/own-report.graphql';
import { ReportsResolver } from './reports/report.graphql';
import { createReports } from './reports/reports';
import { MonthPageResolver } from './month-page/month-page.graphql';
import { GoalsResolver } from './goals/goal.graphql';
import { HourRateResolver } from './hands/hour-rate.graphql';
import { PopulationResolver } from './goals/population.graphql';
import type { GoalDeps } from './goals/save-goal';
import { PartnerYearResolver } from './partner-year/partner-year.graphql';
import { countNewDays } from './summaries/rebuild-summaries';

export type { FileDeps, ReportFile, ReportFileKind } from './files/report-file';
export { makeReportFile, REPORT_FILE_TYPES } from './files/report-file';
export type { MakeBody } from './reports/load-report';
export { loadReport } from './reports/load-report';
export type { MonthPage } from './month-page/create-month-page';
export { createMonthPage } from './month-page/create-month-page';
export { findDueMonth } from './month-page/due-month';
export { findMonthPageNotices, listMonthPageReaders } from './month-page/month-page.queries';
export type { OwnAsk } from './own-report/own-report.terms';
export { OWN_DIMENSIONS, OWN_MEASURES } from './own-report/own-report.terms';
export { findOwnSource, ownReport } from './own-report/own-report';
export type { ReportName } from './reports/report.terms';
export { REPORT_NAMES } from './reports/report.terms';
export { createReports } from './reports/reports';
export { seedSampleReports } from './sample/seed-sample-reports';
export { partnerYearFile } from './partner-year/partner-year-file';
export type { LineSource } from './month-page/month-lines';
export { countNewDays, countOpenDays, rebuildSummaries } from './summaries/rebuild-summaries';

/**
 * Creates the module of reports: summaries of what happened, and what they say. `monthLines` asks the other
 * modules for what they add to the page of the month.
 */
export function createReporting({
  monthLines,
  ...deps
}: ReportDeps & GoalDeps & { readonly monthLines: LineSource }): Module {
  return {
    name: 'reporting',
    personalData: { tables: REPORTING_TABLES },
    resolvers: [
      new ReportsResolver(deps, createReports(monthLines)),
      new OwnReportResolver(deps),
      new GoalsResolver(deps),
      new PopulationResolver(deps),
      new HourRateResolver(deps),
      new MonthPageResolver(deps),
      new PartnerYearResolver(),
    ],
    resources: [{ prefix: 'gol', table: 'programme_goal' }],
    jobs: [
      {
        name: 'count-summaries',
        everyMinutes: 15,
        run: async () => {
          const { dayCount, changedPeriodCount } = await countNewDays(deps);
          return `${dayCount} days counted, ${changedPeriodCount} changed`;
        },
      },
    ],
  };
}
