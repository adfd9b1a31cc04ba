import type { DataKey } from '../../platform/auth/keys/data-key';
import type { Database } from '../../platform/db/database';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';

/** What the use cases of this module need. */
export type InternetDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Codes of vouchers are found by a hash under it, and read by it for whoever may see them. */
  readonly dataKey: DataKey;
};
