import type {
  Audience,
  CatalogueFilter,
  CatalogueListQueryVariables,
  CatalogueOrder,
  MaterialType,
} from './CatalogueList.generated';

/** The number of rows on a page. */
export const PAGE_SIZE = 25;

/** Orders that the list offers, as they stand in the address. */
export const sortNames = ['relevance', 'newest', 'title', 'title-desc', 'year', 'year-desc'] as const;

/** The order of a list. */
export type SortName = (typeof sortNames)[number];

/**
 * A value to filter by together with the words it is shown with, so that a shared address needs no look-up.
 */
export type NamedValue = { readonly id: string; readonly name: string };

/** Everything that decides which rows are on screen. */
export type ListState = {
  readonly text: string;
  readonly sort: SortName;
  readonly availableNow: boolean;
  readonly branches: readonly string[];
  readonly materials: readonly MaterialType[];
  readonly languages: readonly string[];
  readonly audiences: readonly Audience[];
  readonly classes: readonly string[];
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  readonly subjects: readonly NamedValue[];
  readonly contributors: readonly NamedValue[];
  /** A cursor and the side it lies on; null is the first page. */
  readonly page: {
    readonly side: 'after' | 'before';
    readonly cursor: string;
    readonly number: number;
  } | null;
};

const materialTypes: readonly MaterialType[] = [
  'BOOK',
  'SERIAL',
  'MAP',
  'MUSIC',
  'SOUND_RECORDING',
  'VIDEO',
  'EBOOK',
  'AUDIOBOOK',
  'KIT',
  'MANUSCRIPT',
  'OTHER',
];
const audienceNames: readonly Audience[] = ['CHILDREN', 'TEENS', 'ADULTS', 'GENERAL'];

/** Keeps the kinds of material that the contract knows. */
export function knownMaterials(values: readonly string[]): readonly MaterialType[] {
  return materialTypes.filter((type) => values.includes(type));
}

/** Keeps the audiences that the contract knows. */
export function knownAudiences(values: readonly string[]): readonly Audience[] {
  return audienceNames.filter((audience) => values.includes(audience));
}

/** Reads the state of the list from an address; what no address could mean is left out. */
export function readListState(search: URLSearchParams): ListState {
  const list = (name: string) => search.getAll(name).filter((value) => value !== '');
  return {
    text: search.get('q')?.trim() ?? '',
    sort:
      sortNames.find((name) => name === search.get('sort')) ??
      (search.get('q')?.trim() ? 'relevance' : 'title'),
    availableNow: search.get('available') === '1',
    branches: list('branch'),
    materials: knownMaterials(list('material')),
    languages: list('language'),
    audiences: knownAudiences(list('audience')),
    classes: list('class'),
    yearFrom: readYear(search.get('from')),
    yearTo: readYear(search.get('to')),
    subjects: list('subject').map(readNamed),
    contributors: list('contributor').map(readNamed),
    page: readPage(search),
  };
}

/** Writes the state of the list into an address, leaving out whatever is as it is by default. */
export function writeListState(state: ListState): URLSearchParams {
  const search = new URLSearchParams();
  if (state.text !== '') search.set('q', state.text);
  if (state.sort !== (state.text === '' ? 'title' : 'relevance')) search.set('sort', state.sort);
  if (state.availableNow) search.set('available', '1');
  const several: readonly (readonly [string, readonly string[]])[] = [
    ['branch', state.branches],
    ['material', state.materials],
    ['language', state.languages],
    ['audience', state.audiences],
    ['class', state.classes],
    ['subject', state.subjects.map(writeNamed)],
    ['contributor', state.contributors.map(writeNamed)],
  ];
  for (const [name, values] of several) for (const value of values) search.append(name, value);
  if (state.yearFrom !== null) search.set('from', String(state.yearFrom));
  if (state.yearTo !== null) search.set('to', String(state.yearTo));
  if (state.page !== null) search.set(state.page.side, state.page.cursor);
  if (state.page !== null) search.set('page', String(state.page.number));
  return search;
}

/** Turns the state of the list into the variables of its query. */
export function listVariables(state: ListState): CatalogueListQueryVariables {
  const paging =
    state.page?.side === 'before'
      ? { last: PAGE_SIZE, before: state.page.cursor }
      : { first: PAGE_SIZE, after: state.page?.cursor ?? null };
  return { text: state.text, filter: listFilter(state), orderBy: orderOf(state.sort), ...paging };
}

/** Turns the chosen filters into the contract's filter; null when nothing is chosen. */
export function listFilter(state: ListState): CatalogueFilter | null {
  const orNull = <Value>(values: readonly Value[]) => (values.length === 0 ? null : values);
  const filter: CatalogueFilter = {
    availableNow: state.availableNow || null,
    branchIds: orNull(state.branches),
    materialTypes: orNull(state.materials),
    languages: orNull(state.languages),
    audiences: orNull(state.audiences),
    classes: orNull(state.classes),
    years:
      state.yearFrom === null && state.yearTo === null ? null : { from: state.yearFrom, to: state.yearTo },
    subjectIds: orNull(state.subjects.map(({ id }) => id)),
    contributorIds: orNull(state.contributors.map(({ id }) => id)),
  };
  return Object.values(filter).every((value) => value === null) ? null : filter;
}

function orderOf(sort: SortName): CatalogueOrder {
  const orders: Readonly<Record<SortName, CatalogueOrder>> = {
    relevance: { field: 'RELEVANCE', direction: 'DESC' },
    newest: { field: 'NEWEST', direction: 'DESC' },
    title: { field: 'TITLE', direction: 'ASC' },
    'title-desc': { field: 'TITLE', direction: 'DESC' },
    year: { field: 'YEAR', direction: 'ASC' },
    'year-desc': { field: 'YEAR', direction: 'DESC' },
  };
  return orders[sort];
}

function readYear(text: string | null): number | null {
  return text !== null && /^\d{1,4}$/.test(text) ? Number(text) : null;
}

function readPage(search: URLSearchParams): ListState['page'] {
  const number = Number(search.get('page'));
  if (!Number.isInteger(number) || number < 2) return null;
  const [after, before] = [search.get('after'), search.get('before')];
  if (after) return { side: 'after', cursor: after, number };
  return before ? { side: 'before', cursor: before, number } : null;
}

function readNamed(value: string): NamedValue {
  const [id = '', ...name] = value.split('~');
  return { id, name: name.join('~') || id };
}

function writeNamed({ id, name }: NamedValue): string {
  return `${id}~${name}`;
}
