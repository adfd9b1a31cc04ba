import type { Context } from '../../../platform/graphql/context';
import { fault } from '../../../platform/graphql/errors/faults';
import type { Search, SearchAnswer, SearchRequest, SearchSuggestion } from '../../../platform/search';
import { IndexNotReadyError } from '../../../platform/search';
import type { Locale } from '../../../shared/locale';
import { say } from '../words/say';

/** Distinguishes this wait for clients: other limits have the same code. */
const REASON = 'SEARCH_INDEX_BUILDING';
const RETRY_SECONDS = 5;
const BEING_BUILT: Readonly<Record<Locale, string>> = say('searchIndex.beingBuilt');

/** The part of the search projection that the catalogue uses. */
export type IndexFollower = {
  readonly catchUp: (seenEvent: number | null) => Promise<boolean>;
  readonly state: () => Promise<{
    documentCount: number;
    lastEvent: number;
    lagSeconds: number;
    builtAt: Date | null;
    isRebuilding: boolean;
  }>;
};

/** Dependencies of a search. */
export type SearchDeps = {
  readonly search: Pick<Search, 'search' | 'suggest'>;
  readonly projection: () => IndexFollower;
  /** Whether an event, a guide, a business or a service answers the search. */
  readonly isAnsweredElsewhere: (text: string) => Promise<boolean>;
};

/** The part of the request context that a search needs. */
export type SearchCaller = Pick<Context, 'locale' | 'seenEvent' | 'responseExtensions'>;

/**
 * Searches the index after it has caught up with this process and with what the caller has seen; marks the
 * response as stale if it could not.
 */
export async function searchIndex(
  deps: SearchDeps,
  context: SearchCaller,
  request: SearchRequest,
): Promise<SearchAnswer> {
  await catchUp(deps, context);
  return answered(context, () => deps.search.search(request));
}

/** Asks for completions. */
export async function suggestFromIndex(
  deps: SearchDeps,
  context: SearchCaller,
  { text, limit }: { text: string; limit: number },
): Promise<readonly SearchSuggestion[]> {
  await catchUp(deps, context);
  return answered(context, () => deps.search.suggest(text, limit));
}

/** Tells whether the index was behind when it answered, so that a missing hit may exist all the same. */
export function wasIndexBehind(context: SearchCaller): boolean {
  return context.responseExtensions['search'] !== undefined;
}

async function catchUp({ projection }: SearchDeps, context: SearchCaller): Promise<void> {
  const isCurrent = await projection().catchUp(context.seenEvent);
  if (!isCurrent) context.responseExtensions['search'] = { isStale: true };
}

async function answered<Answer>({ locale }: SearchCaller, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof IndexNotReadyError)) throw error;
    const headers = new Map([['retry-after', String(RETRY_SECONDS)]]);
    throw fault('RATE_LIMITED', BEING_BUILT[locale], {
      reason: REASON,
      retryAfterSeconds: RETRY_SECONDS,
      http: { headers },
    });
  }
}
