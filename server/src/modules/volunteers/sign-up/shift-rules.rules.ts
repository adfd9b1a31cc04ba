import type { ShiftAudience } from '../shifts/shift.terms';

/** What the library says about hours and rest, for one audience; minutes all. */
export type ShiftRules = {
  /** The most on one day. */
  readonly mostMinutesPerDay: number;
  /** The most from Monday to Sunday. */
  readonly mostMinutesPerWeek: number;
  /** The least between the end of one shift and the beginning of the next; 0 lets them touch. */
  readonly restMinutes: number;
  /** How long before a shift one may still give it back by oneself. */
  readonly cancelMinutes: number;
};

/** The rules of both audiences. */
export type AllShiftRules = Readonly<Record<ShiftAudience, ShiftRules>>;

/**
 * What holds until the library says otherwise. Staff: at most 8 hours a day and 40 a week (UU 13/2003, Pasal 77);
 * service points follow each other without rest. Volunteers: our own, milder figures.
 */
export const DEFAULT_SHIFT_RULES: AllShiftRules = {
  VOLUNTEERS: {
    mostMinutesPerDay: 6 * 60,
    mostMinutesPerWeek: 20 * 60,
    restMinutes: 30,
    cancelMinutes: 12 * 60,
  },
  STAFF: { mostMinutesPerDay: 8 * 60, mostMinutesPerWeek: 40 * 60, restMinutes: 0, cancelMinutes: 24 * 60 },
};

/** The names of the rules. */
export const SHIFT_RULE_NAMES = [
  'mostMinutesPerDay',
  'mostMinutesPerWeek',
  'restMinutes',
  'cancelMinutes',
] as const satisfies readonly (keyof ShiftRules)[];

/** What each rule may be at most: a day, a week. */
export const MOST_OF_RULE: Readonly<Record<keyof ShiftRules, number>> = {
  mostMinutesPerDay: 24 * 60,
  mostMinutesPerWeek: 7 * 24 * 60,
  restMinutes: 24 * 60,
  cancelMinutes: 14 * 24 * 60,
};

/** Reads rules as they were kept; what is missing or wrong is as it was delivered. */
export function readShiftRules(text: string | null): AllShiftRules {
  const kept = parse(text);
  return {
    VOLUNTEERS: withKept(DEFAULT_SHIFT_RULES.VOLUNTEERS, kept['VOLUNTEERS']),
    STAFF: withKept(DEFAULT_SHIFT_RULES.STAFF, kept['STAFF']),
  };
}

/** Tells whether a figure may stand for a rule. */
export function isRuleValue(name: keyof ShiftRules, value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_OF_RULE[name];
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function withKept(rules: ShiftRules, kept: unknown): ShiftRules {
  if (!isRecord(kept)) return rules;
  const read = SHIFT_RULE_NAMES.flatMap((name) => {
    const value = kept[name];
    return isRuleValue(name, value) ? [[name, value] as const] : [];
  });
  return { ...rules, ...Object.fromEntries(read) };
}
