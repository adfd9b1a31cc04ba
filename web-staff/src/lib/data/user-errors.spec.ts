import { sortRefusals } from './user-errors';

const byName = (path: readonly string[]) => (path[0] === 'email' ? 'email' : undefined);

test('a refusal goes beside the field it blames, the rest above the form', () => {
  const refusals = [
    { code: 'INVALID', message: 'Alamat email tidak lengkap', field: ['email'] },
    { code: 'NOT_ALLOWED', message: 'Hanya untuk pengelola', field: null },
    { code: 'INVALID', message: 'Peran tidak dikenal', field: ['role'] },
  ];

  expect(sortRefusals(refusals, byName)).toEqual({
    byField: { email: 'Alamat email tidak lengkap' },
    general: ['Hanya untuk pengelola', 'Peran tidak dikenal'],
  });
});

test('a path may start with input, and the first refusal of a field is the one shown', () => {
  const refusals = [
    { code: 'REQUIRED', message: 'Isi email', field: ['input', 'email'] },
    { code: 'INVALID', message: 'Email keliru', field: ['email'] },
  ];

  expect(sortRefusals(refusals, byName)).toEqual({ byField: { email: 'Isi email' }, general: [] });
});
