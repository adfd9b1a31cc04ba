import type { Database } from '../../platform/db/database';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import { say } from './words/say';

/** What the use cases of partners need. */
export type PartnersDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };

/** What the objects of this module are called in refusals. */
export const PARTNER_NOUNS = {
  partner: say('partner'),
  agreement: say('agreement'),
  key: say('key'),
} as const;
