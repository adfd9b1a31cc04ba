import type { DataKey } from '../../../platform/auth/keys/data-key';
import type { Database } from '../../../platform/db/database';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';
import { say } from './words/say';

/** What the use cases of cases need. */
export type CaseDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly dataKey: DataKey;
};

/** What the objects here are called in refusals. */
export const CASE_NOUNS = {
  case: say('noun.case'),
  reply: say('noun.reply'),
  photo: say('noun.photo'),
  branch: say('noun.branch'),
  standard: say('noun.standard'),
  content: say('noun.content'),
  colleague: say('noun.colleague'),
} as const;
