import type { EntityManager } from 'typeorm';

import type { Dialect } from '../../../../test/dialects';
import { openTestDatabase } from '../../../../test/open-test-database';
import type { Actor } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { writeMemberCategories } from '../../members/registration/member-categories.queries';
import { ROLES } from '../../staff';
import type { CirculationDeps } from '../deps';
import { createPolicyCache, markRulesChanged } from '../rules/policy-cache';
import { ruleRow } from './check-out-facts';
import { at } from './fixture-calendar';
import type { CaseMember, CaseTitle, MadeTitle } from './home-rows';
import { BRANCHES, writeBranches, writeMember, writeTitle } from './home-rows';

/** The module of circulation on a fresh database, with two branches and a clock that tests move. */
export type CirculationHome = {
  readonly deps: CirculationDeps;
  /** The statements that ran since the last `statements.length = 0`. */
  readonly statements: string[];
  /** Sets the wall clock of Pasuruan: `2026-08-13 10:00`. */
  readonly setNow: (text: string) => void;
  /** Lets every look at the clock find it a millisecond later, as in real life. */
  readonly letTimePass: () => void;
  /** Writes rows of the matrix such as `A * BOOK loanPeriod 14d`; A and B are the branches. */
  readonly rules: (...rows: readonly string[]) => Promise<void>;
  readonly member: (member?: CaseMember) => Promise<string>;
  readonly title: (title?: CaseTitle) => Promise<MadeTitle>;
  readonly rows: <Row = Record<string, unknown>>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;
  readonly close: () => Promise<void>;
};

/** Somebody at the desk, who may not override. */
export const DESK = staffWith('desk', 'stf_0000000000000000000000DESK');

/** A librarian, who may override. */
export const LIBRARIAN = staffWith('librarian', 'stf_00000000000000000000000LIB');

/** A member who acts for themselves. */
export function asMember(memberId: string): Actor {
  return { kind: 'member', memberId, sessionId: 'ses_test' };
}

/**
 * Opens a fresh module; it is ten in the morning of Thursday 13 August 2026, and members may have five copies
 * for seven days.
 */
export async function openCirculationHome(dialect: Dialect): Promise<CirculationHome> {
  const home = await openTestDatabase(dialect);
  let now = at('2026-08-13 10:00').getTime();
  let step = 0;
  const clock = { now: () => new Date((now += step)) };
  const deps: CirculationDeps = { db: home.db, clock, newId, policies: createPolicyCache({ clock }) };
  const write = <T>(work: (tx: EntityManager) => Promise<T>): Promise<T> => written(deps, work);
  await write(async (tx) => {
    await writeMemberCategories(tx);
    await writeBranches(tx);
  });
  const rules = (...rows: readonly string[]): Promise<void> => write((tx) => writeRules(deps, tx, rows));
  await rules('* * * maxLoans 5', '* * * loanPeriod 7d', '* * * maxRenewals 2');
  return {
    deps,
    rules,
    statements: home.statements,
    close: home.close,
    setNow: (text) => void (now = at(text).getTime()),
    letTimePass: () => void (step = 1),
    member: (member) => write((tx) => writeMember(tx, member)),
    title: (title) => write((tx) => writeTitle(tx, title)),
    rows: (sql, values = []) => home.db.query(sql, values),
  };
}

async function written<T>(deps: CirculationDeps, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  const result = await deps.db.transaction(async (tx) => ok(await work(tx)));
  if (!result.ok) throw new Error('A unit of the test was refused.');
  return result.value;
}

async function writeRules(deps: CirculationDeps, tx: EntityManager, texts: readonly string[]): Promise<void> {
  const stamp = { updated_at: sqlInstant(deps.clock.now()), changed_by: 'system:test' };
  for (const { branch, category, materialType, name, value } of texts.map(ruleRow)) {
    const branchId = branch === 'A' || branch === 'B' ? BRANCHES[branch] : branch;
    await tx.query(
      'DELETE FROM circulation_rule WHERE branch_id = ? AND category_code = ? AND material_type = ? AND name = ?',
      [branchId, category, materialType, name],
    );
    await insertRows(tx, 'circulation_rule', [
      {
        id: newId('rul'),
        branch_id: branchId,
        category_code: category,
        material_type: materialType,
        name,
        value,
        ...stamp,
      },
    ]);
  }
  await markRulesChanged(tx, deps);
}

function staffWith(role: string, staffId: string): Actor {
  const permissions = ROLES.find(({ code }) => code === role)?.permissions ?? [];
  return { kind: 'staff', staffId, sessionId: 'ses_test', permissions: new Set(permissions) };
}
