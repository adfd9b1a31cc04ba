import { Extensions, Field, ID, InputType, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { always, definePayload } from '../../../platform/graphql/payload';

@ObjectType('BookingRuleName', {
  simpleResolvers: true,
  description: 'A rule of booking: what it says, in which unit, and what holds when no row says anything.',
})
export class BookingRuleNameType {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'What it means, in English.' })
  meaning: string;

  @Field(() => String, { description: 'What its number counts; `none` for choices.' })
  unit: string;

  @Field(() => String, { description: '`number`, `limit` (a number or `unlimited`) or `choice`.' })
  kind: string;

  @Field(() => [String], { description: 'The words it knows; empty if it is a number.' })
  choices: readonly string[];

  @Field(() => String, { description: 'What holds when no row says anything.' })
  default: string;
}

@ObjectType('BookingRule', {
  simpleResolvers: true,
  description: 'A cell of the matrix of booking rules: what a rule says for a space and a category.',
})
export class BookingRuleType {
  @Field(() => ID, { description: 'Globally unique id.' })
  id: string;

  @Field(() => String, { description: 'Name of the rule, such as `maxMinutes`.' })
  name: string;

  @Field(() => String, { description: 'What it says, as text: a whole number, `unlimited` or a choice.' })
  value: string;

  /** `*` stands for every space; resolved as `space`. */
  spaceId: string;

  /** `*` stands for every category; resolved as `categoryCode`. */
  categoryCode: string;
}

@ObjectType('BookingRuleStep', {
  simpleResolvers: true,
  description: 'A step of precedence: where a row could stand, what it says there, whether it decides.',
})
export class BookingRuleStepType {
  @Field(() => Boolean, { description: 'Whether the step asks rows of this space; else of every space.' })
  isOfSpace: boolean;

  @Field(() => Boolean, { description: 'Whether it asks rows of this category; else of every category.' })
  isOfCategory: boolean;

  @Field(() => Boolean, { description: 'Whether this is the default of the program.' })
  isDefault: boolean;

  @Field(() => String, { nullable: true, description: 'What it says; null if nothing.' })
  value: string | null;

  @Field(() => Boolean, { description: 'Whether this step decides.' })
  decides: boolean;
}

@InputType({ description: 'A change to one cell of the matrix of booking rules.' })
export class BookingRuleChangeInput {
  @Field(() => String, {
    nullable: true,
    description: 'A member category, `GUEST` or `PARTNER`; absent means every category.',
  })
  categoryCode?: string | null;

  @Extensions({ toldInAudit: true })
  @Field(() => String, { description: 'Name of the rule.' })
  name: string;

  @Extensions({ toldInAudit: true })
  @Field(() => String, {
    nullable: true,
    description: 'What it says; null removes the cell, which then inherits.',
  })
  value?: string | null;
}

@MutationInput()
export class SaveBookingRulesInput {
  @Field(() => ID, { nullable: true, description: 'The space; absent means every space.' })
  spaceId?: string | null;

  @Field(() => [BookingRuleChangeInput], { description: 'The changes; all or none are saved.' })
  changes: BookingRuleChangeInput[];

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const SaveBookingRulesPayload = definePayload(
  'SaveBookingRules',
  { rules: always([BookingRuleType], 'The whole matrix as it is now; empty if refused.') },
  { description: 'What `saveBookingRules` did. Unless it was refused, `userErrors` is empty.' },
);
