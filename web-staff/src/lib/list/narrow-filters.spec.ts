import type { ListFilter } from './list-filter';
import { narrowFilters } from './narrow-filters';

const filters: readonly ListFilter[] = [
  {
    key: 'state',
    label: 'Keadaan',
    kind: 'choices',
    options: [
      { value: 'AVAILABLE', label: 'Tersedia' },
      { value: 'LOST', label: 'Hilang' },
    ],
  },
  { key: 'place', label: 'Rak', kind: 'choices', options: [{ value: 'loc_1', label: 'Pusat, Ruang anak' }] },
  { key: 'class', label: 'Nomor kelas', kind: 'span', of: 'text' },
  { key: 'reference', label: 'Hanya dibaca di tempat', kind: 'switch' },
];
const left = (words: string) =>
  narrowFilters(filters, words).map((filter) => [
    filter.key,
    ...(filter.kind === 'choices' ? filter.options.map(({ value }) => value) : []),
  ]);

test('words find a choice of any filter, and a filter by its own name', () => {
  expect(left('hil')).toEqual([['state', 'LOST']]);
  expect(left(' KEADAAN ')).toEqual([['state', 'AVAILABLE', 'LOST']]);
  expect(left('kelas')).toEqual([['class']]);
  expect(left('di tempat')).toEqual([['reference']]);
  expect(left('ada di mana')).toEqual([]);
});

test('without words every filter stands whole', () => {
  expect(narrowFilters(filters, '  ')).toEqual(filters);
});
