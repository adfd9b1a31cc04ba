import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';

import type { DataKey } from '../../../platform/auth/keys/data-key';
import { StaffRecoveryCodeEntity, StaffTotpEntity } from './second-factor.entity';
import { stepOfCode } from './totp-code';
import { recoveryCodeHash } from './recovery-code';
import type { StaffDeps } from '../deps';

/** What the second factor needs: secrets are kept encrypted. */
export type SecondFactorDeps = StaffDeps & { readonly dataKey: DataKey };

/** The purpose under which secrets are encrypted. */
export const TOTP_PURPOSE = 'staff totp';

/** The counter of the codes somebody tries. */
export function codeCounter(staffId: string): string {
  return `second-factor:${staffId}`;
}

/** Uses up a code of the app or a recovery code; false if it is wrong or was used before. */
export async function consumeCode(
  deps: SecondFactorDeps,
  tx: EntityManager,
  { staffId, code }: { staffId: string; code: string },
): Promise<boolean> {
  const digits = code.replaceAll(/\s/g, '');
  if (/^\d{6}$/.test(digits)) return consumeTotpCode(deps, tx, { staffId, code: digits });
  const used = await tx.update(
    StaffRecoveryCodeEntity,
    { staffId, codeHash: recoveryCodeHash(code.slice(0, 100)), usedAt: IsNull() },
    { usedAt: deps.clock.now() },
  );
  return used.affected === 1;
}

async function consumeTotpCode(
  deps: SecondFactorDeps,
  tx: EntityManager,
  { staffId, code }: { staffId: string; code: string },
): Promise<boolean> {
  const totp = await deps.db.lock(tx.createQueryBuilder(StaffTotpEntity, 'totp').where({ staffId })).getOne();
  if (!totp?.confirmedAt) return false;
  const secret = deps.dataKey.open(TOTP_PURPOSE, totp.secret);
  const step = secret === null ? null : stepOfCode(secret, code, deps.clock.now());
  if (step === null || step <= totp.lastUsedStep) return false;
  await tx.update(StaffTotpEntity, { staffId }, { lastUsedStep: step });
  return true;
}
