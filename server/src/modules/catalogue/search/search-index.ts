import type { Context } from '../../../platform/graphql/context';
import { fault } from '../../../platform/graphql/errors/faults';
import type { Search, SearchAnswer, SearchRequest, SearchSuggestion } from '../../../platform/search';
import { IndexNotReadyError } from '../../../platform/search';
import type { Locale } from '../../../shared/locale';
import { say } from '../words/say';

/** Tells programs which wait this is: other limits share its code. */
const REASON = 'SEARCH_INDEX_BUILDING';
const RETRY_SECONDS = 5;
const BEING_BUILT: Readonly<Record<Locale, string>> = say('searchIndex.beingBuilt');

/** What keeps the index in step, as the catalogue uses it. */
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

/** What asking the index takes. */
export type SearchDeps = {
  readonly search: Pick<Search, 'search' | 'suggest'>;
  readonly projection: () => IndexFollower;
  /** Whether something outside the catalogue answers a search: an event, a guide, a business, a service. */
  readonly isAnsweredElsewhere: (text: string) => Promise<boolean>;
};

/** Who asks, as far as the index has to know. */
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

/**
 * Tells whether the index was behind when it answered, so that what it did not find may be there all the
 * same.
 */
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
