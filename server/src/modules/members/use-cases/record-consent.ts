import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { principalOf } from '../../../platform/auth/actor';
import { MemberConsentEntity } from '../data/member-file.entity';
import type { MemberDeps } from './member-deps';

/** The wording of the consent that a guardian gives (UU 27/2022 art. 25); a new wording gets a new version. */
export const GUARDIAN_TEXT_VERSION = 'wali-2026-11';

/** A consent that a guardian gave: who, and where it was taken down. */
export type GivenConsent = { readonly memberId: string; readonly channel: 'DESK' | 'PORTAL' | 'SAMPLE'; readonly givenById: string | null; readonly givenByName: string | null };

/** Writes down that guardians consented to children's memberships. */
export async function recordGuardianConsents(deps: Pick<MemberDeps, 'clock' | 'newId'>, tx: EntityManager, actor: Actor, consents: readonly GivenConsent[]): Promise<void> {
  const recordedAt = deps.clock.now();
  const recordedBy = principalOf(actor);
  const rows = consents.map((consent) => ({ id: deps.newId('mcs', recordedAt), purpose: 'GUARDIAN', textVersion: GUARDIAN_TEXT_VERSION, recordedBy, recordedAt, ...consent }));
  if (rows.length > 0) await tx.createQueryBuilder().insert().into(MemberConsentEntity).values(rows).updateEntity(false).execute();
}
