import { randomBytes } from 'node:crypto';

import { dialects } from '../../../../test/dialects';
import type { Answer, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { Actor } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { ok } from '../../../shared/result';
import { createPartner } from '../institutions/save-partner';
import { hashSecret, makeSecret } from './key-secret.rules';
import { createApiKey } from './save-api-key';

const ACTOR: Actor = { kind: 'system', name: 'test' };
const NOW = new Date('2026-11-24T03:00:00Z');
const PUT_ASIDE =
  'mutation($input: UpdatePartnerInput!) { updatePartner(input: $input) { partner { id } userErrors { message } } }';

describe.each(dialects)('keys that do not work, on $name', (dialect) => {
  let library: TestLibrary;
  let partnerId = '';
  let now = NOW;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    const made = await createPartner(library.house, ACTOR, {
      partner: { kind: 'SCHOOL', name: 'SMPN Gerbang' },
    });
    partnerId = made.ok ? made.value.partnerId : '';
  });
  afterAll(() => library.stop());

  const make = async (allowedAddresses?: readonly string[]): Promise<string> => {
    const made = await createApiKey(library.house, ACTOR, {
      partnerId,
      name: 'Situs sekolah',
      scopes: ['catalogue:read'],
      ...(allowedAddresses === undefined ? {} : { allowedAddresses }),
    });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    return made.value.secret;
  };
  const ask = (secret: string): Promise<Answer> =>
    library.send('{ __typename }', { headers: { authorization: `Bearer ${secret}` } });

  test('a list of addresses that was given and holds none is refused: nobody is let in by mistake', async () => {
    const refusalOf = (allowedAddresses: readonly string[]) =>
      createApiKey(library.house, ACTOR, {
        partnerId,
        name: 'Kosong',
        scopes: ['catalogue:read'],
        allowedAddresses,
      });

    for (const none of [[], [''], ['  ', '']])
      expect(await refusalOf(none)).toMatchObject({
        refusals: [{ code: 'REQUIRED', field: ['allowedAddresses'] }],
      });
    expect(await refusalOf(['127.0.0.1/08'])).toMatchObject({
      refusals: [{ code: 'INVALID', field: ['allowedAddresses', '0'] }],
    });
    expect(await library.house.db.query("SELECT id FROM api_key WHERE name = 'Kosong'")).toEqual([]);
  });

  test('a hundred wrong keys of an address are read, and one a second after them; a key that works goes on', async () => {
    const secret = await make();
    expect((await ask(secret)).status).toBe(200);
    const wrong = () => ask(makeSecret(randomBytes, 'KEY'));
    const first = await Promise.all(Array.from({ length: 100 }, wrong));

    library.statements.length = 0;
    const { status, headers, body } = await wrong();
    const read = library.statements.filter((sql) => sql.includes('api_key'));
    const good = await ask(secret);
    now = new Date(NOW.getTime() + 1_000);
    const later = await wrong();

    expect(new Set(first.map((answer) => answer.status))).toEqual(new Set([401]));
    expect([status, headers.get('retry-after'), read]).toEqual([429, '1', []]);
    expect(body.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    expect([good.status, later.status]).toEqual([200, 401]);
    now = new Date(NOW.getTime() + 3_600_000);
  });

  test('of wrong keys that come at once no more than a hundred are read', async () => {
    now = new Date(now.getTime() + 3_600_000);

    const answers = await Promise.all(Array.from({ length: 130 }, () => ask(makeSecret(randomBytes, 'KEY'))));

    expect(answers.filter(({ status }) => status === 401)).toHaveLength(100);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(30);
  });

  test('a key that was found and does not work is shut out like any other; who asks much at once with a good one is not', async () => {
    now = new Date(now.getTime() + 3_600_000);
    const [revoked, elsewhere, good] = [await make(), await make(['203.0.113.7']), await make()];
    await library.house.db.transaction(async (tx) =>
      ok(
        await tx.query('UPDATE api_key SET revoked_at = ? WHERE secret_hash = ?', [
          sqlInstant(now),
          hashSecret(revoked),
        ]),
      ),
    );
    const before = [await ask(revoked), await ask(elsewhere)];
    const many = await Promise.all(Array.from({ length: 120 }, () => ask(good)));
    await Promise.all(Array.from({ length: 98 }, () => ask(makeSecret(randomBytes, 'KEY'))));

    const after = [await ask(revoked), await ask(elsewhere), await ask(good)];

    expect(before.map(({ status }) => status)).toEqual([401, 401]);
    expect(new Set(many.map(({ status }) => status))).toEqual(new Set([200]));
    expect(after.map(({ status }) => status)).toEqual([429, 429, 200]);
    now = new Date(now.getTime() + 3_600_000);
  });

  test('when a partner is put aside its keys end with the next operation', async () => {
    const secret = await make(['127.0.0.0/8', '::1']);
    expect((await ask(secret)).status).toBe(200);
    const cookie = await library.signIn('administrator');
    const [row] = await library.house.db.query<{ version: number }>(
      'SELECT version FROM partner WHERE id = ?',
      [partnerId],
    );

    const { body } = await library.send(PUT_ASIDE, {
      cookie,
      variables: {
        input: { id: partnerId, version: Number(row?.version), changes: { isActive: false } },
      },
    });
    const { status, body: refused } = await ask(secret);

    expect(body).toMatchObject({ data: { updatePartner: { userErrors: [] } } });
    expect([status, refused.errors?.[0]?.extensions]).toEqual([
      401,
      expect.objectContaining({ code: 'UNAUTHENTICATED', reason: 'KEY_REVOKED' }),
    ]);
  });
});
