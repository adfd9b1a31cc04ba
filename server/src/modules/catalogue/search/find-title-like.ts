import type { Database } from '../../../platform/db/database';
import type { Search } from '../../../platform/search';
import { IndexNotReadyError } from '../../../platform/search';
import { foldText } from '../../../shared/text';
import type { Title } from '../titles/title.entity';
import { titlesByIds } from '../titles/titles.queries';

const MOST_CANDIDATES = 10;
const SHORTEST_NAME = 3;

/**
 * Finds a title of this name in the index, by this author if its record names any; null if none is sure enough,
 * or while the index is being built.
 */
export async function findTitleLike(
  { db, search }: { readonly db: Database; readonly search: Pick<Search, 'search'> },
  { title, author }: { readonly title: string; readonly author: string | null },
): Promise<Title | null> {
  const found = await titlesByIds(db, await candidates(search, title));
  return found.find((one) => isNamed(one, title) && isBy(one, author)) ?? null;
}

async function candidates(search: Pick<Search, 'search'>, text: string): Promise<readonly string[]> {
  try {
    const { hits } = await search.search({
      kind: 'title',
      text,
      filter: {},
      sort: 'relevance',
      offset: 0,
      limit: MOST_CANDIDATES,
      facets: false,
      collapse: false,
    });
    return hits.map(({ id }) => id);
  } catch (error) {
    if (error instanceof IndexNotReadyError) return [];
    throw error;
  }
}

function isNamed({ titleProper, subtitle }: Title, title: string): boolean {
  const wanted = foldText(title);
  return wanted === foldText(titleProper) || wanted === foldText(`${titleProper} ${subtitle ?? ''}`);
}

function isBy({ responsibility }: Title, author: string | null): boolean {
  if (author === null || responsibility === null) return true;
  const named = new Set(foldText(responsibility).split(' '));
  return foldText(author)
    .split(' ')
    .some((word) => word.length >= SHORTEST_NAME && named.has(word));
}
