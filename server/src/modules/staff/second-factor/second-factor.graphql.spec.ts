import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary, TEST_PASSWORD } from '../../../../test/test-library';

const [sqlite] = dialects;

describe('staff without a second factor', () => {
  let library: TestLibrary;
  let now = new Date('2026-11-24T03:00:00.000Z');

  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    library = await startLibrary(sqlite, { clock: { now: () => now } });
  });
  afterAll(() => library.stop());

  test('are told that they must set it up, and that nothing else is open to them', async () => {
    const cookie = await library.signInToEnrol('administrator');

    const viewer = await library.send('{ viewer { staff { mustEnrol roles { code } } } }', { cookie });
    const members = await library.send('{ members(first: 1) { totalCount } }', { cookie });

    expect(viewer.body.data).toEqual({
      viewer: { staff: { mustEnrol: true, roles: [{ code: 'administrator' }] } },
    });
    expect(members.body.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'FORBIDDEN', reason: 'SECOND_FACTOR_REQUIRED' },
    ]);
  });

  test('can leave', async () => {
    const cookie = await library.signInToEnrol('desk');

    const { body } = await library.send('mutation { signOut(input: {}) { signedOut } }', { cookie });

    expect([body.data, (await library.send('{ viewer { staff { id } } }', { cookie })).body.data]).toEqual([
      { signOut: { signedOut: true } },
      { viewer: { staff: null } },
    ]);
  });

  test('have all their rights with a new cookie once it is set up; the old cookie is worth nothing', async () => {
    const cookie = await library.signIn('desk');

    const { body } = await library.send(
      '{ viewer { staff { mustEnrol } } ownSecondFactor { recoveryCodesLeft } ownSessions { isCurrent } members(first: 1) { totalCount } }',
      { cookie },
    );

    expect(body.data).toEqual({
      viewer: { staff: { mustEnrol: false } },
      ownSecondFactor: { recoveryCodesLeft: 10 },
      ownSessions: [{ isCurrent: true }],
      members: { totalCount: 0 },
    });
  });

  test('cannot be given another one by who knows the password alone, at a screen that stands open', async () => {
    const cookie = await library.signIn('administrator');
    now = new Date(now.getTime() + 11 * 60_000);

    const { body } = await library.send(
      'mutation($input: EnrolTotpInput!) { enrolTotp(input: $input) { secret } }',
      { cookie, variables: { input: { password: TEST_PASSWORD } } },
    );

    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'FORBIDDEN', reason: 'PROOF_REQUIRED' },
    ]);
  });
});
