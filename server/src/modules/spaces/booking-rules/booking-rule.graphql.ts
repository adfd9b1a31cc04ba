import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { badInput } from '../../../platform/graphql/errors/faults';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { SpaceDeps } from '../save-space';
import type { Space } from '../space.entity';
import { SpaceType } from '../space.type';
import { spaceById } from '../spaces.queries';
import type { BookingRuleRow } from './booking-rule.entity';
import {
  BookingRuleNameType,
  BookingRuleStepType,
  BookingRuleType,
  SaveBookingRulesInput,
  SaveBookingRulesPayload,
} from './booking-rule.type';
import { allBookingRules, rulesOfSpace } from './booking-rules.queries';
import {
  ANY,
  BOOKING_RULE_NAMES,
  BOOKING_RULES,
  explainRule,
  isBookingRuleName,
} from './booking-rules.rules';
import { saveBookingRules } from './save-booking-rules';

/** Reads and changes the matrix of booking rules, and says why. */
@Resolver(() => BookingRuleType)
export class BookingRulesResolver {
  constructor(private readonly deps: SpaceDeps) {}

  @Access({ staff: 'bookings.read' })
  @Query(() => [BookingRuleType], {
    description: 'The matrix of booking rules: the cells that say something themselves.',
  })
  @Priced(20)
  bookingRules(@Ctx() { db }: Context): Promise<BookingRuleRow[]> {
    return allBookingRules(db.read);
  }

  @Access({ staff: 'bookings.read' })
  @Query(() => [BookingRuleNameType], { description: 'All booking rules there are.' })
  @Priced(20)
  bookingRuleNames(): BookingRuleNameType[] {
    return BOOKING_RULE_NAMES.map((name) => {
      const { doc, unit, kind, choices, fallback } = BOOKING_RULES[name];
      return { name, meaning: doc, unit, kind, choices: [...choices], default: String(fallback) };
    });
  }

  @Access({ staff: 'bookings.read' })
  @Query(() => [BookingRuleStepType], {
    description:
      'How a rule is decided for a space and a category: each step of precedence, strongest first.',
  })
  async explainBookingRule(
    @Arg('spaceId', () => ID, { description: 'The space.' }) spaceId: string,
    @Arg('categoryCode', () => String, { description: 'A member category, `GUEST` or `PARTNER`.' })
    categoryCode: string,
    @Arg('name', () => String, { description: 'Name of the rule.' }) name: string,
    @Ctx() { db }: Context,
  ): Promise<BookingRuleStepType[]> {
    if (!isBookingRuleName(name))
      throw badInput(`There is no booking rule ${name.slice(0, 40)}; bookingRuleNames lists them.`);
    const steps = explainRule(await rulesOfSpace(db.read, spaceId), { spaceId, categoryCode }, name);
    return steps.map(({ isDefault, value, decides, ...step }) => ({
      isOfSpace: !isDefault && step.spaceId !== ANY,
      isOfCategory: !isDefault && step.categoryCode !== ANY,
      isDefault,
      value,
      decides,
    }));
  }

  @Access({ staff: 'library.edit', at: 'spaceId' })
  @Mutation(() => SaveBookingRulesPayload, {
    description:
      'Changes cells of the matrix, all or none. New bookings follow at once; those that were made keep what they were made with.',
  })
  async saveBookingRules(
    @Arg('input', () => SaveBookingRulesInput, { description: 'The changes.' }) input: SaveBookingRulesInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveBookingRulesPayload>> {
    const result = await saveBookingRules(this.deps, context.actor, input);
    if (!result.ok) return { rules: [], userErrors: toUserErrors(result.refusals, context.locale) };
    return { rules: await allBookingRules(context.db.read), userErrors: [] };
  }

  @FieldResolver(() => SpaceType, { nullable: true, description: 'The space; null means every space.' })
  space(@Root() { spaceId }: BookingRuleType, @Ctx() context: Context): Promise<Space | null> | null {
    return spaceId === ANY ? null : context.loader(spaceById).load(spaceId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The member category, `GUEST` or `PARTNER`; null means every category.',
  })
  categoryCode(@Root() { categoryCode }: BookingRuleType): string | null {
    return categoryCode === ANY ? null : categoryCode;
  }
}
