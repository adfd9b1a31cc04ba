import type { Database } from '../../platform/db/database';
import type { LinkResults } from '../../platform/link-results';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import type { DoorHelpers } from './attendance/door-helpers';
import { say } from './words/say';

/** What the use cases of programmes need. */
export type ProgrammesDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Who helps at sessions; absent where nobody above says so. */
  readonly helpers?: DoorHelpers;
  /** Notes by which short link somebody came; absent where nobody above counts them. */
  readonly linkResults?: LinkResults;
};

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
