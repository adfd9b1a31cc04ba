import type { DataKey } from '../../platform/auth/keys/data-key';
import type { Database } from '../../platform/db/database';
import type { Log } from '../../platform/log';
import type { OpenMailServer } from '../../platform/mail/mail-server';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import { say } from './words/say';

/** What the use cases of newsletters need. */
export type NewsletterDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly dataKey: DataKey;
  readonly publicOrigin: string;
};

/** What sending needs beside: the post office, null while none is set up. */
export type SendingDeps = NewsletterDeps & {
  readonly openMailServer: OpenMailServer | null;
  readonly log: Pick<Log, 'warn'>;
};

/** What the objects of this module are called in refusals. */
export const NEWSLETTER_NOUNS = {
  newsletter: say('newsletter'),
  issue: say('issue'),
  link: say('link'),
} as const;
