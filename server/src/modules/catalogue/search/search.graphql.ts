import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Int, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { badInput } from '../../../platform/graphql/errors/faults';
import { answerSearch, completeRequest } from './find-titles';
import type { SearchDeps } from './search-index';
import { suggestFromIndex, wasIndexBehind } from './search-index';
import { facetsOfWishes, formWishes } from './search-request';
import type { PagelessRequest } from './search-request';
import { isOpenFilter, toSlice } from './search-request';
import type { CatalogueDeps } from '../catalogue-deps';
import { recordZeroResult } from './record-zero-result';
import { facetsOfFields } from './search-view.graphql';
import { CatalogueSearchArgs } from './search-args.type';
import { CatalogueSearchConnectionType, SuggestionType } from './search.type';
import type { SearchView } from './search-view.graphql';
import { searchView } from './search-view.graphql';
import { fieldsBelow, isFieldSelected } from '../../../platform/graphql/field-selection';
import { CARDS, titleColumnsFor } from '../titles/title-selection.graphql';
import { suggestionViews } from './search-view.graphql';

const MOST_SUGGESTIONS = 20;
const LONGEST_TYPED = 100;

/** Searches the catalogue. */
@Resolver()
export class SearchResolver {
  constructor(private readonly deps: CatalogueDeps & SearchDeps) {}

  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => CatalogueSearchConnectionType, {
    description:
      'Searches the catalogue. Empty text lists everything. `first` or `last` is required, 1 to 100.',
  })
  async searchCatalogue(
    @Args(() => CatalogueSearchArgs) args: CatalogueSearchArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SearchView> {
    const { text, filter } = args;
    const request = await completeRequest(this.deps.db, args, context.actor.kind === 'staff');
    const page = pageRequest(args);
    const slice = toSlice(request, page) ?? (await this.lastSlice(context, request, page.limit));
    const wishes = isFieldSelected(info, 'suggestedFilters') ? formWishes(text, filter ?? {}) : [];
    const facets = [
      ...new Set([
        ...(isFieldSelected(info, 'facets') ? facetsOfFields(fieldsBelow(info, 'facets')) : []),
        ...facetsOfWishes(wishes),
      ]),
    ].sort();
    const { answer, isAnsweredElsewhere } = await answerSearch(this.deps, context, {
      ...request,
      ...slice,
      facets: facets.length > 0 && facets,
    });
    const isMissed =
      answer.total === 0 &&
      !isAnsweredElsewhere &&
      slice.offset === 0 &&
      text.trim() !== '' &&
      isOpenFilter(request.filter);
    if (isMissed && context.actor.kind !== 'staff' && !wasIndexBehind(context))
      await recordZeroResult(this.deps, text);
    return searchView(context, {
      request,
      slice,
      answer,
      filter: filter ?? {},
      text,
      columns: titleColumnsFor(info, CARDS),
      wishes,
    });
  }

  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => [SuggestionType], { description: 'Completions while typing.' })
  async catalogueSuggestions(
    @Arg('text', () => String, { description: 'What was typed so far.' }) text: string,
    @Arg('first', () => Int, { description: 'How many, 1 to 20.' }) first: number,
    @Ctx() context: Context,
  ): Promise<SuggestionType[]> {
    if (first < 1 || first > MOST_SUGGESTIONS) throw badInput('`first` must be from 1 to 20.');
    return suggestionViews(
      context,
      await suggestFromIndex(this.deps, context, { text: text.slice(0, LONGEST_TYPED), limit: first }),
    );
  }

  private async lastSlice(context: Context, request: PagelessRequest, limit: number) {
    const {
      answer: { listed },
    } = await answerSearch(this.deps, context, { ...request, offset: 0, limit: 1, facets: false });
    const offset = Math.max(0, listed - limit);
    return { offset, limit: Math.max(1, listed - offset) };
  }
}
