import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { GuardianConsent } from '../profile/member-file.entity';
import { MemberConsentEntity } from '../profile/member-file.entity';

const consents = table(MemberConsentEntity, 'c');
/** More than a childhood brings. */
const MOST_CONSENTS = 50;

/** Lists the consents for a member, the newest first. */
export function listConsents(tx: EntityManager, memberId: string): Promise<GuardianConsent[]> {
  return consents.list(
    tx,
    `WHERE c.member_id = ? ORDER BY c.recorded_at DESC, c.id DESC LIMIT ${MOST_CONSENTS}`,
    [memberId],
  );
}

/** The consents for members, the newest first. */
export const consentsByMember = defineLoader<string, GuardianConsent[]>(
  'consentsByMember',
  async ({ db }, ids) => {
    const found = await consents.list(
      db,
      `WHERE c.member_id IN (${placeholders(ids)}) ORDER BY c.recorded_at DESC, c.id DESC LIMIT ${MOST_CONSENTS * 100}`,
      ids,
    );
    return groupBy(ids, found, ({ memberId }) => memberId);
  },
);
