import type { Database } from '../../platform/db/database';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import { say } from './words/say';

/** What the use cases of programmes need. */
export type ProgrammesDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };

/** What the objects of this module are called in refusals. */
export const PROGRAMME_NOUNS = {
  event: say('event'),
  session: say('session'),
  programme: say('programme'),
  person: say('person'),
  registration: say('registration'),
  proposal: say('proposal'),
  photo: say('photo'),
} as const;
