import type { Permission } from '../../../platform/auth/permission.terms';
import { PERMISSIONS } from '../../../platform/auth/permission.terms';
import { ROLES, STAFF_ADMIN } from './roles.rules';

const permissionsOf = (code: string): readonly string[] =>
  ROLES.find((role) => role.code === code)?.permissions ?? [];

test('whoever administers the library holds every permission, and so can give each role to anybody', () => {
  expect([...new Set(permissionsOf('administrator'))].sort()).toEqual(PERMISSIONS);
});

test('a role names each permission once, and has a name of its own in both languages', () => {
  for (const { code, permissions } of ROLES)
    expect({ code, twice: permissions.filter((one, at) => permissions.indexOf(one) !== at) }).toEqual({
      code,
      twice: [],
    });
  for (const language of ['indonesian', 'english'] as const)
    expect(new Set(ROLES.map(({ name }) => name[language])).size).toBe(ROLES.length);
});

/** The screens of a right that stand within those of another. */
const NEEDS: Readonly<Partial<Record<Permission, Permission>>> = {
  'posts.approve': 'posts.write',
  'programmes.publish': 'programmes.write',
  'shifts.override': 'shifts.write',
  'duty.write': 'shifts.write',
  'bookings.override': 'bookings.write',
};

test('no role holds a right without the one that leads to it', () => {
  const dead = ROLES.flatMap(({ code, permissions }) =>
    permissions.flatMap((permission) => {
      const needed = NEEDS[permission];
      return needed === undefined || permissions.includes(needed) ? [] : [`${code}: ${permission}`];
    }),
  );

  expect(dead).toEqual([]);
});

test('only whoever administers manages accounts, and a head of library reads the audit log without it', () => {
  expect(
    ROLES.filter(({ permissions }) => permissions.includes(STAFF_ADMIN)).map(({ code }) => code),
  ).toEqual(['administrator']);
  expect(permissionsOf('head')).toEqual(expect.arrayContaining(['audit.read', 'reports.read', 'cases.lead']));
});

test('a cataloguer sees no member, and an event planner neither loans nor money', () => {
  const of = (code: string, module: string) =>
    permissionsOf(code).filter((permission) => permission.startsWith(`${module}.`));

  expect(of('cataloguer', 'members')).toEqual([]);
  expect(of('planner', 'circulation')).toEqual([]);
  expect(of('cataloguer', 'catalogue')).toEqual(['catalogue.read', 'catalogue.edit', 'catalogue.delete']);
});
