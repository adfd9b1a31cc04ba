import type { Context } from '../../../platform/graphql/context';
import { fault } from '../../../platform/graphql/faults';
import type { Search, SearchAnswer, SearchRequest, SearchSuggestion } from '../../../platform/search';
import { IndexNotReadyError } from '../../../platform/search';

/** What keeps the index in step, as the catalogue uses it. */
export type Followed = {
  readonly catchUp: (seenEvent: number | null) => Promise<boolean>;
  readonly state: () => Promise<{ documentCount: number; lastEvent: number; lagSeconds: number; builtAt: Date | null; isRebuilding: boolean }>;
};

/** What asking the index takes. */
export type SearchDeps = { readonly search: Pick<Search, 'search' | 'suggest'>; readonly projection: () => Followed };

/** Asks the index once it knows what this process wrote and what the caller has seen; says so if it is behind. */
export async function askSearch(deps: SearchDeps, context: Context, request: SearchRequest): Promise<SearchAnswer> {
  await catchUp(deps, context);
  return answered(() => deps.search.search(request));
}

/** Asks for completions. */
export async function askSuggestions(deps: SearchDeps, context: Context, { text, limit }: { text: string; limit: number }): Promise<readonly SearchSuggestion[]> {
  await catchUp(deps, context);
  return answered(() => deps.search.suggest(text, limit));
}

/** Tells whether the index was behind when it answered, so that what it did not find may be there all the same. */
export function wasIndexBehind(context: Context): boolean {
  return context.responseExtensions['search'] !== undefined;
}

async function catchUp({ projection }: SearchDeps, context: Context): Promise<void> {
  const isCurrent = await projection().catchUp(context.seenEvent);
  if (!isCurrent) context.responseExtensions['search'] = { isStale: true };
}

async function answered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof IndexNotReadyError) throw fault('INTERNAL_SERVER_ERROR', 'The search index is being built. Try again in a minute.');
    throw error;
  }
}
