import { readListState } from '../../../lib/list/list-state';
import type { ListShape } from '../../../lib/list/list-state';
import { titleSorts, toTitleFilter, toTitleQuery } from './title-query';

const shape: ListShape = {
  filters: [
    { key: 'available', label: 'Ada', kind: 'switch' },
    { key: 'material', label: 'Bahan', kind: 'choices', options: [] },
    { key: 'subject', label: 'Subjek', kind: 'choices', options: [], isNamed: true },
    { key: 'years', label: 'Tahun', kind: 'span', of: 'number' },
  ],
  sorts: titleSorts.map((name) => ({ name, label: name })),
  usualSort: 'title',
  usualSortOfSearch: 'relevance',
  columns: [],
};
const stateOf = (address: string) => readListState(shape, new URLSearchParams(address));

test('no filter is sent when none is chosen, and only the chosen ones otherwise', () => {
  expect(toTitleFilter(stateOf('q=laut'))).toBeNull();
  expect(
    toTitleFilter(stateOf('available=1&material=MAP&material=BRICK&years=1990..&subject=sbj_1~Laut')),
  ).toMatchObject({
    availableNow: true,
    materialTypes: ['MAP'],
    years: { fromYear: 1990, untilYear: null },
    subjectIds: ['sbj_1'],
    branchIds: null,
  });
});

test('words are ordered by how well they fit, everything else by title', () => {
  expect(toTitleQuery(stateOf('q=laut')).orderBy).toEqual({ field: 'RELEVANCE', direction: 'DESC' });
  expect(toTitleQuery(stateOf('')).orderBy).toEqual({ field: 'TITLE', direction: 'ASC' });
});
