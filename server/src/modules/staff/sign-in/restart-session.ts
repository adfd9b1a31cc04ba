import type { EntityManager } from 'typeorm';

import { endAllSessions, startSession } from '../../../platform/auth/sessions';
import { replaceRecoveryCodes } from '../second-factor/recovery-codes.queries';
import type { StaffDeps } from '../deps';

/**
 * Begins an account anew once it has its first second step: its sessions end, one begins, and its recovery
 * codes are shown this once.
 */
export async function restartAccount(
  deps: Pick<StaffDeps, 'clock' | 'newId'>,
  tx: EntityManager,
  staffId: string,
): Promise<{ token: string; recoveryCodes: string[] }> {
  const recoveryCodes = await replaceRecoveryCodes(tx, staffId);
  await endAllSessions(tx, staffId);
  const { token } = await startSession(tx, deps, { audience: 'staff', subjectId: staffId });
  return { token, recoveryCodes };
}
