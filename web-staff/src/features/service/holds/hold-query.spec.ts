import { readListState } from '../../../lib/list/list-state';
import type { ListShape } from '../../../lib/list/list-state';
import { EVERY_BRANCH, holdSorts, holdStates, toHoldQuery } from './hold-query';

const options = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
const shape: ListShape = {
  filters: [
    { key: 'state', label: 'Keadaan', kind: 'choices', options: options(holdStates) },
    { key: 'branch', label: 'Cabang', kind: 'choices', options: options([EVERY_BRANCH, 'brn_1', 'brn_2']) },
    { key: 'until', label: 'Ambil s.d.', kind: 'span', of: 'date' },
  ],
  sorts: holdSorts.map((name) => ({ name })),
  usualSort: 'until',
  columns: [],
};
const of = (address: string) =>
  toHoldQuery(readListState(shape, new URLSearchParams(address)), 'brn_1').filter;

test('the list is the shelf of the branch one works at until the address says otherwise', () => {
  expect(of('')).toEqual({
    text: null,
    statuses: ['READY'],
    branchIds: ['brn_1'],
    collectOn: null,
  });
});

test('states, branches and the last day to collect are those of the address', () => {
  expect(of('state=QUEUED&state=IN_TRANSIT&branch=brn_2&until=..2026-11-29')).toEqual({
    text: null,
    statuses: ['QUEUED', 'IN_TRANSIT'],
    branchIds: ['brn_2'],
    collectOn: { from: null, to: '2026-11-30' },
  });
  expect(of('branch=brn_2&branch=all').branchIds).toBeNull();
});

test('words in the search box are asked for within the shelf', () => {
  expect(of('q=rina+wulan')).toMatchObject({
    text: 'rina wulan',
    statuses: ['READY'],
    branchIds: ['brn_1'],
  });
});
