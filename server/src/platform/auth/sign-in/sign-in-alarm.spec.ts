import { dialects } from '../../../../test/dialects';
import type { OpenedDatabase } from '../../../../test/open-test-database';
import { openTestDatabase } from '../../../../test/open-test-database';
import { openLog } from '../../log';
import { countFailedSignIns, recordFailedSignIn } from './failed-sign-ins';
import { readSignInAlarm, watchSignIns } from './sign-in-alarm';
import { sweepThrottles } from './throttle';

const NOON = new Date('2026-11-27T05:00:00.000Z');
const after = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

describe.each(dialects)('the alarm of failing sign-ins on $name', (dialect) => {
  let home: OpenedDatabase;
  let lines: string[] = [];
  let now = NOON;
  beforeAll(async () => void (home = await openTestDatabase(dialect)));
  beforeEach(async () => {
    lines = [];
    now = NOON;
    for (const table of ['throttle', 'setting']) await home.db.writer.query(`DELETE FROM ${table}`);
  });
  afterAll(() => home.close());

  const fail = (times: number) =>
    Promise.all(Array.from({ length: times }, () => recordFailedSignIn(home.db, now)));
  const watch = (threshold: number | null = 10) =>
    watchSignIns({
      db: home.db,
      clock: { now: () => now },
      log: openLog({ stream: { write: (line: string) => void lines.push(line) } }),
      threshold,
    });
  const told = () =>
    lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .map(({ time: _, msg: __, ...facts }) => facts);
  const ALARM = {
    level: 50,
    code: 'SIGN_IN_ALARM',
    failures: 10,
    windowMinutes: 10,
    threshold: 10,
    beganAt: '2026-11-27T05:00:00.000Z',
  };

  test('failures in parallel all count, for ten minutes, and the sweep takes none that still counts', async () => {
    await fail(40);
    now = after(5);
    await fail(2);
    await sweepThrottles(home.db, after(9));

    expect([
      await countFailedSignIns(home.db, after(9)),
      await countFailedSignIns(home.db, after(10)),
      await countFailedSignIns(home.db, after(15)),
    ]).toEqual([42, 2, 0]);
    await sweepThrottles(home.db, after(60));
    expect(await home.db.query('SELECT name FROM throttle')).toEqual([]);
  });

  test('one failure fewer than too many says nothing', async () => {
    await fail(9);

    expect([await watch(), told(), await readSignInAlarm(home.db)]).toEqual([
      '9 failed sign-ins within 10 minutes',
      [],
      null,
    ]);
  });

  test('it is told once however long it goes on, also by several servers that look at once, and names nobody', async () => {
    await fail(10);
    await Promise.all([watch(), watch(), watch()]);
    for (const minute of [1, 2, 3]) {
      now = after(minute);
      await fail(20);
      await watch();
    }

    expect(told()).toEqual([ALARM]);
    expect(await readSignInAlarm(home.db)).toEqual({ beganAt: NOON, endedAt: null, mostFailures: 70 });
  });

  test('it goes on while half as many fail, ends when fewer do, and the next one is told again', async () => {
    await fail(10);
    await watch();
    now = after(9);
    await fail(5);
    now = after(11);
    await watch();
    expect(told()).toEqual([ALARM]);

    now = after(20);
    await watch();
    await watch();
    expect(told()).toEqual([ALARM, { ...ALARM, level: 30, code: 'SIGN_IN_ALARM_OVER' }]);
    expect(await readSignInAlarm(home.db)).toEqual({ beganAt: NOON, endedAt: after(20), mostFailures: 10 });

    now = after(30);
    await fail(11);
    await watch();
    expect(told()[2]).toEqual({ ...ALARM, failures: 11, beganAt: after(30).toISOString() });
  });

  test('a library that wants no alarm gets none, and one that rang is over', async () => {
    await fail(10);
    await watch(null);
    expect(told()).toEqual([]);

    await watch();
    await watch(null);
    expect((await readSignInAlarm(home.db))?.endedAt).toEqual(NOON);
  });
});
