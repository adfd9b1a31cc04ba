import { createHash } from 'node:crypto';

import type { PageRequest } from '../../../platform/graphql/connection';
import { badInput } from '../../../platform/graphql/errors/faults';
import type {
  FacetCounts,
  FacetName,
  SearchFilter,
  SearchRequest,
  SearchSort,
} from '../../../platform/search';
import { foldSearch } from '../../../shared/search-text';

/** What a search can be ordered by. */
export type CatalogueOrderField = 'RELEVANCE' | 'NEWEST' | 'TITLE' | 'YEAR';

/** The arguments of a search. */
export type CatalogueSearch = {
  readonly text: string;
  readonly filter?: FilterEntry | null;
  readonly orderBy?: {
    readonly field: CatalogueOrderField;
    readonly direction?: 'ASC' | 'DESC' | null;
  } | null;
  readonly collapseEditions?: boolean | null;
};

/** The filter argument of a search. */
export type FilterEntry = {
  readonly availableNow?: boolean | null;
  readonly branchIds?: readonly string[] | null;
  readonly materialTypes?: readonly string[] | null;
  readonly languages?: readonly string[] | null;
  readonly audiences?: readonly string[] | null;
  readonly classes?: readonly string[] | null;
  readonly years?: { readonly fromYear?: number | null; readonly untilYear?: number | null } | null;
  readonly subjectIds?: readonly string[] | null;
  readonly contributorIds?: readonly string[] | null;
  readonly isWithoutCopies?: boolean | null;
  readonly hasWrongNumber?: boolean | null;
  readonly text?: string | null;
};

/** A search without its page. */
export type PagelessRequest = Omit<SearchRequest, 'offset' | 'limit' | 'facets'>;

/** Where a page lies in a result; null when the end must be known first. */
export type Slice = { readonly offset: number; readonly limit: number } | null;

const SORTS: Readonly<Record<CatalogueOrderField, SearchSort>> = {
  RELEVANCE: 'relevance',
  NEWEST: 'newest',
  TITLE: 'title',
  YEAR: 'year',
};
/** Longer texts are cut: nobody types them. */
const LONGEST_TEXT = 300;
const MOST_VALUES = 250;

/** Turns the arguments into a request to the index. */
export function toSearchRequest({
  text,
  filter,
  orderBy,
  collapseEditions,
}: CatalogueSearch): PagelessRequest {
  return {
    kind: 'title',
    text: [text, filter?.text ?? ''].join(' ').trim().slice(0, LONGEST_TEXT),
    filter: filterOf(filter ?? {}),
    sort: SORTS[orderBy?.field ?? 'RELEVANCE'],
    ...(orderBy?.direction == null
      ? {}
      : { direction: orderBy.direction === 'ASC' ? ('ascending' as const) : ('descending' as const) }),
    collapse: collapseEditions ?? true,
  };
}

/** Tells whether a filter narrows nothing. */
export function isOpenFilter(filter: SearchFilter): boolean {
  return Object.keys(filter).length === 0;
}

/** Finds the slice of a page. A cursor belongs to its search; one of another search is refused. */
export function toSlice(request: PagelessRequest, page: PageRequest): Slice {
  if (page.cursor === null) return page.isBackward ? null : { offset: 0, limit: page.limit };
  const position = positionOf(page.cursor, fingerprintOf(request));
  if (!page.isBackward) return { offset: position + 1, limit: page.limit };
  const offset = Math.max(0, position - page.limit);
  return { offset, limit: position - offset };
}

/**
 * Returns the function that writes cursors of a search. It computes the fingerprint of the search once, not
 * per card.
 */
export function createCursorWriter(request: PagelessRequest): (position: number) => string {
  const fingerprint = fingerprintOf(request);
  return (position) => Buffer.from(JSON.stringify([fingerprint, position])).toString('base64url');
}

