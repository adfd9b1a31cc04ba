import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid, toErrors } from '../../../platform/validation/refusals';
import type { AgeBand } from '../../../shared/age-band';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { InternetDeps } from '../deps';
import { say } from '../words/say';
import type { InternetRuleName } from './internet-matrix.rules';
import { ANY, GUEST, LIMIT_RULES, NETWORK_NAME, readRuleValue } from './internet-matrix.rules';
import type { InternetRuleRow } from './internet-rule.entity';
import {
  changeInternetRule,
  deleteInternetRule,
  findKnownCells,
  insertInternetRule,
  listInternetRules,
} from './internet-rules.queries';

/** A change of one cell; absent parts of the cell mean every one, a null value makes the cell inherit. */
export type InternetRuleChange = {
  readonly branchId?: string | null;
  readonly categoryCode?: string | null;
  readonly ageBand?: AgeBand | null;
  readonly name: InternetRuleName;
  readonly value?: string | null;
};

/** Changes cells of the matrix, all or none; refuses values that the rule does not know. */
export function saveInternetRules(
  deps: InternetDeps,
  actor: Actor,
  request: { readonly changes: readonly InternetRuleChange[]; readonly idempotencyKey?: string | null },
): Promise<Result<{ readonly changed: number }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'saveInternetRules', request), async (tx) => {
      const refusals = toErrors(await problemsOf(tx, request.changes));
      if (refusals) return fail(...refusals);
      const known = await listInternetRules(tx);
      for (const change of request.changes) await saveCell(deps, tx, actor, { change, known });
      return ok({ changed: request.changes.length });
    }),
  );
}

async function problemsOf(tx: EntityManager, changes: readonly InternetRuleChange[]): Promise<Refusal[]> {
  const { branches, categories } = await findKnownCells(tx);
  return changes.flatMap(({ branchId, categoryCode, ageBand, name, value }, index): Refusal[] => {
    const field = (last: string): string[] => ['changes', String(index), last];
    if (branchId != null && !branches.has(branchId))
      return [invalid(field('branchId'), say('rules.unknown'))];
    if (categoryCode != null && categoryCode !== GUEST && !categories.has(categoryCode))
      return [invalid(field('categoryCode'), say('rules.unknown'))];
    if (name === NETWORK_NAME && (categoryCode != null || ageBand != null))
      return [invalid(field('name'), say('rules.networkPerBranch'))];
    if (value != null && readRuleValue(name, value) === null)
      return [invalid(field('value'), valueHint(name))];
    return [];
  });
}

function valueHint(name: InternetRuleName): Refusal['message'] {
  if (name === NETWORK_NAME) return say('rules.networkName');
  const { least, most } = LIMIT_RULES[name];
  return say('rules.limit', { least, most });
}

async function saveCell(
  deps: InternetDeps,
  tx: EntityManager,
  actor: Actor,
  { change, known }: { readonly change: InternetRuleChange; readonly known: readonly InternetRuleRow[] },
): Promise<void> {
  const cell = {
    branch: change.branchId ?? ANY,
    category: change.categoryCode ?? ANY,
    ageBand: change.ageBand ?? ANY,
    name: change.name,
  };
  const before = known.find(
    (row) =>
      row.branch === cell.branch &&
      row.category === cell.category &&
      row.ageBand === cell.ageBand &&
      row.name === cell.name,
  );
  const value = change.value == null ? null : readRuleValue(change.name, change.value);
  const stamp = { updatedAt: deps.clock.now(), changedBy: toPrincipal(actor) };
  if (value === null) return before && deleteInternetRule(tx, before.id);
  if (before) return changeInternetRule(tx, before.id, { value, ...stamp });
  await insertInternetRule(tx, { id: deps.newId('inr', stamp.updatedAt), ...cell, value, ...stamp });
}
