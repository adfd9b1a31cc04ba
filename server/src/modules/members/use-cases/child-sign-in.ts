import type { EntityManager } from 'typeorm';

import { civilDateOf } from '../../../shared/civil-date';
import { listConsents } from '../data/guardian-consents';
import { isChildOn } from '../domain/age';
import { coversSignIn } from '../domain/guardian-consent';
import type { MemberRefusal, Path } from '../domain/member-refusal';
import { signInConsentMissing } from '../domain/member-rules';
import type { MemberDeps } from './member-deps';

/**
 * Refuses a password for a child whose guardian allowed borrowing only (PP 17/2025); null where the member
 * may have one.
 */
export async function findSignInRefusal(
  { clock }: Pick<MemberDeps, 'clock'>,
  tx: EntityManager,
  { id, birthDate }: { readonly id: string; readonly birthDate: string | null },
  path: Path,
): Promise<MemberRefusal | null> {
  const today = civilDateOf(clock.now());
  if (!isChildOn(birthDate, today)) return null;
  return coversSignIn(await listConsents(tx, id), today) ? null : signInConsentMissing(path);
}
