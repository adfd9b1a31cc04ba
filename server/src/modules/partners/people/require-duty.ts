import type { Actor } from '../../../platform/auth/actor';
import type { QueryRunner } from '../../../platform/db/table';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import { PARTNER_NOUNS } from '../deps';
import type { PartnerDuty } from '../partner.terms';
import { say } from '../words/say';
import { findHeldDuties } from './people.queries';

const LACKED = {
  OPERATOR: say('requireDuty.operator'),
  DEVELOPER: say('requireDuty.developer'),
} as const satisfies Record<PartnerDuty, unknown>;

/**
 * Refuses whoever is not a person of the partner with this duty; null means that they may go on. A stranger is
 * answered as if there were no such partner; a person of it who lacks the duty is told so. `db` may be the `tx`
 * of an open unit.
 */
export async function requireDuty(
  db: QueryRunner,
  actor: Actor,
  partnerId: string,
  duty: PartnerDuty,
): Promise<Refusal | null> {
  const held = actor.kind === 'member' ? await findHeldDuties(db, actor.memberId, partnerId) : null;
  if (held === null) return notFound(['partnerId'], PARTNER_NOUNS.partner);
  return held.includes(duty) ? null : { code: 'NOT_ALLOWED', field: ['partnerId'], message: LACKED[duty] };
}
