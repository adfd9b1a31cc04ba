import type { RuleName, RuleValues } from './definitions/all-rules.rules';
import { RULES } from './definitions/all-rules.rules';
import type { Rule } from './definitions/rule-values.rules';

/**
 * Stands for "every" in a row of the matrix; never null, so that the database can refuse a second equal row.
 */
export const ANY = '*';

/** One row of the matrix: for this branch, member category and type of material, the rule has this value. */
export type RuleRow = {
  readonly id: string;
  readonly branch: string;
  readonly category: string;
  readonly materialType: string;
  readonly name: string;
  readonly value: string;
  /** The name of the special days it belongs to; absent for a row that always holds. */
  readonly specialDays?: string;
};

/** The cell that is asked for. */
export type RuleKey = Pick<RuleRow, 'branch' | 'category' | 'materialType'>;

/**
 * What a rule says in a cell: the row that decided (null: the default) and those it beat, strongest first.
 */
export type ResolvedRule<Value> = {
  readonly value: Value;
  readonly row: RuleRow | null;
  readonly beaten: readonly RuleRow[];
};

/** The rules of one cell, each resolved by itself when it is asked for. */
export type RuleBook = {
  readonly resolve: <Name extends RuleName>(name: Name) => ResolvedRule<RuleValues[Name]>;
  readonly valueOf: <Name extends RuleName>(name: Name) => RuleValues[Name];
};

/**
 * The rules by name with their values: what lets one function resolve them all without losing their types.
 */
const TYPED_RULES: { readonly [Name in RuleName]: Rule<RuleValues[Name]> } = RULES;

/** Opens the matrix at one cell. */
export function ruleBook(rows: readonly RuleRow[], key: RuleKey): RuleBook {
  const resolve = <Name extends RuleName>(name: Name) => resolveRule(rows, key, name);
  return { resolve, valueOf: (name) => resolve(name).value };
}

/**
 * Resolves one rule. Rows of special days come first; then rows that fit are ordered branch before category
 * before material type: a row that names the branch beats every row that does not, whatever else those name.
 * A row whose value is not legal is a fault, for it cannot have been saved.
 */
export function resolveRule<Name extends RuleName>(
  rows: readonly RuleRow[],
  key: RuleKey,
  name: Name,
): ResolvedRule<RuleValues[Name]> {
  const [row, ...beaten] = rowsThatFit(rows, key, name);
  if (!row) return { value: TYPED_RULES[name].fallback, row: null, beaten: [] };
  const value = TYPED_RULES[name].read(row.value);
  if (value === undefined)
    throw new RangeError(`Rule row ${row.id} says ${row.value}; ${name} does not know that value`);
  return { value, row, beaten };
}

/** Lists the rows that speak about a rule in a cell, the deciding one first. */
export function rowsThatFit(rows: readonly RuleRow[], key: RuleKey, name: RuleName): readonly RuleRow[] {
  const fitting = rows.filter(
    (row) =>
      row.name === name &&
      fits(row.branch, key.branch) &&
      fits(row.category, key.category) &&
      fits(row.materialType, key.materialType),
  );
  return fitting.sort((one, other) => strengthOf(other) - strengthOf(one));
}

function fits(said: string, asked: string): boolean {
  return said === ANY || said === asked;
}

/**
 * Special days weigh more than everything; branch more than category and material type together, category
 * more than material type.
 */
function strengthOf(row: RuleRow): number {
  return (
    (row.specialDays === undefined ? 0 : 8) +
    (row.branch === ANY ? 0 : 4) +
    (row.category === ANY ? 0 : 2) +
    (row.materialType === ANY ? 0 : 1)
  );
}

/** Whose branch decides about rules and calendar of a loan. */
export type RuleBranchSetting = 'homeOfCopy' | 'homeOfMember' | 'desk';

/** The branches that meet in one loan. */
export type MeetingBranches = {
  readonly homeOfCopy: string;
  readonly homeOfMember: string;
  readonly desk: string;
};

/**
 * Chooses the branch whose rules and calendar hold; the loan keeps it, so that renewals and fines ask the
 * same one.
 */
export function branchForRules(branches: MeetingBranches, setting: RuleBranchSetting = 'homeOfCopy'): string {
  return branches[setting];
}
