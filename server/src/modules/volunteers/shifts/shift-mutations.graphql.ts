import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { assignmentById } from '../sign-up/assignments.queries';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { leaveShift } from '../sign-up/leave-shift';
import { toShiftUserErrors } from '../sign-up/shift-error.type';
import { assignToShift, moveInShifts, signUpForShift } from '../sign-up/take-shift';
import { cancelShift, changeShiftNeed } from './change-shift';
import { copyShiftWeek } from './copy-week';
import { makeShifts } from './make-shifts';
import type { MadeShifts } from './make-shifts';
import {
  AssignToShiftInput,
  AssignToShiftPayload,
  CancelShiftInput,
  CancelShiftPayload,
  ChangeShiftNeedInput,
  ChangeShiftNeedPayload,
  CopyShiftWeekInput,
  CopyShiftWeekPayload,
  CreateShiftsInput,
  CreateShiftsPayload,
  LeaveShiftInput,
  LeaveShiftPayload,
  MoveInShiftsInput,
  MoveInShiftsPayload,
  SignUpForShiftInput,
  SignUpForShiftPayload,
} from './shift-inputs.type';
import { shiftById } from './shifts.queries';

/** Plans shifts, and puts people into them. */
@Resolver()
export class ShiftMutations {
  constructor(private readonly deps: ShiftDeps) {}

  @Access({ staff: 'shifts.write', at: 'branchId' })
  @Mutation(() => CreateShiftsPayload, {
    description:
      'Makes a shift, once or on its weekday for some weeks. The roster of staff needs `duty.write`.',
  })
  async createShifts(
    @Arg('input', () => CreateShiftsInput, { description: 'The shift.' }) input: CreateShiftsInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateShiftsPayload>> {
    return madePayload(context, await makeShifts(this.deps, context.actor, input));
  }

  @Access({ staff: 'shifts.write', at: 'branchId' })
  @Mutation(() => CopyShiftWeekPayload, {
    description:
      'Copies what a week needs to another week, without people. A repeat adds nothing. The roster of staff needs `duty.write`.',
  })
  async copyShiftWeek(
    @Arg('input', () => CopyShiftWeekInput, { description: 'Which week to which.' })
    input: CopyShiftWeekInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CopyShiftWeekPayload>> {
    return madePayload(context, await copyShiftWeek(this.deps, context.actor, input));
  }

  @Access({ staff: 'shifts.write', at: 'id' })
  @Mutation(() => CancelShiftPayload, { description: 'Cancels a shift; everybody in it is told why.' })
  async cancelShift(
    @Arg('input', () => CancelShiftInput, { description: 'Which one, and why.' }) input: CancelShiftInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CancelShiftPayload>> {
    return shiftPayload(context, await cancelShift(this.deps, context.actor, input));
  }

  @Access({ staff: 'shifts.write', at: 'needId' })
  @Mutation(() => ChangeShiftNeedPayload, {
    description: 'Changes how many are needed; who waits gets what became free.',
  })
  async changeShiftNeed(
    @Arg('input', () => ChangeShiftNeedInput, { description: 'How many.' }) input: ChangeShiftNeedInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ChangeShiftNeedPayload>> {
    return shiftPayload(context, await changeShiftNeed(this.deps, context.actor, input));
  }

  @Access({ member: 'own' })
  @Mutation(() => SignUpForShiftPayload, {
    description:
      'Signs the member up for a kind of work of a shift. Of all who want the last place at once, one has it; the others wait in order.',
  })
  async signUpForShift(
    @Arg('input', () => SignUpForShiftInput, { description: 'Which one.' }) input: SignUpForShiftInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SignUpForShiftPayload>> {
    const { actor } = context;
    if (actor.kind !== 'member') return { assignment: null, userErrors: [] };
    return assignmentPayload(context, await signUpForShift(this.deps, actor.memberId, input));
  }

  @Access({ staff: 'shifts.write', at: 'needId' })
  @Mutation(() => AssignToShiftPayload, {
    description:
      'Puts somebody into a shift; who waits for it has the place at once. All refusals come together; those of the engine are `ShiftError`.',
  })
  async assignToShift(
    @Arg('input', () => AssignToShiftInput, { description: 'Whom, and where.' }) input: AssignToShiftInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AssignToShiftPayload>> {
    return assignmentPayload(context, await assignToShift(this.deps, context.actor, input));
  }

  @Access({ staff: 'shifts.write', at: 'id, needId' })
  @Mutation(() => MoveInShiftsPayload, {
    description: 'Moves somebody to another shift or kind of work. Refused, they stay where they are.',
  })
  async moveInShifts(
    @Arg('input', () => MoveInShiftsInput, { description: 'Whom, and where to.' }) input: MoveInShiftsInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof MoveInShiftsPayload>> {
    return assignmentPayload(context, await moveInShifts(this.deps, context.actor, input));
  }

  @Access({ member: 'own', staff: 'shifts.write', at: 'id' })
  @Mutation(() => LeaveShiftPayload, {
    description:
      'Takes somebody out of a shift; whoever waits gets the place. Members do so until some hours before, staff at any time.',
  })
  async leaveShift(
    @Arg('input', () => LeaveShiftInput, { description: 'Who.' }) input: LeaveShiftInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof LeaveShiftPayload>> {
    return assignmentPayload(context, await leaveShift(this.deps, context.actor, input));
  }
}

async function madePayload(context: Context, result: Result<MadeShifts, Refusal>) {
  if (!result.ok)
    return { shifts: null, fitted: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const found = await context.loader(shiftById).loadMany([...result.value.shiftIds]);
  return {
    shifts: found.flatMap((shift) => (shift === null || shift instanceof Error ? [] : [shift])),
    fitted: [...result.value.fitted],
    userErrors: [],
  };
}

async function shiftPayload(context: Context, result: Result<{ shiftId: string }, Refusal>) {
  if (!result.ok) return { shift: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { shiftId } = result.value;
  return { shift: await context.loader(shiftById).clear(shiftId).load(shiftId), userErrors: [] };
}

/** Answers with an assignment as it is after the act. */
export async function assignmentPayload(context: Context, result: Result<{ assignmentId: string }, Refusal>) {
  if (!result.ok) return { assignment: null, userErrors: toShiftUserErrors(result.refusals, context.locale) };
  const { assignmentId: id } = result.value;
  return { assignment: await context.loader(assignmentById).clear(id).load(id), userErrors: [] };
}
