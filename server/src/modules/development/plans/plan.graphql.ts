import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { CivilDate } from '../../../shared/civil-date';
import { anyStaffById, StaffMemberType } from '../../staff';
import type { DevelopmentDeps } from '../deps';
import { courseById } from '../learning/learning.queries';
import { TrainingCourseType } from '../learning/learning.type';
import { competenceById } from '../lists/lists.queries';
import { CompetenceType } from '../lists/lists.type';
import { toDevelopmentAnswer } from '../people/development-answer';
import type { PersonForActor } from '../people/person-access';
import { StaffDevelopmentType } from '../people/person.type';
import { agreeDevelopmentPlan, reviewDevelopmentPlan } from './agree-plan';
import { agreementOf } from './agreement.rules';
import type { DevelopmentGoal, DevelopmentPlan } from './plan.entity';
import {
  AgreeDevelopmentPlanInput,
  AgreeDevelopmentPlanPayload,
  DevelopmentGoalType,
  DevelopmentPlanType,
  ReviewDevelopmentPlanInput,
  ReviewDevelopmentPlanPayload,
  SaveDevelopmentPlanInput,
  SaveDevelopmentPlanPayload,
} from './plan.type';
import { goalsByPlan, plansByStaff } from './plans.queries';
import { saveDevelopmentPlan } from './save-plan';

/** Shows plans to those who may see the person, and lets them write, agree and look back. */
@Resolver(() => StaffDevelopmentType)
export class DevelopmentPlansResolver {
  constructor(private readonly deps: DevelopmentDeps) {}

  @Access({ staff: 'own' })
  @Mutation(() => SaveDevelopmentPlanPayload, {
    description: 'Writes the goals of a year, of yourself or of whom you lead or head.',
  })
  async saveDevelopmentPlan(
    @Arg('input', () => SaveDevelopmentPlanInput, { description: 'The goals.' })
    input: SaveDevelopmentPlanInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveDevelopmentPlanPayload>> {
    return toDevelopmentAnswer(context, await saveDevelopmentPlan(this.deps, context.actor, input));
  }

  @Access({ staff: 'own' })
  @Mutation(() => AgreeDevelopmentPlanPayload, {
    description: 'Agrees to the goals that you have read: your own, or as the lead or head.',
  })
  async agreeDevelopmentPlan(
    @Arg('input', () => AgreeDevelopmentPlanInput, { description: 'The plan.' })
    input: AgreeDevelopmentPlanInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AgreeDevelopmentPlanPayload>> {
    return toDevelopmentAnswer(context, await agreeDevelopmentPlan(this.deps, context.actor, input));
  }

  @Access({ staff: 'own' })
  @Mutation(() => ReviewDevelopmentPlanPayload, {
    description: 'Writes the note of the middle of the year, or, as the lead or head, what came of the plan.',
  })
  async reviewDevelopmentPlan(
    @Arg('input', () => ReviewDevelopmentPlanInput, { description: 'What is said.' })
    input: ReviewDevelopmentPlanInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ReviewDevelopmentPlanPayload>> {
    return toDevelopmentAnswer(context, await reviewDevelopmentPlan(this.deps, context.actor, input));
  }

  @FieldResolver(() => [DevelopmentPlanType], {
    description: 'Their plans, the latest year first, at most 5.',
  })
  @Priced(2)
  plans(@Root() { person }: PersonForActor, @Ctx() context: Context): Promise<DevelopmentPlan[]> {
    return context.loader(plansByStaff).load(person.staffId);
  }
}

/** Tells what a plan holds and who agrees to it. */
@Resolver(() => DevelopmentPlanType)
export class DevelopmentPlanResolver {
  @FieldResolver(() => [DevelopmentGoalType], { description: 'Its goals in their order, at most 20.' })
  @Priced(2)
  goals(@Root() { id }: DevelopmentPlan, @Ctx() context: Context): Promise<DevelopmentGoal[]> {
    return context.loader(goalsByPlan).load(id);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the person and their lead or the head agree to the goals as they stand.',
  })
  isAgreed(@Root() plan: DevelopmentPlan): boolean {
    return agreementOf(plan).isAgreed;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'When the person agreed to the goals as they stand; null while they do not.',
  })
  selfAgreedOn(@Root() plan: DevelopmentPlan): CivilDate | null {
    return agreementOf(plan).bySelf ? plan.selfAgreedOn : null;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'When their lead or the head agreed to the goals as they stand; null while they do not.',
  })
  leadAgreedOn(@Root() plan: DevelopmentPlan): CivilDate | null {
    return agreementOf(plan).byLead ? plan.leadAgreedOn : null;
  }

  @FieldResolver(() => StaffMemberType, {
    nullable: true,
    description: 'Who agreed as the lead or the head; null for nobody.',
  })
  leadAgreedByStaff(@Root() plan: DevelopmentPlan, @Ctx() context: Context) {
    const by = agreementOf(plan).byLead ? plan.leadAgreedBy : null;
    return by === null ? null : context.loader(anyStaffById).load(by);
  }
}

/** Tells what a goal refers to. */
@Resolver(() => DevelopmentGoalType)
export class DevelopmentGoalResolver {
  @FieldResolver(() => CompetenceType, {
    nullable: true,
    description: 'The competence; null for a goal in words.',
  })
  competence(@Root() { competenceId }: DevelopmentGoal, @Ctx() context: Context) {
    return competenceId === null ? null : context.loader(competenceById).load(competenceId);
  }

  @FieldResolver(() => TrainingCourseType, {
    nullable: true,
    description: 'A course that leads there; null for none.',
  })
  course(@Root() { courseId }: DevelopmentGoal, @Ctx() context: Context) {
    return courseId === null ? null : context.loader(courseById).load(courseId);
  }
}
