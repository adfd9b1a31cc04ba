import { cellKey, cellValue, parseCellKey, searchedPlaces, withEdit } from './rule-matrix';
import type { CellPlace } from './rule-matrix';

const all: CellPlace = { branchId: null, categoryCode: null, materialType: null };
const own = {
  [cellKey(all, 'maxLoans')]: '2',
  [cellKey({ ...all, categoryCode: 'pelajar' }, 'maxLoans')]: '6',
  [cellKey({ ...all, materialType: 'VIDEO' }, 'maxLoans')]: '1',
  [cellKey({ ...all, branchId: 'brn_1' }, 'maxLoans')]: '3',
};
const asked = { own, edits: {}, fallback: null };

test('branch beats category, category beats material', () => {
  const places = searchedPlaces({ branchId: 'b', categoryCode: 'c', materialType: 'BOOK' }).map((place) =>
    cellKey(place, 'n'),
  );

  expect(places).toEqual([
    'b|c|BOOK|n',
    'b|c|*|n',
    'b|*|BOOK|n',
    'b|*|*|n',
    '*|c|BOOK|n',
    '*|c|*|n',
    '*|*|BOOK|n',
    '*|*|*|n',
  ]);
});

test('a cell that says nothing inherits, and a rule for its material can be hidden by one for its category', () => {
  expect(cellValue({ ...all, categoryCode: 'umum' }, 'maxLoans', asked)).toEqual({
    value: '2',
    isOwn: false,
    isChanged: false,
    isHidden: false,
  });
  expect(cellValue({ ...all, categoryCode: 'pelajar', materialType: 'VIDEO' }, 'maxLoans', asked)).toEqual({
    value: '6',
    isOwn: false,
    isChanged: false,
    isHidden: true,
  });
  expect(
    cellValue({ branchId: 'brn_1', categoryCode: 'pelajar', materialType: null }, 'maxLoans', asked).value,
  ).toBe('3');
});

test('what nobody says is as shipped', () => {
  expect(cellValue(all, 'loanPeriod', { ...asked, fallback: '7d' })).toEqual({
    value: '7d',
    isOwn: false,
    isChanged: false,
    isHidden: false,
  });
});

test('a change shows before it is saved, and undoing it by hand is no change', () => {
  const key = cellKey({ ...all, categoryCode: 'pelajar' }, 'maxLoans');
  const edits = withEdit({}, own, key, null);

  expect(cellValue({ ...all, categoryCode: 'pelajar' }, 'maxLoans', { ...asked, edits })).toEqual({
    value: '2',
    isOwn: false,
    isChanged: true,
    isHidden: false,
  });
  expect(withEdit(edits, own, key, '6')).toEqual({});
  expect(parseCellKey(key)).toEqual({
    branchId: null,
    categoryCode: 'pelajar',
    materialType: null,
    name: 'maxLoans',
  });
});
