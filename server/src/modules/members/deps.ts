import type { DataKey } from '../../platform/auth/keys/data-key';
import type { Database } from '../../platform/db/database';
import type { LinkResults } from '../../platform/link-results';
import type { Log } from '../../platform/log';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';

/** What the module of members needs. */
export type MemberDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly dataKey: DataKey;
  readonly log: Log;
  /** Notes by which short link somebody came; absent where nobody above counts them. */
  readonly linkResults?: LinkResults;
};
