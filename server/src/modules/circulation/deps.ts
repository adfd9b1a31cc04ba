import type { Database } from '../../platform/db/database';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import type { PolicyCache } from './rules/policy-cache';

/** What the use cases of circulation need. */
export type CirculationDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly policies: PolicyCache;
};
