import { readListState } from '../../../lib/list/list-state';
import { loanSorts, toLoanQuery } from './loan-query';

const shape = {
  filters: [
    { key: 'branch', label: 'Cabang', kind: 'choices', options: [{ value: 'brn_1', label: 'Pusat' }] },
    { key: 'late', label: 'Hari terlambat', kind: 'span', of: 'number' },
  ],
  sorts: loanSorts.map((name) => ({ name })),
  usualSort: 'due',
  columns: [],
} as const;
const of = (address: string) => toLoanQuery(readListState(shape, new URLSearchParams(address)));

test('words in the search box are asked for beside the filters of the address, the first due in front', () => {
  expect(of('q=+rina+laskar+&branch=brn_1&late=7..')).toMatchObject({
    filter: { text: 'rina laskar', branchIds: ['brn_1'], daysLateFrom: 7, daysLateUntil: null },
    orderBy: { field: 'DUE_AT', direction: 'ASC' },
  });
});

test('an empty search box asks for nothing', () => {
  expect(of('q=+').filter.text).toBeNull();
});
