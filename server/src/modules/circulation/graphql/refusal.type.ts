import { Field, ID, ObjectType } from 'type-graphql';

import { DateScalar } from '../../../platform/graphql/scalars';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import type { RefusalCode } from '../domain/refusal-codes';
import type { Remedy } from './circulation-errors';
import { CirculationRefusalCodeEnum, RefusalRemedyEnum } from './terms';

@ObjectType('CirculationRule', {
  simpleResolvers: true,
  description:
    'A cell of the matrix of loan rules: what a rule says for a branch, a member category and a type of material.',
})
export class CirculationRuleType {
  @Field(() => ID, { description: 'Globally unique id.' })
  id: string;

  @Field(() => String, { description: 'Name of the rule, such as `loanPeriod`.' })
  name: string;

  @Field(() => String, {
    description: 'What it says, as text: a whole number, `unlimited`, a choice, a period such as `7d`.',
  })
  value: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the special days it belongs to; null for a row that always holds.',
  })
  specialDays: string | null;

  /** `*` stands for every branch; resolved as `branch`. */
  branchId: string;

  /** `*` stands for every category; resolved as `category`. */
  categoryCode: string;

  /** `*` stands for every type; resolved as `materialType`. */
  material: string;
}

@ObjectType('RuleDecision', {
  simpleResolvers: true,
  description: 'What a rule says in one cell, which row of the matrix decided, and which rows it beat.',
})
export class RuleDecisionType {
  @Field(() => String, { description: 'Name of the rule.' })
  name: string;

  @Field(() => String, { description: 'What it says.' })
  value: string;

  @Field(() => CirculationRuleType, {
    nullable: true,
    description: 'The row that decided; null when the shipped default did.',
  })
  decidedBy: CirculationRuleType | null;

  @Field(() => [CirculationRuleType], { description: 'Rows that fit too but are weaker, strongest first.' })
  beaten: CirculationRuleType[];
}

@ObjectType('CirculationRefusal', {
  implements: UserErrorType,
  simpleResolvers: true,
  description: 'Circulation refuses: what for, what helps, and the rule that decided.',
})
export class CirculationRefusalType extends UserErrorType {
  @Field(() => CirculationRefusalCodeEnum, { description: 'Why.' })
  refusal: RefusalCode;

  @Field(() => RefusalRemedyEnum, { description: 'What helps.' })
  remedy: Remedy;

  @Field(() => String, {
    nullable: true,
    description: 'The permission an override needs; null if none helps.',
  })
  permission: string | null;

  @Field(() => Boolean, { description: 'Whether going on needs a reason.' })
  asksReason: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it would work; null if unknown.',
  })
  earliestOn: string | null;

  @Field(() => RuleDecisionType, {
    nullable: true,
    description: 'The rule that decided; null if none did. Staff only.',
  })
  rule: RuleDecisionType | null;
}
