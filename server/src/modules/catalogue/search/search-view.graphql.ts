import type { Context } from '../../../platform/graphql/context';
import type { Page } from '../../../platform/graphql/connection';
import { buildPage } from '../../../platform/graphql/connection';
import type { LazyFields } from '../../../platform/graphql/lazy-fields';
import type { SearchAnswer, SearchHit } from '../../../platform/search';
import type { Contributor } from '../authorities/contributors.queries';
import { contributorsNamed } from '../authorities/contributors.queries';
import { formKey } from '../authorities/entry-keys';
import type { TitleColumns } from '../titles/titles.queries';
import type { Title } from '../titles/titles.queries';
import type { Work } from '../works/works.queries';
import { workById } from '../works/works.queries';
import type { FormWish } from './form-wishes';
import { fittingWishes } from './form-wishes';
import type { FilterEntry, PagelessRequest } from './search-request';
import { createCursorWriter } from './search-request';
import type { CatalogueFacetsType, CatalogueHitType, CatalogueSearchConnectionType } from './search.type';
import { facetView, suggestedFilters } from './facet-view.graphql';

/** An answer of the index and what it answers. */
export type Answered = {
  readonly request: PagelessRequest;
  readonly slice: { readonly offset: number; readonly limit: number };
  readonly answer: SearchAnswer;
  readonly filter: FilterEntry;
  readonly text: string;
  readonly columns: TitleColumns;
  readonly wishes: readonly FormWish[];
};

/** A page of cards, with what belongs to the search as a whole. */
export type SearchView = Page<LazyFields<CatalogueHitType>> &
  LazyFields<Omit<CatalogueSearchConnectionType, keyof Page<unknown> | 'facets'>> & {
    /** Null where the query does not ask for them. */
    readonly facets: (() => Promise<CatalogueFacetsType>) | null;
  };

const NAME_LENGTH = 100;

/**
 * Shows the answer of the index as a page of cards; cards of titles that were deleted a moment ago are left
 * out.
 */
export async function searchView(
  context: Context,
  { request, slice, answer, filter, text, columns, wishes }: Answered,
): Promise<SearchView> {
  const titles = await context.loader(columns.loader).loadMany(answer.hits.map(({ id }) => id));
  const cursorAt = createCursorWriter(request);
  const withoutAt = wordsLackingAt(answer);
  const edges = answer.hits.flatMap((hit, index) => {
    const title = titles[index];
    return title == null || title instanceof Error
      ? []
      : [
          {
            cursor: cursorAt(slice.offset + index),
            node: { ...cardOf(context, hit, title), withoutWords: withoutAt(slice.offset + index) },
          },
        ];
  });
  const { facets } = answer;
  const more = {
    hasNextPage: slice.offset + answer.hits.length < answer.listed,
    hasPreviousPage: slice.offset > 0,
  };
  return {
    ...buildPage(edges, more, answer.total),
    facets: facets && (() => facetView(context, facets, filter)),
    relaxed: answer.relaxed.map(({ without, total }) => ({ withoutWords: without, totalCount: total })),
    suggestedFilters: () => suggestedFilters(context, fittingWishes(wishes, answer.facets, answer.listed)),
    didYouMean: answer.didYouMean,
    alsoSearched: answer.alsoSearched,
    contributorMatch: () => contributorNamed(context, text),
  };
}

/** Tells the words that the card of a place lacks: the list goes on part by part. */
function wordsLackingAt({ total, relaxed }: SearchAnswer): (position: number) => readonly string[] {
  return (position) => {
    let end = total;
    return position < end ? [] : (relaxed.find((part) => position < (end += part.total))?.without ?? []);
  };
}

function cardOf(context: Context, hit: SearchHit, title: Title) {
  return { title, editionCount: hit.editions, work: () => workOf(context, title) };
}

async function workOf(context: Context, title: Title): Promise<Work | null> {
  const work = await context.loader(workById).load(title.workId);
  return work && work.editionCount > 1 ? work : null;
}

async function contributorNamed(context: Context, text: string): Promise<Contributor | null> {
  const key = formKey(text.slice(0, NAME_LENGTH));
  if (key === '') return null;
  const [only, ...others] = await contributorsNamed(context.db, key);
  return only && others.length === 0 ? only : null;
}
