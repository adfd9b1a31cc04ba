const ID = /^[a-z]{3}_[0-9A-Z]{26}$/;
const UNKNOWN = '…';
/** Counts and moments that every change moves: they tell nobody anything. */
const DULL = new Set(['version', 'changed_at', 'updated_at', 'sequence', 'id', 'written_by']);
/** What a cell of a spreadsheet can hold and somebody still reads. */
const LONGEST = 2_000;

/**
 * Writes the facts of a line of the audit log as text: the cells of the rule matrix that changed, else what changed,
 * before and after, else what was entered.
 * Ids read as names; what the reader may not know, or nobody knows any more, as an ellipsis.
 */
export function changesText(facts: string | null, names: ReadonlyMap<string, string>): string | null {
  const { before, after, given, rules, ...noted } = recordOf(facts === null ? null : JSON.parse(facts));
  const [was, is] = [recordOf(before), recordOf(after)];
  const written = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return '-';
    if (typeof value !== 'string') return JSON.stringify(value);
    return ID.test(value) ? (names.get(value) ?? UNKNOWN) : value;
  };
  if (Array.isArray(rules))
    return rules
      .map((rule) => ruleText(recordOf(rule), written))
      .join('; ')
      .slice(0, LONGEST);
  const changes = entriesOf(is).map(
    ([field, value]) => `${field}: ${written(was[field])} → ${written(value)}`,
  );
  const entered = entriesOf({ ...noted, ...visible(recordOf(given), noted) }).map(
    ([field, value]) => `${field}: ${written(value)}`,
  );
  const lines = changes.length > 0 ? changes : entered;
  return lines.length === 0 ? null : lines.join('; ').slice(0, LONGEST);
}

/** Writes a changed cell of the rule matrix: which rule, for whom, before and after. */
function ruleText(rule: Readonly<Record<string, unknown>>, written: (value: unknown) => string): string {
  const cell = [recordOf(rule['category'])['id'], rule['materialType'], rule['branchId']]
    .filter((part) => part !== null && part !== undefined)
    .map(written);
  const name = [written(rule['rule']), ...(cell.length > 0 ? [cell.join(' × ')] : [])].join(', ');
  return `${name}: ${written(rule['before'])} → ${written(rule['after'])}`;
}

/** What an act notes of itself says more than what is hidden of its input. */
function visible(
  given: Readonly<Record<string, unknown>>,
  noted: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (Object.keys(noted).length === 0) return given;
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== UNKNOWN));
}

function entriesOf(record: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(record).filter(([field]) => !DULL.has(field));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
