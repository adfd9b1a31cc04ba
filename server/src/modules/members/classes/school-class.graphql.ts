import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { registered } from '../../../platform/graphql/enum';
import { toUserErrors, UserErrorType } from '../../../platform/graphql/errors/user-error';
import { always, definePayload } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { schoolsOfMembers } from './pupils.queries';
import type { NextClass } from './school-class.rules';
import type { MemberDeps } from '../deps';
import type { PromotionStep } from './promote-classes';
import { previewPromotion, promoteClasses } from './promote-classes';

/** What becomes of a class, in the schema. */
export const ClassChangeEnum = registered<NextClass['kind']>(
  'ClassChange',
  'What becomes of a class when a school year begins.',
  {
    MOVES: 'It moves up.',
    LEAVES: 'Its pupils leave the school.',
    UNREADABLE: 'Nobody can tell; it stays as it is.',
  },
);

@ObjectType('School', { simpleResolvers: true, description: 'A school that members go to.' })
export class SchoolType {
  @Field(() => String, { description: 'Its name, as it was entered.' })
  name: string;

  @Field(() => Int, { description: 'How many of its pupils have a card.' })
  pupilCount: number;
}

@ObjectType('PromotedPupil', { simpleResolvers: true, description: 'A pupil of a class that moves up.' })
export class PromotedPupilType {
  @Field(() => ID, { description: 'Id of the member.' })
  memberId: string;

  @Field(() => String, { description: 'Name of the member.' })
  name: string;

  @Field(() => String, { description: 'Number of the card.' })
  cardNumber: string;
}

@ObjectType('ClassStep', { simpleResolvers: true, description: 'What becomes of one class.' })
export class ClassStepType {
  @Field(() => String, { description: 'The class as it is.' })
  from: string;

  @Field(() => ClassChangeEnum, { description: 'What becomes of it.' })
  change: NextClass['kind'];

  @Field(() => String, { nullable: true, description: 'The class it becomes; null unless it moves up.' })
  to: string | null;

  @Field(() => [PromotedPupilType], { description: 'Its pupils, by name.' })
  pupils: readonly PromotedPupilType[];
}

@ObjectType('ClassPlan', {
  simpleResolvers: true,
  description:
    'What would become of the classes of a school; nothing is changed. Unless it was refused, `userErrors` is empty.',
})
export class ClassPlanType {
  @Field(() => [ClassStepType], { description: 'Class by class; at most 2,000 pupils.' })
  steps: readonly ClassStepType[];

  @Field(() => [UserErrorType], { description: 'Why it cannot be done.' })
  userErrors: readonly UserErrorType[];
}

@ArgsType()
export class ClassPlanArgs {
  @Field(() => String, { description: 'Name of the school.' })
  school: string;

  @Field(() => Int, { description: 'The calendar year in which the school year begins.' })
  schoolYear: number;

  @Field(() => Int, { description: 'The last grade of the school, 1 to 12; its pupils leave.' })
  lastGrade: number;
}

@MutationInput()
export class PromoteClassesInput {
  @Field(() => String, { description: 'Name of the school.' })
  school: string;

  @Field(() => Int, { description: 'The calendar year in which the school year begins.' })
  schoolYear: number;

  @Field(() => Int, { description: 'The last grade of the school, 1 to 12; its pupils leave.' })
  lastGrade: number;

  @Field(() => [ID], { description: 'Members who stay in their class, at most 250.' })
  stayingIds: string[];

  @IdempotencyKey()
  idempotencyKey: string;
}

export const PromoteClassesPayload = definePayload(
  'PromoteClasses',
  { movedCount: always(Int, 'How many moved up.'), leftCount: always(Int, 'How many left the school.') },
  { description: 'What `promoteClasses` did. Unless it was refused, `userErrors` is empty.' },
);

/** Moves the classes of a school up. */
@Resolver()
export class SchoolClassResolver {
  constructor(private readonly deps: MemberDeps) {}

  @Access({ staff: 'members.promote' })
  @Query(() => [SchoolType], { description: 'Schools that members go to, by name.' })
  @Priced(20)
  schools(@Ctx() context: Context): Promise<SchoolType[]> {
    return schoolsOfMembers(context.db.read);
  }

  @Access({ staff: 'members.promote' })
  @Query(() => ClassPlanType, { description: 'What `promoteClasses` would do.' })
  @Priced(50)
  async classPlan(
    @Args(() => ClassPlanArgs) { school, schoolYear, lastGrade }: ClassPlanArgs,
    @Ctx() context: Context,
  ): Promise<ClassPlanType> {
    const result = await previewPromotion(this.deps, { school, schoolYear, lastGrade, stayingIds: [] });
    return result.ok
      ? { steps: result.value.steps.map(toStep), userErrors: [] }
      : { steps: [], userErrors: toUserErrors(result.refusals, context.locale) };
  }

  @Access({ staff: 'members.promote', at: EVERYWHERE })
  @Mutation(() => PromoteClassesPayload, {
    description:
      'Moves every class of a school up into a school year, once; the last grade leaves the school. `classPlan` tells before what becomes of whom.',
  })
  async promoteClasses(
    @Arg('input', () => PromoteClassesInput, { description: 'The school year.' }) input: PromoteClassesInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PromoteClassesPayload>> {
    const result = await promoteClasses(this.deps, context.actor, { ...input });
    return result.ok
      ? { ...result.value, userErrors: [] }
      : { movedCount: 0, leftCount: 0, userErrors: toUserErrors(result.refusals, context.locale) };
  }
}

function toStep({ from, next, pupils }: PromotionStep): ClassStepType {
  return {
    from,
    change: next.kind,
    to: next.kind === 'MOVES' ? next.to : null,
    pupils: pupils.map(({ id, name, cardNumber }) => ({ memberId: id, name, cardNumber })),
  };
}
