import { readIdentifierBeginning } from '../shared/identifiers';
import type { Database } from '../../../platform/db/database';
import type { SearchAnswer, SearchRequest } from '../../../platform/search';
import { titleIdsByIdentifierBeginning, titleIdsWithWrongNumber } from './search.queries';
import type { SearchCaller, SearchDeps } from './search-index';
import { searchIndex } from './search-index';
import type { CatalogueSearch, PagelessRequest } from './search-request';
import { toSearchRequest } from './search-request';

/**
 * Turns the arguments of a search into a request to the index, with what only the database knows: titles whose
 * number begins as typed, and titles with a wrong number, which are shown to staff alone.
 */
export async function completeRequest(
  db: Database,
  search: CatalogueSearch,
  isStaff: boolean,
): Promise<PagelessRequest> {
  const request = toSearchRequest(search);
  const beginning = readIdentifierBeginning(request.text);
  return {
    ...request,
    // The index knows whole numbers only.
    ...(beginning === null ? {} : { meant: await titleIdsByIdentifierBeginning(db, beginning) }),
    ...(search.filter?.hasWrongNumber ? { only: isStaff ? await titleIdsWithWrongNumber(db) : [] } : {}),
  };
}

/** Asks the index. The name of an event or a guide counts as spelled right, even if no title has the word. */
export async function answerSearch(
  deps: SearchDeps,
  caller: SearchCaller,
  asked: SearchRequest,
): Promise<{ readonly answer: SearchAnswer; readonly isAnsweredElsewhere: boolean }> {
  const answer = await searchIndex(deps, caller, asked);
  const mayBe = asked.text.trim() !== '' && (answer.total === 0 || answer.didYouMean !== null);
  const isAnsweredElsewhere = mayBe && (await deps.isAnsweredElsewhere(asked.text));
  const isMended = isAnsweredElsewhere && answer.didYouMean !== null;
  return {
    answer: isMended ? await searchIndex(deps, caller, { ...asked, isSpelledRight: true }) : answer,
    isAnsweredElsewhere,
  };
}
