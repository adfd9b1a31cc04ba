import { dialects } from '../../../../test/dialects';
import type { OpenedDatabase } from '../../../../test/open-test-database';
import { openTestDatabase } from '../../../../test/open-test-database';
import { openDataKey } from '../../../platform/auth/keys/data-key';
import { findSession } from '../../../platform/auth/sessions';
import { writeSetting } from '../../../platform/db/setting';
import { SAMPLE_MODE } from '../../../platform/sample-mode';
import { newId } from '../../../shared/id';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import { loadSecondFactor, sweepChallenges } from './second-factors.queries';
import { totpCodeAt } from './totp-code';
import type { StaffRefusal } from '../accounts/staff.rules';
import { createStaff } from '../accounts/create-staff';
import { confirmTotp, enrolTotp } from './enrol-totp';
import { resetSecondFactor, resetSecondFactorByEmail } from './reset-second-factor';
import { confirmSignIn, signInStaff } from '../sign-in/sign-in';
import { endOwnSession, endSessionsOfStaff, staffSessions } from '../sign-in/staff-sessions';
import type { SecondFactorDeps } from './consume-code';

const PASSWORD = 'kereta hujan jendela';
const NOON = '2026-11-24T05:00:00Z';

describe.each(dialects)('the second step of signing in on $name', (dialect) => {
  let home: OpenedDatabase;
  let deps: SecondFactorDeps;
  let now = new Date(NOON);
  let people = 0;

  beforeAll(async () => {
    home = await openTestDatabase(dialect);
    deps = {
      db: home.db,
      clock: { now: () => now },
      newId,
      dataKey: openDataKey({ dataKey: 'cd'.repeat(32), dataDir: home.dataDir }),
    };
  });
  beforeEach(() => void (now = new Date(NOON)));
  afterAll(() => home.close());

  const later = (seconds: number) => void (now = new Date(now.getTime() + seconds * 1_000));
  const address = () => `10.1.${people}.${Math.floor(Math.random() * 250)}`;
  const newPerson = async () => {
    const email = `petugas-${++people}@example.org`;
    return {
      email,
      staffId: done(
        await createStaff(deps, { name: 'Rina Wulandari', email, password: PASSWORD, roleCodes: ['desk'] }),
      ).id,
    };
  };
  const signIn = async (email: string) =>
    done(await signInStaff(deps, { email, password: PASSWORD, remoteAddress: address() }));
  const challengeFor = async (email: string): Promise<string> => {
    const answer = await signIn(email);
    return answer.kind === 'challenged' ? answer.challenge : 'no challenge';
  };
  const enrolledPerson = async () => {
    const person = await newPerson();
    const { secret } = done(await enrolTotp(deps, { staffId: person.staffId, password: PASSWORD }));
    const confirmed = done(
      await confirmTotp(deps, { staffId: person.staffId, code: totpCodeAt(secret, now) }),
    );
    later(60);
    return { ...person, secret, ...confirmed };
  };
  const confirm = (challenge: string, code: string) =>
    confirmSignIn(deps, { challenge, code, remoteAddress: address() });
  const isLimited = async (token: string) =>
    (await findSession(deps.db, deps.clock, { audience: 'staff', token }))?.isLimited;

  test('an account without it gets a session that may only set it up', async () => {
    const { email } = await newPerson();

    const answer = await signIn(email);

    expect(answer.kind === 'signedIn' ? await isLimited(answer.token) : answer).toBe(true);
  });

  test('the sample library does not ask for it', async () => {
    const { email } = await newPerson();
    await deps.db.transaction(async (tx) => ok(await writeSetting(tx, SAMPLE_MODE, '1')));

    const answer = await signIn(email);
    await deps.db.transaction(async (tx) => ok(await writeSetting(tx, SAMPLE_MODE, '0')));

    expect(answer.kind === 'signedIn' ? await isLimited(answer.token) : answer).toBe(false);
  });

  test('setting it up asks for the password, gives ten codes and ends every other session', async () => {
    const { email, staffId } = await newPerson();
    const before = await signIn(email);
    const refused = await enrolTotp(deps, { staffId, password: 'kereta hujan pintu' });
    const { secret, address: uri } = done(await enrolTotp(deps, { staffId, password: PASSWORD }));
    const wrong = await confirmTotp(deps, { staffId, code: '000000' });
    const { token, recoveryCodes } = done(
      await confirmTotp(deps, { staffId, code: totpCodeAt(secret, now) }),
    );

    expect([refusalsOf(refused), refusalsOf(wrong)]).toEqual([
      ['WRONG_CREDENTIALS password'],
      ['WRONG_CREDENTIALS code'],
    ]);
    expect(uri).toContain(`secret=${secret}`);
    expect(recoveryCodes.length).toBe(10);
    expect(before.kind === 'signedIn' ? await isLimited(before.token) : before).toBeUndefined();
    expect(await isLimited(token)).toBe(false);
    expect(await loadSecondFactor(deps.db, staffId)).toEqual({
      confirmedAt: new Date(NOON),
      recoveryCodesLeft: 10,
      passkeyCount: 0,
    });
  });

  test('the secret and the codes cannot be read in the database', async () => {
    const { secret, recoveryCodes } = await enrolledPerson();

    const kept = JSON.stringify([
      await deps.db.query('SELECT * FROM staff_totp'),
      await deps.db.query('SELECT * FROM staff_recovery_code'),
    ]);

    expect(
      [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))].filter((text) =>
        kept.includes(text),
      ),
    ).toEqual([]);
  });

  test('while it is in use nobody sets up another one, with the password or not', async () => {
    const { staffId } = await enrolledPerson();

    expect(refusalsOf(await enrolTotp(deps, { staffId, password: PASSWORD }))).toEqual(['NOT_ALLOWED']);
  });

  test('the password alone starts no session; password and code do', async () => {
    const { email, staffId, secret } = await enrolledPerson();
    await deps.db.transaction(async (tx) => ok(await tx.query('DELETE FROM session')));
    const challenge = await challengeFor(email);
    const between = await staffSessions(deps, staffId);

    const { token } = done(await confirm(challenge, ` ${totpCodeAt(secret, now).replace(/^(...)/, '$1 ')}`));

    expect([between, (await staffSessions(deps, staffId)).length, await isLimited(token)]).toEqual([
      [],
      1,
      false,
    ]);
  });

  test('a code works once, and never one that is older', async () => {
    const { email, secret } = await enrolledPerson();
    const code = totpCodeAt(secret, now);
    const older = totpCodeAt(secret, new Date(now.getTime() - 30_000));
    done(await confirm(await challengeFor(email), code));

    expect(refusalsOf(await confirm(await challengeFor(email), code))).toEqual(['WRONG_CREDENTIALS code']);
    expect(refusalsOf(await confirm(await challengeFor(email), older))).toEqual(['WRONG_CREDENTIALS code']);
  });

  test('a challenge serves one sign-in, survives a mistyped code, and ends after five minutes', async () => {
    const { email, secret } = await enrolledPerson();
    const challenge = await challengeFor(email);
    const late = await challengeFor(email);

    const mistyped = await confirm(challenge, '000000');
    done(await confirm(challenge, totpCodeAt(secret, now)));
    const again = await confirm(challenge, totpCodeAt(secret, new Date(now.getTime() + 30_000)));
    later(300);

    expect(
      [mistyped, again, await confirm(late, totpCodeAt(secret, now)), await confirm('made up', '123456')].map(
        refusalsOf,
      ),
    ).toEqual([
      ['WRONG_CREDENTIALS code'],
      ['NOT_FOUND challenge'],
      ['NOT_FOUND challenge'],
      ['NOT_FOUND challenge'],
    ]);
  });

  test('a recovery code stands in for the app, once', async () => {
    const {
      email,
      staffId,
      recoveryCodes: [code = ''],
    } = await enrolledPerson();
    done(await confirm(await challengeFor(email), code.toLowerCase().replaceAll('-', ' ')));

    expect(refusalsOf(await confirm(await challengeFor(email), code))).toEqual(['WRONG_CREDENTIALS code']);
    expect((await loadSecondFactor(deps.db, staffId)).recoveryCodesLeft).toBe(9);
  });

  test('of five sign-ins at once with one recovery code, one wins; with one code of the app too', async () => {
    const {
      email,
      secret,
      recoveryCodes: [code = ''],
    } = await enrolledPerson();
    const race = async (typed: string): Promise<number> => {
      const challenges = [
        await challengeFor(email),
        await challengeFor(email),
        await challengeFor(email),
        await challengeFor(email),
      ];
      return (await Promise.all(challenges.map((challenge) => confirm(challenge, typed)))).filter(
        (result) => result.ok,
      ).length;
    };

    expect([await race(code), await race(totpCodeAt(secret, now))]).toEqual([1, 1]);
  });

  test('of four sign-ins at once with one challenge, one wins', async () => {
    const { email, recoveryCodes } = await enrolledPerson();
    const challenge = await challengeFor(email);

    const results = await Promise.all(recoveryCodes.slice(0, 4).map((code) => confirm(challenge, code)));

    expect(results.filter((result) => result.ok).length).toBe(1);
  });

  test('five codes are free, then the right one has to wait too', async () => {
    const { email, secret } = await enrolledPerson();
    const challenge = await challengeFor(email);
    for (let attempt = 0; attempt < 5; attempt++) await confirm(challenge, '000000');

    const blocked = refusalsOf(await confirm(challenge, totpCodeAt(secret, now)));
    later(2);

    expect([blocked, (await confirm(challenge, totpCodeAt(secret, now))).ok]).toEqual([
      ['TOO_MANY_ATTEMPTS'],
      true,
    ]);
  });

  test('an administrator resets it for others, not for themselves, and the sessions end', async () => {
    const { email, staffId, token } = await enrolledPerson();
    const waiting = await challengeFor(email);

    const own = await resetSecondFactor(deps, { staffId }, staffId);
    const nobody = await resetSecondFactor(deps, { staffId }, 'stf_nobody');
    const administrator = done(
      await createStaff(deps, {
        name: 'Nur Kholifah',
        email: 'pengelola@example.org',
        password: PASSWORD,
        roleCodes: ['administrator'],
      }),
    ).id;
    const colleague = await resetSecondFactor(deps, { staffId: (await newPerson()).staffId }, administrator);
    done(await resetSecondFactor(deps, { staffId: administrator }, staffId));

    expect([own, nobody, colleague].map(refusalsOf)).toEqual([
      ['NOT_ALLOWED staffId'],
      ['NOT_FOUND staffId'],
      ['NOT_ALLOWED staffId'],
    ]);
    expect(await isLimited(token)).toBeUndefined();
    expect(await loadSecondFactor(deps.db, staffId)).toEqual({
      confirmedAt: null,
      recoveryCodesLeft: 0,
      passkeyCount: 0,
    });
    expect(refusalsOf(await confirm(waiting, '123456'))).toEqual(['NOT_FOUND challenge']);
    expect((await signIn(email)).kind).toBe('signedIn');
  });

  test('the command line resets it by e-mail', async () => {
    const { email, staffId } = await enrolledPerson();

    done(await resetSecondFactorByEmail(deps, ` ${email.toUpperCase()}`));

    expect([
      (await loadSecondFactor(deps.db, staffId)).confirmedAt,
      refusalsOf(await resetSecondFactorByEmail(deps, 'nobody@example.org')),
    ]).toEqual([null, ['NOT_FOUND staffId']]);
  });

  test('people list and end their own sessions, never those of others; an administrator ends all of somebody', async () => {
    const {
      email,
      staffId,
      recoveryCodes: [code = ''],
    } = await enrolledPerson();
    const other = await enrolledPerson();
    await confirm(await challengeFor(email), code);
    const [newest, oldest] = await staffSessions(deps, staffId);

    const foreign = await endOwnSession(deps, other, newest?.id ?? '');
    done(await endOwnSession(deps, { staffId }, oldest?.id ?? ''));
    const left = await staffSessions(deps, staffId);
    done(await endSessionsOfStaff(deps, { staffId }, staffId));

    expect([
      refusalsOf(foreign),
      left.map(({ id }) => id),
      await staffSessions(deps, staffId),
      (await staffSessions(deps, other.staffId)).length,
    ]).toEqual([['NOT_FOUND sessionId'], [newest?.id], [], 1]);
  });

  test('sign-ins that never got their code are removed', async () => {
    const { email } = await enrolledPerson();
    await challengeFor(email);
    later(301);
    await sweepChallenges(deps.db, now);

    expect(await deps.db.query('SELECT staff_id FROM staff_challenge')).toEqual([]);
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
