import type { Database } from '../../platform/db/database';
import type { Module } from '../../platform/module';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import { VISIT_TABLES } from './personal-data';
import { VisitsResolver } from './visits.graphql';
import { unlinkVisits } from './unlink-visits';

export { DAYS_LINKED } from './visit.rules';
export { seedSampleVisits } from './sample/seed-sample-visits';

/** Creates the module of the guest book: who came, counted, and forgotten as a person after thirty days. */
export function createVisits(deps: {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
}): Module {
  return {
    name: 'visits',
    personalData: { tables: VISIT_TABLES },
    resolvers: [new VisitsResolver(deps)],
    jobs: [
      {
        name: 'unlink-visits',
        everyMinutes: 24 * 60,
        run: async () => `${await unlinkVisits(deps)} visits unlinked from people`,
      },
    ],
  };
}
