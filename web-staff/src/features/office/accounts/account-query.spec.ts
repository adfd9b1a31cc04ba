import { readListState } from '../../../lib/list/list-state';
import { accountSorts, accountStates, toAccountQuery } from './account-query';

const shape = {
  filters: [
    { key: 'role', label: 'Peran', kind: 'choices', options: [] },
    {
      key: 'state',
      label: 'Keadaan',
      kind: 'choices',
      options: accountStates.map((value) => ({ value, label: value })),
    },
    { key: 'branch', label: 'Cabang', kind: 'choices', options: [] },
    { key: 'unsafe', label: 'Tanpa langkah kedua', kind: 'switch' },
  ],
  sorts: accountSorts.map((name) => ({ name })),
  usualSort: 'name',
  columns: [],
} as const;
const filterOf = (address: string) =>
  toAccountQuery(readListState(shape, new URLSearchParams(address))).filter;

test('open and closed accounts are listed unless one of the two is chosen', () => {
  expect(filterOf('').isActive).toBeNull();
  expect(filterOf('state=CLOSED').isActive).toBe(false);
  expect(filterOf('state=OPEN').isActive).toBe(true);
  expect(filterOf('state=OPEN&state=CLOSED').isActive).toBeNull();
});

test('words, roles, branches and the missing second step narrow the list', () => {
  expect(filterOf('q=dewi&role=desk&branch=brn_1&unsafe=1')).toEqual({
    text: 'dewi',
    roleCodes: ['desk'],
    branchIds: ['brn_1'],
    isActive: null,
    hasSecondFactor: false,
  });
});
