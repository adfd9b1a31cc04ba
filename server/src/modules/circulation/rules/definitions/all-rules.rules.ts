import { holdRules } from './holds.rules';
import { loanRules } from './loans.rules';
import { moneyRules } from './money.rules';
import { renewalRules } from './renewals.rules';

/** The closed list of rules of circulation, each with its unit, default and meaning. */
export const RULES = { ...loanRules, ...renewalRules, ...moneyRules, ...holdRules };

type Rules = typeof RULES;

/** The name of a rule. */
export type RuleName = keyof Rules;

/** What each rule says once it is resolved. */
export type RuleValues = { readonly [Name in RuleName]: Rules[Name]['fallback'] };

/** Tells whether the text names a rule. */
export function isRuleName(text: string): text is RuleName {
  return Object.hasOwn(RULES, text);
}
