import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { PARTNER_NOUNS } from '../deps';
import type { Partner } from '../institutions/partner.entity';
import { readPartner } from '../institutions/partners.queries';
import { say } from '../words/say';
import { refuseForeigner } from './refuse-foreigner';

/**
 * Finds the partner that somebody asks for something for: its own for a key that names none. Refuses whoever may
 * not act for it, and a partner that no longer works with the library.
 */
export async function findOwnPartner(
  tx: EntityManager,
  actor: Actor,
  given: string | null | undefined,
): Promise<Result<Partner, Refusal>> {
  const partnerId = given ?? (actor.kind === 'partner' ? actor.partnerId : '');
  const foreign = await refuseForeigner(tx, actor, partnerId);
  if (foreign) return fail(foreign);
  const partner = await readPartner(tx, partnerId);
  if (!partner) return fail(notFound(['partnerId'], PARTNER_NOUNS.partner));
  return partner.isActive ? ok(partner) : fail({ code: 'NOT_ALLOWED', message: say('ownPartner.inactive') });
}
