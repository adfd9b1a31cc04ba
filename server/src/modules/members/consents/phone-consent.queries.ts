import type { EntityManager } from 'typeorm';

import type { CivilDate } from '../../../shared/civil-date';

/** Ends the yes of a member to letters by WhatsApp and SMS, where one is open: the day given is its last. */
export async function endPhoneConsent(
  tx: EntityManager,
  memberId: string,
  lastDay: CivilDate,
): Promise<void> {
  await tx.query(
    "UPDATE member_consent SET until_date = ? WHERE member_id = ? AND purpose = 'PHONE_MESSAGES' AND until_date IS NULL",
    [lastDay, memberId],
  );
}
