import type { DataKey } from '../../../platform/auth/keys/data-key';
import type { Database } from '../../../platform/db/database';
import type { TokenBuckets } from '../../../platform/graphql/limits/token-buckets';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';
import { say } from './words/say';

/** What surveys need. */
export type SurveyDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly dataKey: DataKey;
  /** Where the portal stands; links lead there. */
  readonly publicOrigin: string;
  /** How much one address may send; in memory alone, so that it leaves no trace. */
  readonly throttle: TokenBuckets;
};

/** What the objects here are called in refusals. */
export const SURVEY_NOUNS = {
  survey: say('survey'),
  version: say('version'),
  event: say('event.event'),
  programme: say('outcome.programme'),
} as const;
