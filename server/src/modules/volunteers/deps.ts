import type { Database } from '../../platform/db/database';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import { say } from './words/say';

/** What the use cases of volunteers need. */
export type VolunteersDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };

/** What the objects of this module are called in refusals. */
export const VOLUNTEER_NOUNS = {
  role: say('role'),
  opportunity: say('opportunity'),
  volunteer: say('volunteer'),
  application: say('application'),
  check: say('check'),
  member: say('member'),
  branch: say('branch'),
} as const;
