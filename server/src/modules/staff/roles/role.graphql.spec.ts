import { dialects } from '../../../../test/dialects';
import type { Answer, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { toEnumValue } from '../../../platform/graphql/permission-enum';
import { ROLES } from './roles.rules';

const CREATE =
  'mutation($input: CreateRoleInput!) { createRole(input: $input) { role { permissions grantedPermissions } userErrors { code field } } }';
const NAME = { indonesian: 'Relawan', english: 'Volunteer' };

describe.each(dialects)('permissions over GraphQL on $name', (dialect) => {
  let library: TestLibrary;
  let cookie: string;

  beforeAll(async () => {
    library = await startLibrary(dialect);
    cookie = await library.signIn('administrator');
  });
  afterAll(() => library.stop());

  const create = async (input: object): Promise<unknown> =>
    dataOf(await library.send(CREATE, { cookie, variables: { input: { name: NAME, ...input } } }))[
      'createRole'
    ];

  test('a role takes values of the enum, and names as callers of before send them', async () => {
    const role = {
      permissions: ['loan.overrideLimit', 'visits.record'],
      grantedPermissions: ['LOAN_OVERRIDE_LIMIT', 'VISITS_RECORD'],
    };

    expect([
      await create({ grantedPermissions: ['VISITS_RECORD', 'LOAN_OVERRIDE_LIMIT'] }),
      await create({ permissions: ['visits.record', 'loan.overrideLimit'] }),
    ]).toEqual([
      { role, userErrors: [] },
      { role, userErrors: [] },
    ]);
  });

  test('a refusal points at the field that was sent', async () => {
    expect([
      await create({}),
      await create({ grantedPermissions: [] }),
      await create({ permissions: ['no.such'] }),
    ]).toEqual([
      { role: null, userErrors: [{ code: 'REQUIRED', field: ['grantedPermissions'] }] },
      { role: null, userErrors: [{ code: 'REQUIRED', field: ['grantedPermissions'] }] },
      { role: null, userErrors: [{ code: 'INVALID', field: ['permissions'] }] },
    ]);
  });

  test('whoever signed in sees what they hold, by both spellings', async () => {
    const query = '{ viewer { staff { permissions heldPermissions } } }';
    const permissions = ROLES.find(({ code }) => code === 'desk')?.permissions ?? [];

    expect(dataOf(await library.send(query, { cookie: await library.signIn('desk') }))).toEqual({
      viewer: {
        staff: {
          permissions: [...permissions].sort(),
          heldPermissions: [...permissions].sort().map(toEnumValue),
        },
      },
    });
  });
});

function dataOf({ body }: Answer): Readonly<Record<string, unknown>> {
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data ?? {};
}
