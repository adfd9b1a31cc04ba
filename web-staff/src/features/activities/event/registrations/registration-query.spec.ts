import { readListState } from '../../../../lib/list/list-state';
import type { ListShape } from '../../../../lib/list/list-state';
import {
  registrationKinds,
  registrationSorts,
  registrationStatuses,
  toRegistrationQuery,
} from './registration-query';

const options = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
const shape: ListShape = {
  filters: [
    { key: 'status', label: 'Keadaan', kind: 'choices', options: options(registrationStatuses) },
    { key: 'kind', label: 'Jenis', kind: 'choices', options: options(registrationKinds) },
    { key: 'session', label: 'Pertemuan', kind: 'choices', options: options(['evs_1', 'evs_2']) },
    { key: 'came', label: 'Hadir', kind: 'choices', options: options(['yes', 'no']) },
  ],
  sorts: registrationSorts.map((name) => ({ name })),
  usualSort: 'queue',
  columns: [],
};
const of = (address: string) => {
  const { filter, orderBy } = toRegistrationQuery(readListState(shape, new URLSearchParams(address)));
  return [Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null)), orderBy];
};

test('registrations come as they stand in the queue until the address says otherwise', () => {
  expect(of('tab=registrations')).toEqual([{}, { field: 'QUEUE', direction: 'ASC' }]);
});

test('state, kind, session, words and order of the address are asked together', () => {
  expect(of('status=PENDING&status=WAITING&kind=SCHOOL_GROUP&session=evs_2&q=+siti+&sort=name-desc')).toEqual(
    [
      { statuses: ['PENDING', 'WAITING'], kinds: ['SCHOOL_GROUP'], sessionIds: ['evs_2'], text: 'siti' },
      { field: 'NAME', direction: 'DESC' },
    ],
  );
});

test('who came and who did not is one question; both together are none', () => {
  expect(
    ['came=yes', 'came=no', 'came=yes&came=no', 'came=perhaps'].map((address) => of(address)[0]),
  ).toEqual([{ hasAttended: true }, { hasAttended: false }, {}, {}]);
});
