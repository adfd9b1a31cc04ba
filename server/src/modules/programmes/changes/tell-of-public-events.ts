import { readSetting, writeSetting } from '../../../platform/db/setting';
import { recordEvents } from '../../../platform/outbox/record-event';
import { ok } from '../../../shared/result';
import type { ProgrammesDeps } from '../deps';
import { listBecomePublic } from './public-from.queries';

/** Until when events that became public were told of. */
const TOLD_UNTIL = 'public-events-told';

/** Notes in the outbox which events that were published ahead have become public since the last time. */
export async function tellOfPublicEvents({
  db,
  clock,
}: Pick<ProgrammesDeps, 'db' | 'clock'>): Promise<number> {
  const done = await db.transaction(
    async (tx) => {
      const now = clock.now();
      const told = await readSetting(tx, TOLD_UNTIL);
      const found = told === null ? [] : await listBecomePublic(tx, { after: new Date(told), until: now });
      const until = found.length === 500 ? (found.at(-1)?.publicFrom ?? now) : now;
      await writeSetting(tx, TOLD_UNTIL, until.toISOString());
      await recordEvents(
        tx,
        found.map(({ id }) => ({ name: 'event.became-public', subjectId: id })),
        now,
      );
      return ok(found.length);
    },
    { skipAudit: true },
  );
  if (!done.ok) throw new Error('Telling of public events refuses nothing.');
  return done.value;
}
