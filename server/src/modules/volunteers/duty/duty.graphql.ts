import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import { Access, isAllowed } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { NodeType } from '../../../platform/graphql/node';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar } from '../../../platform/graphql/scalars';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { LocalizedText } from '../../../shared/locale';
import { colleagueNameById } from '../shifts/shift-lists.queries';
import type { Shift } from '../shifts/shift.entity';
import { ShiftAssignmentType, ShiftType } from '../shifts/shift.type';
import type { ShiftAssignment } from '../sign-up/shift-assignment.entity';
import type { ShiftDeps } from '../sign-up/shift-deps';
import type { DutyPoint, StaffAbsence } from './duty.entity';
import { absencesFrom, dutyPointById, dutyPointsOf, onDutyNow, shortDuty } from './duty.queries';
import { endAbsence, recordAbsence, saveDutyPoint } from './save-duty';

@ObjectType('DutyPoint', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Where staff are on duty in a branch.',
})
class DutyPointType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name: LocalizedText;

  @Field(() => Boolean, { description: 'Whether duty is planned there.' })
  isActive: boolean;
}

@ObjectType('StaffAbsence', {
  simpleResolvers: true,
  description: 'Days on which a colleague is absent. Why is never kept.',
})
class StaffAbsenceType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ID, { description: 'The colleague.' })
  staffId: string;

  @Field(() => DateScalar, { description: 'First day.' })
  fromDate: string;

  @Field(() => DateScalar, { description: 'Last day, included.' })
  untilDate: string;
}

@MutationInput()
class SaveDutyPointInput {
  @Field(() => ID, { nullable: true, description: 'Which one; a new one if absent.' })
  id?: string | null;

  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => String, { description: 'Its name in Bahasa Indonesia, at most 120 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Its name in English.' })
  nameEnglish?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether duty is planned there; yes if absent.' })
  isActive?: boolean | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

const SaveDutyPointPayload = definePayload('SaveDutyPoint', {
  dutyPoint: unlessRefused(DutyPointType, 'The service point'),
});

@MutationInput()
class RecordAbsenceInput {
  @Field(() => ID, { description: 'The colleague.' })
  staffId: string;

  @Field(() => DateScalar, { description: 'First day.' })
  fromDate: string;

  @Field(() => DateScalar, { description: 'Last day, included; at most 366 days.' })
  untilDate: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

const RecordAbsencePayload = definePayload('RecordAbsence', {
  freedNeedIds: unlessRefused([ID], 'The kinds of work of shifts that now lack somebody'),
});

@MutationInput()
class EndAbsenceInput {
  @Field(() => ID, { description: 'The absence.' })
  id: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

const EndAbsencePayload = definePayload('EndAbsence', {
  absenceId: unlessRefused(ID, 'The absence'),
});

/** Service points, who is on duty, and who is absent. */
@Resolver()
export class DutyResolver {
  constructor(private readonly deps: ShiftDeps) {}

  @Access({ staff: 'own' })
  @Query(() => [DutyPointType], { description: 'The service points of a branch, at most 100.' })
  dutyPoints(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
    @Ctx() { db }: Context,
  ): Promise<DutyPoint[]> {
    return dutyPointsOf(db.read, branchId);
  }

  @Access({ staff: 'own' })
  @Query(() => [ShiftAssignmentType], {
    description: 'Who is on duty at a branch now, for all staff: for questions and for escalation.',
  })
  dutyNow(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
    @Ctx() { db, clock }: Context,
  ): Promise<ShiftAssignment[]> {
    return onDutyNow(db.read, { branchId, now: clock.now() });
  }

  @Access({ staff: 'own' })
  @Query(() => [ShiftType], {
    description: 'Shifts of staff at a branch that lack people and run now or begin later today, at most 50.',
  })
  @Priced(10)
  shortDuty(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
    @Ctx() { db, clock }: Context,
  ): Promise<Shift[]> {
    const now = clock.now();
    return shortDuty(db.read, { branchId, now, until: toInstant(addDays(toCivilDate(now), 1)) });
  }

  @Access({ staff: 'own' })
  @Query(() => [StaffAbsenceType], {
    description:
      'Who is absent on some days, never why; at most 500. Days that are over only with `duty.write`.',
  })
  staffAbsences(
    @Arg('from', () => DateScalar, { description: 'First day.' }) from: string,
    @Arg('until', () => DateScalar, { description: 'Last day, included.' }) until: string,
    @Ctx() { db, clock, actor }: Context,
  ): Promise<StaffAbsence[]> {
    const today = toCivilDate(clock.now());
    const isKeeper = isAllowed(actor, { staff: 'duty.write' });
    return absencesFrom(db.read, { from: isKeeper || from > today ? from : today, until });
  }

  @Access({ staff: 'duty.write', at: 'branchId' })
  @Mutation(() => SaveDutyPointPayload, { description: 'Makes or changes a service point of a branch.' })
  async saveDutyPoint(
    @Arg('input', () => SaveDutyPointInput, { description: 'The service point.' }) input: SaveDutyPointInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveDutyPointPayload>> {
    const result = await saveDutyPoint(this.deps, context.actor, input);
    if (!result.ok) return { dutyPoint: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const { dutyPointId: id } = result.value;
    return { dutyPoint: await context.loader(dutyPointById).clear(id).load(id), userErrors: [] };
  }

  @Access({ staff: 'duty.write' })
  @Mutation(() => RecordAbsencePayload, {
    description:
      'Notes that a colleague is absent, never why, and takes them out of the roster of these days.',
  })
  async recordAbsence(
    @Arg('input', () => RecordAbsenceInput, { description: 'Who and when.' }) input: RecordAbsenceInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RecordAbsencePayload>> {
    const result = await recordAbsence(this.deps, context.actor, input);
    return result.ok
      ? { freedNeedIds: [...result.value.freedNeedIds], userErrors: [] }
      : { freedNeedIds: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }

  @Access({ staff: 'duty.write' })
  @Mutation(() => EndAbsencePayload, {
    description: 'Takes days of absence back; who stood in meanwhile stays.',
  })
  async endAbsence(
    @Arg('input', () => EndAbsenceInput, { description: 'Which one.' }) input: EndAbsenceInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof EndAbsencePayload>> {
    const result = await endAbsence(this.deps, context.actor, input);
    return result.ok
      ? { absenceId: result.value.absenceId, userErrors: [] }
      : { absenceId: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }
}

/** Names who is absent. */
@Resolver(() => StaffAbsenceType)
export class StaffAbsenceResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Their name.' })
  staffName(@Root() { staffId }: StaffAbsence, @Ctx() context: Context): Promise<string | null> {
    return context.loader(colleagueNameById).load(staffId);
  }
}
