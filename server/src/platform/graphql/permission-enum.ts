import { registerEnumType } from 'type-graphql';

import { PERMISSION_MEANINGS, PERMISSIONS } from '../auth/permission.terms';

/** Writes a permission as the schema does: `loan.overrideLimit` as `LOAN_OVERRIDE_LIMIT`. */
export function toEnumValue(permission: string): string {
  return permission
    .replace('.', '_')
    .replace(/[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase();
}

/** The permissions as an enum of the schema; resolvers give and take the dotted names. */
export const PermissionEnum: Readonly<Record<string, string>> = Object.fromEntries(
  PERMISSIONS.map((permission) => [toEnumValue(permission), permission]),
);

registerEnumType<Record<string, string>>(PermissionEnum, {
  name: 'Permission',
  description: 'What staff can be allowed to do. New values may appear.',
  valuesConfig: Object.fromEntries(
    PERMISSIONS.map((permission) => [
      toEnumValue(permission),
      { description: PERMISSION_MEANINGS[permission] },
    ]),
  ),
});
