import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { CivilDate } from '../../../shared/civil-date';
import { MemberConsentEntity } from '../profile/member-file.entity';
import type { ConsentChannel, ConsentedTo, SeenConsent } from './guardian-consent.rules';
import { CONSENT_TEXT_VERSIONS, listPurposes, TAKEN_OVER_TEXT } from './guardian-consent.rules';
import type { MemberFacts } from '../registration/member-facts.rules';
import type { MemberDeps } from '../deps';

/** A consent that was given: for what, by which guardian, until when, and how it reached the library. */
export type GivenConsent = {
  readonly memberId: string;
  readonly purpose: Exclude<ConsentedTo, 'GUARDIAN'>;
  readonly channel: ConsentChannel;
  readonly givenById: string | null;
  readonly givenByName: string | null;
  readonly until: CivilDate | null;
};

/** Writes down what members or their guardians consented to, whoever saw it. */
export async function recordConsents(
  deps: Pick<MemberDeps, 'clock' | 'newId'>,
  tx: EntityManager,
  actor: Actor,
  consents: readonly GivenConsent[],
): Promise<void> {
  const recordedAt = deps.clock.now();
  const recordedBy = toPrincipal(actor);
  const rows = consents.map((consent) => ({
    id: deps.newId('mcs', recordedAt),
    textVersion: consent.channel === 'TAKEN_OVER' ? TAKEN_OVER_TEXT : CONSENT_TEXT_VERSIONS[consent.purpose],
    recordedBy,
    recordedAt,
    ...consent,
  }));
  if (rows.length > 0)
    await tx
      .createQueryBuilder()
      .insert()
      .into(MemberConsentEntity)
      .values(rows)
      .updateEntity(false)
      .execute();
}

/** Lists what is written down when staff saw a consent: one line a purpose. */
export function toGivenConsents(
  memberId: string,
  { guardianId, guardianContact }: MemberFacts,
  consent: SeenConsent,
): GivenConsent[] {
  const giver = {
    givenById: guardianId,
    givenByName: guardianId === null ? (guardianContact?.name ?? null) : null,
  };
  return listPurposes(consent, guardianId !== null).map((purpose) => ({
    memberId,
    purpose,
    channel: consent.channel,
    until: consent.until,
    ...giver,
  }));
}
