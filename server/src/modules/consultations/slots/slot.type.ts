import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { DateRange } from '../../../platform/graphql/date-range';
import { DateScalar, DateTimeScalar, LocalTimeScalar } from '../../../platform/graphql/scalars';
import { definePayload, orNull, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { SlotMode } from '../consultation.terms';
import { ConsultationSlotModeEnum } from '../enums.graphql';

@ObjectType('ConsultationSlot', {
  simpleResolvers: true,
  description: 'An hour that a mentor gives, for one member.',
})
export class ConsultationSlotType {
  @Field(() => ID, { description: 'Globally unique id.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt: Date;

  @Field(() => ConsultationSlotModeEnum, { description: 'How it can be used.' })
  mode: SlotMode;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;
}

/** Which hours are listed. */
@ArgsType()
export class ConsultationSlotsArgs {
  @Field(() => DateRange, { description: 'Which days; both ends are needed.' })
  dates: DateRange;

  @Field(() => ID, { nullable: true, description: 'At this branch; all when absent.' })
  branchId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this mentor; all when absent.' })
  mentorId?: string | null;
}

@InputType({
  description:
    'What `publishConsultationSlots` needs: hours that come again on some weekdays, at most 92 days and 300 hours at once.',
})
export class PublishConsultationSlotsInput {
  @Field(() => ID, { description: 'The mentor.' })
  mentorId: string;

  @Field(() => DateScalar, { description: 'First day.' })
  fromDate: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  untilDate: string;

  @Field(() => [Int], { description: 'On which weekdays: 1 = Monday to 7 = Sunday.' })
  weekdays: number[];

  @Field(() => LocalTimeScalar, { description: 'When the first hour of a day begins, `09:00`.' })
  opens: string;

  @Field(() => LocalTimeScalar, { description: 'When the last one has ended, `12:00`.' })
  closes: string;

  @Field(() => Int, { description: 'How long each is, 15 to 180 minutes.' })
  minutes: number;

  @Field(() => ConsultationSlotModeEnum, {
    description: 'How they can be used; opening hours of the branch count unless `ONLINE`.',
  })
  mode: SlotMode;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const PublishConsultationSlotsPayload = definePayload(
  'PublishConsultationSlots',
  {
    publishedCount: unlessRefused(Int, 'How many hours were published'),
    closedCount: orNull(Int, 'How many fell away because the branch is closed then.'),
    takenCount: orNull(Int, 'How many fell away because the mentor gives an hour then already.'),
  },
  {
    description:
      'What `publishConsultationSlots` did. Either the counts are set or `userErrors` is not empty.',
  },
);

@MutationInput()
export class WithdrawConsultationSlotInput {
  @Field(() => ID, { description: 'The hour.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const WithdrawConsultationSlotPayload = definePayload(
  'WithdrawConsultationSlot',
  { withdrawnSlotId: unlessRefused(ID, 'The hour that is gone') },
  { description: 'What `withdrawConsultationSlot` did.' },
);
