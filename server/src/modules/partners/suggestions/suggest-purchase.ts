import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Search } from '../../../platform/search';
import { alreadyExists } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Title } from '../../catalogue';
import { findTitleLike, findTitlesByIdentifier } from '../../catalogue';
import type { PartnersDeps } from '../deps';
import type { Partner } from '../institutions/partner.entity';
import { lockPartner } from '../institutions/partners.queries';
import { findOwnPartner } from '../people/find-own-partner';
import { say } from '../words/say';
import type { ReadSuggestion, SuggestionDetails } from './read-suggestion';
import { readSuggestion } from './read-suggestion';
import { countOpenOf, findSameSuggestion, suggestionTable } from './suggestions.queries';

/** What suggesting a purchase needs besides: the catalogue is searched for the book first. */
export type SuggestionDeps = PartnersDeps & { readonly search: Pick<Search, 'search'> };

/** A suggestion to be sent. */
export type SuggestionRequest = {
  /** Whose opinion it is; a key may leave it out, because it can only mean its own. */
  readonly partnerId?: string | null;
  readonly suggestion: SuggestionDetails;
  readonly idempotencyKey: string;
};

/** What became of a suggestion, and the title if the library has it. */
export type SuggestionAnswer = {
  readonly outcome: Result<{ suggestionId: string }, Refusal>;
  readonly owned: Title | null;
};

/** So many suggestions of one partner may wait. */
export const MOST_OPEN_SUGGESTIONS = 50;
const PATH = 'suggestion';

/**
 * Sends what a partner would like the library to buy. What the catalogue has is answered with its title, and
 * sent only as a wish for more copies.
 */
export async function suggestPurchase(
  deps: SuggestionDeps,
  actor: Actor,
  request: SuggestionRequest,
): Promise<SuggestionAnswer> {
  const read = readSuggestion(request.suggestion, PATH);
  const owned = read.ok ? await findOwnedTitle(deps, read.value) : null;
  const outcome = await withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'suggestPurchase', request),
    async (tx): Promise<Result<{ suggestionId: string }, Refusal>> => {
      const partner = await findOwnPartner(tx, actor, request.partnerId);
      if (!partner.ok) return partner;
      // Locked, so that two suggestions at once are counted one after the other.
      await lockPartner(deps.db, tx, partner.value.id);
      if (!read.ok) return read;
      const refusal = await findObstacle(tx, partner.value.id, { read: read.value, owned });
      if (refusal) return fail(refusal);
      return ok(await write(deps, tx, actor, { partner: partner.value, read: read.value, owned }));
    },
  );
  return { outcome, owned };
}

async function findOwnedTitle(deps: SuggestionDeps, read: ReadSuggestion): Promise<Title | null> {
  const [numbered] = read.isbn === null ? [] : await findTitlesByIdentifier(deps.db, read.isbn);
  if (numbered) return numbered;
  return read.title === null ? null : findTitleLike(deps, { title: read.title, author: read.author });
}

async function findObstacle(
  tx: EntityManager,
  partnerId: string,
  { read, owned }: { readonly read: ReadSuggestion; readonly owned: Title | null },
): Promise<Refusal | null> {
  const same = await findSameSuggestion(tx, { ...read, partnerId });
  if (same) return alreadyExists([PATH], say('suggestions.again'), same);
  if (owned !== null && !read.isMoreCopies)
    return alreadyExists([PATH, 'isMoreCopies'], say('suggestions.here'), owned);
  if ((await countOpenOf(tx, partnerId)) >= MOST_OPEN_SUGGESTIONS)
    return {
      code: 'NOT_ALLOWED',
      message: say('suggestions.manyOpen', { most: MOST_OPEN_SUGGESTIONS }),
    };
  return null;
}

async function write(
  deps: PartnersDeps,
  tx: EntityManager,
  actor: Actor,
  {
    partner,
    read,
    owned,
  }: { readonly partner: Partner; readonly read: ReadSuggestion; readonly owned: Title | null },
): Promise<{ suggestionId: string }> {
  const now = deps.clock.now();
  const suggestionId = deps.newId('psg', now);
  await insertRows(tx, suggestionTable.name, [
    suggestionTable.write({
      ...read,
      id: suggestionId,
      partnerId: partner.id,
      memberId: null,
      title: read.title ?? owned?.titleProper.slice(0, 300) ?? null,
      schoolLevel: read.schoolLevel ?? partner.schoolLevel,
      isMoreCopies: owned !== null,
      titleId: owned?.id ?? null,
      status: 'OPEN',
      answer: null,
      createdAt: now,
      createdBy: toPrincipal(actor),
      answeredAt: null,
      answeredBy: null,
    }),
  ]);
  return { suggestionId };
}
