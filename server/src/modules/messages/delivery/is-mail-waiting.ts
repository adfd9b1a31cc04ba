import type { Database } from '../../../platform/db/database';
import { toLocalTime } from '../../../shared/civil-date';
import { dueMessages } from '../queue/messages.queries';
import { templatesAllowedAt } from './quiet-hours.rules';

/** Tells whether letters about loans, registrations and the like wait to leave by e-mail now. */
export async function isMailWaiting(db: Database, now: Date): Promise<boolean> {
  const templates = templatesAllowedAt(toLocalTime(now));
  return (await dueMessages(db, { now, templates, channel: 'EMAIL', limit: 1 })).length > 0;
}
