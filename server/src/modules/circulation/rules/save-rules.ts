import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { allRules, deleteRules, insertRules, updateRule } from './circulation-rules.queries';
import type { MatrixProblem } from './rule-matrix-problems.rules';
import { problemsOfMatrix } from './rule-matrix-problems.rules';
import type { RuleRow } from './rule-matrix.rules';
import { ANY } from './rule-matrix.rules';
import { auditRules } from './audit-rules';
import { isRuleName, RULES } from './definitions/all-rules.rules';
import { describeTypedValue, readTypedValue } from './typed-rule-value.rules';
import type { CirculationDeps } from '../deps';
import type { ChosenCell } from './unknown-cells.queries';
import { UNKNOWN_CELL, unknownParts } from './unknown-cells.queries';
import { markRulesChanged } from './policy-cache';
import { say } from '../words/say';

/**
 * A change to one cell of the matrix; absent parts of the cell mean every one, a null value makes the cell
 * inherit, any other may be written as people do.
 */
export type RuleChange = ChosenCell & { readonly name: string; readonly value?: string | null };

type Changed = { readonly kept: RuleRow[]; readonly written: RuleRow[]; readonly removed: RuleRow[] };

/** Changes cells of the matrix, all or none. Refuses names, values and cells that mean nothing. */
export function saveRules(
  deps: CirculationDeps,
  actor: Actor,
  request: { changes: readonly RuleChange[]; idempotencyKey?: string | null },
): Promise<Result<{ ruleIds: string[] }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'saveCirculationRules', request), (tx) =>
      save(deps, tx, actor, request.changes),
    ),
  );
}

async function save(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  changes: readonly RuleChange[],
): Promise<Result<{ ruleIds: string[] }, Refusal>> {
  const before = await allRules(tx);
  const unknown = await unknownCells(tx, changes);
  if (unknown.length > 0) return refuse(unknown);
  const changed = applyChanges(deps, before, changes);
  const refusals = problemsOfMatrix([...changed.kept, ...changed.written]).filter(({ rowId }) =>
    changed.written.some(({ id }) => id === rowId),
  );
  if (refusals.length > 0)
    return refuse(refusals.map((problem) => problemRefusal(problem, changed.written, changes)));
  await write(deps, tx, actor, { changed, before });
  return ok({ ruleIds: changed.written.map(({ id }) => id) });
}

function applyChanges(
  deps: CirculationDeps,
  before: readonly RuleRow[],
  changes: readonly RuleChange[],
): Changed {
  const cells = new Map(before.map((row) => [cellOf(row), row]));
  const written = new Map<string, RuleRow>();
  const removed: RuleRow[] = [];
  for (const change of changes) {
    const cell = {
      branch: change.branchId ?? ANY,
      category: change.categoryCode ?? ANY,
      materialType: change.materialType ?? ANY,
      name: change.name,
    };
    const known = cells.get(cellOf(cell));
    written.delete(cellOf(cell));
    if (change.value == null) removed.push(...(known ? [known] : []));
    else
      written.set(cellOf(cell), {
        id: known?.id ?? deps.newId('rul', deps.clock.now()),
        ...cell,
        value: rowText(change.name, change.value),
      });
  }
  const touched = new Set([...written.values(), ...removed].map(({ id }) => id));
  return {
    kept: before.filter(({ id }) => !touched.has(id)),
    written: [...written.values()],
    removed: removed.filter((row) => !written.has(cellOf(row))),
  };
}

/** Text that no rule can read stays as it was typed, so that the refusal is about that. */
function rowText(name: string, typed: string): string {
  return (isRuleName(name) ? readTypedValue(RULES[name], typed) : undefined) ?? typed.trim();
}

async function write(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { changed, before }: { changed: Changed; before: readonly RuleRow[] },
): Promise<void> {
  const stamp = { updatedAt: deps.clock.now(), changedBy: toPrincipal(actor) };
  await deleteRules(
    tx,
    changed.removed.map(({ id }) => id),
  );
  for (const row of changed.written) {
    if (before.some(({ id }) => id === row.id)) await updateRule(tx, row, stamp);
    else await insertRules(tx, [row], stamp);
  }
  await markRulesChanged(tx, deps);
  await auditRules(tx, { before, written: changed.written, removed: changed.removed });
}

async function unknownCells(tx: EntityManager, changes: readonly RuleChange[]): Promise<Refusal[]> {
  return (await unknownParts(tx, changes)).map(({ index, field }) => ({
    code: 'NOT_FOUND',
    field: ['changes', String(index), field],
    message: UNKNOWN_CELL,
  }));
}

function problemRefusal(
  problem: MatrixProblem,
  written: readonly RuleRow[],
  changes: readonly RuleChange[],
): Refusal {
  const row = written.find(({ id }) => id === problem.rowId);
  const index = changes.findLastIndex(
    (change) =>
      change.name === row?.name &&
      (change.branchId ?? ANY) === row.branch &&
      (change.categoryCode ?? ANY) === row.category &&
      (change.materialType ?? ANY) === row.materialType,
  );
  return {
    code: 'INVALID',
    field: ['changes', String(index), problem.code === 'NOT_A_VALUE' ? 'value' : 'name'],
    message: messageFor(problem, row),
  };
}

function messageFor({ code }: MatrixProblem, row: RuleRow | undefined): Refusal['message'] {
  return code === 'NOT_A_VALUE' && row && isRuleName(row.name)
    ? describeTypedValue(RULES[row.name])
    : PROBLEMS[code];
}

function refuse(refusals: readonly Refusal[]): Result<never, Refusal> {
  const [first, ...others] = refusals;
  return first ? fail(first, ...others) : fail({ code: 'INVALID', message: UNKNOWN_CELL });
}

function cellOf(row: Pick<RuleRow, 'branch' | 'category' | 'materialType' | 'name'>): string {
  return JSON.stringify([row.branch, row.category, row.materialType, row.name]);
}

const PROBLEMS: Readonly<Record<MatrixProblem['code'], Refusal['message']>> = {
  UNKNOWN_RULE: say('saveRules.unknownRule'),
  NOT_A_VALUE: say('saveRules.notAValue'),
  AMBIGUOUS: say('saveRules.ambiguous'),
  ONLY_PER_CATEGORY: say('saveRules.onlyPerCategory'),
};
