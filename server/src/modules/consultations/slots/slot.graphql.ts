import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { toDaySpan } from '../../../platform/graphql/date-range';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { toCivilDate, toInstant } from '../../../shared/civil-date';
import { calendarByBranch } from '../../library';
import { canSeeConsultation } from '../consultations.policy';
import type { Consultation } from '../bookings/consultation.entity';
import { consultationBySlot } from '../bookings/consultations.queries';
import type { Mentor, Slot } from '../mentors/mentor.entity';
import { mentorById } from '../mentors/mentors.queries';
import { listSlots } from './slots.queries';
import { canStillBook } from '../bookings/booking.rules';
import type { ConsultationsDeps } from '../deps';
import { publishConsultationSlots, withdrawConsultationSlot } from './publish-slots';
import { ConsultationType } from '../bookings/consultation.type';
import { MentorType } from '../mentors/mentor.type';
import {
  ConsultationSlotsArgs,
  ConsultationSlotType,
  PublishConsultationSlotsInput,
  PublishConsultationSlotsPayload,
  WithdrawConsultationSlotInput,
  WithdrawConsultationSlotPayload,
} from './slot.type';

const LONGEST_LIST_DAYS = 42;

/** Lists, publishes and takes back hours. */
@Resolver(() => ConsultationSlotType)
export class SlotResolver {
  constructor(private readonly deps: ConsultationsDeps) {}

  @Access({ staff: 'consultations.read', at: 'branchId' })
  @Priced(100)
  @Query(() => [ConsultationSlotType], {
    description:
      'Hours from a day to a day, both included, at most 42 days and 300 hours, with who has taken them.',
  })
  consultationSlots(
    @Args(() => ConsultationSlotsArgs) { dates, branchId, mentorId }: ConsultationSlotsArgs,
    @Ctx() { db }: Context,
  ): Promise<Slot[]> {
    const { from, to } = toDaySpan(dates, { mostDays: LONGEST_LIST_DAYS });
    return listSlots(db, { mentorId, branchId, from: toInstant(from), until: toInstant(to) }, false);
  }

  @FieldResolver(() => MentorType, { description: 'Who gives it.' })
  mentor(@Root() slot: Slot, @Ctx() context: Context): Promise<Mentor | null> {
    return context.loader(mentorById).load(slot.mentorId);
  }

  @FieldResolver(() => ConsultationType, {
    nullable: true,
    description: 'Who has taken it; null while it is free, and to anyone who may not see it.',
  })
  async consultation(@Root() slot: Slot, @Ctx() context: Context): Promise<Consultation | null> {
    const consultation = await context.loader(consultationBySlot).load(slot.id);
    return consultation !== null && canSeeConsultation(context.actor, consultation) ? consultation : null;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether it can still be booked: nobody has taken it, its mentor is active, its branch is open on that day unless it is online, and it does not begin within half an hour.',
  })
  async isBookable(@Root() slot: Slot, @Ctx() context: Context): Promise<boolean> {
    if (slot.status !== 'OPEN' || !canStillBook(slot, context.clock.now())) return false;
    const [taken, mentor] = await Promise.all([
      context.loader(consultationBySlot).load(slot.id),
      context.loader(mentorById).load(slot.mentorId),
    ]);
    if (taken !== null || mentor?.isActive !== true) return false;
    const day = toCivilDate(slot.startsAt);
    return (
      slot.mode === 'ONLINE' ||
      (
        await context
          .loader(calendarByBranch)
          .load(JSON.stringify([slot.branchId, toCivilDate(context.clock.now())]))
      ).isOpenDay(day)
    );
  }

  @Access({ staff: 'consultations.write', at: 'mentorId' })
  @Mutation(() => PublishConsultationSlotsPayload, {
    description:
      'Publishes hours that come again; those outside the opening hours and those the mentor gives already fall away.',
  })
  async publishConsultationSlots(
    @Arg('input', () => PublishConsultationSlotsInput, { description: 'Which hours.' })
    input: PublishConsultationSlotsInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PublishConsultationSlotsPayload>> {
    const result = await publishConsultationSlots(this.deps, context.actor, input);
    if (!result.ok)
      return {
        publishedCount: null,
        closedCount: null,
        takenCount: null,
        userErrors: toUserErrors(result.refusals, context.locale),
      };
    return { ...result.value, userErrors: [] };
  }

  @Access({ staff: 'consultations.write', at: 'id' })
  @Mutation(() => WithdrawConsultationSlotPayload, {
    description: 'Takes an hour back that nobody has taken.',
  })
  async withdrawConsultationSlot(
    @Arg('input', () => WithdrawConsultationSlotInput, { description: 'Which one.' })
    input: WithdrawConsultationSlotInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof WithdrawConsultationSlotPayload>> {
    const result = await withdrawConsultationSlot(this.deps, context.actor, input);
    return result.ok
      ? { withdrawnSlotId: result.value.slotId, userErrors: [] }
      : { withdrawnSlotId: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }
}
