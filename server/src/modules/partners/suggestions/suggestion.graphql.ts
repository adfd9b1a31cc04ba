import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { buildPage, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Title } from '../../catalogue';
import { titleById, TitleType } from '../../catalogue';
import type { Partner } from '../institutions/partner.entity';
import { PartnerType } from '../institutions/partner.type';
import { partnerById } from '../institutions/partners.queries';
import { answerPurchaseSuggestion } from './answer-suggestion';
import type { SuggestionDeps } from './suggest-purchase';
import { suggestPurchase } from './suggest-purchase';
import type { PurchaseSuggestion } from './suggestion.entity';
import {
  AnswerPurchaseSuggestionInput,
  AnswerPurchaseSuggestionPayload,
  PurchaseSuggestionConnectionType,
  PurchaseSuggestionListArgs,
  PurchaseSuggestionType,
  SuggestPurchaseInput,
  SuggestPurchasePayload,
  ViewerPurchaseSuggestionListArgs,
} from './suggestion.type';
import { canSeeSuggestions, suggestionIfVisible } from './suggestion-visibility';
import type { SuggestionListFilter } from './suggestions.queries';
import { listPurchaseSuggestions, purchaseSuggestionById } from './suggestions.queries';

const NEWEST = { field: 'CREATED_AT', direction: 'DESC' } as const;

/** Takes what partners would like the library to buy, and lets staff answer. */
@Resolver(() => PurchaseSuggestionType)
export class PurchaseSuggestionResolver {
  constructor(private readonly deps: SuggestionDeps) {}

  @Access({ member: 'own', staff: 'partners.read', partner: 'suggestions:write' })
  @Query(() => PurchaseSuggestionType, {
    nullable: true,
    description: 'A suggestion to buy something by id; null if there is none, or it is not yours to see.',
  })
  async purchaseSuggestion(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<PurchaseSuggestion | null> {
    return suggestionIfVisible(context, await context.loader(purchaseSuggestionById).load(id));
  }

  @Access({ staff: 'partners.read', partner: 'suggestions:write' })
  @Query(() => PurchaseSuggestionConnectionType, {
    description: 'Suggestions to buy something; with a key those of its own partner.',
  })
  purchaseSuggestions(
    @Args(() => PurchaseSuggestionListArgs) args: PurchaseSuggestionListArgs,
    @Ctx() context: Context,
  ): Promise<Page<PurchaseSuggestion>> {
    const { actor } = context;
    return list(context, args, actor.kind === 'partner' ? { partnerIds: [actor.partnerId] } : {});
  }

  @Access({ member: 'own' })
  @Query(() => PurchaseSuggestionConnectionType, {
    description: 'What a partner suggested to buy, for its operators; empty for anybody else.',
  })
  async viewerPurchaseSuggestions(
    @Args(() => ViewerPurchaseSuggestionListArgs)
    { partnerId, ...args }: ViewerPurchaseSuggestionListArgs,
    @Ctx() context: Context,
  ): Promise<Page<PurchaseSuggestion>> {
    pageRequest(args);
    return (await canSeeSuggestions(context, partnerId))
      ? list(context, args, { partnerIds: [partnerId] })
      : buildPage<PurchaseSuggestion>([], { hasNextPage: false, hasPreviousPage: false }, 0);
  }

  @FieldResolver(() => PartnerType, {
    nullable: true,
    description: 'The partner that suggested it; null if a reader did.',
  })
  async partner(@Root() { partnerId }: PurchaseSuggestion, @Ctx() context: Context): Promise<Partner | null> {
    return partnerId === null ? null : context.loader(partnerById).load(partnerId);
  }

  @FieldResolver(() => TitleType, {
    nullable: true,
    description: 'What the catalogue had of it when it was sent; null for nothing.',
  })
  async ownedTitle(@Root() { titleId }: PurchaseSuggestion, @Ctx() context: Context): Promise<Title | null> {
    return titleId === null ? null : context.loader(titleById).load(titleId);
  }

  @Access({ member: 'own', partner: 'suggestions:write' })
  @Mutation(() => SuggestPurchasePayload, {
    description:
      'Says what the library should buy for a partner; staff answer. What the catalogue has is answered with its title and sent only as a wish for more copies. At most 50 of a partner may wait.',
  })
  async suggestPurchase(
    @Arg('input', () => SuggestPurchaseInput, { description: 'The book.' }) input: SuggestPurchaseInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SuggestPurchasePayload>> {
    const { outcome, owned } = await suggestPurchase(this.deps, context.actor, input);
    return {
      suggestion: outcome.ok ? await reload(context, outcome.value.suggestionId) : null,
      ownedTitle: owned,
      userErrors: outcome.ok ? [] : toUserErrors(outcome.refusals, context.locale),
    };
  }

  @Access({ staff: 'partners.write', at: EVERYWHERE })
  @Mutation(() => AnswerPurchaseSuggestionPayload, {
    description:
      'Answers a suggestion with a sentence that the partner reads; what is going to be bought may be answered once more.',
  })
  async answerPurchaseSuggestion(
    @Arg('input', () => AnswerPurchaseSuggestionInput, { description: 'The answer.' })
    input: AnswerPurchaseSuggestionInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AnswerPurchaseSuggestionPayload>> {
    const result = await answerPurchaseSuggestion(this.deps, context.actor, input);
    return result.ok
      ? { suggestion: await reload(context, result.value.suggestionId), userErrors: [] }
      : { suggestion: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }
}

function list(
  { db }: Context,
  { filter, orderBy, ...page }: PurchaseSuggestionListArgs,
  own: SuggestionListFilter,
): Promise<Page<PurchaseSuggestion>> {
  return listPurchaseSuggestions(db, {
    filter: { ...filter, ...own },
    order: orderBy ?? NEWEST,
    page: pageRequest(page),
  });
}

function reload({ loader }: Context, id: string): Promise<PurchaseSuggestion | null> {
  return loader(purchaseSuggestionById).clear(id).load(id);
}
