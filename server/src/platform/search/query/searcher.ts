import { createColumnRefresh, loadColumns } from '../index-file/columns';
import type { IndexDatabase } from '../index-file/schema';
import { createWordForms } from '../language/word-forms';
import type { FacetName, SearchAnswer, SearchHit, SearchRequest, SearchSuggestion } from '../search-types';
import { createAnswerCache } from './answer-cache';
import { alsoSearched } from './reading/also-searched';
import { type CardParts, joinParts, excludeShownWorks } from './card-parts';
import { bestCards, type Cards, collapseRows, createGroupScratch, separateRows } from './cards';
import { createFacetCounting } from './facets/facet-counter';
import { openFacetValues } from './facets/facet-values';
import { createRowFilter } from './facets/filter';
import { filterAndCount } from './matches';
import { bestCardsByTitle, rankByColumn } from './ranking/other-orders';
import { createCandidateRetriever, type Candidates } from './reading/retrieve-candidates';
import { readQuery } from './reading/read-query';
import { createRelevanceRanker, type RelevanceRanker } from './ranking/relevance-ranks';
import type { ParsedQuery } from './reading/parsed-query';
import { intersect, type RowSet, union } from './row-set';
import { createSuggester } from './suggester';
import { createTermRows } from './reading/term-rows';
import { openVocabulary } from './reading/vocabulary';

/** Answers searches from one open file. Belongs to one thread. */
export type Searcher = {
  search(request: SearchRequest): SearchAnswer;
  suggest(text: string, limit: number): SearchSuggestion[];
};

/** A result before a page is cut from it. */
type Result = Pick<SearchAnswer, 'total' | 'relaxed' | 'facets' | 'didYouMean' | 'alsoSearched'> &
  Pick<CardParts, 'cards' | 'order'>;

/** At most this many rows of a part are scored word by word: three pages. */
const JUDGED_RELAXED = 60;

const ALL_FACETS: readonly FacetName[] = [
  'availableNow',
  'branches',
  'materials',
  'languages',
  'audiences',
  'classes',
  'years',
  'subjects',
  'contributors',
];

/** Opens a searcher: reads the columns (a moment for a million titles) and prepares the statements. */
export function createSearcher(database: IndexDatabase): Searcher {
  const index = openIndex(database);
  const answer = createAnswer(index);
  const cache = createAnswerCache<Result>();
  const hits = createHitReader(database);
  const suggester = createSuggester(database, index.values, index.forms);
  const refresh = (): void => {
    if (!index.refreshColumns()) return;
    cache.clear();
    index.termRows.forget();
    index.values.forget();
  };
  const suggest = (text: string, limit: number): SearchSuggestion[] => {
    refresh();
    return suggester.suggest(text, limit);
  };
  const search = (request: SearchRequest): SearchAnswer => {
    refresh();
    const { order, cards, ...told } = cache.get(request, () => answer(request));
    const page = order(request.offset + request.limit).subarray(request.offset);
    return { ...told, listed: cards.rows.length, hits: hits(page, cards) };
  };
  // One read transaction per search: it sees one state of the file, and hundreds of small reads need no lock
  // each.
  return { suggest: database.transaction(suggest), search: database.transaction(search) };
}

/** What every search of one connection uses. */
type OpenIndex = ReturnType<typeof openIndex>;

function openIndex(database: IndexDatabase) {
  const columns = loadColumns(database);
  return {
    database,
    columns,
    refreshColumns: createColumnRefresh(database, columns),
    forms: createWordForms(),
    vocabulary: openVocabulary(database),
    values: openFacetValues(database),
    termRows: createTermRows(database, columns),
  };
}

/** Returns the function that answers a search: find rows, filter and count, make cards. */
function createAnswer(index: OpenIndex): (request: SearchRequest) => Result {
  const { database, columns, values, vocabulary } = index;
  const ranker = createRelevanceRanker({ ...index, columns: () => columns });
  const recall = createRecall(index, ranker);
  const partsOf = createCardParts(index, ranker);
  const counting = createFacetCounting(columns, values);
  const rowsOfIds = createRowsOfIds(database);
  return (request) => {
    const found = recall(request);
    const filter = createRowFilter(request.filter, columns, values);
    const wanted = request.facets === true ? ALL_FACETS : request.facets;
    const recalled = found.relaxed.reduce((all, part) => union(all, part.rows), found.rows);
    const rows = request.only === undefined ? recalled : intersect(recalled, rowsOfIds(request.only));
    const { rows: passing, facets } = filterAndCount(rows, columns, {
      filter,
      facets: wanted ? counting(filter, wanted) : null,
      collapse: request.collapse,
    });
    const descending = request.direction === 'descending';
    const { cards, totals, order } = joinParts(partsOf(found, passing, request), (part, count) =>
      request.sort === 'title'
        ? bestCardsByTitle(part, count, { database, descending })
        : bestCards(part, count),
    );
    const [total = 0, ...others] = totals;
    const relaxed = found.relaxed
      .map((part, at) => ({ without: part.without, total: others[at] ?? 0 }))
      .filter((part) => part.total > 0);
    const { didYouMean } = found;
    return {
      cards,
      order,
      total,
      relaxed,
      facets,
      didYouMean,
      alsoSearched: alsoSearched(found.query, vocabulary),
    };
  };
}

