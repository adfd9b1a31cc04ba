import { isCivilDate } from '../../../shared/civil-date';
import type { Rule, RuleUnit } from './definitions/rule-values.rules';
import { say } from '../words/say';

/** What people write after a number, in both languages, and how much of the basic unit it is. */
const TIME_UNITS: readonly { readonly words: RegExp; readonly letter: 'd' | 'h'; readonly times: number }[] =
  [
    { words: /^(?:d|h(?:r|ari)|days?)$/, letter: 'd', times: 1 },
    { words: /^(?:w|mg|mgg|minggu|pekan|weeks?)$/, letter: 'd', times: 7 },
    { words: /^(?:h|j|jam|hrs|hours?)$/, letter: 'h', times: 1 },
  ];

/** Words that may stand after the number of a rule and change nothing about it. */
const COUNTED: Readonly<Record<Exclude<RuleUnit, 'days' | 'rupiah'>, RegExp>> = {
  copies: /^(?:eks(?:emplar)?|buku|judul|copies|copy|books?|items?)$/,
  holds: /^(?:pesanan|reservasi|orang|holds?)$/,
  times: /^(?:x|kali|times?)$/,
  hours: /^(?:j|jam|h|hours?)$/,
  loanUnits: /^(?:hari|hr|jam|days?|hours?)$/,
  none: /^$/,
};

const UNLIMITED = /^(?:unlimited|∞|tak(?:\s|-)?terbatas|tidak terbatas|tanpa batas|no limit)$/;
const NOTHING = /^(?:none|-|tidak ada|tanpa)$/;

/** The longest period that a loan or a wait can sensibly have: a year. */
const MOST_DAYS = 366;
const MOST_HOURS = 240;

/**
 * Reads what somebody typed for a rule ("14", "14 hari", "2 minggu", "Rp1.000") and gives it as a row keeps
 * it ("14d", "1000"); undefined if this rule cannot say that.
 */
export function readTypedValue(
  rule: Pick<Rule<unknown>, 'kind' | 'unit' | 'choices' | 'read'>,
  typed: string,
): string | undefined {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const value = toRowText(rule, text);
  return value !== undefined && rule.read(value) !== undefined ? value : undefined;
}

/** Says how a value of this rule is written, for whoever typed something else. */
export function describeTypedValue({ kind, unit }: Pick<Rule<unknown>, 'kind' | 'unit'>): {
  readonly ID: string;
  readonly EN: string;
} {
  if (kind === 'period') return say('typedRuleValue.duration', { mostDays: MOST_DAYS });
  if (kind === 'choice') return say('typedRuleValue.choice');
  if (kind === 'date') return say('typedRuleValue.date');
  const number = NUMBERS[unit];
  const orUnlimited = kind === 'limit' ? say('typedRuleValue.orUnlimited') : { ID: '', EN: '' };
  return say('typedRuleValue.number', { number, orUnlimited });
}

const NUMBERS: Readonly<Record<RuleUnit, { readonly ID: string; readonly EN: string }>> = {
  copies: say('typedRuleValue.copies'),
  days: say('typedRuleValue.days', { mostDays: MOST_DAYS }),
  hours: say('typedRuleValue.hours'),
  loanUnits: say('typedRuleValue.loanUnits'),
  rupiah: say('typedRuleValue.rupiah'),
  holds: say('typedRuleValue.holds'),
  times: say('typedRuleValue.times'),
  none: say('typedRuleValue.none'),
};

function toRowText(
  { kind, unit, choices }: Pick<Rule<unknown>, 'kind' | 'unit' | 'choices'>,
  text: string,
): string | undefined {
  if (kind === 'choice') return choices.find((choice) => choice.toLowerCase() === text);
  if (kind === 'date') return NOTHING.test(text) ? 'none' : toCivilDate(text);
  if (kind === 'period') return toPeriod(text);
  if (kind === 'limit' && UNLIMITED.test(text)) return 'unlimited';
  return toNumber(text, unit);
}

function toPeriod(text: string): string | undefined {
  const [, count = '', word = ''] = /^(\d{1,4}) ?([a-z]*)$/.exec(text) ?? [];
  const unit = TIME_UNITS.find(({ words }) => words.test(word === '' ? 'd' : word));
  if (count === '' || !unit) return undefined;
  const amount = Number(count) * unit.times;
  return amount <= (unit.letter === 'd' ? MOST_DAYS : MOST_HOURS) ? `${amount}${unit.letter}` : undefined;
}

function toNumber(text: string, unit: RuleUnit): string | undefined {
  if (unit === 'days') return toPeriod(text)?.match(/^(\d+)d$/)?.[1];
  const [, count = '', word = ''] =
    /^(?:rp\.? ?)?(\d+|\d{1,3}(?:[.,]\d{3})+)(?:,-)? ?([a-z]*)$/.exec(text) ?? [];
  if (count === '' || (text.startsWith('rp') && unit !== 'rupiah')) return undefined;
  const isKnownWord = word === '' || (unit === 'rupiah' ? /^(?:rupiah|idr)$/ : COUNTED[unit]).test(word);
  return isKnownWord ? String(Number(count.replace(/[.,]/g, ''))) : undefined;
}

function toCivilDate(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  const date = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : undefined;
}
