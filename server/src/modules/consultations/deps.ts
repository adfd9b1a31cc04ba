import type { Database } from '../../platform/db/database';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import { say } from './words/say';

/** What the use cases of consultations need. */
export type ConsultationsDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };

/** What the objects of this module are called in refusals. */
export const CONSULTATION_NOUNS = {
  mentor: say('mentor'),
  slot: say('slot'),
  consultation: say('consultation'),
  followUp: say('followUp'),
  story: say('story'),
  step: say('step'),
  branch: say('branch'),
  member: say('member'),
  business: say('business'),
} as const;
