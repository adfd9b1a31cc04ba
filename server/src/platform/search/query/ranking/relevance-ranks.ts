import type { DocumentColumns } from '../../index-file/columns';
import { readFields } from '../../index-file/writing/document-fields';
import type { IndexDatabase } from '../../index-file/schema';
import type { WordForms } from '../../language/word-forms';
import { buildNameTerms, buildTitleOrNameTerms, buildTitleTerms } from '../reading/match-expression';
import type { ParsedQuery } from '../reading/parsed-query';
import { requiredTerms } from '../reading/parsed-query';
import { rankAt } from '../cards';
import { eachCommon, parseRows, type RowSet } from '../row-set';
import { scoreDocument } from './score';
import type { TermRows } from '../reading/term-rows';
import { type QueryMeaning, TIER } from './tiers';
import type { Vocabulary } from '../reading/vocabulary';

/** Ranks rows by relevance; availability and popularity decide only between equal scores. */
export type RelevanceRanker = {
  /** Ranks rows; `judged` of them at most word by word. */
  rank(rows: RowSet, query: ParsedQuery, judged?: number): Float64Array;
  scoreRow(row: number, query: ParsedQuery): number;
};

/** What ranking needs of an open index. */
export type RankerParts = {
  readonly database: IndexDatabase;
  readonly termRows: TermRows;
  readonly vocabulary: Vocabulary;
  readonly forms: (word: string) => WordForms;
  readonly columns: () => DocumentColumns;
};

/**
 * Rows that are judged word by word; of larger results the most promising ones by tiers that the index can
 * tell.
 */
const JUDGED = 200;
const SCORE_UNIT = 2 ** 31;
const AVAILABLE = 2 ** 30;

/** Prepares ranking on one connection. */
export function createRelevanceRanker(parts: RankerParts): RelevanceRanker {
  const fieldsOf = parts.database.prepare('SELECT fields FROM document WHERE row = ?').pluck();
  const titlesBetween = createTitlesBetween(parts.database);
  const scoreRow = (row: number, query: ParsedQuery): number =>
    scoreDocument(readFields(String(fieldsOf.get(row))), {
      query,
      meaning: meaningOf(query, parts.vocabulary),
      forms: parts.forms,
    });
  return {
    scoreRow,
    rank: (rows, query, judged = JUDGED) => {
      const context = { query, meaning: meaningOf(query, parts.vocabulary), forms: parts.forms };
      const judge = (row: number): number => scoreDocument(readFields(String(fieldsOf.get(row))), context);
      const ranks = new Float64Array(rows.length);
      const columns = parts.columns();
      if (rows.length <= judged) {
        rows.forEach((row, index) => (ranks[index] = rankOf(judge(row), row, columns)));
        return ranks;
      }
      rankRoughly(ranks, rows, { query, meaning: context.meaning, parts, titlesBetween });
      for (const index of mostPromising(ranks, judged))
        ranks[index] = JUDGED_FIRST + rankOf(judge(rows[index] ?? 0), rows[index] ?? 0, columns);
      return ranks;
    },
  };
}

/** Judged rows stay above the others, so that pages never change places. */
const JUDGED_FIRST = 20_000 * SCORE_UNIT;

function rankOf(score: number, row: number, columns: DocumentColumns): number {
  const available = columns.available[row] === 0 ? 0 : AVAILABLE;
  return score * SCORE_UNIT + available + Math.min(columns.popularity[row] ?? 0, AVAILABLE - 1);
}

type RoughContext = {
  readonly query: ParsedQuery;
  readonly meaning: QueryMeaning;
  readonly parts: RankerParts;
  readonly titlesBetween: TitlesBetween;
};

/** Ranks by what the index alone can tell. */
function rankRoughly(
  ranks: Float64Array,
  rows: RowSet,
  { query, meaning, parts, titlesBetween }: RoughContext,
): void {
  const scores = new Uint16Array(rows.length).fill(TIER.anywhere * 100);
  const lift = (members: RowSet, tier: number): void =>
    eachCommon(rows, members, (at) => (scores[at] = Math.max(scores[at] ?? 0, tier * 100)));
  const [reading] = query.readings;
  if (reading) {
    const required = requiredTerms(reading);
    if (required.length > 1)
      lift(parts.termRows.matching(buildTitleOrNameTerms(reading)), TIER.titleAndNames);
    lift(parts.termRows.matching(buildTitleTerms(required)), TIER.titleWords);
    if (required.length < reading.length)
      lift(parts.termRows.matching(buildTitleTerms(reading)), TIER.titleWords + 1);
    lift(parts.termRows.matching(buildNameTerms(reading)), NAMES_TIER[meaning]);
    const kind = parts.columns().kind[rows[0] ?? 0] ?? 0;
    // One word may begin a tenth of all titles; the index holds those ready.
    const isOneWord = !query.titleKey.includes(' ');
    lift(
      isOneWord
        ? parts.termRows.matching([[`s${query.titleKey}`]])
        : titlesBetween(kind, `${query.titleKey} `, `${query.titleKey}!`),
      TIER.titleStart,
    );
    lift(titlesBetween(kind, query.titleKey, `${query.titleKey} `), TIER.wholeTitle);
  }
  const columns = parts.columns();
  for (let index = 0; index < rows.length; index++)
    ranks[index] = rankOf(scores[index] ?? 0, rows[index] ?? 0, columns);
}

/**
 * Where the index alone puts titles that have the words in names: whole names cannot be told from parts yet.
 */
const NAMES_TIER: Readonly<Record<QueryMeaning, number>> = {
  name: TIER.namesIfNameQuery,
  either: TIER.wholeNameIfEither,
  title: TIER.names,
};

type TitlesBetween = (kind: number, from: string, below: string) => RowSet;

/**
 * Titles of a kind whose key is at least the first bound and below the second: "kita" itself, or "kita " and
 * what follows.
 */
function createTitlesBetween(database: IndexDatabase): TitlesBetween {
  const statement = database
    .prepare(
      `SELECT CAST(group_concat(row, ' ') AS BLOB) FROM document WHERE kind = ? AND title_key >= ? AND title_key < ?`,
    )
    .pluck();
  return (kind, from, below) => {
    const joined: unknown = statement.get(kind, from, below);
    return Buffer.isBuffer(joined) ? parseRows(joined).sort() : new Int32Array(0);
  };
}

/** Places of the highest ranks so far; equal ones in row order. */
function mostPromising(ranks: Float64Array, most: number): number[] {
  const threshold = rankAt(ranks, most);
  const above: number[] = [];
  const equal: number[] = [];
  for (let index = 0; index < ranks.length; index++) {
    const rank = ranks[index] ?? 0;
    if (rank > threshold) above.push(index);
    else if (rank === threshold && equal.length < most) equal.push(index);
  }
  return [...above, ...equal].slice(0, most);
}

/**
 * A word of so many titles for each name that it is a part of says what a book is about, however much a body
 * of that name has published.
 */
const TOPIC = 8;

/**
 * A search is for a person when each of its words stands at least half as often in names as in titles, and
 * may be when an eighth as often.
 */
function meaningOf(query: ParsedQuery, vocabulary: Vocabulary): QueryMeaning {
  const uses = requiredTerms(query.readings[0] ?? []).map((term) => vocabulary.use(term.forms.surface));
  const leans = (times: number): boolean =>
    uses.length > 0 &&
    uses.every((use) => !use || (use.inNames * times >= use.inTitles && use.inTitles <= use.names * TOPIC));
  return leans(2) ? 'name' : leans(8) ? 'either' : 'title';
}
