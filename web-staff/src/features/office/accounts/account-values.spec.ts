import { accountInput, accountValues } from './account-values';

test('a new account begins with the smallest role at all branches', () => {
  expect(accountInput(accountValues(null))).toEqual({
    name: '',
    email: '',
    branchId: null,
    assignments: [{ roleCode: 'desk', branchId: null }],
  });
});

test('roles at a branch and at all of them are written apart', () => {
  const values = {
    name: 'Rina',
    email: 'rina@example.org',
    branchId: 'brn_1',
    assignments: [
      { roleCode: 'librarian', branchId: 'brn_1' },
      { roleCode: 'desk', branchId: '' },
    ],
  };

  expect(accountInput(values)).toEqual({
    ...values,
    assignments: [
      { roleCode: 'librarian', branchId: 'brn_1' },
      { roleCode: 'desk', branchId: null },
    ],
  });
});
