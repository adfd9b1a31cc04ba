import { setTimeout as sleep } from 'node:timers/promises';

import { dialects } from '../../../test/dialects';
import type { OpenedDatabase } from '../../../test/open-test-database';
import { openTestDatabase } from '../../../test/open-test-database';
import { fail, ok } from '../../shared/result';
import { openDatabase } from './data-source';
import type { Database } from './database';
import { withIdempotency } from './transactions/idempotency';
import { readSetting, SettingEntity, writeSetting } from './setting';

const NOW = new Date('2026-11-24T03:00:00Z');

describe.each(dialects)('Database on $name', (dialect) => {
  let home: OpenedDatabase;
  let db: Database;

  beforeAll(async () => {
    home = await openTestDatabase(dialect);
    db = home.db;
  });
  afterAll(() => home.close());
  beforeEach(async () => {
    await db.transaction(async (tx) => ok(await tx.clear(SettingEntity)));
  });

  test('a unit that is refused leaves nothing behind', async () => {
    const result = await db.transaction(async (tx) => {
      await writeSetting(tx, 'half', 'written');
      return fail('no');
    });

    expect(result).toEqual({ ok: false, refusals: ['no'] });
    expect(await readSetting(db, 'half')).toBeNull();
  });

  test('a rehearsal sees what its units wrote, nobody else does, and nothing of it stays', async () => {
    const effects: string[] = [];
    const write = (name: string) =>
      db.transaction(async (tx) => {
        await writeSetting(tx, name, 'rehearsed');
        db.afterCommit(() => effects.push(name));
        return ok(null);
      });

    const seen = await db.rehearse(async () => {
      await write('first');
      await write('second');
      return [await readSetting(db, 'first'), await readSetting(db, 'second'), db.isRehearsing];
    });
    await write('real');

    expect(seen).toEqual(['rehearsed', 'rehearsed', true]);
    expect([await readSetting(db, 'first'), await readSetting(db, 'second')]).toEqual([null, null]);
    expect([await readSetting(db, 'real'), effects, db.isRehearsing]).toEqual(['rehearsed', ['real'], false]);
  });

  test('a unit that is refused or fails in a rehearsal undoes itself, and the next one goes on', async () => {
    const seen = await db.rehearse(async () => {
      await db.transaction(async (tx) => ok(await writeSetting(tx, 'kept', '1')));
      await db.transaction(async (tx) => {
        await writeSetting(tx, 'refused', '1');
        return fail('no');
      });
      await db
        .transaction(async (tx) => {
          await writeSetting(tx, 'failed', '1');
          throw new Error('broken');
        })
        .catch(() => undefined);
      await db.transaction(async (tx) => ok(await writeSetting(tx, 'after', '1')));
      return Promise.all(['kept', 'refused', 'failed', 'after'].map((name) => readSetting(db, name)));
    });

    expect(seen).toEqual(['1', null, null, '1']);
    expect(await readSetting(db, 'kept')).toBeNull();
  });

  test('what counts also in a rehearsal stays, and writers outside wait for no rehearsal for ever', async () => {
    await db.rehearse(async () => {
      await db.transaction(async (tx) => ok(await writeSetting(tx, 'spent', '7')), { isReal: true });
      await db.transaction(async (tx) => ok(await writeSetting(tx, 'played', '1')));
    });
    await db.transaction(async (tx) => ok(await writeSetting(tx, 'later', '1')));

    expect([
      await readSetting(db, 'spent'),
      await readSetting(db, 'played'),
      await readSetting(db, 'later'),
    ]).toEqual(['7', null, '1']);
  });

  test('closing waits for a unit that is open', async () => {
    const other = await openTestDatabase(dialect);
    let ending: unknown = 'still open';
    const late = other.db.transaction(async (tx) => {
      await sleep(100);
      await writeSetting(tx, 'late', 'written');
      return ok('committed');
    });
    void late.then((result) => {
      ending = result;
    });

    await other.db.close();

    expect(ending).toEqual({ ok: true, value: 'committed' });
    await other.close();
  });

  test('a unit that rolls back does not take the rows of one that commits beside it', async () => {
    const [refused, committed] = await Promise.all([
      db.transaction(async (tx) => {
        await writeSetting(tx, 'first', '1');
        await sleep(30);
        return fail('no');
      }),
      db.transaction(async (tx) => ok(await writeSetting(tx, 'second', '2'))),
    ]);

    expect([refused.ok, committed.ok]).toEqual([false, true]);
    expect([await readSetting(db, 'first'), await readSetting(db, 'second')]).toEqual([null, '2']);
  });

  test('a unit inside a unit is a mistake', async () => {
    const nested = db.transaction(async () => db.transaction(async () => ok(1)));

    await expect(nested).rejects.toThrow('already open');
  });

  test('a unit sees its own rows; others see them after the commit', async () => {
    const seen: (string | null)[] = [];

    await db.transaction(async (tx) => {
      await writeSetting(tx, 'colour', 'teal');
      seen.push(await readSetting(db, 'colour'));
      return ok(null);
    });

    expect([...seen, await readSetting(db, 'colour')]).toEqual(['teal', 'teal']);
  });

  test('effects run after the commit, and never after a roll-back', async () => {
    const effects: string[] = [];

    await db.transaction(async () => {
      db.afterCommit(() => effects.push('committed'));
      expect(effects).toEqual([]);
      return ok(null);
    });
    await db.transaction(async () => {
      db.afterCommit(() => effects.push('rolled back'));
      return fail('no');
    });

    expect(effects).toEqual(['committed']);
  });

  test('a conflict restarts the whole unit', async () => {
    let runs = 0;

    const result = await db.transaction(async (tx) => {
      runs++;
      await writeSetting(tx, `run-${runs}`, 'x');
      if (runs < 3)
        throw Object.assign(new Error('conflict'), {
          code: dialect.name === 'sqlite' ? 'SQLITE_BUSY' : 'ER_LOCK_DEADLOCK',
        });
      return ok(runs);
    });

    expect(result).toEqual({ ok: true, value: 3 });
    expect([
      await readSetting(db, 'run-1'),
      await readSetting(db, 'run-2'),
      await readSetting(db, 'run-3'),
    ]).toEqual([null, null, 'x']);
  });

  test('a lost connection before COMMIT restarts the unit; a fault of another kind does not', async () => {
    let runs = 0;
    const retried = await db.transaction(async () => {
      if (++runs === 1) throw Object.assign(new Error('gone'), { code: 'PROTOCOL_CONNECTION_LOST' });
      return ok(runs);
    });

    expect(retried).toEqual({ ok: true, value: 2 });
    await expect(db.transaction(async () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
  });

  test('fifty counters raised in parallel lose no step', async () => {
    await db.transaction(async (tx) => ok(await writeSetting(tx, 'count', '0')));

    await Promise.all(
      Array.from({ length: 50 }, () =>
        db.transaction(async (tx) => {
          const known = await db
            .lock(tx.createQueryBuilder(SettingEntity, 'setting').where({ name: 'count' }))
            .getOneOrFail();
          return ok(await writeSetting(tx, 'count', String(Number(known.value) + 1)));
        }),
      ),
    );

    expect(await readSetting(db, 'count')).toBe('50');
  });

  test('readers cannot write', async () => {
    if (dialect.name !== 'sqlite') return;

    await expect(db.query("INSERT INTO setting (name, value) VALUES ('stray', 'x')")).rejects.toThrow(
      'readonly',
    );
  });

  describe('a request that may be repeated', () => {
    const request = (key: string, input: object) => ({
      key,
      principal: 'stf_1',
      operation: 'test',
      input,
      now: NOW,
    });

    test('has one effect and fifty equal answers when it is sent fifty times at once', async () => {
      let effects = 0;

      const results = await Promise.all(
        Array.from({ length: 50 }, () =>
          withIdempotency(db, request('fifty-times', { a: 1 }), async (tx) => {
            await writeSetting(tx, 'effect', 'once');
            return ok({ effect: ++effects });
          }),
        ),
      );

      const [first] = results;
      expect(first?.ok).toBe(true);
      expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
      const [row] = await db.query<{ n: number | string }>(
        "SELECT COUNT(*) AS n FROM idempotency WHERE idempotency_key = 'fifty-times'",
      );
      expect(Number(row?.n)).toBe(1);
    });

    test('is refused when the key comes with other content', async () => {
      await withIdempotency(db, request('same-key-1', { a: 1 }), async () => ok({ id: 'x' }));

      const other = await withIdempotency(db, request('same-key-1', { a: 2 }), async () => ok({ id: 'y' }));

      expect(other.ok ? null : other.refusals[0]?.code).toBe('IDEMPOTENCY_MISMATCH');
    });

    test('may be corrected and repeated after a refusal', async () => {
      const refusal = { code: 'INVALID' as const, message: { ID: 'x', EN: 'x' } };
      const refused = await withIdempotency<{ id: string }>(db, request('corrected', { a: 1 }), async () =>
        fail(refusal),
      );

      const corrected = await withIdempotency(db, request('corrected', { a: 2 }), async () =>
        ok({ id: 'z' }),
      );

      expect([refused.ok, corrected]).toEqual([false, { ok: true, value: { id: 'z' } }]);
    });
  });
});

test.each(['/proc/pustaka/data', '/dev/null/data'])(
  'a folder that cannot be made, %s, is refused at once',
  async (dataDir) => {
    await expect(openDatabase({ url: null, dataDir, entities: [], migrations: [] })).rejects.toMatchObject({
      syscall: 'mkdir',
    });
  },
);
