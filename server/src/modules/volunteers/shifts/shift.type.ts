import { Field, ID, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import { NodeType } from '../../../platform/graphql/node';
import { DateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import type { LocalizedText } from '../../../shared/locale';
import type { AssignmentStatus, ShiftAudience, ShiftStatus } from './shift.terms';

/** For whom a shift is, in the schema. */
export const ShiftAudienceEnum = registered<ShiftAudience>('ShiftAudience', 'For whom a shift is.', {
  VOLUNTEERS: 'Volunteers.',
  STAFF: 'Staff, on the duty roster.',
});

/** Whether a shift takes place, in the schema. */
export const ShiftStatusEnum = registered<ShiftStatus>('ShiftStatus', 'Whether a shift takes place.', {
  OPEN: 'It takes place.',
  CANCELLED: 'It was cancelled.',
});

/** How somebody stands in a shift, in the schema. */
export const ShiftAssignmentStatusEnum = registered<AssignmentStatus>(
  'ShiftAssignmentStatus',
  'How somebody stands in a shift.',
  {
    WAITING: 'All places were taken: they wait, and get the next one in order.',
    CONFIRMED: 'They have a place.',
    CANCELLED: 'They gave it back, were taken out, or the shift was cancelled.',
  },
);

@ObjectType('Shift', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A span in which people are needed: volunteers, or staff at service points.',
})
export class ShiftType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => ShiftAudienceEnum, { description: 'For whom.' })
  audience: ShiftAudience;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title: LocalizedText;

  @Field(() => String, { nullable: true, description: 'Where to meet, outside the rooms of the library.' })
  place: string | null;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when volunteers sign up; null is at once.',
  })
  signUpFrom: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when volunteers sign up; null is until it begins.',
  })
  signUpUntil: Date | null;

  @Field(() => ShiftStatusEnum, { description: 'Whether it takes place.' })
  status: ShiftStatus;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancelReason: string | null;

  @Field(() => Int, { description: 'Grows with every change.' })
  version: number;
}

@ObjectType('ShiftNeed', {
  simpleResolvers: true,
  description: 'How many are needed for one kind of work in a shift.',
})
export class ShiftNeedType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { description: 'How many are needed.' })
  needed: number;

  @Field(() => Int, { description: 'How many have a place.' })
  taken: number;
}

@ObjectType('ShiftAssignment', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Somebody in a shift, or waiting for it. Only they themselves and staff see it.',
})
export class ShiftAssignmentType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => ShiftAssignmentStatusEnum, { description: 'How they stand.' })
  status: AssignmentStatus;

  @Field(() => DateTimeScalar, { description: 'When the shift begins.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, { description: 'When the shift ends.' })
  endsAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they came; null if they did not.' })
  checkedInAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they left, if it was noted.' })
  checkedOutAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why they are out, if somebody said so.' })
  closeReason: string | null;
}

@ObjectType('ShiftSignOff', {
  simpleResolvers: true,
  description: 'Hours as they were signed off; a correction leaves the earlier ones.',
})
export class ShiftSignOffType {
  @Field(() => Int, { description: 'Minutes.' })
  minutes: number;

  @Field(() => String, { nullable: true, description: 'Why they were corrected; null for the first.' })
  reason: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  signedAt: Date;
}

@ObjectType('ShiftWork', {
  simpleResolvers: true,
  description: 'A kind of work: a role of volunteers, or a service point of staff.',
})
export class ShiftWorkType {
  @Field(() => ID, { description: 'The role or service point.' })
  id: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name: LocalizedText;
}

@ObjectType('ShiftWeek', {
  simpleResolvers: true,
  description: 'The shifts of a branch in a week, and the kinds of work they may ask for.',
})
export class ShiftWeekType {
  @Field(() => DateScalar, { description: 'Its Monday.' })
  monday: string;

  @Field(() => [ShiftWorkType], { description: 'Kinds of work in use, in their order.' })
  work: readonly ShiftWorkType[];

  @Field(() => [ShiftType], { description: 'Its shifts, cancelled ones too, first ones first.' })
  shifts: readonly object[];
}
