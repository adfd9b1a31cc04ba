import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { openAssignmentsByShift } from '../sign-up/assignments.queries';
import { listCandidates } from '../sign-up/list-candidates';
import type { ShiftAssignment } from '../sign-up/shift-assignment.entity';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { ShiftRefusalType, toShiftRefusal } from '../sign-up/shift-error.type';
import type { NeedOfShift } from './shift.policy';
import { seesPeople } from './shift.policy';
import type { Work } from './shift-lists.queries';
import { workById } from './shift-lists.queries';
import { ShiftAssignmentType, ShiftNeedType, ShiftWorkType } from './shift.type';

@ObjectType('ShiftCandidate', {
  simpleResolvers: true,
  description: 'Somebody who could take a shift, with everything that speaks against it.',
})
class ShiftCandidateType {
  @Field(() => ID, { nullable: true, description: 'The member; null for colleagues.' })
  memberId: string | null;

  @Field(() => ID, { nullable: true, description: 'The colleague; null for volunteers.' })
  staffId: string | null;

  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => [ShiftRefusalType], { description: 'What speaks against it; empty if nothing does.' })
  refusals: ShiftRefusalType[];
}

/** Shows what shifts need, and who could take it. */
@Resolver(() => ShiftNeedType)
export class ShiftNeedResolver {
  constructor(private readonly deps: ShiftDeps) {}

  @Access({ staff: 'shifts.write', at: 'needId' })
  @Query(() => [ShiftCandidateType], {
    description:
      'Who could take a kind of work of a shift, at most 60: those who fit first, then others with the reasons why not. A colleague of whom only the card is known elsewhere is busy, nothing more.',
  })
  @Priced(50)
  async shiftCandidates(
    @Arg('needId', () => ID, { description: 'The kind of work of a shift.' }) needId: string,
    @Arg('text', () => String, { nullable: true, description: 'A part of the name.' }) text: string | null,
    @Ctx() { locale, actor }: Context,
  ): Promise<ShiftCandidateType[]> {
    const found = await listCandidates(this.deps, actor, { needId, text: (text ?? '').slice(0, 80) });
    return found.map(({ refusals, ...candidate }) => ({
      ...candidate,
      refusals: refusals.map((refusal) => toShiftRefusal(refusal, locale)),
    }));
  }

  @FieldResolver(() => ShiftWorkType, { description: 'The role or service point.' })
  work(@Root() { roleId, dutyPointId }: NeedOfShift, @Ctx() context: Context): Promise<Work | null> {
    return context.loader(workById).load(roleId ?? dutyPointId ?? '');
  }

  @FieldResolver(() => Int, { description: 'How many wait for a place.' })
  async waitingCount(@Root() { id, shift }: NeedOfShift, @Ctx() context: Context): Promise<number> {
    const open = await context.loader(openAssignmentsByShift).load(shift.id);
    return open.filter(({ needId, status }) => needId === id && status === 'WAITING').length;
  }

  @FieldResolver(() => [ShiftAssignmentType], {
    description:
      'Who has a place or waits, in the order of asking; empty to anyone but staff who may see them.',
  })
  async people(@Root() { id, shift }: NeedOfShift, @Ctx() context: Context): Promise<ShiftAssignment[]> {
    if (!seesPeople(context, shift)) return [];
    const open = await context.loader(openAssignmentsByShift).load(shift.id);
    return open.filter(({ needId }) => needId === id);
  }
}
