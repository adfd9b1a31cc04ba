import { dialects } from '../../../../test/dialects';
import type { Answer, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { toEnumValue } from '../../../platform/graphql/permission-enum';
import { ROLES } from './roles.rules';

const CREATE =
  'mutation($input: CreateRoleInput!) { createRole(input: $input) { role { grantedPermissions } userErrors { code field } } }';
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

  test('a role takes values of the enum', async () => {
    expect(await create({ grantedPermissions: ['VISITS_RECORD', 'LOAN_OVERRIDE_LIMIT'] })).toEqual({
      role: { grantedPermissions: ['LOAN_OVERRIDE_LIMIT', 'VISITS_RECORD'] },
      userErrors: [],
    });
  });

  test('a refusal points at the field that was sent', async () => {
    expect(await create({ grantedPermissions: [] })).toEqual({
      role: null,
      userErrors: [{ code: 'REQUIRED', field: ['grantedPermissions'] }],
    });
  });

  test('whoever signed in sees what they hold', async () => {
    const query = '{ viewer { staff { heldPermissions } } }';
    const permissions = ROLES.find(({ code }) => code === 'desk')?.permissions ?? [];

    expect(dataOf(await library.send(query, { cookie: await library.signIn('desk') }))).toEqual({
      viewer: {
        staff: {
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
