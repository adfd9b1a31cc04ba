import { randomBytes } from 'node:crypto';

import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { Actor } from '../../../platform/auth/actor';
import { ok } from '../../../shared/result';
import { createPartner } from '../institutions/save-partner';
import { ApiKeyGate } from './api-key-gate';
import { makeSecret } from './key-secret.rules';
import { createApiKey, grantPartnerScopes, revokeApiKey } from './save-api-key';
import { sweepUsagesJob } from './sweep-usages.job';
import type { ApiKeyRequest } from './save-api-key';

const ACTOR: Actor = { kind: 'system', name: 'test' };
const NOW = new Date('2026-11-24T03:00:00Z');
const PROPOSAL = {
  contactName: 'Bu Guru',
  kind: 'LITERACY',
  title: 'Dongeng kelas',
  what: 'Bercerita bersama.',
  wishedDates: 'Desember',
};
const WHO = '{ ownApiKey { name scopes usedToday partner { name } usage { operation calls } } }';

describe.each(dialects)('keys of partners, on $name', (dialect) => {
  let library: TestLibrary;
  let partnerId: string;
  let now = NOW;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    const made = await createPartner(library.house, ACTOR, {
      partner: { kind: 'SCHOOL', name: 'SMPN Kunci' },
    });
    partnerId = made.ok ? made.value.partnerId : '';
  });
  afterAll(() => library.stop());
  beforeEach(async () => {
    now = NOW;
    await library.house.db.transaction(async (tx) =>
      ok(await tx.query('UPDATE api_key SET revoked_at = ?', ['2026-01-01 00:00:00.000'])),
    );
  });

  const make = async (more: Partial<ApiKeyRequest> = {}): Promise<{ secret: string; id: string }> => {
    const made = await createApiKey(library.house, ACTOR, {
      partnerId,
      name: 'Situs sekolah',
      scopes: ['catalogue:read'],
      ...more,
    });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    return { secret: made.value.secret, id: made.value.keyId };
  };
  const ask = async (secret: string, query = WHO) => {
    const { status, body, headers } = await library.send(query, {
      headers: { authorization: `Bearer ${secret}` },
    });
    const [error] = body.errors ?? [];
    return { status, headers, data: body.data as unknown, extensions: error?.extensions as unknown };
  };

  const propose = async (secret: string) => {
    const { body } = await library.send(
      'mutation ($input: ProposeEventInput!) { proposeEvent(input: $input) { isLetterSent userErrors { code field } } }',
      {
        headers: { authorization: `Bearer ${secret}` },
        variables: {
          input: { email: 'guru@contoh.sch.id', proposal: PROPOSAL, idempotencyKey: 'proposal-1' },
        },
      },
    );
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return { data: body.data as unknown, extensions: body.extensions ?? {} };
  };

  test('a key is who it is: its name, its partner, what it may do and what it spent', async () => {
    const { secret } = await make();
    await ask(secret, 'query Cabang { branches { code } }');
    await library.house.apiKeys.flush();

    const { data } = await ask(secret);

    expect(data).toEqual({
      ownApiKey: {
        name: 'Situs sekolah',
        scopes: ['CATALOGUE_READ'],
        usedToday: expect.any(Number),
        partner: { name: 'SMPN Kunci' },
        usage: [{ operation: 'Cabang', calls: 1 }],
      },
    });
  });

  test('the secret is kept nowhere: only its hash and its last four signs', async () => {
    const { secret, id } = await make();

    const [row] = await library.house.db.query('SELECT * FROM api_key WHERE id = ?', [id]);

    expect(JSON.stringify(row)).not.toContain(secret.slice(4, 30));
    expect(row).toMatchObject({ hint: secret.slice(-4) });
    expect(library.logLines.join('')).not.toContain(secret);
  });

  test.each([
    ['a mistyped key', async () => `${(await make()).secret.slice(0, -1)}-`, 'KEY_MISTYPED'],
    ['no key at all', async () => 'abc', 'KEY_MISSING'],
    ['an unknown key that is typed well', async () => makeSecret(randomBytes, 'KEY'), 'KEY_REVOKED'],
    [
      'a revoked key',
      async () => {
        const { secret, id } = await make();
        await revokeApiKey(library.house, ACTOR, { id });
        return secret;
      },
      'KEY_REVOKED',
    ],
    [
      'an expired key',
      async () => {
        const { secret } = await make({ expiresOn: '2026-11-24' });
        now = new Date('2026-11-25T03:00:00Z');
        return secret;
      },
      'KEY_EXPIRED',
    ],
    [
      'a key from another address',
      async () => (await make({ allowedAddresses: ['203.0.113.0/24', '2001:db8::1'] })).secret,
      'KEY_ADDRESS',
    ],
  ])('%s is refused with its reason', async (_, secretOf, reason) => {
    const { status, extensions, headers } = await ask(await secretOf());

    expect([status, extensions]).toEqual([401, expect.objectContaining({ code: 'UNAUTHENTICATED', reason })]);
    expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  test('a key from an address of its list is let in', async () => {
    const { secret } = await make({ allowedAddresses: ['127.0.0.0/8', '::1'] });

    expect((await ask(secret)).status).toBe(200);
  });

  test('a key that ends while a server trusts it ends with the next operation', async () => {
    const { secret, id } = await make();
    await ask(secret);

    await library.house.db.transaction(async (tx) =>
      ok(await tx.query('UPDATE api_key SET revoked_at = ? WHERE id = ?', ['2026-11-24 03:00:00.000', id])),
    );

    expect((await ask(secret)).extensions).toMatchObject({ reason: 'KEY_REVOKED' });
  });

  test('an operation by a known key takes one statement more than without', async () => {
    const { secret } = await make();
    const query = '{ branches { code } }';
    const count = async (run: () => Promise<unknown>): Promise<number> => {
      library.statements.length = 0;
      await run();
      return library.statements.filter((sql) => !/outbox_event|^(BEGIN|COMMIT|START)/i.test(sql)).length;
    };
    await ask(secret, query);

    const without = await count(() => library.send(query));
    const withKey = await count(() => ask(secret, query));

    expect(withKey - without).toBeLessThanOrEqual(1);
  });

  test('several servers together never spend more than the bucket and the day hold', async () => {
    const { id } = await make();
    await library.house.db.transaction(async (tx) =>
      ok(
        await tx.query(
          'UPDATE api_key SET bucket = 50000, restore_rate = 0, daily_quota = 1000 WHERE id = ?',
          [id],
        ),
      ),
    );
    const { db, clock, log } = library.house;
    const gates = [1, 2, 3, 4].map(() => new ApiKeyGate({ db, clock, log }));

    const outcomes = await Promise.all(
      Array.from({ length: 80 }, async (_, index) => {
        const gate = gates[index % 4];
        return gate
          ?.spend(
            { kind: 'partner', keyId: id, partnerId, scopes: new Set(), isTest: false },
            { points: 1, operation: '' },
          )
          .then(
            ({ isOverdrawn }) => !isOverdrawn,
            () => false,
          );
      }),
    );

    expect(outcomes.filter(Boolean)).toHaveLength(50);
  });

  test('a key that floods is refused from memory until its bucket can have refilled', async () => {
    const { secret, id } = await make();
    await library.house.db.transaction(async (tx) =>
      ok(
        await tx.query('UPDATE api_key SET bucket = 1500, capacity = 2, restore_rate = 1 WHERE id = ?', [id]),
      ),
    );
    await ask(secret, '{ __typename }');
    await ask(secret, '{ __typename }');
    await indexCaughtUp(library.house);
    library.statements.length = 0;

    const flood = await Promise.all(Array.from({ length: 20 }, () => ask(secret, '{ __typename }')));
    const touched = library.statements.filter((sql) => sql.includes('api_key'));
    now = new Date(NOW.getTime() + 1_000);
    const later = await ask(secret, '{ __typename }');

    expect(flood.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 429));
    expect(flood[0]?.headers.get('retry-after')).toBe('1');
    expect(touched).toEqual([]);
    expect(later.status).toBe(200);
  });

  test('who spent a day is told when the next one begins', async () => {
    const { secret } = await make({ dailyQuota: 3 });
    await ask(secret, '{ __typename }');
    await ask(secret, '{ __typename }');
    await ask(secret, '{ __typename }');

    const { status, headers, extensions } = await ask(secret, '{ __typename }');

    expect([status, extensions, headers.get('retry-after')]).toEqual([
      429,
      expect.objectContaining({ code: 'RATE_LIMITED' }),
      String(14 * 3_600),
    ]);
  });

  test('headers tell what the bucket and the day still hold, also to whoever has no key', async () => {
    const { secret } = await make();

    const { headers } = await ask(secret, '{ __typename }');
    const without = await library.send('{ __typename }');

    expect([headers.get('ratelimit-policy'), headers.get('ratelimit')]).toEqual([
      '"points";q=20000;w=100;pustaka-unit="points", "day";q=200000;w=86400;pustaka-unit="points"',
      '"points";r=19999;t=1, "day";r=199999;t=50400',
    ]);
    expect(without.headers.get('ratelimit')).toMatch(/^"points";r=\d+;t=\d+$/);
  });

  test('a missing scope is named, and nobody else may use a key', async () => {
    const { secret } = await make();

    const staffOnly = await ask(secret, '{ auditEntries(first: 1) { totalCount } }');
    const { body } = await library.send(WHO);

    expect(staffOnly.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'SCOPE_MISSING' });
    expect(body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a key writes nothing that its scopes do not name, though anybody may', async () => {
    const { secret } = await make();

    const { extensions } = await ask(secret, 'mutation { signOut(input: {}) { signedOut } }');

    expect(extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'SCOPE_MISSING' });
  });

  test('a test key acts whole and leaves nothing behind but what it spent', async () => {
    await grantPartnerScopes(library.house, { partnerId, scopes: ['catalogue:read', 'proposals:write'] });
    const real = await make({ scopes: ['proposals:write'] });
    const test = await make({ scopes: ['proposals:write'], isTest: true });
    const proposals = async (): Promise<number> =>
      (await library.house.db.query<unknown[]>('SELECT id FROM event_proposal')).length;

    const rehearsed = await propose(test.secret);
    const afterTest = await proposals();
    const done = await propose(real.secret);
    const spent = await library.house.db.query('SELECT used_points FROM api_key WHERE id = ?', [test.id]);

    expect([rehearsed.data, rehearsed.extensions['test'], afterTest]).toEqual([
      { proposeEvent: { isLetterSent: false, userErrors: [] } },
      true,
      0,
    ]);
    expect([done.data, done.extensions['test'], await proposals()]).toEqual([rehearsed.data, undefined, 1]);
    expect(Number((spent[0] as { used_points: number }).used_points)).toBeGreaterThan(1);
  });

  test('names of operations beyond fifty count together, and old counts are forgotten', async () => {
    const { secret, id } = await make();
    for (let index = 0; index < 55; index++) await ask(secret, `query Q${index} { __typename }`);
    await library.house.apiKeys.flush();
    const count = async (): Promise<number> =>
      (await library.house.db.query<unknown[]>('SELECT * FROM api_key_usage WHERE key_id = ?', [id])).length;
    const before = await count();

    now = new Date('2027-06-01T03:00:00Z');
    await sweepUsagesJob(library.house).run(new AbortController().signal);

    expect([before, await count()]).toEqual([51, 0]);
  });

  test('eleven keys that work are too many', async () => {
    for (let index = 0; index < 10; index++) await make();

    await expect(make()).rejects.toThrow(/10 kunci/);
  });
});
