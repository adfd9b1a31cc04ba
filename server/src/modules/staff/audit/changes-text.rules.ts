import type { Locale } from '../../../shared/locale';
import { say } from '../words/say';
import { columnOf, fieldText } from './audit-words.terms';

const ID = /^[a-z]{3}_[0-9A-Z]{26}$/;
const UNKNOWN = '…';
/** Columns that the database keeps as 0 or 1. */
const TRUTH = /^(is|has|can)_/;
/** Counts and moments that every change moves: they tell nobody anything. */
const DULL = new Set(['version', 'changed_at', 'updated_at', 'sequence', 'id', 'written_by']);
/** What a cell of a spreadsheet can hold and somebody still reads. */
const LONGEST = 2_000;

type Written = (place: string, value: unknown) => string;

/**
 * Writes the facts of a line of the audit log as text: the cells of the rule matrix that changed, else what changed,
 * before and after, else what was entered. Fields stand in the words of the screen, and by their own name where it
 * has none. Ids read as names; what the reader may not know, or nobody knows any more, as an ellipsis.
 */
export function changesText(
  facts: string | null,
  names: ReadonlyMap<string, string>,
  locale: Locale,
): string | null {
  const { before, after, given, rules, ...noted } = recordOf(facts === null ? null : JSON.parse(facts));
  const [was, is] = [recordOf(before), recordOf(after)];
  const written = writerOf(names, locale);
  if (Array.isArray(rules))
    return rules
      .map((rule) => ruleText(recordOf(rule), written, locale))
      .join('; ')
      .slice(0, LONGEST);
  const changes = entriesOf(is).map(
    ([field, value]) =>
      `${fieldText(field, locale)}: ${written(field, was[field])} → ${written(field, value)}`,
  );
  const entered = enteredIn(noted, recordOf(given)).map(
    ([place, value]) => `${fieldText(place, locale)}: ${written(place, value)}`,
  );
  const lines = changes.length > 0 ? changes : entered;
  return lines.length === 0 ? null : lines.join('; ').slice(0, LONGEST);
}

/** Returns how values read: truths as yes and no, ids as names, lists one after another. */
function writerOf(names: ReadonlyMap<string, string>, locale: Locale): Written {
  const written: Written = (place, value) => {
    if (value === null || value === undefined || value === '') return '-';
    if (typeof value === 'boolean' || (typeof value === 'number' && TRUTH.test(columnOf(place))))
      return say(value === true || value === 1 ? 'accountList.yes' : 'accountList.no')[locale];
    if (Array.isArray(value)) return value.map((one) => written(place, one)).join(', ');
    if (typeof value !== 'string') return JSON.stringify(value);
    return ID.test(value) ? (names.get(value) ?? UNKNOWN) : value;
  };
  return written;
}

/** Writes a changed cell of the rule matrix: which rule, for whom, before and after. */
function ruleText(rule: Readonly<Record<string, unknown>>, written: Written, locale: Locale): string {
  const category = recordOf(rule['category'])[locale === 'EN' ? 'en' : 'id'];
  const cell = [category, rule['materialType'], rule['branchId']]
    .filter((part) => part !== null && part !== undefined)
    .map((part) => written('rule', part));
  const name = [written('rule', rule['rule']), ...(cell.length > 0 ? [cell.join(' × ')] : [])].join(', ');
  return `${name}: ${written('rule', rule['before'])} → ${written('rule', rule['after'])}`;
}

/** What an act notes of itself, then what was entered beside it: that says more than what is hidden of its input. */
function enteredIn(
  noted: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
): readonly [string, unknown][] {
  const own = entriesOf(noted).flatMap(([name, value]): [string, unknown][] =>
    isRecord(value) ? entriesOf(value) : [[name, value]],
  );
  if (own.length === 0) return entriesOf(given);
  const said = new Set(own.map(([place]) => columnOf(place)));
  const beside = entriesOf(given).filter(([place, value]) => value !== UNKNOWN && !said.has(columnOf(place)));
  return [...own, ...beside];
}

function entriesOf(record: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(record).filter(([field]) => !DULL.has(field));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
