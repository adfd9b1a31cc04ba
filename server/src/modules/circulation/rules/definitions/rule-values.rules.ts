import type { CivilDate } from '../../../../shared/civil-date';
import { isCivilDate } from '../../../../shared/civil-date';

/** A number that has a top, or has none. */
export type Limit = number | 'unlimited';

/** How long a loan lasts: days end with the day, hours with the minute. */
export type LoanPeriod = { readonly unit: 'day' | 'hour'; readonly count: number };

/** What the number of a rule counts. */
export type RuleUnit = 'copies' | 'days' | 'hours' | 'loanUnits' | 'rupiah' | 'holds' | 'times' | 'none';

/**
 * Where a rule may be set: in any cell of the matrix, or for a member category only, because it is about the
 * person as a whole and would mean nothing for one type of material.
 */
export type RuleScope = 'cell' | 'category';

/** One rule: what it says, in which unit, where it may be set, and what holds when no row says anything. */
export type Rule<Value> = {
  readonly kind: 'number' | 'limit' | 'choice' | 'period' | 'date';
  readonly unit: RuleUnit;
  readonly scope: RuleScope;
  readonly fallback: Value;
  readonly choices: readonly string[];
  readonly doc: string;
  /** Reads the text of a row; undefined if it is not a legal value of this rule. */
  readonly read: (text: string) => Value | undefined;
};

type Facts<Value> = {
  readonly fallback: Value;
  readonly unit: RuleUnit;
  readonly doc: string;
  readonly scope?: RuleScope;
};

/** Describes a rule that is a whole number from 0, or from the least it can sensibly be. */
export function numberRule({
  least = 0,
  ...facts
}: Facts<number> & { readonly least?: number }): Rule<number> {
  const read = (text: string) => readNumberFrom(least, text);
  return { scope: 'cell', ...facts, kind: 'number', choices: [], read };
}

/** Describes a rule that is a whole number from 0 or explicitly unlimited. */
export function limitRule<Value extends Limit | null>(facts: Facts<Value | Limit>): Rule<Value | Limit> {
  return {
    scope: 'cell',
    ...facts,
    kind: 'limit',
    choices: ['unlimited'],
    read: (text) => (text === 'unlimited' ? text : readNumberFrom(0, text)),
  };
}

/** Describes a rule that is one of a few words; the first is what holds when no row says anything. */
export function choiceRule<const Choice extends string>(
  choices: readonly [Choice, ...Choice[]],
  facts: Omit<Facts<Choice>, 'fallback' | 'unit'>,
): Rule<Choice> {
  return {
    scope: 'cell',
    ...facts,
    unit: 'none',
    kind: 'choice',
    fallback: choices[0],
    choices,
    read: (text) => choices.find((choice) => choice === text),
  };
}

/** Describes a rule that is a period, written `7d` or `4h`. */
export function periodRule(facts: Facts<LoanPeriod>): Rule<LoanPeriod> {
  return { scope: 'cell', ...facts, kind: 'period', choices: [], read: readPeriod };
}

/** Describes a rule that is a day or `none`. */
export function dateRule(
  facts: Omit<Facts<CivilDate | 'none'>, 'fallback' | 'unit'>,
): Rule<CivilDate | 'none'> {
  return {
    scope: 'cell',
    ...facts,
    unit: 'none',
    kind: 'date',
    fallback: 'none',
    choices: ['none'],
    read: (text) => (text === 'none' || isCivilDate(text) ? text : undefined),
  };
}

function readNumberFrom(least: number, text: string): number | undefined {
  return /^(0|[1-9]\d{0,8})$/.test(text) && Number(text) >= least ? Number(text) : undefined;
}

function readPeriod(text: string): LoanPeriod | undefined {
  const [, count, unit] = /^([1-9]\d{0,3})([dh])$/.exec(text) ?? [];
  return count === undefined ? undefined : { unit: unit === 'h' ? 'hour' : 'day', count: Number(count) };
}

/** Says that a rule has no limit. */
export const unlimited: Limit = 'unlimited';
