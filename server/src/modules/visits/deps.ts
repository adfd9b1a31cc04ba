import type { Database } from '../../platform/db/database';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';

/** What the guest book needs. */
export type VisitDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };
