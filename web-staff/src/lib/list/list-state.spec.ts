import type { ListShape } from './list-state';
import { isNarrowed, keepWords, pageVariables, readListState, writeListState } from './list-state';

const shape: ListShape = {
  filters: [
    {
      key: 'state',
      label: 'Keadaan',
      kind: 'choices',
      options: [
        { value: 'LOST', label: 'Hilang' },
        { value: 'MISSING', label: 'Belum ditemukan' },
      ],
    },
    { key: 'reference', label: 'Baca di tempat', kind: 'switch' },
    { key: 'due', label: 'Jatuh tempo', kind: 'span', of: 'date' },
    { key: 'late', label: 'Hari terlambat', kind: 'span', of: 'number' },
  ],
  sorts: ['title', 'title-desc', 'relevance'].map((name) => ({ name, label: name })),
  usualSort: 'title',
  usualSortOfSearch: 'relevance',
  columns: [{ key: 'title' }, { key: 'barcode' }],
};
const stateOf = (address: string) => readListState(shape, new URLSearchParams(address));
const rewritten = (address: string) => writeListState(shape, stateOf(address)).toString();

test('an address keeps its meaning when it is read and written again', () => {
  const address =
    'q=laut&sort=title-desc&state=LOST&state=MISSING&reference=1&due=2026-01-01..2035-12-31&late=7..&columns=barcode%2Ctitle&after=abc&page=3';

  expect(rewritten(address)).toBe(address);
  expect(stateOf(address).problems).toEqual([]);
});

test('what is usual leaves no trace: relevance with words, title without', () => {
  expect(rewritten('q=laut&sort=relevance')).toBe('q=laut');
  expect(rewritten('sort=title')).toBe('');
  expect(isNarrowed(stateOf('sort=title-desc'))).toBe(false);
});

test('what the list cannot follow is left out and told, and the rest holds', () => {
  const state = stateOf(
    'state=LOST&state=GONE&sort=colour&columns=title,nik&due=2026-03-01..2026-02-01&late=many..&other=1',
  );

  expect(state.values).toEqual({ state: ['LOST'], reference: [], due: [], late: [] });
  expect([state.sort, state.columns]).toEqual(['title', ['title']]);
  expect(state.problems.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
    'value GONE',
    'reversed 2026-03-01..2026-02-01',
    'span many..',
    'sort colour',
    'column nik',
  ]);
});

test('a page back is asked from its other end', () => {
  expect(pageVariables(stateOf('before=c9&page=2').page)).toEqual({ last: 25, before: 'c9' });
  expect(pageVariables(stateOf('').page)).toEqual({ first: 25, after: null });
});

test('the words of the screen around a list stay, and no others', () => {
  const address = new URLSearchParams('tab=registrations&status=PENDING&after=abc');

  expect(String(keepWords(address, ['tab', 'list'], new URLSearchParams('q=ani')))).toBe(
    'tab=registrations&q=ani',
  );
});
