import { groupByPlace } from './by-place';

const copyAt = (place: string | null, barcode: string) =>
  ({ copy: { barcode, shelvingLocation: place === null ? null : { name: { text: place } } } }) as never;

test('each place is walked to once, and its copies stay in the order of the shelf', () => {
  const rows = [
    copyAt('Rak anak', 'B1'),
    copyAt(null, 'B2'),
    copyAt('Gudang', 'B3'),
    copyAt('Rak anak', 'B4'),
    copyAt('Gudang', 'B5'),
  ];

  expect(
    groupByPlace(rows).map(({ name, rows: there }) => [name, there.map(({ copy }) => copy.barcode)]),
  ).toEqual([
    ['Gudang', ['B3', 'B5']],
    ['Rak anak', ['B1', 'B4']],
    [null, ['B2']],
  ]);
});

test('nothing to fetch is no place', () => {
  expect(groupByPlace([])).toEqual([]);
});
