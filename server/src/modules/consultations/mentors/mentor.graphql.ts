import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import { readInstant } from '../../../platform/db/columns';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import type { Branch } from '../../library';
import { branchById, BranchType } from '../../library';
import { memberById } from '../../members';
import type { Partner } from '../../partners';
import { partnerById, partnerIfVisible, PartnerType } from '../../partners';
import { canReadConsultations } from '../consultations.policy';
import type { Mentor, Slot } from './mentor.entity';
import { freeHoursByMentor, hoursKey, listMentors, mentorById } from './mentors.queries';
import { listSlots } from '../slots/slots.queries';
import { earliestStart } from '../bookings/booking.rules';
import type { ConsultationTopic } from '../consultation.terms';
import type { ConsultationsDeps } from '../deps';
import { createMentor, updateMentor } from './save-mentor';
import {
  CreateMentorInput,
  CreateMentorPayload,
  MentorType,
  UpdateMentorInput,
  UpdateMentorPayload,
} from './mentor.type';
import { ConsultationSlotType } from '../slots/slot.type';
import { ConsultationTopicEnum } from '../enums.graphql';

/** How far ahead the public sees hours. */
const DAYS_AHEAD = 35;

/**
 * Shows who advises businesses and which of their hours are free; the back office sees those who rest, too.
 */
@Resolver(() => MentorType)
export class MentorResolver {
  constructor(private readonly deps: ConsultationsDeps) {}

  @Access({ public: true })
  @Priced(30)
  @Query(() => [MentorType], {
    description: 'Mentors in their order, at most 60. The public sees those who give hours.',
  })
  mentors(
    @Arg('topic', () => ConsultationTopicEnum, { nullable: true, description: 'Who know about this.' })
    topic: ConsultationTopic | null,
    @Ctx() { db, actor }: Context,
  ): Promise<Mentor[]> {
    return listMentors(db, { topic: topic ?? null, onlyActive: !canReadConsultations(actor) });
  }

  @Access({ public: true })
  @Query(() => MentorType, {
    nullable: true,
    description: 'A mentor by id; null if there is none or they give no hours.',
  })
  async mentor(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Mentor | null> {
    return mentorIfVisible(context, await context.loader(mentorById).load(id));
  }

  @FieldResolver(() => BranchType, { description: 'The branch they belong to.' })
  branch(@Root() mentor: Mentor, @Ctx() context: Context): Promise<Branch | null> {
    return context.loader(branchById).load(mentor.branchId);
  }

  @FieldResolver(() => PartnerType, {
    nullable: true,
    description: 'The partner they work for; null without one, and where the portal does not show it.',
  })
  async partner(@Root() { partnerId }: Mentor, @Ctx() context: Context): Promise<Partner | null> {
    if (partnerId === null) return null;
    return partnerIfVisible(context.actor, await context.loader(partnerById).load(partnerId));
  }

  @Priced(1)
  @FieldResolver(() => Int, { description: 'How many of their hours in the next 35 days are free.' })
  async freeSlotCount(@Root() mentor: Mentor, @Ctx() context: Context): Promise<number> {
    return (await freeHours(context, mentor)).count;
  }

  @Priced(1)
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When the next free hour begins; null if there is none in the next 35 days.',
  })
  async nextFreeAt(@Root() mentor: Mentor, @Ctx() context: Context): Promise<Date | null> {
    const { firstAt } = await freeHours(context, mentor);
    return firstAt === null ? null : readInstant(firstAt);
  }

  @Priced(30)
  @FieldResolver(() => [ConsultationSlotType], {
    description: 'Their free hours in the next 35 days, the first in front.',
  })
  freeSlots(@Root() mentor: Mentor, @Ctx() { db, clock }: Context): Promise<Slot[]> {
    return listSlots(db, { mentorId: mentor.id, ...windowFrom(clock.now()) }, true);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where they meet online; null to anyone but staff.',
  })
  meetingUrl(@Root() mentor: Mentor, @Ctx() { actor }: Context): string | null {
    return canReadConsultations(actor) ? mentor.meetingUrl : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Their library card, by which their shifts know when they advise; null to anyone but staff.',
  })
  async cardNumber(@Root() { memberId }: Mentor, @Ctx() context: Context): Promise<string | null> {
    if (memberId === null || !canReadConsultations(context.actor)) return null;
    return (await context.loader(memberById).load(memberId))?.cardNumber ?? null;
  }

  @Access({ staff: 'consultations.write', at: 'mentor.branchId' })
  @Mutation(() => CreateMentorPayload, { description: 'Adds a mentor.' })
  async createMentor(
    @Arg('input', () => CreateMentorInput, { description: 'The mentor.' }) input: CreateMentorInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateMentorPayload>> {
    return payload(context, await createMentor(this.deps, context.actor, input));
  }

  @Access({ staff: 'consultations.write', at: 'id, changes.branchId?' })
  @Mutation(() => UpdateMentorPayload, { description: 'Changes a mentor.' })
  async updateMentor(
    @Arg('input', () => UpdateMentorInput, { description: 'The change.' }) input: UpdateMentorInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateMentorPayload>> {
    return payload(context, await updateMentor(this.deps, context.actor, input));
  }
}

/** Gives a mentor back if the caller may see them: the public while they give hours, staff always. */
export function mentorIfVisible({ actor }: Pick<Context, 'actor'>, mentor: Mentor | null): Mentor | null {
  return mentor?.isActive || canReadConsultations(actor) ? mentor : null;
}

function freeHours(
  { loader, clock }: Context,
  { id }: Mentor,
): Promise<{ readonly count: number; readonly firstAt: Date | string | null }> {
  const { from, until } = windowFrom(clock.now());
  return loader(freeHoursByMentor).load(hoursKey(id, from, until));
}

/** Whole minutes, so that all fields of a request ask for the same. */
function windowFrom(now: Date): { readonly from: Date; readonly until: Date } {
  const from = new Date(Math.ceil(earliestStart(now).getTime() / 60_000) * 60_000);
  return { from, until: toInstant(addDays(toCivilDate(now), DAYS_AHEAD)) };
}

async function payload(context: Context, result: Result<{ mentorId: string }, Refusal>) {
  if (!result.ok) return { mentor: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return {
    mentor: await context.loader(mentorById).clear(result.value.mentorId).load(result.value.mentorId),
    userErrors: [],
  };
}
