import { dialects } from '../../../../test/dialects';
import type { OpenedDatabase } from '../../../../test/open-test-database';
import { openTestDatabase } from '../../../../test/open-test-database';
import { openDataKey } from '../../../platform/auth/keys/data-key';
import type { SoftAuthenticator } from '../../../platform/auth/testing/soft-authenticator';
import { softAuthenticator } from '../../../platform/auth/testing/soft-authenticator';
import { findSession } from '../../../platform/auth/sessions';
import { writeSetting } from '../../../platform/db/setting';
import { SAMPLE_MODE } from '../../../platform/sample-mode';
import { newId } from '../../../shared/id';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import { loadSecondFactor } from '../second-factor/second-factors.queries';
import { totpCodeAt } from '../second-factor/totp-code';
import type { StaffRefusal } from '../accounts/staff.rules';
import { createStaff } from '../accounts/create-staff';
import { confirmTotp, enrolTotp } from '../second-factor/enrol-totp';
import { reauthenticate } from '../second-factor/reauthenticate';
import { resetSecondFactor } from '../second-factor/reset-second-factor';
import { confirmSignIn, signInStaff } from '../sign-in/sign-in';
import { askForStaffPasskey, reauthenticateByPasskey, signInStaffByPasskey } from './sign-in-by-passkey';
import type { PasskeyStaff, StaffPasskeyDeps } from './staff-passkeys';
import { addStaffPasskey, beginStaffPasskey, removeStaffPasskey, staffPasskeys } from './staff-passkeys';
import type { SecondFactorDeps } from '../second-factor/consume-code';

const ORIGIN = 'https://staf.contoh';
const PASSWORD = 'kereta hujan jendela';
const NOON = '2026-11-27T05:00:00Z';
const NOT_PROVED = ['WRONG_CREDENTIALS response'];

