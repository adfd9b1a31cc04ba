/** A value that an act changed: its field as the database calls it, before and after. */
export type AuditChange = { readonly field: string; readonly before: unknown; readonly after: unknown };

/** A value that was entered: its place in the input, without what leads there. */
export type AuditGiven = { readonly field: string; readonly value: unknown };

/** A cell of the rule matrix that changed; null stands for every branch, class or material, and for what inherits. */
export type AuditRule = {
  readonly rule: string;
  readonly branchId: string | null;
  readonly category: { readonly id: string; readonly en: string } | null;
  readonly materialType: string | null;
  readonly before: string | null;
  readonly after: string | null;
};

/** What a line of the audit log tells beyond who did what. */
export type AuditFacts = {
  readonly changes: readonly AuditChange[];
  readonly given: readonly AuditGiven[];
  readonly rules: readonly AuditRule[];
};

const NOTHING: AuditFacts = { changes: [], given: [], rules: [] };
/** Counts and moments that every change moves: they tell nobody anything. */
const DULL = new Set(['version', 'changed_at', 'updated_at', 'created_at', 'sequence', 'written_by']);

/** Reads the facts of a line; facts that are no JSON tell nothing. */
export function readAuditFacts(written: string | null): AuditFacts {
  const facts = parsed(written);
  if (!isRecord(facts)) return NOTHING;
  const [before, after] = [asRecord(facts['before']), asRecord(facts['after'])];
  const changes = Object.keys(after)
    .filter((field) => !DULL.has(field))
    .map((field) => ({ field, before: before[field], after: after[field] }));
  const rules = rulesIn(facts['rules']);
  // The cells say all that was entered.
  if (rules.length > 0) return { ...NOTHING, rules };
  const noted = notedIn(facts);
  const given = Object.entries(asRecord(facts['given']))
    .filter(([place, value]) => !DULL.has(place) && place !== 'id' && (noted.length === 0 || value !== '…'))
    .map(([place, value]) => ({ field: columnOf(place), value }))
    .filter(({ field }) => noted.every((one) => one.field !== field));
  return { changes, given: [...noted, ...given], rules };
}

function rulesIn(value: unknown): readonly AuditRule[] {
  const text = (one: unknown) => (typeof one === 'string' ? one : null);
  return (Array.isArray(value) ? value : []).filter(isRecord).map((one) => {
    const category = asRecord(one['category']);
    const [id, en] = [text(category['id']), text(category['en'])];
    return {
      rule: text(one['rule']) ?? '',
      branchId: text(one['branchId']),
      category: id === null || en === null ? null : { id, en },
      materialType: text(one['materialType']),
      before: text(one['before']),
      after: text(one['after']),
    };
  });
}

const NOTED_BY_ALL = new Set(['given', 'before', 'after']);

/** What an act notes of itself, such as which list left the house, narrowed to what, with how many rows. */
function notedIn(facts: Readonly<Record<string, unknown>>): AuditGiven[] {
  return Object.entries(facts)
    .filter(([name]) => !NOTED_BY_ALL.has(name))
    .flatMap(([name, value]) =>
      isRecord(value)
        ? Object.entries(value).map(([place, one]) => ({ field: columnOf(place), value: one }))
        : [{ field: columnOf(name), value }],
    );
}

/**
 * Writes a place of an input, such as `changes.homeBranchId`, as the database calls it: `home_branch_id`; the
 * number of an entry in a list says nothing.
 */
function columnOf(place: string): string {
  const last = place.split('.').findLast((part) => !/^\d+$/.test(part)) ?? place;
  return last.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function parsed(written: string | null): unknown {
  try {
    return written === null ? null : JSON.parse(written);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
