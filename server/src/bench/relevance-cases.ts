/** A search and what a librarian expects of it. */
export type RelevanceCase = {
  readonly id: string;
  readonly query: string;
  /** Source ids that must all be found … */
  readonly mustFind: readonly string[];
  /** … among the first so many cards, or anywhere. */
  readonly within: number | 'all';
  readonly mustRankFirst: readonly string[];
  /** Source ids that may not stand before the last of `mustFind`. */
  readonly mustNotAbove: readonly string[];
  readonly phenomenon: string;
};

/** What was wrong with a result; empty if the case passes. */
export type CaseReport = { readonly relevanceCase: RelevanceCase; readonly problems: readonly string[] };

const COLUMNS = [
  'id',
  'query',
  'must_find',
  'within',
  'must_rank_first',
  'must_not_above',
  'phenomenon',
] as const;

/**
 * Reads a table of cases (tab-separated, first line names the columns). Throws with the line number on a
 * broken one.
 */
export function parseRelevanceCases(text: string): RelevanceCase[] {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = header.split('\t');
  for (const column of COLUMNS)
    if (!names.includes(column)) throw new Error(`The cases lack the column ${column}`);
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [parseCase(names, line.split('\t'), index + 2)],
  );
}

/** Judges a result given as cards in order; every card lists the source ids of all records it stands for. */
export function judgeCase(relevanceCase: RelevanceCase, cards: readonly (readonly string[])[]): CaseReport {
  const ranks = new Map<string, number>();
  cards.forEach((ids, index) =>
    ids.forEach((id) => {
      if (!ranks.has(id)) ranks.set(id, index + 1);
    }),
  );
  const rankOf = (id: string): number => ranks.get(id) ?? Infinity;
  const limit = relevanceCase.within === 'all' ? Infinity : relevanceCase.within;
  const last = Math.max(...relevanceCase.mustFind.map(rankOf));
  const problems = [
    ...relevanceCase.mustFind.filter((id) => !ranks.has(id)).map((id) => `${id} is not found`),
    ...relevanceCase.mustFind
      .filter((id) => ranks.has(id) && rankOf(id) > limit)
      .map((id) => `${id} is at ${rankOf(id)}, not within ${limit}`),
    ...relevanceCase.mustRankFirst
      .filter((id) => rankOf(id) !== 1)
      .map((id) => `${id} is ${place(rankOf(id))}, not first`),
    ...relevanceCase.mustNotAbove
      .filter((id) => rankOf(id) < last)
      .map((id) => `${id} stands at ${rankOf(id)}, above the last expected at ${last}`),
  ];
  return { relevanceCase, problems };
}

/** Writes a line per failed case and a last line `N/M`. */
export function relevanceReport(reports: readonly CaseReport[]): string {
  const failed = reports.filter((report) => report.problems.length > 0);
  const lines = failed.map(
    ({ relevanceCase: { id, query, phenomenon }, problems }) =>
      `${id} "${query}" (${phenomenon}): ${problems.join('; ')}`,
  );
  return [...lines, `${reports.length - failed.length}/${reports.length}`].join('\n');
}

function parseCase(names: readonly string[], cells: readonly string[], line: number): RelevanceCase {
  const cell = (name: (typeof COLUMNS)[number]): string => unquote(cells[names.indexOf(name)] ?? '');
  const within = cell('within');
  const isKnown = within === 'all' || /^[1-9]\d*$/.test(within);
  if (!isKnown || cell('query') === '' || cell('must_find') === '')
    throw new Error(`Line ${line} of the cases needs a query, must_find and within (a number or "all")`);
  return {
    id: cell('id'),
    query: cell('query'),
    phenomenon: cell('phenomenon'),
    within: within === 'all' ? 'all' : Number(within),
    mustFind: ids(cell('must_find')),
    mustRankFirst: ids(cell('must_rank_first')),
    mustNotAbove: ids(cell('must_not_above')),
  };
}

function ids(text: string): string[] {
  return text.split(/\s+/).filter((id) => id !== '');
}

/** Spreadsheets put cells with quotation marks between quotation marks. */
function unquote(text: string): string {
  return /^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}

function place(rank: number): string {
  return rank === Infinity ? 'not found' : `at ${rank}`;
}
