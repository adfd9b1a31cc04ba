import type { Database } from '../../platform/db/database';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';

/** What the use cases of the catalogue need. */
export type CatalogueDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };
