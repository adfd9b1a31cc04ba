import type { Database } from '../../../platform/db/database';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';
import { say } from './words/say';

/** What the use cases of pages and notices need. */
export type PagesDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };

/** What pages and notices are called in refusals. */
export const PAGE_NOUNS = { page: say('page'), version: say('version'), notice: say('notice') } as const;
