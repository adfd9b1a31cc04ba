import type { RuleRow } from './rule-matrix.rules';
import { ANY } from './rule-matrix.rules';
import { isRuleName, RULES } from './definitions/all-rules.rules';

/** Says why a row of the matrix cannot be saved, and which row it collides with. */
export type MatrixProblem = {
  readonly code: 'UNKNOWN_RULE' | 'NOT_A_VALUE' | 'AMBIGUOUS' | 'ONLY_PER_CATEGORY';
  readonly rowId: string;
  readonly otherRowId: string | null;
};

/** Says what a matrix lacks though it may be saved: without it nobody can borrow. */
export type MatrixWarning = { readonly code: 'NO_LOAN_LIMIT_FOR_EVERYBODY' };

/**
 * Lists every row that cannot be saved: unknown names, values a rule does not know, and two rows for one
 * cell.
 */
export function problemsOfMatrix(rows: readonly RuleRow[]): readonly MatrixProblem[] {
  const firstOf = new Map<string, RuleRow>();
  return rows.flatMap((row) => {
    const cell = JSON.stringify([row.branch, row.category, row.materialType, row.name]);
    const first = firstOf.get(cell);
    if (!first) firstOf.set(cell, row);
    const ambiguous: readonly MatrixProblem[] = first
      ? [{ code: 'AMBIGUOUS', rowId: row.id, otherRowId: first.id }]
      : [];
    return [...problemsOfRow(row), ...ambiguous];
  });
}

/**
 * Lists what is missing: a limit of loans in the row for everybody, without which a new cell refuses every
 * loan.
 */
export function warningsOfMatrix(rows: readonly RuleRow[]): readonly MatrixWarning[] {
  const isForEverybody = (row: RuleRow) =>
    row.branch === ANY && row.category === ANY && row.materialType === ANY;
  return rows.some((row) => row.name === 'maxLoans' && isForEverybody(row))
    ? []
    : [{ code: 'NO_LOAN_LIMIT_FOR_EVERYBODY' }];
}

function problemsOfRow(row: RuleRow): readonly MatrixProblem[] {
  const problem = (code: MatrixProblem['code']): MatrixProblem => ({ code, rowId: row.id, otherRowId: null });
  if (!isRuleName(row.name)) return [problem('UNKNOWN_RULE')];
  const rule = RULES[row.name];
  const isTooNarrow = rule.scope === 'category' && (row.branch !== ANY || row.materialType !== ANY);
  return [
    ...(rule.read(row.value) === undefined ? [problem('NOT_A_VALUE')] : []),
    ...(isTooNarrow ? [problem('ONLY_PER_CATEGORY')] : []),
  ];
}
