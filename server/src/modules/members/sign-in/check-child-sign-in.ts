import type { EntityManager } from 'typeorm';

import { toCivilDate } from '../../../shared/civil-date';
import { listConsents } from '../consents/guardian-consents.queries';
import { isChildOn } from '../shared/age.rules';
import { coversSignIn } from '../consents/guardian-consent.rules';
import type { MemberRefusal, Path } from '../shared/member-refusal.rules';
import { signInConsentMissing } from '../registration/member-requirements.rules';
import type { MemberDeps } from '../deps';

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
  const today = toCivilDate(clock.now());
  if (!isChildOn(birthDate, today)) return null;
  return coversSignIn(await listConsents(tx, id), today) ? null : signInConsentMissing(path);
}
