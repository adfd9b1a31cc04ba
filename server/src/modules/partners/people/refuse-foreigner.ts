import type { Actor } from '../../../platform/auth/actor';
import type { QueryRunner } from '../../../platform/db/table';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import { PARTNER_NOUNS } from '../deps';
import { requireDuty } from './require-duty';

/**
 * Refuses whoever may not order or register for a partner: staff may for all (their right was checked),
 * a key for its own partner, a member as one of its operators.
 */
export async function refuseForeigner(
  db: QueryRunner,
  actor: Actor,
  partnerId: string,
): Promise<Refusal | null> {
  if (actor.kind === 'staff' || actor.kind === 'system') return null;
  if (actor.kind === 'partner')
    return actor.partnerId === partnerId ? null : notFound(['partnerId'], PARTNER_NOUNS.partner);
  return requireDuty(db, actor, partnerId, 'OPERATOR');
}
