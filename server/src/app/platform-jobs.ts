import type { AlarmDeps } from '../platform/auth/sign-in/sign-in-alarm';
import { watchSignIns } from '../platform/auth/sign-in/sign-in-alarm';
import { PasskeyChallengeEntity } from '../platform/auth/passkeys/passkey.entity';
import { IdempotencyEntity } from '../platform/db/transactions/idempotency';
import type { Database } from '../platform/db/database';
import type { Job } from '../platform/jobs/job';
import { OutboxEventEntity } from '../platform/outbox/outbox-event.entity';
import { ok } from '../shared/result';

const DAY_MS = 86_400_000;

/**
 * Housekeeping of the platform: answers to repeats are kept a day, facts a month (an index that is older is
 * built anew); failing sign-ins are watched.
 */
export function platformJobs(deps: AlarmDeps): Job[] {
  const { db, clock } = deps;
  return [
    { name: 'watch-sign-ins', everyMinutes: 1, run: () => watchSignIns(deps) },
    {
      name: 'forget-old-answers',
      everyMinutes: 60,
      run: () => sweep(db, IdempotencyEntity, 'created_at', new Date(clock.now().getTime() - DAY_MS)),
    },
    {
      name: 'forget-old-challenges',
      everyMinutes: 60,
      run: () => sweep(db, PasskeyChallengeEntity, 'expires_at', clock.now()),
    },
    {
      name: 'forget-old-facts',
      everyMinutes: 24 * 60,
      run: () => sweep(db, OutboxEventEntity, 'occurred_at', new Date(clock.now().getTime() - 30 * DAY_MS)),
    },
  ];
}

async function sweep(db: Database, entity: new () => object, column: string, before: Date): Promise<string> {
  const result = await db.transaction(async (tx) =>
    ok(
      await tx.createQueryBuilder().delete().from(entity).where(`${column} < :before`, { before }).execute(),
    ),
  );
  return result.ok ? `${result.value.affected ?? 0} removed` : 'refused';
}
