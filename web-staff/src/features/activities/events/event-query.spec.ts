import { eventKinds, eventStatuses } from '../../../lib/events/terms';
import type { ListShape } from '../../../lib/list/list-state';
import { readListState } from '../../../lib/list/list-state';
import { eventSorts, eventTimes, toEventQuery, usualEventSort } from './event-query';

const options = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
const shapeOf = (search: URLSearchParams): ListShape => ({
  filters: [
    { key: 'span', label: 'Waktu', kind: 'choices', options: options(eventTimes) },
    { key: 'day', label: 'Tanggal', kind: 'span', of: 'date' },
    { key: 'status', label: 'Keadaan', kind: 'choices', options: options(eventStatuses) },
    { key: 'kind', label: 'Jenis', kind: 'choices', options: options(eventKinds) },
    { key: 'branch', label: 'Cabang', kind: 'choices', options: options(['brn_1']) },
    { key: 'programme', label: 'Program', kind: 'choices', options: [], isNamed: true },
    { key: 'waiting', label: 'Menunggu', kind: 'switch' },
    { key: 'templates', label: 'Templat', kind: 'switch' },
  ],
  sorts: eventSorts.map((name) => ({ name })),
  usualSort: usualEventSort(search),
  columns: [],
});
const of = (address: string) => {
  const search = new URLSearchParams(address);
  const { filter, orderBy } = toEventQuery(readListState(shapeOf(search), search), '2026-12-09');
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
  return { asked, orderBy };
};

test('the list shows what is coming until the address says otherwise', () => {
  expect(of('')).toEqual({
    asked: { dates: { from: '2026-12-09' } },
    orderBy: { field: 'STARTS_AT', direction: 'ASC' },
  });
});

test('state, kind, branch, words and time of the address are asked together', () => {
  expect(of('status=DRAFT&kind=WORKSHOP&branch=brn_1&q=+batik+&span=week').asked).toEqual({
    statuses: ['DRAFT'],
    kinds: ['WORKSHOP'],
    branchIds: ['brn_1'],
    text: 'batik',
    dates: { from: '2026-12-07', to: '2026-12-14' },
  });
  expect(of('waiting=1').asked).toEqual({ hasPendingRegistrations: true, dates: { from: '2026-12-09' } });
  expect(of('span=month').asked).toEqual({ dates: { from: '2026-12-01', to: '2027-01-01' } });
  expect(of('day=2026-12-01..2026-12-03').asked).toEqual({ dates: { from: '2026-12-01', to: '2026-12-04' } });
});

test('words that the library does not know are left out', () => {
  expect(of('status=LATER&kind=PARTY&span=century&q=++').asked).toEqual({ dates: { from: '2026-12-09' } });
});

test('templates and events of any time come by their last change', () => {
  expect(of('templates=1').asked).toEqual({ isTemplate: true });
  expect(['templates=1', 'span=all'].map((address) => of(address).orderBy)).toEqual([
    { field: 'UPDATED_AT', direction: 'DESC' },
    { field: 'UPDATED_AT', direction: 'DESC' },
  ]);
});
