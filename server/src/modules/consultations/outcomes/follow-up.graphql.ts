import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { badInput } from '../../../platform/graphql/errors/faults';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import type { Consultation } from '../bookings/consultation.entity';
import { consultationById } from '../bookings/consultations.queries';
import type { FollowUp, Story } from './follow-up.entity';
import { dueFollowUps, followUpsByConsultation } from './follow-ups.queries';
import { publishedStories, storyByConsultation } from './stories.queries';
import type { ConsultationsDeps } from '../deps';
import { recordFollowUp } from './record-follow-up';
import { decideSuccessStory, offerSuccessStory } from './offer-story';
import { consultationIfVisible } from '../bookings/consultation.graphql';
import { ConsultationType } from '../bookings/consultation.type';
import {
  DecideSuccessStoryInput,
  DecideSuccessStoryPayload,
  OfferSuccessStoryInput,
  OfferSuccessStoryPayload,
  RecordFollowUpInput,
  RecordFollowUpPayload,
  FollowUpType,
  StoryType,
} from './follow-up.type';

const MOST_STORIES = 20;

/** Asks what came of consultations, and keeps the stories that members agree to. */
@Resolver(() => ConsultationType)
export class ConsultationOutcomeResolver {
  constructor(private readonly deps: ConsultationsDeps) {}

  @Access({ staff: 'consultations.read', at: 'branchId' })
  @Priced(50)
  @Query(() => [FollowUpType], {
    description:
      'Follow-ups that are due and about which nobody has told anything, the oldest in front, at most 100.',
  })
  dueFollowUps(
    @Arg('branchId', () => ID, { nullable: true, description: 'At this branch; all when absent.' })
    branchId: string | null,
    @Ctx() { db, clock }: Context,
  ): Promise<FollowUp[]> {
    return dueFollowUps(db, { branchId: branchId ?? null, today: toCivilDate(clock.now()) });
  }

  @Access({ public: true })
  @Query(() => [StoryType], {
    description: 'Stories whose members want them to be read, the newest in front.',
  })
  successStories(
    @Arg('first', () => Int, { description: 'How many, 1 to 20.' }) first: number,
    @Ctx() { db }: Context,
  ): Promise<Story[]> {
    if (first < 1 || first > MOST_STORIES) throw badInput(`first must be from 1 to ${MOST_STORIES}.`);
    return publishedStories(db, first);
  }

  @FieldResolver(() => [FollowUpType], {
    description: 'What came of it after 30 and after 90 days; empty until it took place.',
  })
  followUps(@Root() { id }: Consultation, @Ctx() context: Context): Promise<FollowUp[]> {
    return context.loader(followUpsByConsultation).load(id);
  }

  @FieldResolver(() => StoryType, {
    nullable: true,
    description: 'The story that grew out of it, whatever its state; null if there is none.',
  })
  story(@Root() { id }: Consultation, @Ctx() context: Context): Promise<Story | null> {
    return context.loader(storyByConsultation).load(id);
  }

  @Access({ member: 'own', staff: 'consultations.write', at: 'consultationId' })
  @Mutation(() => RecordFollowUpPayload, {
    description: 'Writes down what came of a consultation; a later answer replaces an earlier one.',
  })
  async recordFollowUp(
    @Arg('input', () => RecordFollowUpInput, { description: 'What came of it.' }) input: RecordFollowUpInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RecordFollowUpPayload>> {
    return payload(context, await recordFollowUp(this.deps, context.actor, input));
  }

  @Access({ staff: 'consultations.write', at: 'consultationId' })
  @Mutation(() => OfferSuccessStoryPayload, {
    description: 'Writes a story and offers it to its member; changed words need a new consent.',
  })
  async offerSuccessStory(
    @Arg('input', () => OfferSuccessStoryInput, { description: 'The story.' }) input: OfferSuccessStoryInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof OfferSuccessStoryPayload>> {
    return payload(context, await offerSuccessStory(this.deps, context.actor, input));
  }

  @Access({ member: 'own' })
  @Mutation(() => DecideSuccessStoryPayload, {
    description:
      'Says whether a story about oneself may be read by everybody; what is taken back is gone at once.',
  })
  async decideSuccessStory(
    @Arg('input', () => DecideSuccessStoryInput, { description: 'The decision.' })
    input: DecideSuccessStoryInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DecideSuccessStoryPayload>> {
    return payload(context, await decideSuccessStory(this.deps, context.actor, input));
  }
}

/** Leads from a follow-up to its consultation. */
@Resolver(() => FollowUpType)
export class FollowUpResolver {
  @FieldResolver(() => ConsultationType, {
    nullable: true,
    description: 'The consultation it is about; null to anyone who may not see it.',
  })
  async consultation(
    @Root() { consultationId }: FollowUp,
    @Ctx() context: Context,
  ): Promise<Consultation | null> {
    return consultationIfVisible(context, await context.loader(consultationById).load(consultationId));
  }
}

async function payload(context: Context, result: Result<{ consultationId: string }, Refusal>) {
  if (!result.ok) return { consultation: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { consultationId: id } = result.value;
  context.loader(followUpsByConsultation).clear(id);
  context.loader(storyByConsultation).clear(id);
  return { consultation: await context.loader(consultationById).clear(id).load(id), userErrors: [] };
}
