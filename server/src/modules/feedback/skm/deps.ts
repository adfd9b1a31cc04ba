import type { DataKey } from '../../../platform/auth/keys/data-key';
import type { Database } from '../../../platform/db/database';
import type { TokenBuckets } from '../../../platform/graphql/limits/token-buckets';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';

/** What the satisfaction survey needs. */
export type SkmDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly dataKey: DataKey;
  /** Where the portal stands; codes lead there. */
  readonly publicOrigin: string;
  /** How much one address may send; in memory alone, so that it leaves no trace. */
  readonly throttle: TokenBuckets;
  /** How much of that it may send by the code of a desk, which anybody can take home as a picture. */
  readonly deskThrottle: TokenBuckets;
};