function positionOf(cursor: string, fingerprint: string): number {
  const [mark, position] = parsed(cursor);
  const isPosition =
    typeof mark === 'string' &&
    typeof position === 'number' &&
    Number.isSafeInteger(position) &&
    position >= 0 &&
    position < 2 ** 31;
  if (!isPosition) throw badInput('This cursor was not made by this server: start again without a cursor.');
  if (mark !== fingerprint)
    throw badInput('This cursor belongs to another search: start again without a cursor.');
  return position;
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function fingerprintOf({ text, filter, sort, direction, collapse, only }: PagelessRequest): string {
  return createHash('sha1')
    .update(JSON.stringify([text, filter, sort, direction ?? null, collapse, ...(only ? ['only'] : [])]))
    .digest('base64url')
    .slice(0, 8);
}

function filterOf(entry: FilterEntry): SearchFilter {
  const { years } = entry;
  return {
    ...(entry.availableNow ? { availableNow: true } : {}),
    ...(entry.isWithoutCopies ? { withoutCopies: true } : {}),
    ...listOf('branches', entry.branchIds),
    ...listOf('materials', entry.materialTypes),
    ...listOf('languages', entry.languages),
    ...listOf('audiences', entry.audiences),
    ...listOf('classes', entry.classes),
    ...(years?.fromYear != null || years?.untilYear != null
      ? { years: { from: years.fromYear ?? null, to: years.untilYear ?? null } }
      : {}),
    ...listOf('subjects', entry.subjectIds),
    ...listOf('contributors', entry.contributorIds),
  };
}

function listOf(name: string, values: readonly string[] | null | undefined): SearchFilter {
  if (!values || values.length === 0) return {};
  if (values.length > MOST_VALUES)
    throw badInput(`A list of the filter holds at most ${MOST_VALUES} values.`);
  return { [name]: [...values].sort() };
}

/** A filter list that a word of the search can suggest. */
export type WishField = 'MATERIAL_TYPES' | 'AUDIENCES' | 'CLASSES';

/** A filter that a word of the search suggests: *novel* suggests literature. */
export type FormWish = { readonly word: string; readonly field: WishField; readonly value: string };

/**
 * The words and their filters. A class is listed if it holds nearly all of a form: literature, comics,
 * cooking, folk tales, lives.
 */
const WISHES: ReadonlyMap<string, readonly [WishField, string]> = new Map([
  ...entries('majalah koran tabloid jurnal buletin magazine newspaper journal', 'MATERIAL_TYPES', 'SERIAL'),
  ...entries('peta atlas map', 'MATERIAL_TYPES', 'MAP'),
  ...entries('ebook pdf', 'MATERIAL_TYPES', 'EBOOK'),
  ...entries('audiobook', 'MATERIAL_TYPES', 'AUDIOBOOK'),
  ...entries('film video dvd vcd', 'MATERIAL_TYPES', 'VIDEO'),
  ...entries('kaset cd', 'MATERIAL_TYPES', 'SOUND_RECORDING'),
  ...entries('anak balita children kids', 'AUDIENCES', 'CHILDREN'),
  ...entries('remaja teens', 'AUDIENCES', 'TEENS'),
  ...entries(
    'novel roman fiksi cerpen puisi sajak pantun syair novels fiction poem poems poetry',
    'CLASSES',
    '8',
  ),
  ...entries('komik manga cergam comic comics', 'CLASSES', '74'),
  ...entries('resep recipe recipes', 'CLASSES', '64'),
  ...entries('dongeng legenda fabel hikayat tale tales', 'CLASSES', '39'),
  ...entries('biografi autobiografi otobiografi memoar biography', 'CLASSES', '92'),
]);

const FACETS: Readonly<Record<WishField, Extract<FacetName, 'materials' | 'audiences' | 'classes'>>> = {
  MATERIAL_TYPES: 'materials',
  AUDIENCES: 'audiences',
  CLASSES: 'classes',
};
const CHOSEN: Readonly<Record<WishField, 'materialTypes' | 'audiences' | 'classes'>> = {
  MATERIAL_TYPES: 'materialTypes',
  AUDIENCES: 'audiences',
  CLASSES: 'classes',
};
const MOST = 2;

/**
 * Finds the filters that the words of a search suggest, at most one per list and only for lists in which
 * nothing is chosen.
 */
export function formWishes(text: string, filter: FilterEntry): FormWish[] {
  const wishes = new Map<WishField, FormWish>();
  for (const word of foldSearch(text).split(' ')) {
    const [field, value] = WISHES.get(word) ?? [];
    if (
      field === undefined ||
      value === undefined ||
      wishes.has(field) ||
      (filter[CHOSEN[field]] ?? []).length > 0
    )
      continue;
    wishes.set(field, { word, field, value });
  }
  return [...wishes.values()].slice(0, MOST);
}

/** The facets that must be counted to know what suggested filters would leave. */
export function facetsOfWishes(wishes: readonly FormWish[]): FacetName[] {
  return wishes.map(({ field }) => FACETS[field]);
}

/** Keeps the suggestions that would narrow the list, with how many cards each would leave. */
export function fittingWishes(
  wishes: readonly FormWish[],
  counts: FacetCounts | null,
  listed: number,
): (FormWish & { readonly count: number })[] {
  return wishes
    .map((wish) => ({
      ...wish,
      count: counts?.[FACETS[wish.field]].find(({ value }) => value === wish.value)?.count ?? 0,
    }))
    .filter(({ count }) => count > 0 && count < listed);
}

function entries(
  words: string,
  field: WishField,
  value: string,
): (readonly [string, readonly [WishField, string]])[] {
  return words.split(' ').map((word) => [word, [field, value]]);
}
