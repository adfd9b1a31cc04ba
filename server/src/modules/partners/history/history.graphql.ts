import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { PartnersDeps } from '../deps';
import type { Partner } from '../institutions/partner.entity';
import { PartnerManagementType } from '../institutions/partner.type';
import { partnerById } from '../institutions/partners.queries';
import type { PartnerExchange, PartnerVisit } from './history.entity';
import type { PartnerHistoryEntry } from './history.queries';
import {
  exchangeById,
  exchangesByPartner,
  listPartnerHistory,
  visitById,
  visitsByPartner,
} from './history.queries';
import {
  CreatePartnerExchangeInput,
  CreatePartnerExchangePayload,
  CreatePartnerVisitInput,
  CreatePartnerVisitPayload,
  DeletePartnerExchangeInput,
  DeletePartnerExchangePayload,
  DeletePartnerVisitInput,
  DeletePartnerVisitPayload,
  PartnerExchangeType,
  PartnerHistoryEntryType,
  PartnerVisitType,
  UpdatePartnerVisitInput,
  UpdatePartnerVisitPayload,
} from './history.type';
import {
  createPartnerExchange,
  createPartnerVisit,
  deletePartnerExchange,
  deletePartnerVisit,
  updatePartnerVisit,
} from './save-history';

/** Shows staff what happened with a partner, and lets them write it down. */
@Resolver(() => PartnerManagementType)
export class PartnerHistoryResolver {
  constructor(private readonly deps: PartnersDeps) {}

  @Priced(10)
  @FieldResolver(() => [PartnerVisitType], { description: 'Visits, the newest first, at most 60.' })
  visits(@Root() partner: Partner, @Ctx() context: Context): Promise<PartnerVisit[]> {
    return context.loader(visitsByPartner).load(partner.id);
  }

  @Priced(10)
  @FieldResolver(() => [PartnerExchangeType], {
    description: 'What both gave each other, the newest first, at most 60.',
  })
  exchanges(@Root() partner: Partner, @Ctx() context: Context): Promise<PartnerExchange[]> {
    return context.loader(exchangesByPartner).load(partner.id);
  }

  @Priced(60)
  @FieldResolver(() => [PartnerHistoryEntryType], {
    description: 'What happened with it, the newest first, at most 60.',
  })
  history(@Root() partner: Partner, @Ctx() { db, locale }: Context): Promise<PartnerHistoryEntry[]> {
    return listPartnerHistory(db, partner.id, locale);
  }

  @Access({ staff: 'partners.write', at: EVERYWHERE })
  @Mutation(() => CreatePartnerVisitPayload, {
    description: 'Writes down that people of the library and of a partner met.',
  })
  async createPartnerVisit(
    @Arg('input', () => CreatePartnerVisitInput, { description: 'The visit.' })
    input: CreatePartnerVisitInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreatePartnerVisitPayload>> {
    const result = await createPartnerVisit(this.deps, context.actor, input);
    if (!result.ok) return { visit: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { visit: await readVisit(context, result.value), userErrors: [] };
  }

  @Access({ staff: 'partners.write', at: EVERYWHERE })
  @Mutation(() => UpdatePartnerVisitPayload, {
    description: 'Changes what is written of a visit. Refused when somebody else changed it since `version`.',
  })
  async updatePartnerVisit(
    @Arg('input', () => UpdatePartnerVisitInput, { description: 'The change.' })
    input: UpdatePartnerVisitInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdatePartnerVisitPayload>> {
    const result = await updatePartnerVisit(this.deps, context.actor, input);
    if (!result.ok) return { visit: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { visit: await readVisit(context, result.value), userErrors: [] };
  }

  @Access({ staff: 'partners.write', at: EVERYWHERE })
  @Mutation(() => DeletePartnerVisitPayload, {
    description: 'Removes a visit that was written down by mistake.',
  })
  async deletePartnerVisit(
    @Arg('input', () => DeletePartnerVisitInput, { description: 'The visit.' })
    input: DeletePartnerVisitInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DeletePartnerVisitPayload>> {
    const result = await deletePartnerVisit(this.deps, context.actor, input);
    if (!result.ok) return { partner: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { partner: await readPartner(context, result.value.partnerId), userErrors: [] };
  }

  @Access({ staff: 'partners.write', at: EVERYWHERE })
  @Mutation(() => CreatePartnerExchangePayload, {
    description: 'Writes down what the library gave a partner, or got from it.',
  })
  async createPartnerExchange(
    @Arg('input', () => CreatePartnerExchangeInput, { description: 'What was exchanged.' })
    input: CreatePartnerExchangeInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreatePartnerExchangePayload>> {
    const result = await createPartnerExchange(this.deps, context.actor, input);
    if (!result.ok) return { exchange: null, userErrors: toUserErrors(result.refusals, context.locale) };
    context.loader(exchangesByPartner).clear(result.value.partnerId);
    return { exchange: await context.loader(exchangeById).load(result.value.exchangeId), userErrors: [] };
  }

  @Access({ staff: 'partners.write', at: EVERYWHERE })
  @Mutation(() => DeletePartnerExchangePayload, {
    description: 'Removes what was written down as exchanged by mistake.',
  })
  async deletePartnerExchange(
    @Arg('input', () => DeletePartnerExchangeInput, { description: 'What was written down.' })
    input: DeletePartnerExchangeInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DeletePartnerExchangePayload>> {
    const result = await deletePartnerExchange(this.deps, context.actor, input);
    if (!result.ok) return { partner: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { partner: await readPartner(context, result.value.partnerId), userErrors: [] };
  }
}

function readVisit(
  context: Context,
  { visitId, partnerId }: { readonly visitId: string; readonly partnerId: string },
): Promise<PartnerVisit | null> {
  context.loader(visitsByPartner).clear(partnerId);
  return context.loader(visitById).clear(visitId).load(visitId);
}

function readPartner(context: Context, partnerId: string): Promise<Partner | null> {
  context.loader(visitsByPartner).clear(partnerId);
  context.loader(exchangesByPartner).clear(partnerId);
  return context.loader(partnerById).clear(partnerId).load(partnerId);
}
