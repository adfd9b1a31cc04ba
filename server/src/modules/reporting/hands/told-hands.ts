import type { Database } from '../../../platform/db/database';
import type { FigureSpan } from '../reports/subjects/figures.queries';
import type { HandsFigure, HandsList } from './hands.queries';
import { countPeopleOf, countStayed, countTrained, countVolunteers, sumByList } from './hands.queries';
import { inAllRows, inBoth, peopleByRow } from './hands-people.queries';
import type { PeopleByBranch } from './small-branches.rules';
import { hiddenBranches, rowsHiddenInBranches } from './small-branches.rules';
import { hiddenKeys, mayTell, tellStayed } from './small-hands.rules';

/** Volunteers of a span as they may be told; null where they, or the rest of the library, are too few. */
export type ToldVolunteers = {
  readonly active: number | null;
  readonly minutes: number | null;
  readonly joined: number;
};

/** A row of a list as it may be told. */
export type ToldFigure = Omit<HandsFigure, 'people' | 'amount'> & {
  readonly people: number | null;
  readonly amount: number | null;
};

/** Tells who was active and how long. */
export async function tellVolunteers(db: Database, span: FigureSpan): Promise<ToldVolunteers> {
  const own = await countVolunteers(db, span);
  const isTold = await isBranchTold(db, 'ROLE', { span, people: own.active });
  return isTold ? own : { active: null, minutes: null, joined: own.joined };
}

/** Tells the hours of training of all; null when they, or the rest of the library, are of too few people. */
export async function tellTraining(db: Database, span: FigureSpan): Promise<number | null> {
  const own = await countTrained(db, span);
  return (await isBranchTold(db, 'RANK', { span, people: own.people })) ? own.hours : null;
}

/** Tells whether the sum of all may be told; of a branch not where a hidden one would be left of what the library tells. */
async function isBranchTold(
  db: Database,
  list: HandsList,
  { span, people }: { readonly span: FigureSpan; readonly people: number },
): Promise<boolean> {
  if (span.branchId === null) return mayTell({ people });
  const branches = inAllRows(await peopleByRow(db, list, span));
  return !hiddenBranches(branches).has(span.branchId);
}

/** Tells how many stayed; of a branch not where the few of another one would be left. */
export async function tellStayedIn(
  db: Database,
  { year, branchId }: { readonly year: number; readonly branchId: string | null },
): Promise<number | null> {
  const told = tellStayed(await countStayed(db, { year, branchId }));
  if (branchId === null) return told;
  const peopleOf = async (one: number): Promise<PeopleByBranch> =>
    inAllRows(
      await peopleByRow(db, 'ROLE', { from: `${one}-01-01`, to: `${one + 1}-01-01`, branchId: null }),
    );
  const [active, before] = await Promise.all([peopleOf(year), peopleOf(year - 1)]);
  const isHidden = [active, before, inBoth(active, before)].some((branches) =>
    hiddenBranches(branches).has(branchId),
  );
  return isHidden ? null : told;
}

/** Tells the rows of a list; none while their total is not told. */
export async function tellList(
  db: Database,
  list: HandsList,
  { span, total }: { readonly span: FigureSpan; readonly total: number | null },
): Promise<ToldFigure[]> {
  const own = await sumByList(db, list, span);
  const hidden = await hiddenRows(db, list, { span, total, own });
  return own.map((figure) => (hidden.has(figure.key) ? { ...figure, people: null, amount: null } : figure));
}

async function hiddenRows(
  db: Database,
  list: HandsList,
  {
    span,
    total,
    own,
  }: { readonly span: FigureSpan; readonly total: number | null; readonly own: readonly HandsFigure[] },
): Promise<ReadonlySet<string>> {
  if (total === null) return new Set(own.map(({ key }) => key));
  if (span.branchId === null) return hiddenKeys(own, (keys) => countPeopleOf(db, { list, span, keys }));
  return rowsHiddenInBranches(await peopleByRow(db, list, span));
}
