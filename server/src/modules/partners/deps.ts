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
  token: say('token'),
  request: say('request'),
  webhook: say('webhook'),
  delivery: say('delivery'),
  meeting: say('meeting'),
  visit: say('visit'),
  exchange: say('exchange'),
  document: say('document'),
  suggestion: say('suggestion'),
} as const;
