import type { Database } from '../../../platform/db/database';
import type { Title } from './title.entity';
import { titles, titlesByIds } from './titles.queries';

/** What a title shares with others. */
export type SharedTraits = {
  readonly contributorIds: readonly string[];
  readonly subjectIds: readonly string[];
};

/** How many titles of one person or subject are looked at; a subject may have a hundred thousand. */
const SAMPLE = 200;
const MOST_TRAITS = 8;
/** The same author says more than the same subject; a rare subject says more than a common one. */
const CONTRIBUTOR_WEIGHT = 3;

type Link = { readonly titleId: string; readonly traitId: string };

/**
 * Finds other titles by the same people or on the same subjects, best first; other editions of the work are
 * left out.
 */
export async function relatedTitles(
  db: Database,
  title: Title,
  { contributorIds, subjectIds, limit }: SharedTraits & { limit: number },
): Promise<Title[]> {
  const people = contributorIds.slice(0, MOST_TRAITS);
  const subjects = subjectIds.slice(0, MOST_TRAITS);
  const branches = [
    ...people.map(() => sampleOf('contribution', 'contributor_id')),
    ...subjects.map(() => sampleOf('title_subject', 'subject_id')),
  ];
  if (branches.length === 0) return [];
  const links = await db.query<Link>(branches.join(' UNION ALL '), [...people, ...subjects]);
  const ranked = rankByTraits(
    links.filter(({ titleId }) => titleId !== title.id),
    new Set(people),
  );
  const found = new Map(
    (await titlesByIds(db, ranked.slice(0, limit * 3))).map((other) => [other.id, other]),
  );
  const works = new Set([title.workId]);
  return ranked
    .flatMap((id) => found.get(id) ?? [])
    .filter(({ workId }) => !works.has(workId) && works.add(workId))
    .slice(0, limit);
}

/**
 * Finds the titles that stand before and after a title on the shelf, in call number order, the title itself
 * in the middle.
 */
export async function shelfNeighbours(db: Database, title: Title, beside: number): Promise<Title[]> {
  const key = title.shelfSortKey;
  if (key === null) return [title];
  const before = await shelfSide(db, { key, id: title.id, sign: '<', limit: beside });
  const after = await shelfSide(db, { key, id: title.id, sign: '>', limit: beside });
  return [...before.reverse(), title, ...after];
}

function sampleOf(table: string, owner: string): string {
  return `SELECT * FROM (SELECT title_id AS titleId, ${owner} AS traitId FROM ${table} WHERE ${owner} = ? ORDER BY title_id DESC LIMIT ${SAMPLE}) sample`;
}

function rankByTraits(links: readonly Link[], people: ReadonlySet<string>): string[] {
  const sizes = new Map<string, number>();
  for (const { traitId } of links) sizes.set(traitId, (sizes.get(traitId) ?? 0) + 1);
  const scores = new Map<string, number>();
  for (const { titleId, traitId } of links) {
    const weight = people.has(traitId) ? CONTRIBUTOR_WEIGHT : 1 + 1 / (sizes.get(traitId) ?? 1);
    scores.set(titleId, (scores.get(titleId) ?? 0) + weight);
  }
  return [...scores].sort(([idA, a], [idB, b]) => b - a || (idA < idB ? 1 : -1)).map(([id]) => id);
}

function shelfSide(
  db: Database,
  { key, id, sign, limit }: { key: string; id: string; sign: '<' | '>'; limit: number },
): Promise<Title[]> {
  const way = sign === '<' ? 'DESC' : 'ASC';
  const rest = `WHERE t.shelf_sort_key ${sign}= ? AND (t.shelf_sort_key ${sign} ? OR t.id ${sign} ?) ORDER BY t.shelf_sort_key ${way}, t.id ${way} LIMIT ${limit}`;
  return titles.list(db, rest, [key, key, id]);
}
