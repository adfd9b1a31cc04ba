import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { badInput } from '../../../platform/graphql/errors/faults';
import { Priced } from '../../../platform/graphql/limits/cost';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toInstant, toWeekday } from '../../../shared/civil-date';
import type { Branch } from '../../library';
import { branchById, BranchType } from '../../library';
import type { Space } from '../../spaces';
import { spaceById, SpaceType } from '../../spaces';
import { openAssignmentsByShift } from '../sign-up/assignments.queries';
import type { ShiftAssignment } from '../sign-up/shift-assignment.entity';

import type { Shift } from './shift.entity';
import { assignmentsOfMember, MOST_OPEN_SHIFTS, openShifts, workOf } from './shift-lists.queries';
import type { NeedOfShift } from './shift.policy';
import { seesPeople } from './shift.policy';
import { ShiftAssignmentType, ShiftNeedType, ShiftType, ShiftWeekType } from './shift.type';
import { needsByShift, shiftsBetween } from './shifts.queries';

/** How far back a member sees what they did. */
const DAYS_BACK = 400;

/** Shows shifts to those who plan them, those who may help, and those who are on duty. */
@Resolver(() => ShiftType)
export class ShiftResolver {
  @Access({ staff: 'volunteers.read', at: 'branchId' })
  @Query(() => ShiftWeekType, { description: 'The shifts of volunteers of a branch in a week.' })
  @Priced(50)
  shiftWeek(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
    @Arg('monday', () => DateScalar, { description: 'The Monday of the week.' }) monday: CivilDate,
    @Ctx() context: Context,
  ): Promise<ShiftWeekType> {
    return readWeek(context, { branchId, monday, audience: 'VOLUNTEERS' });
  }

  @Access({ staff: 'own' })
  @Query(() => ShiftWeekType, {
    description: 'The duty roster of a branch in a week; all staff may see it.',
  })
  @Priced(50)
  dutyWeek(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
    @Arg('monday', () => DateScalar, { description: 'The Monday of the week.' }) monday: CivilDate,
    @Ctx() context: Context,
  ): Promise<ShiftWeekType> {
    return readWeek(context, { branchId, monday, audience: 'STAFF' });
  }

  @Access({ public: true, member: 'own', staff: 'volunteers.read' })
  @Query(() => [ShiftType], {
    description: 'Shifts of volunteers to come that can be signed up for, now or soon; at most 60.',
  })
  @Priced(20)
  openShifts(
    @Arg('branchId', () => ID, { nullable: true, description: 'Of this branch; all if absent.' })
    branchId: string | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 60; 20 if absent.' })
    first: number | null,
    @Ctx() { db, clock }: Context,
  ): Promise<Shift[]> {
    const most = first ?? 20;
    if (most < 1 || most > MOST_OPEN_SHIFTS)
      throw badInput(`\`first\` must be from 1 to ${MOST_OPEN_SHIFTS}.`);
    return openShifts(db.read, { now: clock.now(), branchId: branchId ?? null, most });
  }

  @Access({ member: 'own' })
  @Query(() => [ShiftAssignmentType], {
    description: 'Shifts of the member who is signed in, from 400 days back, first ones first; at most 200.',
  })
  @Priced(20)
  viewerShifts(@Ctx() context: Context): Promise<ShiftAssignment[]> | ShiftAssignment[] {
    context.setNoStore();
    const { actor, db, clock } = context;
    if (actor.kind !== 'member') return [];
    const from = new Date(clock.now().getTime() - DAYS_BACK * 86_400_000);
    return assignmentsOfMember(db.read, { memberId: actor.memberId, from, most: 200 });
  }

  @FieldResolver(() => BranchType, { description: 'The branch.' })
  branch(@Root() { branchId }: Shift, @Ctx() context: Context): Promise<Branch | null> {
    return context.loader(branchById).load(branchId);
  }

  @FieldResolver(() => SpaceType, { nullable: true, description: 'The room.' })
  space(@Root() { spaceId }: Shift, @Ctx() context: Context): Promise<Space | null> | null {
    return spaceId === null ? null : context.loader(spaceById).load(spaceId);
  }

  @FieldResolver(() => [ShiftNeedType], { description: 'What it needs.' })
  async needs(@Root() shift: Shift, @Ctx() context: Context): Promise<NeedOfShift[]> {
    const needs = await context.loader(needsByShift).load(shift.id);
    return needs.map((need) => ({ ...need, shift }));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What one should know before; for staff and those who are in it or wait for it.',
  })
  async briefing(@Root() shift: Shift, @Ctx() context: Context): Promise<string | null> {
    if (seesPeople(context, shift)) return shift.briefing;
    return (await this.viewerAssignment(shift, context)) === null ? null : shift.briefing;
  }

  @FieldResolver(() => ShiftAssignmentType, {
    nullable: true,
    description: 'How the member who is signed in stands in it; null if they do not.',
  })
  async viewerAssignment(@Root() shift: Shift, @Ctx() context: Context): Promise<ShiftAssignment | null> {
    const { actor } = context;
    if (actor.kind !== 'member') return null;
    const open = await context.loader(openAssignmentsByShift).load(shift.id);
    return open.find(({ memberId }) => memberId === actor.memberId) ?? null;
  }
}

async function readWeek(
  context: Context,
  {
    branchId,
    monday,
    audience,
  }: {
    readonly branchId: string;
    readonly monday: CivilDate;
    readonly audience: 'VOLUNTEERS' | 'STAFF';
  },
): Promise<ShiftWeekType> {
  if (toWeekday(monday) !== 1) throw badInput('`monday` must be a Monday.');
  const { read } = context.db;
  const span = { from: toInstant(monday), to: toInstant(addDays(monday, 7)) };
  return {
    monday,
    work: await workOf(read, { audience, branchId }),
    shifts: await shiftsBetween(read, { branchId, audience, ...span }),
  };
}