/** Returns the function that finds the rows of a search, before its filter. */
function createRecall(
  { database, columns, forms, vocabulary, values, termRows }: OpenIndex,
  { scoreRow }: RelevanceRanker,
): (request: SearchRequest) => Candidates {
  const reader = { vocabulary, forms };
  const documents = () => columns.length;
  const retriever = createCandidateRetriever({ database, reader, termRows, documents, scoreRow });
  const rowsOfIds = createRowsOfIds(database);
  return ({ kind: name, text, isSpelledRight = false, meant: ids = [] }) => {
    const [kind = -1] = values.codesOf('kind', [name]);
    const query = readQuery(text, reader);
    if (query.readings.length === 0) {
      const rows = rowsOfKind(columns.kind.subarray(0, columns.length), kind);
      return { rows, query, didYouMean: null, relaxed: [] };
    }
    const found = retriever.retrieveCandidates(query, (row) => columns.kind[row] === kind, isSpelledRight);
    const meant = rowsOfIds(ids);
    return meant.length === 0
      ? found
      : { ...found, rows: union(found.rows, meant), relaxed: [], didYouMean: null };
  };
}

function createRowsOfIds(database: IndexDatabase): (ids: readonly string[]) => RowSet {
  const rowOfId = database.prepare<[string], { row: number }>(
    'SELECT row FROM document WHERE id = ? AND is_alive = 1',
  );
  return (ids) =>
    Int32Array.from(
      ids.flatMap((id) => {
        const row = rowOfId.get(id);
        return row === undefined ? [] : [row.row];
      }),
    ).sort();
}

/**
 * Returns the function that turns filtered rows into cards: those with every word, then those that lack some.
 */
function createCardParts({ columns }: OpenIndex, ranker: RelevanceRanker) {
  const scratch = createGroupScratch();
  const cardsOf = (rows: RowSet, request: SearchRequest, query: ParsedQuery, judged?: number): Cards => {
    const isByRelevance = request.sort === 'relevance' && query.readings.length > 0;
    const ranks = isByRelevance ? ranker.rank(rows, query, judged) : rankByColumn(rows, columns, request);
    return request.collapse ? collapseRows(rows, ranks, { columns, scratch }) : separateRows(rows, ranks);
  };
  return (found: Candidates, passing: RowSet, request: SearchRequest): Cards[] => {
    if (found.relaxed.length === 0) return [cardsOf(passing, request, found.query)];
    const shown = [intersect(found.rows, passing)];
    const first = cardsOf(shown[0] ?? passing, request, found.query);
    return [
      first,
      ...found.relaxed.map(({ rows, query }) => {
        const left = intersect(rows, passing);
        const own = request.collapse ? excludeShownWorks(shown, left, columns) : left;
        shown.push(left);
        return cardsOf(own, request, query, JUDGED_RELAXED);
      }),
    ];
  };
}

function rowsOfKind(kinds: Uint8Array, kind: number): RowSet {
  const rows = new Int32Array(kinds.length);
  let count = 0;
  for (let row = 0; row < kinds.length; row++) if (kinds[row] === kind) rows[count++] = row;
  return rows.subarray(0, count);
}

function createHitReader(database: IndexDatabase): (page: Int32Array, cards: Cards) => SearchHit[] {
  const select = database.prepare<[number], { id: string; group: string | null }>(
    'SELECT id, group_id AS "group" FROM document WHERE row = ?',
  );
  return (page, cards) => {
    const found: SearchHit[] = [];
    for (const place of page) {
      const document = select.get(cards.rows[place] ?? 0);
      if (document) found.push({ ...document, editions: cards.editions[place] ?? 1 });
    }
    return found;
  };
}
