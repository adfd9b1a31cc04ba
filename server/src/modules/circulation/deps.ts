import type { Database } from '../../platform/db/database';
import type { LinkResults } from '../../platform/link-results';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import type { PolicyCache } from './rules/policy-cache';

/** What the use cases of circulation need. */
export type CirculationDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly policies: PolicyCache;
  /** Notes by which short link somebody came; absent where nobody above counts them. */
  readonly linkResults?: LinkResults;
};
