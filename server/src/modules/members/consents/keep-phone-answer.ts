import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toCivilDate } from '../../../shared/civil-date';
import type { MemberDeps } from '../deps';
import type { MemberFacts } from '../registration/member-facts.rules';
import { isChildOn } from '../shared/age.rules';
import { recordConsents } from './record-consent';

/** What a new member said about letters by WhatsApp and SMS; null where nobody asked. */
export type PhoneAnswer = {
  readonly memberId: string;
  readonly facts: Pick<MemberFacts, 'birthDate' | 'phone' | 'guardianId' | 'guardianContact'>;
  readonly accepts: boolean | null;
  readonly channel: 'DESK' | 'PORTAL';
};

/**
 * Keeps what somebody answered at joining: a yes is written down with its day and wording, a no switches
 * these ways off. Nothing is kept where there is nothing to answer: without a telephone number, and for a child
 * whose guardian has a card, because letters about a child go by the guardian's choices.
 */
export async function keepPhoneAnswer(
  deps: Pick<MemberDeps, 'clock' | 'newId' | 'phoneMessages'>,
  tx: EntityManager,
  actor: Actor,
  { memberId, facts, accepts, channel }: PhoneAnswer,
): Promise<void> {
  const isChild = isChildOn(facts.birthDate, toCivilDate(deps.clock.now()));
  if (accepts === null || (isChild && facts.guardianId !== null)) return;
  const contact = isChild ? (facts.guardianContact ?? null) : null;
  if ((facts.phone ?? contact?.phone ?? null) === null) return;
  if (!accepts) {
    if (!deps.phoneMessages) throw new Error('Nobody keeps a no to letters by WhatsApp and SMS.');
    await deps.phoneMessages.switchOff(tx, memberId);
    return;
  }
  await recordConsents(deps, tx, actor, [
    {
      memberId,
      purpose: 'PHONE_MESSAGES',
      channel,
      givenById: null,
      givenByName: contact?.name ?? null,
      until: null,
    },
  ]);
}
