import type { Database } from '../../platform/db/database';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';

/** What the module of staff development needs. */
export type DevelopmentDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };
