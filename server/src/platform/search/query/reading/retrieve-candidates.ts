import { spokenWord } from '../../language/words';
import { NO_ROWS, keep } from '../row-set';
import { createAlmostAlike } from './almost-alike';
import { type Attempt, type AttemptParts, createAttempt, FEW, type Found, type IsWanted } from './attempt';
import { listSurfaces, type ParsedQuery, spokenQuery } from './parsed-query';
import { otherwiseCounted, type QueryReader } from './read-query';
import { createRelaxer, type RelaxedPart, type Relaxer } from './relaxed';
import { findLikelierQuery, spellCorrect } from './spell-correct';

/** The candidate rows of a search before filtering, and the query as it was understood in the end. */
export type Candidates = Found & {
  /** If few rows or none have every word: the rows that lack some, in the order in which they follow. */
  readonly relaxed: readonly RelaxedPart[];
};

/** Finds rows of one kind. */
export type CandidateRetriever = {
  retrieveCandidates(query: ParsedQuery, isWanted: IsWanted, isSpelledRight?: boolean): Candidates;
};

/** This many fill a page; no words are dropped then. */
const PAGEFUL = 20;

/** What retrieving candidates needs of an open index. */
export type RetrieverParts = AttemptParts & { readonly documents: () => number };

/** The ways of reading a search on one connection. */
type Ways = Attempt & {
  readonly reader: QueryReader;
  readonly relaxer: Relaxer;
  readonly almostAlike: (ways: readonly ParsedQuery[], isWanted: IsWanted) => Found | null;
};

/** A search in progress. */
type Asked = {
  readonly query: ParsedQuery;
  readonly isWanted: IsWanted;
  readonly isSpelledRight: boolean;
};

/** Creates the retriever of one connection. */
export function createCandidateRetriever(parts: RetrieverParts): CandidateRetriever {
  const { reader, termRows } = parts;
  const { strictly, attempt } = createAttempt(parts);
  const almostAlike = createAlmostAlike({ reader, termRows, attempt });
  const ways: Ways = { reader, relaxer: createRelaxer(parts), strictly, attempt, almostAlike };
  return {
    retrieveCandidates: (query, isWanted, isSpelledRight = false) => {
      if (query.readings.length === 0) return { ...attempt(query, isWanted), relaxed: [] };
      const asked = { query, isWanted, isSpelledRight };
      const found = findEveryWord(ways, asked);
      if (found) return completeFound(ways, asked, found);
      return findSomeWords(ways, asked) ?? { ...NOTHING, query: asTyped(query) };
    },
  };
}

const NOTHING = { rows: NO_ROWS, didYouMean: null, relaxed: [] };

/** Adds rows that lack words, and proposes another spelling, if little was found. */
function completeFound(ways: Ways, { isWanted, isSpelledRight }: Asked, found: Found): Candidates {
  const { length } = found.rows;
  return {
    ...found,
    relaxed: length < PAGEFUL ? ways.relaxer.relax(found.query, found.rows, isWanted) : [],
    didYouMean:
      found.didYouMean ??
      (length < FEW && !isSpelledRight ? likelierText(ways, found.query, { found: length, isWanted }) : null),
  };
}

/**
 * Tries in this order: the words as typed, numerals as words, other counts, corrected spelling, similar
 * words.
 */
function findEveryWord({ reader, attempt, almostAlike }: Ways, asked: Asked): Found | null {
  const { query, isWanted } = asked;
  const ways = listWays(query);
  const counted = otherwiseCounted(query, reader);
  for (const way of [...ways, ...(counted ? [counted] : [])]) {
    const found = attempt(way, isWanted);
    if (found.rows.length > 0) return found;
  }
  if (asked.isSpelledRight) return null;
  for (const mended of ways.flatMap((way) => spellCorrect(way, reader).queries)) {
    const better = attempt(mended, isWanted);
    if (better.rows.length > 0) return { ...better, didYouMean: spokenQuery(mended) };
  }
  return almostAlike(ways, isWanted);
}

/** Drops words if no row has them all. */
function findSomeWords(ways: Ways, { query, isWanted, isSpelledRight }: Asked): Candidates | null {
  const readings = listWays(query);
  for (const way of isSpelledRight ? [] : readings) {
    const mended = relaxMended(ways, way, isWanted);
    if (mended) return mended;
  }
  for (const way of readings) {
    const relaxed = ways.relaxer.relax(way, NO_ROWS, isWanted);
    if (relaxed.length === 0) continue;
    const didYouMean = isSpelledRight ? null : likelierText(ways, way, { found: 0, isWanted });
    return { rows: NO_ROWS, query: asTyped(way), didYouMean, relaxed };
  }
  return null;
}

/** Corrects one of the kept words, if the rows found contain the corrected word. */
function relaxMended({ reader, relaxer }: Ways, way: ParsedQuery, isWanted: IsWanted): Candidates | null {
  const mended = spellCorrect(way, reader).nearest;
  if (!mended) return null;
  const relaxed = relaxer.relax(mended, NO_ROWS, isWanted);
  const typed = listSurfaces(way).map(spokenWord);
  const isMended = relaxed.every((part) => part.without.every((word) => typed.includes(word)));
  if (relaxed.length === 0 || !isMended) return null;
  return { rows: NO_ROWS, query: asTyped(mended), didYouMean: spokenQuery(mended), relaxed };
}

/** Returns a spelling that far more records have, if it finds more. */
function likelierText(
  { reader, strictly }: Ways,
  query: ParsedQuery,
  { found, isWanted }: { readonly found: number; readonly isWanted: IsWanted },
): string | null {
  const likelier = findLikelierQuery(query, reader);
  return likelier && keep(strictly(likelier).rows, isWanted).length > found ? spokenQuery(likelier) : null;
}

function listWays(query: ParsedQuery): readonly ParsedQuery[] {
  return query.withLetters ? [query, query.withLetters] : [query];
}

/** Removes the other readings from a search that found nothing, so that they are not reported. */
function asTyped(query: ParsedQuery): ParsedQuery {
  return { ...query, readings: query.readings.slice(0, 1) };
}
