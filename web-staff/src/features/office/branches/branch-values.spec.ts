import { branchInput, toBranchField, emptyBranch, readCoordinates } from './branch-values';
import { hoursDraft, isNeverOpen } from './hours-draft';

test('what is empty is sent as unknown, and names are trimmed', () => {
  const input = branchInput({
    ...emptyBranch,
    code: ' SKG ',
    nameIndonesian: ' Sekargadung ',
    hours: { ...hoursDraft([]), MONDAY: [{ opens: '08:00', closes: '16:00' }] },
  });

  expect(input).toEqual({
    code: 'SKG',
    kind: 'BRANCH',
    name: { indonesian: 'Sekargadung', english: null },
    address: null,
    phone: null,
    whatsapp: null,
    coordinates: null,
    note: null,
    openingHours: [{ weekday: 'MONDAY', opens: '08:00', closes: '16:00' }],
  });
});

test('a new branch is open Monday to Saturday until somebody says otherwise', () => {
  expect(branchInput(emptyBranch).openingHours.map(({ weekday }) => weekday)).toEqual([
    'MONDAY',
    'TUESDAY',
    'WEDNESDAY',
    'THURSDAY',
    'FRIDAY',
    'SATURDAY',
  ]);
  expect([isNeverOpen(emptyBranch.hours), isNeverOpen(hoursDraft([]))]).toEqual([false, true]);
});

test.each([
  ['-7.6453, 112.9075', { latitude: -7.6453, longitude: 112.9075 }],
  [' -7.6453 112.9075', { latitude: -7.6453, longitude: 112.9075 }],
  ['', null],
  ['Jl. Pahlawan', undefined],
  ['-7,6453', undefined],
])('the point %p on the map is read', (typed, point) => {
  expect(readCoordinates(typed)).toEqual(point);
});

test('a refusal finds its field', () => {
  expect(toBranchField(['changes', 'name', 'english'])).toBe('nameEnglish');
  expect(toBranchField(['name', 'indonesian'])).toBe('nameIndonesian');
  expect(toBranchField(['openingHours', '3', 'closes'])).toBe('hours');
  expect(toBranchField(['code'])).toBe('code');
  expect(toBranchField(['version'])).toBeUndefined();
});
