import type { EntityManager } from 'typeorm';
import { IsNull, Not } from 'typeorm';

import { PasskeyEntity } from '../../../platform/auth/passkeys/passkey.entity';
import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { ok } from '../../../shared/result';
import { StaffChallengeEntity, StaffTotpEntity } from './second-factor.entity';

/** What somebody's second step looks like from outside. */
export type SecondFactor = {
  readonly confirmedAt: Date | null;
  readonly recoveryCodesLeft: number;
  readonly passkeyCount: number;
};

/** Reads the state of somebody's second step, without its secret. */
export async function loadSecondFactor(db: Database, staffId: string): Promise<SecondFactor> {
  const [found] = await db.query<{
    confirmedAt: Date | string | null;
    codes: number | string;
    passkeys: number | string;
  }>(
    `SELECT (SELECT confirmed_at FROM staff_totp WHERE staff_id = ?) AS confirmedAt,
      (SELECT COUNT(*) FROM staff_recovery_code WHERE staff_id = ? AND used_at IS NULL) AS codes,
      (SELECT COUNT(*) FROM passkey WHERE subject_id = ? AND audience = 'staff') AS passkeys`,
    [staffId, staffId, staffId],
  );
  return {
    confirmedAt: found?.confirmedAt ? readInstant(found.confirmedAt) : null,
    recoveryCodesLeft: Number(found?.codes ?? 0),
    passkeyCount: Number(found?.passkeys ?? 0),
  };
}

/** Tells whether somebody has an authenticator app in use. */
export function hasTotp(tx: EntityManager, staffId: string): Promise<boolean> {
  return tx.existsBy(StaffTotpEntity, { staffId, confirmedAt: Not(IsNull()) });
}

/** Tells whether a password is not enough for somebody: an app is in use, or a passkey. */
export async function hasTwoFactor(tx: EntityManager, staffId: string): Promise<boolean> {
  return (
    (await hasTotp(tx, staffId)) || tx.existsBy(PasskeyEntity, { subjectId: staffId, audience: 'staff' })
  );
}

/** Removes sign-ins that never got their code. */
export async function sweepChallenges(db: Database, now: Date): Promise<void> {
  await db.transaction(async (tx) =>
    ok(
      await tx
        .createQueryBuilder()
        .delete()
        .from(StaffChallengeEntity)
        .where('expires_at < :now', { now: sqlInstant(now) })
        .execute(),
    ),
  );
}
