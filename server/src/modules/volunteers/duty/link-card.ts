import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { checkMemberPassword, lockMember } from '../../members';
import { lockActiveStaff } from '../sign-up/people.queries';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { SHIFT_NOUNS } from '../sign-up/shift-deps';
import { say } from '../shift-words/say';
import type { StaffCard } from './duty.entity';
import { cardOfMember, cardOfStaff, endLinkOf, staffCardTable } from './card-links.queries';

/** What linking a card needs: beside the engine the proof of a card. */
export type CardDeps = ShiftDeps & Pick<Parameters<typeof checkMemberPassword>[0], 'dataKey'>;

/** The card of a colleague, with its own password. */
export type LinkCardRequest = {
  readonly login: string;
  readonly password: string;
  readonly remoteAddress: string;
};

/**
 * Links the library card of a colleague to their account. Only the password of the card proves whose it is: a number is
 * printed on it, and a family shares its e-mail. Guessers wait as long as at a sign-in. A repeat changes nothing.
 */
export async function linkOwnCard(
  deps: CardDeps,
  staffId: string,
  request: LinkCardRequest,
): Promise<Result<{ cardId: string }, Refusal>> {
  const proven = await checkMemberPassword(deps, request);
  if (!proven.ok) return proven;
  return deps.db.transaction((tx) => link(deps, tx, { staffId, memberId: proven.value.memberId }));
}

async function link(
  deps: CardDeps,
  tx: EntityManager,
  { staffId, memberId }: { readonly staffId: string; readonly memberId: string },
): Promise<Result<{ cardId: string }, Refusal>> {
  if (!(await lockMember(deps, tx, memberId))) return fail(notFound(['login'], SHIFT_NOUNS.member));
  if (!(await lockActiveStaff(deps.db, tx, staffId))) return fail(notFound([], SHIFT_NOUNS.staff));
  const now = deps.clock.now();
  const own = await cardOfStaff(tx, staffId);
  const other = await otherLink(deps, tx, memberId);
  if (own?.memberId === memberId) return ok({ cardId: own.id });
  if (own) return fail({ code: 'ALREADY_EXISTS', field: ['login'], message: say('duty.cardLinked') });
  if (other) return fail({ code: 'IN_USE', field: ['login'], message: say('duty.cardTaken') });
  const id = deps.newId('scd', now);
  await insertRows(tx, staffCardTable.name, [
    staffCardTable.write({ id, staffId, memberId, linkedAt: now, openLink: 1 }),
  ]);
  return ok({ cardId: id });
}

/** The open link of a card; one to an account that is not active any more ends here, so that the card is free. */
async function otherLink(deps: CardDeps, tx: EntityManager, memberId: string): Promise<StaffCard | null> {
  const found = await cardOfMember(tx, memberId);
  if (!found || (await lockActiveStaff(deps.db, tx, found.staffId))) return found;
  await endLinkOf(tx, found.staffId, deps.clock.now());
  return null;
}

/**
 * Takes the link to a colleague's own card away; what they hold stays where it is, and what they did until now stays
 * their own. A repeat changes nothing.
 */
export function unlinkOwnCard(
  deps: ShiftDeps,
  actor: Actor & { readonly kind: 'staff' },
): Promise<Result<{ staffId: string }, Refusal>> {
  const { staffId } = actor;
  return deps.db.transaction(async (tx) => {
    if (!(await lockActiveStaff(deps.db, tx, staffId))) return fail(notFound([], SHIFT_NOUNS.staff));
    await endLinkOf(tx, staffId, deps.clock.now());
    return ok({ staffId });
  });
}
