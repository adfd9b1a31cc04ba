import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import type { ShiftAudience } from './shift.terms';
import { ShiftAssignmentType, ShiftAudienceEnum, ShiftType } from './shift.type';

@InputType({ description: 'A kind of work that a shift needs.' })
export class ShiftNeedInput {
  @Field(() => ID, { nullable: true, description: 'The role, in a shift of volunteers.' })
  roleId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The service point, in a shift of staff.' })
  dutyPointId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many are needed, 1 to 500; one if absent.' })
  needed?: number | null;
}

@ObjectType('FittedShift', {
  simpleResolvers: true,
  description:
    'A shift that was cut to the hours of a period, such as Ramadan, or left out because nothing of it remained.',
})
export class FittedShiftType {
  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => String, { description: 'The name of the period.' })
  period: string;

  @Field(() => DateTimeScalar, { description: 'When it would have begun.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it would have ended.' })
  endsAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it begins now; null if it was left out.',
  })
  fittedFrom: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends now; null if it was left out.' })
  fittedUntil: Date | null;
}

@MutationInput()
export class CreateShiftsInput {
  @Field(() => ShiftAudienceEnum, { description: 'For whom.' })
  audience: ShiftAudience;

  @Field(() => String, { description: 'What it is called in Bahasa Indonesia, at most 160 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it is called in English.' })
  titleEnglish?: string | null;

  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => ID, { nullable: true, description: 'The room.' })
  spaceId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The date of an event it serves; when that is cancelled, the shift ends.',
  })
  sessionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where to meet, outside the rooms of the library.' })
  place?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends, at most 24 hours later.' })
  endsAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when volunteers sign up.' })
  signUpFrom?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when volunteers sign up.' })
  signUpUntil?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What one should know before, at most 2,000 characters; only who is in it reads it.',
  })
  briefing?: string | null;

  @Field(() => [ShiftNeedInput], { description: 'What it needs, 1 to 12 kinds of work.' })
  needs: ShiftNeedInput[];

  @Field(() => Int, { nullable: true, description: 'For how many weeks, 1 to 26; once if absent.' })
  weeks?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether hours stay as entered also in a period with opening hours of its own, such as Ramadan; else they are cut to these.',
  })
  keepsHours?: boolean | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const CreateShiftsPayload = definePayload('CreateShifts', {
  shifts: unlessRefused([ShiftType], 'What was made'),
  fitted: unlessRefused([FittedShiftType], 'What a period with hours of its own cut or left out'),
});

@MutationInput()
export class CopyShiftWeekInput {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => ShiftAudienceEnum, { description: 'For whom.' })
  audience: ShiftAudience;

  @Field(() => DateScalar, { description: 'The Monday of the week to copy.' })
  from: string;

  @Field(() => DateScalar, { description: 'The Monday of the week to fill.' })
  to: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether colleagues on the roster are put where they were, as far as they fit; volunteers sign up themselves.',
  })
  keepsPeople?: boolean | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const CopyShiftWeekPayload = definePayload('CopyShiftWeek', {
  shifts: unlessRefused([ShiftType], 'What was made; what the week had already is left alone'),
  fitted: unlessRefused([FittedShiftType], 'What a period with hours of its own cut or left out'),
});

@MutationInput()
export class CancelShiftInput {
  @Field(() => ID, { description: 'The shift.' })
  id: string;

  @Field(() => String, { description: 'Why, at most 300 characters; everybody in it reads it.' })
  reason: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const CancelShiftPayload = definePayload('CancelShift', {
  shift: unlessRefused(ShiftType, 'The shift'),
});

@MutationInput()
export class ChangeShiftNeedInput {
  @Field(() => ID, { description: 'The kind of work of a shift.' })
  needId: string;

  @Field(() => Int, { description: 'How many are needed from now on, not below those who have a place.' })
  needed: number;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const ChangeShiftNeedPayload = definePayload('ChangeShiftNeed', {
  shift: unlessRefused(ShiftType, 'The shift'),
});

@MutationInput()
export class SignUpForShiftInput {
  @Field(() => ID, { description: 'The kind of work of a shift.' })
  needId: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const SignUpForShiftPayload = definePayload('SignUpForShift', {
  assignment: unlessRefused(ShiftAssignmentType, 'How they stand now'),
});

@MutationInput()
export class AssignToShiftInput {
  @Field(() => ID, { description: 'The kind of work of a shift.' })
  needId: string;

  @Field(() => ID, { nullable: true, description: 'The member, in a shift of volunteers.' })
  memberId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The colleague, in a shift of staff.' })
  staffId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why rules are passed, for staff with `shifts.override`, at most 200 characters. What has no `overridableBy` stays refused.',
  })
  overrideReason?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const AssignToShiftPayload = definePayload('AssignToShift', {
  assignment: unlessRefused(ShiftAssignmentType, 'How they stand now'),
});

@MutationInput()
export class MoveInShiftsInput {
  @Field(() => ID, { description: 'The assignment.' })
  id: string;

  @Field(() => ID, { description: 'The kind of work of a shift to move to.' })
  needId: string;

  @Field(() => String, { nullable: true, description: 'Why rules are passed, as in `assignToShift`.' })
  overrideReason?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const MoveInShiftsPayload = definePayload('MoveInShifts', {
  assignment: unlessRefused(ShiftAssignmentType, 'Where they are now'),
});

@MutationInput()
export class LeaveShiftInput {
  @Field(() => ID, { description: 'The assignment.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Why, at most 300 characters.' })
  reason?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const LeaveShiftPayload = definePayload('LeaveShift', {
  assignment: unlessRefused(ShiftAssignmentType, 'How they stand now'),
});
