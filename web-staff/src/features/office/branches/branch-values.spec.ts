import { branchInput, branchPathOf, emptyBranch } from './branch-values';
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

test('a refusal finds its field', () => {
  expect(branchPathOf(['changes', 'name', 'english'])).toBe('nameEnglish');
  expect(branchPathOf(['name', 'indonesian'])).toBe('nameIndonesian');
  expect(branchPathOf(['openingHours', '3', 'closes'])).toBe('hours');
  expect(branchPathOf(['code'])).toBe('code');
  expect(branchPathOf(['version'])).toBeUndefined();
});
