import { badInput } from '../graphql/errors/faults';
import type { ExportCaller } from './create-list-export';
import { holdsList, holdsPlaces, narrowToHeld } from './list-rights';
import type { ListScope, ListSource } from './list-source';
import type { ExportDeps } from './make-export';
import { readAs } from './read-as';

/** Filters of a list as JSON, each of which is counted. */
export type CountEntry = { readonly list: string; readonly filters: readonly string[] };

/** A line of saved views that one still overlooks; each filter is a statement. */
const MOST_FILTERS = 20;

/**
 * Counts the rows of a list under each of some filters, in their order. Null stands for what the caller may not read,
 * here or at all, and for a filter that the list does not have. Throws BAD_USER_INPUT beyond 20 filters.
 */
export async function countList(
  deps: ExportDeps,
  caller: ExportCaller,
  { list, filters }: CountEntry,
): Promise<(number | null)[]> {
  if (filters.length > MOST_FILTERS) throw badInput(`Give at most ${MOST_FILTERS} filters.`);
  const source = deps.sources().find(({ name }) => name === list);
  if (source === undefined || !holdsList(caller.actor, source)) return filters.map(() => null);
  const namesOf = deps.namesFor({ makerId: caller.actor.staffId, locale: caller.locale });
  const scope = { db: deps.db, clock: deps.clock, locale: caller.locale, namesOf };
  const counts: (number | null)[] = [];
  // One after the other: what people wait for goes before numbers beside names.
  for (const filter of filters) counts.push(await countUnder(scope, { caller, source, filter }));
  return counts;
}

type Counted = { readonly caller: ExportCaller; readonly source: ListSource; readonly filter: string };

async function countUnder(
  scope: ListScope,
  { caller: { actor, schema }, source, filter }: Counted,
): Promise<number | null> {
  const read = readAs(schema, source.filterType, filter);
  if (!read.ok) return null;
  const narrowed = narrowToHeld(actor, source, read.value ?? {});
  if (!holdsPlaces(actor, source, narrowed)) return null;
  if (!(await source.mayRead({ db: scope.db, actor, filter: narrowed }))) return null;
  return source.count(scope, { filter: narrowed, orderBy: null });
}
