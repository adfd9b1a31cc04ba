import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Int, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { badInput } from '../../../platform/graphql/errors/faults';
import type { SearchAnswer, SearchRequest } from '../../../platform/search';
import { titleIdsByIdentifierBeginning } from './search.queries';
import { readIdentifierBeginning } from '../shared/identifiers';
import type { SearchDeps } from './search-index';
import { searchIndex, suggestFromIndex, wasIndexBehind } from './search-index';
import { facetsOfWishes, formWishes } from './search-request';
import type { PagelessRequest } from './search-request';
import { isOpenFilter, toSearchRequest, toSlice } from './search-request';
import type { CatalogueDeps } from '../catalogue-deps';
import { recordZeroResult } from './record-zero-result';
import { facetsOfFields } from './search-view.graphql';
import { CatalogueSearchArgs } from './search.type';
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
    const request = { ...toSearchRequest(args), ...(await this.identified(text)) };
    const page = pageRequest(args);
    const slice = toSlice(request, page) ?? (await this.lastSlice(context, request, page.limit));
    const wishes = isFieldSelected(info, 'suggestedFilters') ? formWishes(text, filter ?? {}) : [];
    const facets = [
      ...new Set([
        ...(isFieldSelected(info, 'facets') ? facetsOfFields(fieldsBelow(info, 'facets')) : []),
        ...facetsOfWishes(wishes),
      ]),
    ].sort();
    const { answer, isAnsweredElsewhere } = await this.answered(context, {
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

  /**
   * Asks the index. The name of an event or a guide counts as spelled right, even if no title has the word.
   */
  private async answered(
    context: Context,
    asked: SearchRequest,
  ): Promise<{ answer: SearchAnswer; isAnsweredElsewhere: boolean }> {
    const answer = await searchIndex(this.deps, context, asked);
    const mayBe = asked.text.trim() !== '' && (answer.total === 0 || answer.didYouMean !== null);
    const isAnsweredElsewhere = mayBe && (await this.deps.isAnsweredElsewhere(asked.text));
    const isMended = isAnsweredElsewhere && answer.didYouMean !== null;
    return {
      answer: isMended ? await searchIndex(this.deps, context, { ...asked, isSpelledRight: true }) : answer,
      isAnsweredElsewhere,
    };
  }

  /** Finds the titles whose number begins as typed; the index knows whole numbers only. */
  private async identified(text: string): Promise<{ meant?: readonly string[] }> {
    const beginning = readIdentifierBeginning(text);
    return beginning === null ? {} : { meant: await titleIdsByIdentifierBeginning(this.deps.db, beginning) };
  }

  private async lastSlice(context: Context, request: PagelessRequest, limit: number) {
    const {
      answer: { listed },
    } = await this.answered(context, { ...request, offset: 0, limit: 1, facets: false });
    const offset = Math.max(0, listed - limit);
    return { offset, limit: Math.max(1, listed - offset) };
  }
}
