import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { cardTemplate } from './card-templates.queries';
import type { CardDesign, CardPaper } from './member-cards';
import { writeMemberCards } from './member-cards';
import { findCardFacts } from './printed-cards.queries';
import { refuse } from '../shared/member-refusal.rules';
import type { CardDeps } from './card-pictures';
import { printableLogo } from './card-logo';
import { noMember } from '../shared/refusals';
import { say } from '../words/say';

/** Which cards are printed, and how. */
export type CardRequest = {
  readonly memberIds: readonly string[];
  readonly design: CardDesign;
  readonly paper: CardPaper;
  readonly hasBack: boolean;
  readonly idempotencyKey?: string | null;
};

/** A file of cards. */
export type CardFile = { readonly pdf: Buffer; readonly cardCount: number };

/** Ten sheets. */
export const MOST_CARDS = 100;

/**
 * Writes the cards of members as a PDF, in the order they were asked for; the print gets its line in the
 * audit log. Refuses when somebody of them has no card any more.
 */
export async function printCards(
  deps: CardDeps,
  actor: Actor,
  { portal, ...request }: CardRequest & { readonly portal: string },
): Promise<Result<CardFile, Refusal>> {
  const ids = [...new Set(request.memberIds)];
  if (ids.length === 0 || ids.length > MOST_CARDS)
    return fail(refuse('INVALID', ['memberIds'], say('printCards.howMany', { most: MOST_CARDS })));
  const read = await withIdempotency<{ memberIds: string[] }>(
    deps.db,
    idempotentRequest(deps, actor, 'printMemberCards', request),
    async (tx) => {
      const known = await findCardFacts(tx, ids);
      const missing = request.memberIds.findIndex((id) => !known.has(id));
      return missing === -1 ? ok({ memberIds: ids }) : fail(noMember(['memberIds', String(missing)]));
    },
  );
  if (!read.ok) return read;
  const cards = await findCardFacts(deps.db.read, ids);
  const template = await cardTemplate(deps.db);
  const facts = ids.flatMap((id) => cards.get(id) ?? []);
  return ok({
    pdf: await writeMemberCards(facts, {
      ...request,
      template,
      logo: await printableLogo(deps, template.logoUploadId),
      portal,
      writtenAt: deps.clock.now(),
    }),
    cardCount: facts.length,
  });
}
