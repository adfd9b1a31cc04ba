import type { Database } from '../../platform/db/database';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import { say } from './words/say';

/** What the use cases of guides need. */
export type GuidesDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };

/** What the objects of this module are called in refusals. */
export const GUIDE_NOUNS = {
  guide: say('guide'),
  step: say('step'),
  figure: say('figure'),
  programme: say('programme'),
  member: say('member'),
} as const;
