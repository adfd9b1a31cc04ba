import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { lockOwnedCount } from './owners.queries';
import { say } from '../words/say';

const MOST_OWN = 10;
const NO_CARD = say('checkOwner.noCard');
const TOO_MANY = say('checkOwner.tooMany');

/**
 * Tells why a member cannot become an owner; null when they can. Locks the member, which comes before the
 * lock of a business, so that nobody who is being forgotten becomes one meanwhile.
 */
export async function refuseOwner(
  db: Database,
  tx: EntityManager,
  { memberId, field }: { readonly memberId: string; readonly field: string },
): Promise<Refusal | null> {
  const owned = await lockOwnedCount(db, tx, memberId);
  if (owned === null) return { code: 'NOT_FOUND', field: [field], message: NO_CARD };
  return owned >= MOST_OWN ? { code: 'NOT_ALLOWED', field: [field], message: TOO_MANY } : null;
}
