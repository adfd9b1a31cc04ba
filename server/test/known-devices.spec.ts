import { createStaff } from '../src/modules/staff';
import { dialects } from './dialects';
import type { TestLibrary } from './test-library';
import { startLibrary, TEST_PASSWORD } from './test-library';

describe.each(dialects)('devices on which somebody signed in before, on $name', (dialect) => {
  let library: TestLibrary;

  beforeAll(async () => void (library = await startLibrary(dialect)));
  afterAll(() => library.stop());

  test('strangers who try a password lock nobody out of the device on which they signed in before, member or staff', async () => {
    const member = await library.signInMember({ name: 'Dikunci' });
    const email = `dikunci-${member.id.slice(-6).toLowerCase()}@example.org`;
    await createStaff(library.house, {
      name: 'Petugas',
      email,
      password: TEST_PASSWORD,
      roleCodes: ['librarian'],
    });
    const asMember = (password: string, cookie = '') =>
      library.send(
        'mutation($input: SignInMemberInput!) { signInMember(input: $input) { userErrors { code } } }',
        { cookie, variables: { input: { login: member.cardNumber, password } } },
      );
    const asStaff = (password: string, cookie = '') =>
      library.send(
        'mutation($input: SignInStaffInput!) { signInStaff(input: $input) { userErrors { code } } }',
        { cookie, variables: { input: { email, password } } },
      );
    for (const signIn of [asMember, asStaff]) {
      const device =
        (await signIn(TEST_PASSWORD)).headers
          .getSetCookie()
          .find((cookie) => cookie.includes('-device='))
          ?.split(';')[0] ?? 'none';
      for (let attempt = 0; attempt < 5; attempt++) await signIn('salah semua');

      expect(JSON.stringify((await signIn(TEST_PASSWORD, device)).body)).toContain('"userErrors":[]');
    }
  });
});
