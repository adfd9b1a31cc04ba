import type { Database } from '../../../platform/db/database';
import type { FigureSpan } from '../reports/subjects/figures.queries';
import type { HandsList } from './hands.queries';
import { LISTS, NONE, rowsOf } from './hands.queries';
import type { PeopleByBranch } from './small-branches.rules';

type Row = { readonly rowKey: string | null; readonly branchId: string | null; readonly person: string };

/** Who did something, by row of a list and branch, in the whole library. It decides what is told; it is never shown. */
export async function peopleByRow(
  db: Database,
  list: HandsList,
  { from, to }: FigureSpan,
): Promise<ReadonlyMap<string, PeopleByBranch>> {
  const { id, person } = LISTS[list];
  const { from: tables, where, values } = rowsOf(list, { from, to, branchId: null });
  const branch = list === 'ROLE' ? 's.branch_id' : 'm.branch_id';
  const rows = await db.query<Row>(
    `SELECT DISTINCT ${id} AS rowKey, ${branch} AS branchId, ${person} AS person ${tables} WHERE ${where} AND ${person} IS NOT NULL LIMIT 50000`,
    values,
  );
  const found = new Map<string, Map<string, Set<string>>>();
  for (const { rowKey, branchId, person: one } of rows) {
    const branches = found.get(rowKey ?? NONE) ?? new Map<string, Set<string>>();
    const people = branches.get(branchId ?? NONE) ?? new Set<string>();
    found.set(rowKey ?? NONE, branches.set(branchId ?? NONE, people.add(one)));
  }
  return found;
}

/** Joins the rows of a list: who did something, by branch. */
export function inAllRows(rows: ReadonlyMap<string, PeopleByBranch>): PeopleByBranch {
  const found = new Map<string, Set<string>>();
  for (const branches of rows.values())
    for (const [branch, people] of branches) {
      const known = found.get(branch) ?? new Set<string>();
      found.set(branch, known);
      for (const one of people) known.add(one);
    }
  return found;
}

/** Who did something in both of two spans, by branch. */
export function inBoth(one: PeopleByBranch, other: PeopleByBranch): PeopleByBranch {
  return new Map(
    [...one].map(([branch, people]) => [
      branch,
      new Set([...people].filter((person) => other.get(branch)?.has(person) === true)),
    ]),
  );
}
