import { Arg, Ctx, Field, ID, Int, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { registered } from '../../../platform/graphql/enum';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { always, definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { CardDeps } from './card-pictures';
import type { CardDesign, CardPaper } from './member-cards';
import { printCards } from './print-cards';

/** How cards look, in the schema. */
export const CardDesignEnum = registered<CardDesign>('CardDesign', 'How printed cards look.', {
  HOUSE: 'In the colours of the house.',
  PLAIN: 'Dark on white, for printed stock and copiers.',
});

/** What cards are printed on, in the schema. */
export const CardPaperEnum = registered<CardPaper>('CardPaper', 'What cards are printed on.', {
  SHEET: 'A4 sheets of ten with lines to cut along.',
  CARD: 'Plastic cards (CR80), one a page.',
});

@MutationInput()
export class PrintMemberCardsInput {
  @Field(() => [ID], { description: 'Whose cards, in this order; 1 to 100.' })
  memberIds: string[];

  @Field(() => CardDesignEnum, { description: 'How they look.' })
  design: CardDesign;

  @Field(() => CardPaperEnum, { description: 'What they are printed on.' })
  paper: CardPaper;

  @Field(() => Boolean, { description: 'Whether backs are printed too, each page after its fronts.' })
  hasBack: boolean;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const PrintMemberCardsPayload = definePayload('PrintMemberCards', {
  pdf: unlessRefused(String, 'The file, a PDF in base64'),
  cardCount: always(Int, 'How many cards it has.'),
});

/** Prints library cards. */
@Resolver()
export class CardPrintResolver {
  constructor(private readonly deps: CardDeps & { readonly publicOrigin: string }) {}

  @Access({ staff: 'members.cards' })
  @Mutation(() => PrintMemberCardsPayload, {
    description:
      'Writes library cards with name, number, bars (Code 128) and QR code into a PDF; nothing else about the members stands on them. The print is logged.',
  })
  @Priced(100)
  async printMemberCards(
    @Arg('input', () => PrintMemberCardsInput, { description: 'Which cards, and how.' })
    input: PrintMemberCardsInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PrintMemberCardsPayload>> {
    const result = await printCards(this.deps, context.actor, {
      ...input,
      portal: new URL(this.deps.publicOrigin).host,
    });
    if (!result.ok)
      return { pdf: null, cardCount: 0, userErrors: toUserErrors(result.refusals, context.locale) };
    return { pdf: result.value.pdf.toString('base64'), cardCount: result.value.cardCount, userErrors: [] };
  }
}
