import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { loadExisting } from '../../../platform/graphql/loader';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { toCivilDate } from '../../../shared/civil-date';
import type { LocalizedText } from '../../../shared/locale';
import { anyStaffById, StaffMemberType } from '../../staff';
import type { DevelopmentDeps } from '../deps';
import { SopPageType } from '../knowledge/sop.type';
import { sopPageById } from '../knowledge/sop.queries';
import { courseById } from '../learning/learning.queries';
import { TrainingCourseType } from '../learning/learning.type';
import { postById } from '../lists/lists.queries';
import { StaffPostType } from '../lists/lists.type';
import type { PersonForActor } from '../people/person-access';
import { toDevelopmentAnswer } from '../people/development-answer';
import { StaffDevelopmentType } from '../people/person.type';
import { giveOnboarding, tickOnboardingStep } from './give-onboarding';
import type { OnboardingItem, OnboardingStep } from './onboarding.entity';
import { listItems, onboardingByStaff, onboardingItemById } from './onboarding.queries';
import { stateOf } from './onboarding.rules';
import {
  GiveOnboardingInput,
  GiveOnboardingPayload,
  OnboardingItemType,
  OnboardingStepType,
  SaveOnboardingItemInput,
  SaveOnboardingItemPayload,
  TickOnboardingStepInput,
  TickOnboardingStepPayload,
} from './onboarding.type';
import { saveOnboardingItem } from './save-item';

/** Keeps the lists for those who join, gives them, and lets people and leads tick. */
@Resolver(() => StaffDevelopmentType)
export class OnboardingResolver {
  constructor(private readonly deps: DevelopmentDeps) {}

  @Access({ staff: 'own' })
  @Query(() => [OnboardingItemType], {
    description: 'What those who join are given to do, in order, at most 200; also what is out of use.',
  })
  @Priced(20)
  onboardingItems(@Ctx() { db }: Context): Promise<OnboardingItem[]> {
    return listItems(db);
  }

  @Access({ staff: 'development.write', at: EVERYWHERE })
  @Mutation(() => SaveOnboardingItemPayload, {
    description: 'Writes an item of the lists for those who join, new or known.',
  })
  async saveOnboardingItem(
    @Arg('input', () => SaveOnboardingItemInput, { description: 'The item.' })
    input: SaveOnboardingItemInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveOnboardingItemPayload>> {
    const saved = await saveOnboardingItem(this.deps, context.actor, input);
    if (!saved.ok) return { item: null, userErrors: toUserErrors(saved.refusals, context.locale) };
    return { item: await loadExisting(context.loader(onboardingItemById), saved.value.id), userErrors: [] };
  }

  @Access({ staff: 'own' })
  @Mutation(() => GiveOnboardingPayload, {
    description: 'Gives whom you lead or head the lists of their post; what they have stays as it is.',
  })
  async giveOnboarding(
    @Arg('input', () => GiveOnboardingInput, { description: 'To whom.' }) input: GiveOnboardingInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof GiveOnboardingPayload>> {
    return toDevelopmentAnswer(context, await giveOnboarding(this.deps, context.actor, input));
  }

  @Access({ staff: 'own' })
  @Mutation(() => TickOnboardingStepPayload, {
    description: 'Ticks an item of yourself, or as the lead of whom you lead or head; or takes it back.',
  })
  async tickOnboardingStep(
    @Arg('input', () => TickOnboardingStepInput, { description: 'The item.' })
    input: TickOnboardingStepInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof TickOnboardingStepPayload>> {
    return toDevelopmentAnswer(context, await tickOnboardingStep(this.deps, context.actor, input));
  }

  @FieldResolver(() => [OnboardingStepType], {
    description: 'What they were given to do on joining, what is due first first, at most 200.',
  })
  @Priced(2)
  onboarding(@Root() { person }: PersonForActor, @Ctx() context: Context): Promise<OnboardingStep[]> {
    return context.loader(onboardingByStaff).load(person.staffId);
  }
}

/** Tells what an item says and refers to. */
@Resolver(() => OnboardingItemType)
export class OnboardingItemResolver {
  @FieldResolver(() => LocalizedTextType, { description: 'What is done.' })
  text(@Root() { textIndonesian, textEnglish }: OnboardingItem): LocalizedText {
    return { indonesian: textIndonesian, english: textEnglish };
  }

  @FieldResolver(() => StaffPostType, {
    nullable: true,
    description: 'The post whose holders do it; null for everybody.',
  })
  post(@Root() { postId }: OnboardingItem, @Ctx() context: Context) {
    return postId === null ? null : context.loader(postById).load(postId);
  }

  @FieldResolver(() => SopPageType, { nullable: true, description: 'A procedure to read; null for none.' })
  sop(@Root() { sopId }: OnboardingItem, @Ctx() context: Context) {
    return sopId === null ? null : context.loader(sopPageById).load(sopId);
  }

  @FieldResolver(() => TrainingCourseType, {
    nullable: true,
    description: 'A course to attend; null for none.',
  })
  course(@Root() { courseId }: OnboardingItem, @Ctx() context: Context) {
    return courseId === null ? null : context.loader(courseById).load(courseId);
  }
}

/** Tells which item a step is of, and whether it is done. */
@Resolver(() => OnboardingStepType)
export class OnboardingStepResolver {
  @FieldResolver(() => OnboardingItemType, { description: 'The item.' })
  item(@Root() { itemId }: OnboardingStep, @Ctx() context: Context): Promise<OnboardingItem> {
    return loadExisting(context.loader(onboardingItemById), itemId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is done: ticked by the lead, or by the person where no lead is asked for.',
  })
  async isDone(@Root() step: OnboardingStep, @Ctx() context: Context): Promise<boolean> {
    return (await loadState(step, context)).isDone;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it should have been done before today.' })
  async isOverdue(@Root() step: OnboardingStep, @Ctx() context: Context): Promise<boolean> {
    return (await loadState(step, context)).isOverdue;
  }

  @FieldResolver(() => StaffMemberType, {
    nullable: true,
    description: 'Who ticked it as the lead; null for nobody.',
  })
  confirmedByStaff(@Root() { confirmedBy }: OnboardingStep, @Ctx() context: Context) {
    return confirmedBy === null ? null : context.loader(anyStaffById).load(confirmedBy);
  }
}

async function loadState(step: OnboardingStep, context: Context) {
  const { needsLead } = await loadExisting(context.loader(onboardingItemById), step.itemId);
  return stateOf({ ...step, needsLead }, toCivilDate(context.clock.now()));
}
