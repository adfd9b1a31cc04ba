import { dialects } from '../../../test/dialects';
import type { OpenedDatabase } from '../../../test/open-test-database';
import { openTestDatabase } from '../../../test/open-test-database';
import { newId } from '../../shared/id';
import { ok } from '../../shared/result';
import { hashPassword, verifyPassword } from './passwords';
import { endSession, endAllSessions, findSession, startSession, sweepSessions } from './sessions';
import { countAttempt, forgetAttempts } from './sign-in/throttle';

const RULE = { free: 5, windowMs: 3_600_000, longestWaitMs: 900_000 };

describe.each(dialects)('signing in on $name', (dialect) => {
  let home: OpenedDatabase;
  let now = new Date('2026-11-24T03:00:00Z');
  const clock = { now: () => now };
  const later = (minutes: number): void => void (now = new Date(now.getTime() + minutes * 60_000));
  const start = async (subjectId: string) => {
    const result = await home.db.transaction(async (tx) =>
      ok(await startSession(tx, { clock, newId }, { audience: 'staff', subjectId })),
    );
    if (!result.ok) throw new Error('refused');
    return result.value;
  };

  beforeAll(async () => void (home = await openTestDatabase(dialect)));
  afterAll(() => home.close());

  test('a session is found by its token, and the token is not kept', async () => {
    const { token, sessionId } = await start('stf_a');

    expect(await findSession(home.db, clock, { audience: 'staff', token })).toEqual({
      id: sessionId,
      subjectId: 'stf_a',
      isLimited: false,
      provedAt: clock.now(),
    });
    expect(await findSession(home.db, clock, { audience: 'member', token })).toBeNull();
    expect(JSON.stringify(await home.db.query('SELECT * FROM session'))).not.toContain(token);
  });

  test('a session that rests for 31 minutes has ended; one in use goes on', async () => {
    const { token } = await start('stf_b');

    later(20);
    expect(await findSession(home.db, clock, { audience: 'staff', token })).not.toBeNull();
    later(20);
    expect(await findSession(home.db, clock, { audience: 'staff', token })).not.toBeNull();
    later(31);
    expect(await findSession(home.db, clock, { audience: 'staff', token })).toBeNull();
  });

  test('a session ends after twelve hours however much it is used', async () => {
    const { token } = await start('stf_c');
    for (let quarter = 0; quarter < 47; quarter++) {
      later(15);
      await findSession(home.db, clock, { audience: 'staff', token });
    }
    expect(await findSession(home.db, clock, { audience: 'staff', token })).not.toBeNull();

    later(16);
    expect(await findSession(home.db, clock, { audience: 'staff', token })).toBeNull();
  });

  test('ending one session leaves the others; ending all leaves none', async () => {
    const first = await start('stf_d');
    const second = await start('stf_d');

    await home.db.transaction(async (tx) => ok(await endSession(tx, first.sessionId)));
    expect([
      await findSession(home.db, clock, { audience: 'staff', token: first.token }),
      (await findSession(home.db, clock, { audience: 'staff', token: second.token }))?.id,
    ]).toEqual([null, second.sessionId]);

    await home.db.transaction(async (tx) => ok(await endAllSessions(tx, 'stf_d')));
    expect(await findSession(home.db, clock, { audience: 'staff', token: second.token })).toBeNull();
  });

  test('hostile cookies find nothing', async () => {
    for (const token of ['', "' OR 1=1 --", 'x'.repeat(50_000), '\u0000', 'a'.repeat(43)])
      expect(await findSession(home.db, clock, { audience: 'staff', token })).toBeNull();
  });

  test('sessions that ended by time are swept', async () => {
    await start('stf_e');
    later(13 * 60);

    expect(await sweepSessions(home.db, now)).toBeGreaterThan(0);
    expect(await home.db.query('SELECT id FROM session')).toEqual([]);
  });

  test('the fifth attempt is tried, then each one waits twice as long', async () => {
    const waits: number[] = [];
    for (let attempt = 0; attempt < 6; attempt++)
      waits.push(await countAttempt(home.db, 'account', RULE, now));
    now = new Date(now.getTime() + 1_001);
    waits.push(
      await countAttempt(home.db, 'account', RULE, now),
      await countAttempt(home.db, 'account', RULE, now),
    );

    expect(waits).toEqual([0, 0, 0, 0, 0, 1, 0, 2]);
  });

  test('twenty attempts in parallel all count', async () => {
    const waits = await Promise.all(
      Array.from({ length: 20 }, () => countAttempt(home.db, 'parallel', RULE, now)),
    );

    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  });

  test('the right answer forgets the attempts', async () => {
    for (let attempt = 0; attempt < 4; attempt++) await countAttempt(home.db, 'forgiven', RULE, now);
    await forgetAttempts(home.db, 'forgiven');

    expect(await home.db.query("SELECT name FROM throttle WHERE name = 'forgiven'")).toEqual([]);
  });
});

test('a password is verified against its own hash only', async () => {
  const passwordHash = await hashPassword('kereta hujan jendela');

  expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect([
    await verifyPassword(passwordHash, 'kereta hujan jendela'),
    await verifyPassword(passwordHash, 'kereta hujan'),
    await verifyPassword(null, 'nobody has this password'),
  ]).toEqual([true, false, false]);
});
