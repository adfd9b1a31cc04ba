import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { GuardianConsent, MemberConsent } from '../profile/member-file.entity';
import { MemberConsentEntity } from '../profile/member-file.entity';

const consents = table(MemberConsentEntity, 'c');
/** More than a childhood brings. */
const MOST_CONSENTS = 50;

/** Lists the consents of guardians for a member, the newest first. */
export async function listConsents(tx: EntityManager, memberId: string): Promise<GuardianConsent[]> {
  const found = await consents.list(
    tx,
    `WHERE c.member_id = ? ORDER BY c.recorded_at DESC, c.id DESC LIMIT ${MOST_CONSENTS}`,
    [memberId],
  );
  return found.filter(isOfGuardian);
}

/** The consents of guardians for members, the newest first. */
export const consentsByMember = defineLoader<string, GuardianConsent[]>(
  'consentsByMember',
  async ({ db }, ids) => {
    const found = await consents.list(
      db,
      `WHERE c.member_id IN (${placeholders(ids)}) ORDER BY c.recorded_at DESC, c.id DESC LIMIT ${MOST_CONSENTS * 100}`,
      ids,
    );
    return groupBy(ids, found.filter(isOfGuardian), ({ memberId }) => memberId);
  },
);

function isOfGuardian(consent: MemberConsent): consent is GuardianConsent {
  return consent.purpose !== 'PHONE_MESSAGES';
}
