import type { EntityManager } from 'typeorm';

import { newRecoveryCodes, recoveryCodeHash } from './recovery-code';
import { StaffRecoveryCodeEntity } from './second-factor.entity';

/**
 * Gives somebody new recovery codes in place of all they had; only hashes are kept, so this is the one time
 * they can be shown.
 */
export async function replaceRecoveryCodes(tx: EntityManager, staffId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.delete(StaffRecoveryCodeEntity, { staffId });
  await tx.insert(
    StaffRecoveryCodeEntity,
    codes.map((code) => ({ staffId, codeHash: recoveryCodeHash(code), usedAt: null })),
  );
  return codes;
}
