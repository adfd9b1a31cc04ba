import { Field, Int, ObjectType } from 'type-graphql';

import type { Permission } from '../../../platform/auth/permission.terms';
import { registered } from '../../../platform/graphql/enum';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors, UserErrorCode, UserErrorType } from '../../../platform/graphql/errors/user-error';
import { PermissionEnum } from '../../../platform/graphql/permission-enum';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { Locale } from '../../../shared/locale';
import type { ShiftRefusal, ShiftRefusalReason } from './decide-assignment.rules';
import { isShiftRefused, toMessage } from './shift-refusals';

/** Why the engine refuses, in the schema. */
export const ShiftRefusalReasonEnum = registered<ShiftRefusalReason>(
  'ShiftRefusalReason',
  'Why somebody does not get a shift. New values may appear: fall back to `message`.',
  {
    CANCELLED: 'The shift was cancelled.',
    OVER: 'The shift is over.',
    NOT_OPEN_YET: 'Sign-up is not open yet.',
    CLOSED: 'Sign-up is closed.',
    ALREADY_IN: 'They are in it, or wait for it.',
    FULL: 'All places are taken.',
    ABSENT: 'They are absent on that day.',
    BUSY: 'They are busy at that time; with what is not told.',
    SHIFT_CLASH: 'They have another shift of volunteers at that time.',
    DUTY_CLASH: 'They are on duty at that time.',
    REGISTRATION_CLASH: 'They have a place at an event at that time.',
    CONSULTATION_CLASH: 'They advise somebody at that time.',
    REST: 'Too little rest lies between two shifts.',
    HOURS_OF_DAY: 'Too long a day.',
    HOURS_OF_WEEK: 'Too long a week.',
    NOT_A_VOLUNTEER: 'They are no volunteer now.',
    AGREEMENT_REVOKED: 'They withdrew the agreement of volunteers.',
    ROLE_NOT_HELD: 'They were not accepted for this role.',
    TOO_YOUNG: 'They are younger than the role asks for.',
    CHECK_MISSING: 'Something that the role asks for was not seen yet.',
    CHECK_EXPIRED: 'Something that the role asks for has expired.',
  },
);

@ObjectType('ShiftRefusal', {
  simpleResolvers: true,
  description: 'What speaks against somebody in a shift.',
})
export class ShiftRefusalType {
  @Field(() => ShiftRefusalReasonEnum, { description: 'Why.' })
  reason: ShiftRefusalReason;

  @Field(() => String, { description: "Sentence for people, in the request's language." })
  message: string;

  @Field(() => PermissionEnum, {
    nullable: true,
    description: 'The permission with which staff pass it, with a reason; null if nobody may.',
  })
  overridableBy: Permission | null;
}

@ObjectType('ShiftError', {
  implements: UserErrorType,
  simpleResolvers: true,
  description: 'Somebody does not get a shift: why, by which figure, and who may pass it.',
})
export class ShiftErrorType extends UserErrorType {
  @Field(() => ShiftRefusalReasonEnum, { description: 'Why.' })
  reason: ShiftRefusalReason;

  @Field(() => Int, { nullable: true, description: 'Minutes of the rule that decided; null if none did.' })
  value: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When what is in the way ends, or sign-up opens; null if nothing is.',
  })
  until: Date | null;

  @Field(() => PermissionEnum, {
    nullable: true,
    description: 'The permission with which staff pass it, with a reason; null if nobody may.',
  })
  overridableBy: Permission | null;
}

const OVERRIDE: Permission = 'shifts.override';

/** Turns refusals into user errors; those of the engine say what it decided by. */
export function toShiftUserErrors(refusals: readonly Refusal[], locale: Locale): UserErrorType[] {
  return refusals.flatMap((refusal) => {
    if (!isShiftRefused(refusal)) return toUserErrors([refusal], locale);
    const { reason, value, until, isOverridable } = refusal.shift;
    return Object.assign(new ShiftErrorType(), {
      code: UserErrorCode[refusal.code],
      message: refusal.message[locale],
      field: refusal.field ? [...refusal.field] : null,
      reason,
      value,
      until,
      overridableBy: isOverridable ? OVERRIDE : null,
    });
  });
}

/** Words what speaks against somebody, for a list of people. */
export function toShiftRefusal(refusal: ShiftRefusal, locale: Locale): ShiftRefusalType {
  return {
    reason: refusal.reason,
    message: toMessage(refusal)[locale],
    overridableBy: refusal.isOverridable ? OVERRIDE : null,
  };
}
