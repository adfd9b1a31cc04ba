import type { Module } from '../../platform/module';
import { REPORTING_TABLES } from './personal-data';
import type { CountingDeps } from './summaries/rebuild-summaries';
import { countOpenDays } from './summaries/rebuild-summaries';

export { countOpenDays, rebuildSummaries } from './summaries/rebuild-summaries';

/** Creates the module of reports: summaries of what happened, and what they say. */
export function createReporting(deps: CountingDeps): Module {
  return {
    name: 'reporting',
    personalData: { tables: REPORTING_TABLES },
    resolvers: [],
    jobs: [
      {
        name: 'count-summaries',
        everyMinutes: 15,
        run: async () => {
          const { dayCount, changedPeriodCount } = await countOpenDays(deps);
          return `${dayCount} days counted, ${changedPeriodCount} changed`;
        },
      },
    ],
  };
}
