import { listFilter, listVariables, readListState, writeListState } from './list-state';

const stateOf = (address: string) => readListState(new URLSearchParams(address));
const rewritten = (address: string) => writeListState(stateOf(address)).toString();

test('an address keeps its meaning when it is read and written again', () => {
  const address =
    'q=laut&sort=year-desc&available=1&branch=brn_1&branch=brn_2&material=BOOK&language=ind&audience=CHILDREN&class=89&subject=sbj_1%7EFiksi+Indonesia&from=1990&to=2000&after=abc&page=3';

  expect(rewritten(address)).toBe(address);
});

test('defaults leave no trace: relevance with words, title without', () => {
  expect(rewritten('q=laut&sort=relevance')).toBe('q=laut');
  expect(rewritten('sort=title')).toBe('');
  expect(stateOf('').sort).toBe('title');
});

test('nonsense in an address is ignored', () => {
  const state = stateOf('sort=colour&material=BRICK&from=abcd&page=1&after=x');

  expect([state.sort, state.materials, state.yearFrom, state.page]).toEqual(['title', [], null, null]);
});

test('no filter is sent when none is chosen, and only the chosen ones otherwise', () => {
  expect(listFilter(stateOf('q=laut'))).toBeNull();
  expect(listFilter(stateOf('from=1990&subject=sbj_1~Laut'))).toMatchObject({
    years: { from: 1990, to: null },
    subjectIds: ['sbj_1'],
    branchIds: null,
  });
});

test('a page back is asked from its other end', () => {
  expect(listVariables(stateOf('before=c9&page=2'))).toMatchObject({ last: 25, before: 'c9' });
  expect(listVariables(stateOf(''))).toMatchObject({
    first: 25,
    after: null,
    orderBy: { field: 'TITLE', direction: 'ASC' },
  });
});
