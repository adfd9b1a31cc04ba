import type { Context } from '../../../platform/graphql/context';
import type { Refusal, UserErrorType } from '../../../platform/graphql/errors/user-error';
import { toUserErrors, UserErrorCode } from '../../../platform/graphql/errors/user-error';
import type { RuleRow } from '../domain/rule-matrix';
import { rowsThatFit } from '../domain/rule-matrix';
import { defaultTextOf } from '../domain/rule-text';
import type { CirculationRefusal } from '../use-cases/refusal-words';
import { isCirculationRefusal } from '../use-cases/refusal-words';
import { CirculationRefusalType, CirculationRuleType, RuleDecisionType } from './refusal.type';

/** What helps against a refusal, as the schema says it. */
export type Remedy = 'CONFIRM' | 'OVERRIDE' | 'NONE';

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
    value: row?.value ?? defaultTextOf(rule.name) ?? '',
    decidedBy: row ? toRuleType(row) : null,
    beaten: fitting.filter(({ id }) => id !== row?.id).map(toRuleType),
  });
}
