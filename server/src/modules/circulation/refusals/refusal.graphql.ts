import { Field, ID, ObjectType } from 'type-graphql';

import type { Permission } from '../../../platform/auth/permission.terms';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { UserErrorCode, UserErrorType, toUserErrors } from '../../../platform/graphql/errors/user-error';
import { PermissionEnum } from '../../../platform/graphql/permission-enum';
import { DateScalar } from '../../../platform/graphql/scalars';
import { CirculationRefusalCodeEnum, RefusalRemedyEnum } from '../enums.graphql';
import type { RuleRow } from '../rules/rule-matrix.rules';
import { rowsThatFit } from '../rules/rule-matrix.rules';
import { formatDefaultRule } from '../rules/rule-text.rules';
import type { RefusalCode, RefusalRemedy } from './refusal-codes';
import type { CirculationRefusal } from './refusal-messages';
import { isCirculationRefusal } from './refusal-messages';

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
  beaten: readonly CirculationRuleType[];
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
  remedy: RefusalRemedy;

  @Field(() => PermissionEnum, {
    nullable: true,
    description: 'The permission an override needs; null if none helps.',
  })
  neededPermission: Permission | null;

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

const REMEDIES = { confirm: 'CONFIRM', override: 'OVERRIDE', never: 'NONE' } as const;

/**
 * Turns refusals into user errors; those of circulation carry what helps, and for staff the rule that
 * decided.
 */
export function circulationErrors(
  context: Context,
  refusals: readonly Refusal[],
  rules: readonly RuleRow[] = [],
): UserErrorType[] {
  return refusals.flatMap((refusal) =>
    isCirculationRefusal(refusal)
      ? [toCirculationError(context, refusal, rules)]
      : toUserErrors([refusal], context.locale),
  );
}

/** Turns a refusal of circulation into its object of the schema. */
export function toCirculationError(
  context: Context,
  refusal: CirculationRefusal,
  rules: readonly RuleRow[],
): CirculationRefusalType {
  const { circulation, message, field, code } = refusal;
  return Object.assign(new CirculationRefusalType(), {
    code: UserErrorCode[code],
    message: message[context.locale],
    field: field ? [...field] : null,
    refusal: circulation.code,
    remedy: REMEDIES[circulation.needs],
    permission: circulation.permission,
    neededPermission: circulation.permission,
    asksReason: circulation.asksReason,
    earliestOn: circulation.earliest,
    rule: context.actor.kind === 'staff' ? decisionOf(circulation.rule, rules) : null,
  });
}

/** Shows a row of the matrix. */
export function toRuleType(row: RuleRow): CirculationRuleType {
  return Object.assign(new CirculationRuleType(), {
    id: row.id,
    name: row.name,
    value: row.value,
    specialDays: row.specialDays ?? null,
    branchId: row.branch,
    categoryCode: row.category,
    material: row.materialType,
  });
}

function decisionOf(
  rule: CirculationRefusal['circulation']['rule'],
  rules: readonly RuleRow[],
): RuleDecisionType | null {
  if (!rule) return null;
  const row = rules.find(({ id }) => id === rule.rowId) ?? null;
  const fitting = row ? rowsThatFit(rules, row, rule.name) : [];
  return Object.assign(new RuleDecisionType(), {
    name: rule.name,
    value: row?.value ?? formatDefaultRule(rule.name) ?? '',
    decidedBy: row ? toRuleType(row) : null,
    beaten: fitting.filter(({ id }) => id !== row?.id).map(toRuleType),
  });
}
