import { PERMISSIONS } from '../auth/permission.terms';
import { Access } from './access';
import { PermissionEnum, toEnumValue } from './permission-enum';

describe('permissions in the schema', () => {
  test('are written as enums are', () => {
    expect(['loan.overrideLimit', 'programmes.checkIn', 'audit.read'].map(toEnumValue)).toEqual([
      'LOAN_OVERRIDE_LIMIT',
      'PROGRAMMES_CHECK_IN',
      'AUDIT_READ',
    ]);
  });

  test('each has a value of its own, which resolvers see by its name', () => {
    expect(Object.values(PermissionEnum)).toEqual([...PERMISSIONS]);
  });

  test('a rule names one that there is', () => {
    // @ts-expect-error A typo does not compile: it would keep everybody out.
    const misspelt = Access({ staff: 'circulation.lendd' });

    expect(misspelt).toEqual(expect.any(Function));
  });
});
