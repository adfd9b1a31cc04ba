import type { Database } from '../../platform/db/database';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import { say } from './words/say';

/** What the use cases of publishing need. */
export type PublishingDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };

/** What the objects of this module are called in refusals. */
export const PUBLISHING_NOUNS = {
  story: say('story'),
  mention: say('mention'),
  picture: say('picture'),
  link: say('links.link'),
} as const;
