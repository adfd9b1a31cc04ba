import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { dateFrom } from '../data/typed-date';
import type { ListFilter, PageVariables } from './list-filter';

/** The number of rows on a page. */
export const PAGE_SIZE = 25;

/** A place in the list; the first page has none. */
export type ListPage = {
  readonly side: 'after' | 'before';
  readonly cursor: string;
  readonly number: number;
} | null;

/** Something of an address that the list could not follow. */
export type Problem = {
  readonly kind: 'value' | 'span' | 'reversed' | 'sort' | 'column';
  readonly what: string;
  readonly value: string;
};

/** Everything that decides which rows are on screen, and how. */
export type ListState = {
  readonly text: string;
  readonly sort: string;
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly columns: readonly string[] | null;
  readonly page: ListPage;
  readonly problems: readonly Problem[];
};

/** A span of a filter; an open side is null. */
export type Span = { readonly from: string | null; readonly to: string | null };

/** What of a definition decides how an address is read. */
export type ListShape = {
  readonly filters: readonly ListFilter[];
  readonly sorts: readonly { readonly name: string }[];
  readonly usualSort: string;
  readonly usualSortOfSearch?: string;
  readonly columns: readonly { readonly key: string }[];
  readonly keeps?: readonly string[];
};

/**
 * Reads the state of a list from an address. What the list cannot follow is left out and told: a broken address
 * shows rows, never an error.
 */
export function readListState(shape: ListShape, search: URLSearchParams): ListState {
  const problems: Problem[] = [];
  const text = search.get('q')?.trim() ?? '';
  const values = Object.fromEntries(
    shape.filters.map((filter) => [filter.key, readValues(filter, search.getAll(filter.key), problems)]),
  );
  const asked = search.get('sort');
  const isSort = asked !== null && shape.sorts.some(({ name }) => name === asked);
  if (asked !== null && !isSort) problems.push({ kind: 'sort', what: 'sort', value: asked });
  return {
    text,
    sort: isSort ? asked : usualSort(shape, text),
    values,
    columns: readColumns(shape, search.get('columns'), problems),
    page: readPage(search),
    problems,
  };
}

/** Writes the state of a list into an address, leaving out whatever is as usual. */
export function writeListState(shape: ListShape, state: ListState): URLSearchParams {
  const search = new URLSearchParams();
  if (state.text !== '') search.set('q', state.text);
  if (state.sort !== '' && state.sort !== usualSort(shape, state.text)) search.set('sort', state.sort);
  for (const { key } of shape.filters) for (const value of state.values[key] ?? []) search.append(key, value);
  if (state.columns !== null) search.set('columns', state.columns.join(','));
  if (state.page !== null) search.set(state.page.side, state.page.cursor);
  if (state.page !== null) search.set('page', String(state.page.number));
  return search;
}

/** Puts the words of an address that are not of the list in front of those that are. */
export function keepWords(
  search: URLSearchParams,
  keeps: readonly string[],
  next: URLSearchParams,
): URLSearchParams {
  const kept = keeps.flatMap((key) => search.getAll(key).map((value) => [key, value]));
  return new URLSearchParams([...kept, ...next]);
}

/** Tells whether anything narrows the list. */
export function isNarrowed({ text, values }: ListState): boolean {
  return text !== '' || Object.values(values).some((some) => some.length > 0);
}

/** Returns the variables of the page that is open. */
export function pageVariables(page: ListPage, size = PAGE_SIZE): PageVariables {
  return page?.side === 'before'
    ? { last: size, before: page.cursor }
    : { first: size, after: page?.cursor ?? null };
}

/** Returns the chosen values of a filter; null where nothing is chosen, as filters of the contract want it. */
export function chosen({ values }: ListState, key: string): string[] | null {
  const some = values[key] ?? [];
  return some.length === 0 ? null : some.map((value) => value.split('~')[0] ?? value);
}

/** Returns those of some words that are chosen; null where none is. */
export function chosenOf<Word extends string>(
  state: ListState,
  key: string,
  words: readonly Word[],
): Word[] | null {
  const values = chosen(state, key) ?? [];
  const known = words.filter((word) => values.includes(word));
  return known.length === 0 ? null : known;
}

/** Returns the span of a filter. */
export function spanOf({ values }: ListState, key: string): Span {
  return readSpan(values[key]?.[0] ?? '');
}

/** Returns a span of days as queries take it: the day after the last ends it; null where both sides are open. */
export function datesOf(state: ListState, key: string): Span | null {
  const { from, to } = spanOf(state, key);
  return from === null && to === null ? null : { from, to: to === null ? null : addDays(to, 1) };
}

/** Reads a span such as `2026-01-01..2026-03-31`, of which either side may be missing. */
export function readSpan(value: string): Span {
  const [from = '', to = ''] = value.split('..');
  return { from: from || null, to: to || null };
}

/** Returns a side of a span as a number; null where it is open. */
export function numberOf(side: string | null): number | null {
  return side === null ? null : Number(side);
}

/** Tells what is wrong with a span; null if nothing is. */
export function spanFault(of: 'date' | 'number' | 'text', { from, to }: Span): 'span' | 'reversed' | null {
  const isRead = (side: string | null) =>
    side === null ||
    (of === 'date' ? dateFrom(side) === side : of === 'number' ? /^\d{1,6}$/.test(side) : side.length <= 40);
  if (!isRead(from) || !isRead(to)) return 'span';
  if (from === null || to === null) return null;
  return (of === 'number' ? Number(to) < Number(from) : to < from) ? 'reversed' : null;
}

function readValues(filter: ListFilter, given: readonly string[], problems: Problem[]): readonly string[] {
  const values = [...new Set(given.filter((value) => value !== ''))];
  if (filter.kind === 'switch') return values.includes('1') ? ['1'] : [];
  if (filter.kind === 'span') {
    const [value] = values;
    const span = readSpan(value ?? '');
    if (value === undefined || (span.from === null && span.to === null)) return [];
    const fault = spanFault(filter.of, span);
    if (fault === null) return [value];
    problems.push({ kind: fault, what: filter.label, value });
    return [];
  }
  // Options that are not read yet, or only while the menu is open, cannot judge.
  if (filter.isNamed === true || filter.options.length === 0) return values;
  const isKnown = (value: string) => filter.options.some((option) => option.value === value);
  for (const value of values)
    if (!isKnown(value)) problems.push({ kind: 'value', what: filter.label, value });
  return values.filter(isKnown);
}

function readColumns(
  { columns }: ListShape,
  given: string | null,
  problems: Problem[],
): readonly string[] | null {
  if (given === null) return null;
  const keys = [...new Set(given.split(',').filter((key) => key !== ''))];
  const isKnown = (key: string) => columns.some((column) => column.key === key);
  for (const key of keys) if (!isKnown(key)) problems.push({ kind: 'column', what: key, value: key });
  const known = keys.filter(isKnown);
  return known.length === 0 ? null : known;
}

function readPage(search: URLSearchParams): ListPage {
  const [after, before] = [search.get('after'), search.get('before')];
  const number = Math.max(1, Math.trunc(Number(search.get('page'))) || 2);
  if (after) return { side: 'after', cursor: after, number };
  return before ? { side: 'before', cursor: before, number } : null;
}

function usualSort({ usualSort: usual, usualSortOfSearch }: ListShape, text: string): string {
  return text === '' ? usual : (usualSortOfSearch ?? usual);
}
