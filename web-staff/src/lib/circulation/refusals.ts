import type { Permission } from '../session/session-context';
import type { RefusedFragment } from './Refused.generated';

/** A refusal of a scan, a renewal or a hold, as the server gives it. */
export type Refused = RefusedFragment;

/** A refusal by a rule of circulation, with what helps against it. */
export type RuleRefused = Extract<Refused, { readonly __typename: 'CirculationRefusal' }>;

/** The code of a refusal by a rule. */
export type RefusalCode = RuleRefused['refusal'];

/** Keeps the refusals that a rule gave. */
export function ruleRefusals(refusals: readonly Refused[]): readonly RuleRefused[] {
  return refusals.filter((refusal): refusal is RuleRefused => refusal.__typename === 'CirculationRefusal');
}

/** Says whether every refusal can be answered: each waits for a yes or for a reason, none stands for good. */
export function canBeAnswered(refusals: readonly Refused[]): boolean {
  const byRule = ruleRefusals(refusals);
  return (
    refusals.length > 0 &&
    byRule.length === refusals.length &&
    byRule.every(({ remedy }) => remedy !== 'NONE')
  );
}

/** Says whether a renewed membership helps: it ran out, and nothing else stands against it for good. */
export function canRenewMembership(refusals: readonly Refused[]): boolean {
  const byRule = ruleRefusals(refusals);
  const isOver = ({ refusal }: RuleRefused) =>
    refusal === 'MEMBERSHIP_EXPIRED' || refusal === 'MEMBERSHIP_ENDS_TODAY';
  return (
    byRule.length === refusals.length &&
    byRule.some(isOver) &&
    byRule.every((one) => isOver(one) || one.remedy !== 'NONE')
  );
}

/** Says whether a reason has to be written before the refusals fall. */
export function needsReason(refusals: readonly Refused[]): boolean {
  return ruleRefusals(refusals).some(wantsReason);
}

/** Lists the permissions that an override of these refusals asks for. */
export function permissionsNeeded(refusals: readonly Refused[]): readonly Permission[] {
  const needed = ruleRefusals(refusals).flatMap(({ remedy, neededPermission }) =>
    remedy === 'OVERRIDE' && neededPermission !== null ? [neededPermission] : [],
  );
  return [...new Set(needed)];
}

/** Says whether going past this refusal has to be explained. */
export function wantsReason({ remedy, asksReason }: RuleRefused): boolean {
  return remedy === 'OVERRIDE' || asksReason;
}
