import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access, isAllowed } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { loadExisting } from '../../../platform/graphql/loader';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { ageOn, toCivilDate } from '../../../shared/civil-date';
import { volunteerApplicationById } from '../applications/applications.queries';
import type { VolunteersDeps } from '../deps';
import { volunteerOpportunityById } from '../roles/opportunities.queries';
import type { VolunteerOpportunity } from '../roles/opportunity.entity';
import { VolunteerOpportunityType } from '../roles/opportunity.type';
import type { VolunteerGuest } from './guest.entity';
import {
  CloseVolunteerGuestInput,
  CloseVolunteerGuestPayload,
  OfferToVolunteerInput,
  OfferToVolunteerPayload,
  TakeVolunteerGuestInput,
  TakeVolunteerGuestPayload,
  VolunteerGuestAnswersType,
  VolunteerGuestType,
} from './guest.type';
import { listGuests } from './guests.queries';
import { offerToVolunteer } from './offer-help';
import { closeVolunteerGuest, takeVolunteerGuest } from './take-guest';

/** Takes offers of people without a card, and lets staff answer them. */
@Resolver(() => VolunteerGuestType)
export class VolunteerGuestResolver {
  constructor(private readonly deps: VolunteersDeps) {}

  @Access({ staff: 'volunteers.read' })
  @Query(() => [VolunteerGuestType], {
    description: 'Who offers to help without a card and waits for an answer, the oldest first, at most 100.',
  })
  @Priced(10)
  volunteerGuests(@Ctx() { db }: Context): Promise<VolunteerGuest[]> {
    return listGuests(db);
  }

  @Access({ public: true, member: 'own' })
  @Mutation(() => OfferToVolunteerPayload, {
    description: 'Offers to help without a library card; staff call. The age rules of roles hold.',
  })
  async offerToVolunteer(
    @Arg('input', () => OfferToVolunteerInput, { description: 'The offer.' }) input: OfferToVolunteerInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof OfferToVolunteerPayload>> {
    context.setNoStore();
    const result = await offerToVolunteer(this.deps, context.actor, input, context);
    return {
      isSent: result.ok,
      userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale),
    };
  }

  @Access({ staff: 'volunteers.write', at: EVERYWHERE })
  @Mutation(() => TakeVolunteerGuestPayload, {
    description:
      'Takes what a guest wrote over to their card, as an application; the age on the card counts.',
  })
  async takeVolunteerGuest(
    @Arg('input', () => TakeVolunteerGuestInput, { description: 'Whom, and the card.' })
    input: TakeVolunteerGuestInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof TakeVolunteerGuestPayload>> {
    const result = await takeVolunteerGuest(this.deps, context.actor, input);
    if (!result.ok) return { application: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return {
      application: await context.loader(volunteerApplicationById).load(result.value.applicationId),
      userErrors: [],
    };
  }

  @Access({ staff: 'volunteers.write', at: EVERYWHERE })
  @Mutation(() => CloseVolunteerGuestPayload, {
    description: 'Ends an offer that leads to nothing; what the guest wrote goes at once.',
  })
  async closeVolunteerGuest(
    @Arg('input', () => CloseVolunteerGuestInput, { description: 'Whom.' }) input: CloseVolunteerGuestInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CloseVolunteerGuestPayload>> {
    const result = await closeVolunteerGuest(this.deps, context.actor, input);
    return {
      isClosed: result.ok,
      userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale),
    };
  }

  @FieldResolver(() => Int, { description: 'Their age today.' })
  age(@Root() { birthDate }: VolunteerGuest, @Ctx() { clock }: Context): number {
    return ageOn(birthDate, toCivilDate(clock.now()));
  }

  @FieldResolver(() => VolunteerOpportunityType, { description: 'The opportunity they chose.' })
  opportunity(
    @Root() { opportunityId }: VolunteerGuest,
    @Ctx() context: Context,
  ): Promise<VolunteerOpportunity> {
    return loadExisting(context.loader(volunteerOpportunityById), opportunityId);
  }

  @FieldResolver(() => VolunteerGuestAnswersType, {
    nullable: true,
    description: 'How to reach them and what they wrote, for staff with `volunteers.write`; null for others.',
  })
  answers(@Root() guest: VolunteerGuest, @Ctx() { actor }: Context): VolunteerGuest | null {
    return isAllowed(actor, { staff: 'volunteers.write' }) ? guest : null;
  }
}
