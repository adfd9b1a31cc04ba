import { isCivilDate } from '../../../shared/civil-date';
import type { Rule, RuleUnit } from './definitions/rule-values.rules';

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
  if (kind === 'period')
    return {
      ID: `Tulis lamanya, paling lama ${MOST_DAYS} hari: misalnya 14, 14 hari, 2 minggu, atau 4 jam.`,
      EN: `Write how long, ${MOST_DAYS} days at most: for example 14, 14 days, 2 weeks or 4 hours.`,
    };
  if (kind === 'choice') return { ID: 'Pilih salah satu dari daftar.', EN: 'Choose one of the list.' };
  if (kind === 'date')
    return {
      ID: 'Tulis tanggalnya, misalnya 24-12-2026, atau "tidak ada".',
      EN: 'Write the date, for example 24-12-2026, or "none".',
    };
  const number = NUMBERS[unit];
  const orUnlimited =
    kind === 'limit' ? { ID: ', atau "tak terbatas"', EN: ', or "unlimited"' } : { ID: '', EN: '' };
  return { ID: `Tulis ${number.ID}${orUnlimited.ID}.`, EN: `Write ${number.EN}${orUnlimited.EN}.` };
}

const NUMBERS: Readonly<Record<RuleUnit, { readonly ID: string; readonly EN: string }>> = {
  copies: {
    ID: 'jumlah eksemplar sebagai bilangan bulat, misalnya 3',
    EN: 'the number of copies as a whole number, for example 3',
  },
  days: {
    ID: `jumlah hari sebagai bilangan bulat sampai ${MOST_DAYS}, misalnya 7`,
    EN: `the number of days as a whole number up to ${MOST_DAYS}, for example 7`,
  },
  hours: {
    ID: 'jumlah jam sebagai bilangan bulat, misalnya 4',
    EN: 'the number of hours as a whole number, for example 4',
  },
  loanUnits: {
    ID: 'jumlah hari (atau jam, untuk pinjaman per jam) sebagai bilangan bulat, misalnya 1',
    EN: 'the number of days (or hours, for loans by the hour) as a whole number, for example 1',
  },
  rupiah: { ID: 'rupiah tanpa sen, misalnya 1.000', EN: 'whole rupiah, for example 1,000' },
  holds: {
    ID: 'jumlah reservasi sebagai bilangan bulat, misalnya 3',
    EN: 'the number of holds as a whole number, for example 3',
  },
  times: {
    ID: 'berapa kali sebagai bilangan bulat, misalnya 2',
    EN: 'how many times as a whole number, for example 2',
  },
  none: { ID: 'bilangan bulat, misalnya 1', EN: 'a whole number, for example 1' },
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
