import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary, TEST_PASSWORD } from '../../../../test/test-library';
import { countFailedSignIns, recordFailedSignIn } from '../../../platform/auth/sign-in/failed-sign-ins';
import { JobRunner } from '../../../platform/jobs/runner';
import type { Result } from '../../../shared/result';
import { totpCodeAt } from '../second-factor/totp-code';
import { createStaff } from '../accounts/create-staff';
import { confirmTotp, enrolTotp } from '../second-factor/enrol-totp';

/** Every way to sign in, gone wrong; the same as a person would send it. */
const WRONG: readonly (readonly [string, string, object])[] = [
  ['signInMember', 'SignInMemberInput', { login: 'PSR-26-999999', password: 'bukan ini' }],
  ['signInStaff', 'SignInStaffInput', { email: 'siapa@example.org', password: 'bukan ini juga' }],
  [
    'setPasswordByCode',
    'SetPasswordByCodeInput',
    { cardNumber: 'PSR-26-999999', code: '12345678', newPassword: 'jendela biru' },
  ],
];

describe.each(dialects)('the alarm of failing sign-ins, over HTTP on $name', (dialect) => {
  let library: TestLibrary;
  let now = new Date('2026-11-27T05:00:00.000Z');
  beforeAll(async () => void (library = await startLibrary(dialect, { clock: { now: () => now } })));
  afterAll(() => library.stop());

  const failures = () => countFailedSignIns(library.house.db, now);
  const alarmFor = async (cookie: string) =>
    (await library.send('{ signInAlarm { beganAt endedAt mostFailures windowMinutes } }', { cookie })).body;
  const look = () =>
    new JobRunner(
      library.house,
      library.house.modules.flatMap(({ jobs = [] }) => jobs).filter(({ name }) => name === 'watch-sign-ins'),
    ).runDue();
  const readiness = async () => (await fetch(`${library.origin}/readyz`)).text();
  const ring = async () => {
    for (let missing = 100 - (await failures()); missing > 0; missing--)
      await recordFailedSignIn(library.house.db, now);
    return look();
  };
  const minutesPass = (count: number) => void (now = new Date(now.getTime() + count * 60_000));

  test.each(WRONG)('%s that goes wrong counts once', async (name, input, values) => {
    const before = await failures();

    const { body } = await library.send(
      `mutation($input: ${input}!) { ${name}(input: $input) { userErrors { code } } }`,
      { variables: { input: values } },
    );

    expect([body.data?.[name], await failures()]).toEqual([
      { userErrors: [{ code: 'WRONG_CREDENTIALS' }] },
      before + 1,
    ]);
  });

  test('a wrong code of the second step counts once, a right password does not', async () => {
    const email = 'dua-langkah@example.org';
    const { id } = done(
      await createStaff(library.house, {
        name: 'Rina Wulandari',
        email,
        password: TEST_PASSWORD,
        roleCodes: ['desk'],
      }),
    );
    const { secret } = done(await enrolTotp(library.house, { staffId: id, password: TEST_PASSWORD }));
    done(await confirmTotp(library.house, { staffId: id, code: totpCodeAt(secret, now) }));
    const before = await failures();

    const asked = await library.send(
      'mutation { signInStaff(input: { email: "dua-langkah@example.org", password: "kereta hujan jendela" }) { challenge userErrors { code } } }',
    );
    const { challenge } = (asked.body.data as unknown as { signInStaff: { challenge: string } }).signInStaff;
    const { body } = await library.send(
      'mutation($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { userErrors { code } } }',
      { variables: { input: { challenge, code: '000000' } } },
    );

    expect([body.data?.['confirmSignIn'], await failures()]).toEqual([
      { userErrors: [{ code: 'WRONG_CREDENTIALS' }] },
      before + 1,
    ]);
  });

  test('whoever reads the audit log is told, the others not, and everybody still gets in', async () => {
    const administrator = await library.signIn('administrator');
    const librarian = await library.signIn('librarian');
    expect((await alarmFor(administrator)).data).toEqual({ signInAlarm: null });

    expect(await ring()).toEqual(['watch-sign-ins']);

    expect((await alarmFor(administrator)).data).toEqual({
      signInAlarm: {
        beganAt: '2026-11-27T05:00:00.000Z',
        endedAt: null,
        mostFailures: 100,
        windowMinutes: 10,
      },
    });
    expect((await alarmFor(librarian)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await readiness()).not.toMatch(/signIn|failures|alarm/i);
    expect(library.logLines.filter((line) => line.includes('"SIGN_IN_ALARM"')).length).toBe(1);
    const { cookie } = await library.signInMember();
    expect(cookie).toMatch(/=./);
    await library.signIn('desk');
  });

  test('a day after it ended nobody is told any more', async () => {
    await ring();
    minutesPass(11);
    await look();
    const endedAt = now.toISOString();
    expect((await alarmFor(await library.signIn('administrator'))).data).toMatchObject({
      signInAlarm: { endedAt },
    });

    minutesPass(24 * 60 + 1);

    expect((await alarmFor(await library.signIn('administrator'))).data).toEqual({ signInAlarm: null });
  });
});

function done<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
}
