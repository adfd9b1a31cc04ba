import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { MemberDeps } from '../deps';
import type { MemberFacts } from '../registration/member-facts.rules';
import { recordConsents } from './record-consent';

/** What a new member said about letters by WhatsApp and SMS; null where nobody asked. */
export type PhoneAnswer = {
  readonly memberId: string;
  readonly facts: Pick<MemberFacts, 'phone' | 'guardianId' | 'guardianContact'>;
  readonly accepts: boolean | null;
  readonly channel: 'DESK' | 'PORTAL';
};

/**
 * Keeps what somebody answered at joining: a yes is written down with its day and wording, a no switches
 * these ways off. Without a telephone number there is nothing to answer, and nothing is kept.
 */
export async function keepPhoneAnswer(
  deps: Pick<MemberDeps, 'clock' | 'newId' | 'phoneMessages'>,
  tx: EntityManager,
  actor: Actor,
  { memberId, facts, accepts, channel }: PhoneAnswer,
): Promise<void> {
  const { phone, guardianId, guardianContact } = facts;
  if (accepts === null || (phone ?? guardianContact?.phone ?? null) === null) return;
  if (!accepts) {
    await deps.phoneMessages?.switchOff(tx, memberId);
    return;
  }
  await recordConsents(deps, tx, actor, [
    {
      memberId,
      purpose: 'PHONE_MESSAGES',
      channel,
      givenById: guardianId,
      givenByName: guardianId === null ? (guardianContact?.name ?? null) : null,
      until: null,
    },
  ]);
}
