import type { Database } from '../../../platform/db/database';
import { foldHeading } from '../shared/folding';
import { nameKey } from '../names/person-names';
import { contributionsOfTitles } from '../titles/title-parts.queries';
import { identifierLookupKey } from '../titles/title-rows';
import type { Title } from '../titles/title.entity';
import { titles, titlesByLookupKeys } from '../titles/titles.queries';

/** What is known of a draft. */
export type Draft = {
  readonly titleProper: string;
  readonly contributorName: string | null;
  readonly identifiers: readonly string[];
};

const MOST = 10;
const MOST_NAMESAKES = 50;
const MOST_IDENTIFIERS = 50;

/**
 * Finds records that may describe the same thing as a draft: first those with one of its numbers, then those
 * with its title and contributor.
 */
export async function possibleDuplicates(db: Database, draft: Draft): Promise<Title[]> {
  const keys = draft.identifiers
    .slice(0, MOST_IDENTIFIERS)
    .map(identifierLookupKey)
    .filter((key) => key !== '');
  const found = new Map<string, Title>();
  for (const title of await titlesByLookupKeys(db, [...new Set(keys)], MOST)) found.set(title.id, title);
  for (const title of await namesakes(db, draft)) found.set(title.id, title);
  return [...found.values()].slice(0, MOST);
}

async function namesakes(db: Database, { titleProper, contributorName }: Draft): Promise<Title[]> {
  const titleSort = foldHeading(titleProper).slice(0, 200);
  if (titleSort === '') return [];
  const found = await titles.list(db, `WHERE t.title_sort = ? ORDER BY t.id LIMIT ${MOST_NAMESAKES}`, [
    titleSort,
  ]);
  const name = nameKey(contributorName ?? '');
  if (name === '' || found.length === 0) return found;
  const people = await contributionsOfTitles(
    db,
    found.map(({ id }) => id),
  );
  return found.filter(
    (_, index) =>
      (people[index] ?? []).length === 0 ||
      (people[index] ?? []).some(({ contributor }) => nameKey(contributor.preferredName) === name),
  );
}