describe.each(dialects)('passkeys of staff on $name', (dialect) => {
  let home: OpenedDatabase;
  let deps: StaffPasskeyDeps & SecondFactorDeps;
  let now = new Date(NOON);
  let people = 0;

  beforeAll(async () => {
    home = await openTestDatabase(dialect);
    deps = {
      db: home.db,
      clock: { now: () => now },
      newId,
      origin: ORIGIN,
      dataKey: openDataKey({ dataKey: 'cd'.repeat(32), dataDir: home.dataDir }),
    };
  });
  beforeEach(() => void (now = new Date(NOON)));
  afterAll(() => home.close());

  const address = () => `10.2.${people}.${Math.floor(Math.random() * 250)}`;
  const question = async () => done(await askForStaffPasskey(deps, address()));
  const session = (token: string) => findSession(deps.db, deps.clock, { audience: 'staff', token });
  const sessionRows = (staffId: string) =>
    deps.db.query('SELECT id FROM session WHERE subject_id = ?', [staffId]);
  const newPerson = async () => {
    const email = `kunci-${++people}@example.org`;
    return {
      email,
      staffId: done(
        await createStaff(deps, { name: 'Rina Wulandari', email, password: PASSWORD, roleCodes: ['desk'] }),
      ).id,
    };
  };
  const signIn = async (email: string) =>
    done(await signInStaff(deps, { email, password: PASSWORD, remoteAddress: address() }));
  const add = async (actor: PasskeyStaff, device: SoftAuthenticator, name = 'Laptop meja') =>
    addStaffPasskey(deps, actor, {
      ...device.make(done(await beginStaffPasskey(deps, actor, PASSWORD))),
      name,
    });
  const withPasskey = async () => {
    const person = await newPerson();
    await signIn(person.email);
    const device = softAuthenticator(ORIGIN);
    const added = done(await add({ kind: 'enrolling', staffId: person.staffId, sessionId: 'ses_x' }, device));
    return {
      ...person,
      device,
      ...added,
      actor: {
        kind: 'staff',
        staffId: person.staffId,
        sessionId: (await session(added.token ?? ''))?.id ?? '',
      } as const,
    };
  };

  test('the first one takes the password, gives recovery codes, ends the limited session and begins a full one', async () => {
    const { email, staffId } = await newPerson();
    const before = await signIn(email);
    const limited = { kind: 'enrolling', staffId, sessionId: 'ses_x' } as const;
    const refused = [
      await beginStaffPasskey(deps, limited, null),
      await beginStaffPasskey(deps, limited, 'bukan itu sama sekali'),
    ];
    const { token, recoveryCodes } = done(await add(limited, softAuthenticator(ORIGIN)));

    expect(refused.map(refusalsOf)).toEqual([['WRONG_CREDENTIALS password'], ['WRONG_CREDENTIALS password']]);
    expect(recoveryCodes).toHaveLength(10);
    expect(before.kind === 'signedIn' ? await session(before.token) : before).toBeNull();
    expect((await session(token ?? ''))?.isLimited).toBe(false);
    expect(await loadSecondFactor(deps.db, staffId)).toEqual({
      confirmedAt: null,
      recoveryCodesLeft: 10,
      passkeyCount: 1,
    });
    expect(await staffPasskeys(deps, { staffId })).toMatchObject([{ name: 'Laptop meja', lastUsedAt: null }]);
  });

  test('it signs in without name, password or code; the password alone no longer does', async () => {
    const {
      email,
      staffId,
      device,
      recoveryCodes: [code = ''],
    } = await withPasskey();

    const { token } = done(await signInStaffByPasskey(deps, device.prove(await question()), address()));
    const byPassword = await signIn(email);
    const withCode =
      byPassword.kind === 'challenged'
        ? done(await confirmSignIn(deps, { challenge: byPassword.challenge, code, remoteAddress: address() }))
        : null;

    expect([(await session(token))?.isLimited, byPassword.kind, withCode?.staffId]).toEqual([
      false,
      'challenged',
      staffId,
    ]);
  });

  test('an answer that is repeated, late, for another place, unverified, counted back or of an unknown device opens nothing', async () => {
    const { staffId, device } = await withPasskey();
    const answer = device.prove(await question());
    done(await signInStaffByPasskey(deps, answer, address()));
    const before = await sessionRows(staffId);
    const tried = async (how: Parameters<typeof device.prove>[1]) =>
      refusalsOf(await signInStaffByPasskey(deps, device.prove(await question(), how), address()));

    expect(refusalsOf(await signInStaffByPasskey(deps, answer, address()))).toEqual(NOT_PROVED);
    expect(await tried({ origin: 'https://pustaka.contoh' })).toEqual(NOT_PROVED);
    expect(await tried({ isVerified: false })).toEqual(NOT_PROVED);
    expect(await tried({ count: 1 })).toEqual(NOT_PROVED);
    expect(
      refusalsOf(
        await signInStaffByPasskey(deps, softAuthenticator(ORIGIN).prove(await question()), address()),
      ),
    ).toEqual(NOT_PROVED);
    const late = device.prove(await question());
    now = new Date(now.getTime() + 301_000);
    expect(refusalsOf(await signInStaffByPasskey(deps, late, address()))).toEqual(NOT_PROVED);
    expect(await sessionRows(staffId)).toEqual(before);
  });

  test('who left does not come in by a passkey', async () => {
    const { staffId, device } = await withPasskey();
    await deps.db.writer.query('UPDATE staff_member SET is_active = 0 WHERE id = ?', [staffId]);

    expect(refusalsOf(await signInStaffByPasskey(deps, device.prove(await question()), address()))).toEqual(
      NOT_PROVED,
    );
  });

  test('it proves who is at the screen, with a new cookie; that of a colleague proves nothing, and neither does the password alone', async () => {
    const [mine, other] = [await withPasskey(), await withPasskey()];
    now = new Date(now.getTime() + 600_000);

    const foreign = await reauthenticateByPasskey(deps, mine.actor, other.device.prove(await question()));
    const password = await reauthenticate(deps, { ...mine.actor, password: PASSWORD });
    const { token } = done(
      await reauthenticateByPasskey(deps, mine.actor, mine.device.prove(await question())),
    );

    expect([foreign, password].map(refusalsOf)).toEqual([NOT_PROVED, ['WRONG_CREDENTIALS code']]);
    expect([(await session(mine.token ?? ''))?.id, (await session(token))?.provedAt]).toEqual([
      undefined,
      now,
    ]);
  });

  test('a second one keeps the sessions and the codes; a nameless or known one is refused, and so is one made for a colleague', async () => {
    const [mine, other] = [await withPasskey(), await withPasskey()];

    const unnamed = await add(mine.actor, softAuthenticator(ORIGIN), '  ');
    const known = await add(mine.actor, other.device);
    const stolen = await addStaffPasskey(deps, mine.actor, {
      ...softAuthenticator(ORIGIN).make(done(await beginStaffPasskey(deps, other.actor, null))),
      name: 'Pinjam',
    });
    const second = done(await add(mine.actor, softAuthenticator(ORIGIN), 'Kunci USB'));

    expect([unnamed, known, stolen].map(refusalsOf)).toEqual([
      ['REQUIRED name'],
      ['ALREADY_EXISTS response'],
      NOT_PROVED,
    ]);
    expect([
      second.token,
      second.recoveryCodes,
      (await session(mine.token ?? ''))?.id,
      (await staffPasskeys(deps, mine)).length,
    ]).toEqual([null, [], mine.actor.sessionId, 2]);
  });

  test('the last second step stays; beside an app it can go, in the sample library it can go too, with its codes', async () => {
    const [mine, other] = [await withPasskey(), await withPasskey()];
    const last = await removeStaffPasskey(deps, mine, mine.id);
    const foreign = await removeStaffPasskey(deps, other, mine.id);
    const kept = (await staffPasskeys(deps, mine)).length;
    const { secret } = done(await enrolTotp(deps, { staffId: mine.staffId, password: PASSWORD }));
    done(await confirmTotp(deps, { staffId: mine.staffId, code: totpCodeAt(secret, now) }));
    done(await removeStaffPasskey(deps, mine, mine.id));
    await deps.db.transaction(async (tx) => ok(await writeSetting(tx, SAMPLE_MODE, '1')));
    done(await removeStaffPasskey(deps, other, other.id));
    await deps.db.transaction(async (tx) => ok(await writeSetting(tx, SAMPLE_MODE, '0')));

    expect([last, foreign].map(refusalsOf)).toEqual([['NOT_ALLOWED passkeyId'], ['NOT_FOUND passkeyId']]);
    expect([kept, (await loadSecondFactor(deps.db, mine.staffId)).recoveryCodesLeft]).toEqual([1, 10]);
    expect(await loadSecondFactor(deps.db, other.staffId)).toEqual({
      confirmedAt: null,
      recoveryCodesLeft: 0,
      passkeyCount: 0,
    });
  });

  test('an administrator who resets the second step takes the passkeys too', async () => {
    const { staffId, device } = await withPasskey();
    const administrator = done(
      await createStaff(deps, {
        name: 'Nur Kholifah',
        email: `pengelola-${++people}@example.org`,
        password: PASSWORD,
        roleCodes: ['administrator'],
      }),
    ).id;

    done(await resetSecondFactor(deps, { staffId: administrator }, staffId));

    expect([
      await staffPasskeys(deps, { staffId }),
      refusalsOf(await signInStaffByPasskey(deps, device.prove(await question()), address())),
    ]).toEqual([[], NOT_PROVED]);
  });

  test('thirty answers a minute come from an address, and the next one waits', async () => {
    const answers: string[][] = [];
    for (let number = 1; number <= 31; number++)
      answers.push(
        refusalsOf(
          await signInStaffByPasskey(deps, { challengeId: 'pkc_none', response: '{}' }, '203.0.113.9'),
        ),
      );

    expect(answers.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => NOT_PROVED));
    expect(answers[30]?.[0]).toMatch(/^TOO_MANY_ATTEMPTS/);
  });
});

function done<T>(result: Result<T, StaffRefusal>): T {
  if (result.ok) return result.value;
  throw new Error(refusalsOf(result).join(', '));
}

function refusalsOf(result: Result<unknown, StaffRefusal>): string[] {
  return result.ok
    ? []
    : result.refusals.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`.trim());
}
