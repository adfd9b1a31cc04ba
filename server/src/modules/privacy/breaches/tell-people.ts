import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { invalid } from '../../../platform/validation/refusals';
import { readCardNumber } from '../../members';
import type { PrivacyDeps } from '../deps';
import { say } from '../words/say';
import { findToldMembers, insertPeople, listTold } from './breaches.queries';
import type { VersionedBreach } from './save-breach';
import { finishBreach, lockOpenBreach } from './save-breach';

/** Who is told of a breach: members by their cards, or by their ids. */
export type People = {
  readonly cardNumbers?: readonly string[] | null;
  readonly memberIds?: readonly string[] | null;
};

/**
 * What telling did: how many are told now, and which of the given lead to nobody who can be told, by their places
 * among cards and then ids.
 */
export type Told = {
  readonly breachId: string;
  readonly count: number;
  readonly unknown: readonly number[];
};

const MOST_AT_ONCE = 250;

/**
 * Chooses who is told of a breach; each gets one letter by their own way, a child through the guardian. Whoever was
 * chosen before is left out. Refused while one of the three contents of the letter is missing.
 */
export function tellPeople(
  deps: PrivacyDeps,
  actor: Actor,
  request: VersionedBreach & People,
): Promise<Result<Told, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'tellDataBreach', request), async (tx) => {
      const given = toGiven(request);
      if (!given.ok) return given;
      const locked = await lockOpenBreach(deps, tx, request);
      if (!locked.ok) return locked;
      const found = locked.value;
      if (!found.event || !found.measures || found.tableNames.length === 0)
        return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('noLetter') });
      const { people, unknown } = await findNew(tx, found.id, given.value);
      const now = deps.clock.now();
      const rows = people.map((memberId) => ({
        id: deps.newId('brp', now),
        breachId: found.id,
        memberId,
        chosenAt: now,
        chosenBy: toPrincipal(actor),
        toldAt: null,
        failedAt: null,
        attempt: 1,
      }));
      await insertPeople(tx, rows);
      if (rows.length > 0) await finishBreach(deps, tx, { found, changes: {} });
      return ok({ breachId: found.id, count: rows.length, unknown });
    }),
  );
}

type Given = { readonly cardNumbers: readonly string[]; readonly memberIds: readonly string[] };

/** Lists the cards and ids that were given, tidied; `Told.unknown` counts in their order. */
export function listGiven({ cardNumbers, memberIds }: People): Given {
  const tidy = (texts: readonly string[]) =>
    [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '');
  return { cardNumbers: tidy((cardNumbers ?? []).map(readCardNumber)), memberIds: tidy(memberIds ?? []) };
}

function toGiven(people: People): Result<Given, Refusal> {
  const given = listGiven(people);
  const count = given.cardNumbers.length + given.memberIds.length;
  if (count === 0) return fail({ code: 'REQUIRED', field: ['cardNumbers'], message: say('nobody') });
  return count > MOST_AT_ONCE ? fail(invalid(['cardNumbers'], say('tooManyPeople'))) : ok(given);
}

async function findNew(tx: EntityManager, breachId: string, given: Given) {
  const found = await findToldMembers(tx, given);
  const ids = [...new Set(found.map(({ id }) => id))].sort();
  const told = new Set(await listTold(tx, breachId, ids));
  const known = new Set(found.map(({ given: text }) => text));
  const unknown = [...given.cardNumbers, ...given.memberIds].flatMap((text, place) =>
    known.has(text) ? [] : [place],
  );
  return { people: ids.filter((id) => !told.has(id)), unknown };
}
