import type { Database } from '../../../platform/db/database';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';

/** What the use cases of service standards need. */
export type StandardsDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };
