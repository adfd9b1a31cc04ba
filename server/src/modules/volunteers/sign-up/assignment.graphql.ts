import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';

import type { Context } from '../../../platform/graphql/context';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { memberById } from '../../members';
import { signOffsByAssignment } from '../hours/hours.queries';
import type { ShiftSignOff } from '../hours/shift-sign-off.entity';
import type { NeedOfShift } from '../shifts/shift.policy';
import type { Shift } from '../shifts/shift.entity';
import { seesPeople } from '../shifts/shift.policy';
import { colleagueNameById } from '../shifts/shift-lists.queries';
import { ShiftAssignmentType, ShiftNeedType, ShiftSignOffType, ShiftType } from '../shifts/shift.type';
import { needById, shiftById } from '../shifts/shifts.queries';
import { openAssignmentsByShift } from './assignments.queries';
import type { ShiftAssignment } from './shift-assignment.entity';
import { isStaffAt } from './shift-deps';

/** Gives an assignment back if the caller may see it: it is theirs, or they are staff who see who is in the shift. */
export async function assignmentIfVisible(
  context: Context,
  assignment: ShiftAssignment | null,
): Promise<ShiftAssignment | null> {
  if (assignment === null) return null;
  const { actor } = context;
  if (actor.kind === 'member') return assignment.memberId === actor.memberId ? assignment : null;
  const shift = await context.loader(shiftById).load(assignment.shiftId);
  return shift && seesPeople(context, shift) ? assignment : null;
}

const TO_OTHERS = 'to anyone but the person and staff who plan such shifts';

/** Tells whether the caller sees hours and passed rules: the person themselves, and whoever plans such shifts. */
async function seesHours(
  context: Context,
  { memberId, staffId, shiftId }: ShiftAssignment,
): Promise<boolean> {
  const { actor } = context;
  if (actor.kind === 'member') return memberId === actor.memberId;
  if (actor.kind === 'staff' && staffId === actor.staffId) return true;
  const shift = await context.loader(shiftById).load(shiftId);
  return (
    shift !== null &&
    isStaffAt(actor, shift.audience === 'STAFF' ? 'duty.write' : 'shifts.write', shift.branchId)
  );
}

/** Shows somebody in a shift, to themselves and to staff. */
@Resolver(() => ShiftAssignmentType)
export class ShiftAssignmentResolver {
  @FieldResolver(() => ShiftType, { description: 'The shift.' })
  shift(@Root() { shiftId }: ShiftAssignment, @Ctx() context: Context): Promise<Shift | null> {
    return context.loader(shiftById).load(shiftId);
  }

  @FieldResolver(() => ShiftNeedType, { description: 'The kind of work.' })
  async need(
    @Root() { needId, shiftId }: ShiftAssignment,
    @Ctx() context: Context,
  ): Promise<NeedOfShift | null> {
    const [need, shift] = await Promise.all([
      context.loader(needById).load(needId),
      context.loader(shiftById).load(shiftId),
    ]);
    return need && shift ? { ...need, shift } : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Their name; null once they were forgotten.',
  })
  async personName(
    @Root() { memberId, staffId }: ShiftAssignment,
    @Ctx() context: Context,
  ): Promise<string | null> {
    if (staffId !== null) return context.loader(colleagueNameById).load(staffId);
    return memberId === null ? null : ((await context.loader(memberById).load(memberId))?.name ?? null);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The member or colleague; null once they were forgotten.',
  })
  personId(@Root() { memberId, staffId }: ShiftAssignment): string | null {
    return staffId ?? memberId;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many wait until they have a place, themselves included; null if they do not wait.',
  })
  async waitingPosition(
    @Root() { id, needId, shiftId, status }: ShiftAssignment,
    @Ctx() context: Context,
  ): Promise<number | null> {
    if (status !== 'WAITING') return null;
    const open = await context.loader(openAssignmentsByShift).load(shiftId);
    const waiting = open.filter((one) => one.needId === needId && one.status === 'WAITING');
    const place = waiting.findIndex((one) => one.id === id);
    return place < 0 ? null : place + 1;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: `Minutes that were signed off; null until then, and ${TO_OTHERS}.`,
  })
  async minutes(@Root() assignment: ShiftAssignment, @Ctx() context: Context): Promise<number | null> {
    return (await seesHours(context, assignment)) ? assignment.minutes : null;
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: `When they were signed off last; null until then, and ${TO_OTHERS}.`,
  })
  async signedOffAt(@Root() assignment: ShiftAssignment, @Ctx() context: Context): Promise<Date | null> {
    return (await seesHours(context, assignment)) ? assignment.signedOffAt : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `Why staff passed rules for it; null if none were, and ${TO_OTHERS}.`,
  })
  async overrideReason(@Root() assignment: ShiftAssignment, @Ctx() context: Context): Promise<string | null> {
    return (await seesHours(context, assignment)) ? assignment.overrideReason : null;
  }

  @FieldResolver(() => [ShiftSignOffType], {
    description: `Hours as they were signed off, last ones first; earlier ones were corrected. Empty ${TO_OTHERS}.`,
  })
  async signOffs(@Root() assignment: ShiftAssignment, @Ctx() context: Context): Promise<ShiftSignOff[]> {
    if (!(await seesHours(context, assignment))) return [];
    return context.loader(signOffsByAssignment).load(assignment.id);
  }
}
