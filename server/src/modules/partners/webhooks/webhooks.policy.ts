import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import { PARTNER_NOUNS } from '../deps';
import { canReadPartners } from '../partners.policy';
import { findHeldDuties } from '../people/people.queries';
import { requireDuty } from '../people/require-duty';

type Caller = Pick<Context, 'actor' | 'db'>;

/** Tells whether a caller may see the webhooks of a partner: staff, its developers, and keys that may write them. */
export async function canSeeWebhooks({ actor, db }: Caller, partnerId: string): Promise<boolean> {
  if (actor.kind === 'partner') return actor.partnerId === partnerId && actor.scopes.has('webhooks:write');
  if (actor.kind === 'member')
    return (await findHeldDuties(db, actor.memberId, partnerId))?.includes('DEVELOPER') === true;
  return canReadPartners(actor);
}

/**
 * Finds what keeps a caller from changing the webhooks of a partner; null if nothing does. For strangers there
 * are none; keys for tests change nothing.
 */
export async function findWriteRefusal(caller: Caller, partnerId: string): Promise<Refusal | null> {
  const { actor, db } = caller;
  if (actor.kind === 'member') return requireDuty(db, actor, partnerId, 'DEVELOPER');
  const isAllowed =
    actor.kind === 'staff'
      ? actor.permissions.has('partners.keys')
      : !(actor.kind === 'partner' && actor.isTest) && (await canSeeWebhooks(caller, partnerId));
  return isAllowed ? null : notFound(['partnerId'], PARTNER_NOUNS.partner);
}
