import { randomBytes } from 'node:crypto';

import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { ok } from '../../../shared/result';
import { makeSecret } from '../keys/key-secret.rules';
import { findTokenNotices } from './personal-tokens.queries';

const NOW = new Date('2026-11-24T03:00:00Z');
const CREATE =
  'mutation ($input: CreatePersonalTokenInput!) { createPersonalToken(input: $input) { secret personalToken { id name rights expiresOn lastUsedAt revokedAt } userErrors { code field message } } }';
const REVOKE =
  'mutation ($input: RevokePersonalTokenInput!) { revokePersonalToken(input: $input) { personalToken { id } userErrors { code } } }';
const LIST = '{ viewerPersonalTokens { id name hint rights expiresOn lastUsedAt revokedAt } }';
const ALL = ['LOANS_READ', 'LOANS_RENEW', 'REGISTRATIONS_READ'];

type Made = {
  readonly secret: string | null;
  readonly personalToken: { readonly id: string; readonly expiresOn: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
};

describe.each(dialects)('personal tokens, on $name', (dialect) => {
  let library: TestLibrary;
  let adult: SignedInMember;
  let other: SignedInMember;
  let child: SignedInMember;
  let now = NOW;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    adult = await library.signInMember({ name: 'Dewi', birthDate: '1990-01-01' });
    other = await library.signInMember({ name: 'Budi', birthDate: '1991-01-01' });
    child = await library.signInMember({ name: 'Ayu', birthDate: '1992-01-01' });
    await bear(child, '2012-01-01');
  });
  afterAll(() => library.stop());
  beforeEach(async () => {
    now = NOW;
    await library.house.db.transaction(async (tx) => ok(await tx.query('DELETE FROM personal_token')));
  });

  const bear = ({ id }: SignedInMember, birthDate: string) =>
    library.house.db.transaction(async (tx) =>
      ok(await tx.query('UPDATE member SET birth_date = ? WHERE id = ?', [birthDate, id])),
    );
  const act = async <T>(text: string, input: object, { cookie }: SignedInMember): Promise<T> => {
    const { body } = await library.send(text, { variables: { input }, cookie });
    const [answer] = Object.values((body.data ?? {}) as Record<string, unknown>);
    if (!answer) throw new Error(JSON.stringify(body.errors));
    return answer as T;
  };
  const make = (who: SignedInMember, rights: readonly string[] = ALL, name = 'Pengingat di ponsel') =>
    act<Made>(CREATE, { name, rights }, who);
  const secretOf = async (rights: readonly string[] = ALL, who = adult): Promise<string> =>
    (await make(who, rights)).secret ?? '';
  const ask = async (secret: string, query: string, variables: object = {}) => {
    const { status, body } = await library.send(query, {
      headers: { authorization: `Bearer ${secret}` },
      variables,
    });
    const [error] = body.errors ?? [];
    return { status, data: body.data as unknown, extensions: error?.extensions as unknown };
  };

  test('a grown-up member makes one that is told once, works for a year, and stands in the list', async () => {
    const made = await make(adult);
    await ask(made.secret ?? '', '{ ownPersonalToken { name } }');
    const { body } = await library.send(LIST, { cookie: adult.cookie });
    const [row] = await library.house.db.query('SELECT * FROM personal_token');

    expect(made.secret).toMatch(/^psrp_[0-9A-Za-z]{36}$/);
    expect(body.data).toEqual({
      viewerPersonalTokens: [
        {
          id: made.personalToken?.id,
          name: 'Pengingat di ponsel',
          hint: made.secret?.slice(-4),
          rights: ALL,
          expiresOn: '2027-11-24',
          lastUsedAt: NOW.toISOString(),
          revokedAt: null,
        },
      ],
    });
    expect(JSON.stringify(row)).not.toContain(made.secret?.slice(5, 30));
    expect(library.logLines.join('')).not.toContain(made.secret);
  });

  test('members under 18 may not make one, nor does one go on when its member turns out to be a child', async () => {
    const refused = await make(child);
    const secret = await secretOf();
    await bear(adult, '2015-01-01');
    now = new Date(NOW.getTime() + 11_000);
    const later = await ask(secret, '{ __typename }');
    await bear(adult, '1990-01-01');

    expect(refused).toMatchObject({ secret: null, userErrors: [{ code: 'NOT_ALLOWED' }] });
    expect(later.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'KEY_REVOKED' });
  });

  test('what is missing is refused at its field, and ten that work are enough', async () => {
    const empty = await make(adult, [], ' ');
    for (let index = 0; index < 10; index++) await make(adult);
    const eleventh = await make(adult);

    expect(empty.userErrors.map(({ code, field }) => `${code} ${String(field)}`)).toEqual([
      'REQUIRED name',
      'REQUIRED rights',
    ]);
    expect(eleventh.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  test('mistyped, unknown, revoked and expired are told apart as for keys', async () => {
    const { secret, personalToken } = await make(adult);
    const good = secret ?? '';
    const reasons = [
      (await ask(`${good.slice(0, -1)}-`, '{ __typename }')).extensions,
      (await ask(makeSecret(randomBytes, 'TOKEN'), '{ __typename }')).extensions,
    ];
    now = new Date('2027-11-25T03:00:00Z');
    reasons.push((await ask(good, '{ __typename }')).extensions);
    now = NOW;
    await act(REVOKE, { id: personalToken?.id }, adult);
    reasons.push((await ask(good, '{ __typename }')).extensions);

    expect(reasons.map((reason) => (reason as { reason: string }).reason)).toEqual([
      'KEY_MISTYPED',
      'KEY_REVOKED',
      'KEY_EXPIRED',
      'KEY_REVOKED',
    ]);
  });

  test('nobody sees or revokes a token of somebody else, and an app makes none', async () => {
    const { personalToken } = await make(adult);
    const foreign = await act<Made>(REVOKE, { id: personalToken?.id }, other);
    const { body } = await library.send(LIST, { cookie: other.cookie });
    const byApp = await ask(await secretOf(), CREATE, { input: { name: 'Lagi', rights: ALL } });

    expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(body.data).toEqual({ viewerPersonalTokens: [] });
    expect(byApp.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'RIGHT_MISSING' });
  });

  test('it is not its member: what is the member’s, or another’s, is closed to it', async () => {
    const secret = await secretOf();
    const closed = [
      await ask(secret, LIST),
      await ask(secret, '{ memberSessions { id } }'),
      await ask(secret, 'query ($id: ID!) { member(id: $id) { name email } }', { id: adult.id }),
      await ask(secret, '{ ownRegistrations(first: 1) { totalCount } }'),
      await ask(secret, '{ classSets(first: 1) { totalCount } }'),
      await ask(secret, 'mutation { signOut(input: {}) { signedOut } }'),
      await ask(
        secret,
        'mutation { renewLoans(input: { loanIds: [], idempotencyKey: "12345678" }) { userErrors { code } } }',
      ),
    ];
    const viewer = await ask(secret, '{ viewer { member { name } staff { id } } }');
    const node = await ask(secret, 'query ($id: ID!) { node(id: $id) { id } }', { id: adult.id });

    expect(closed.map(({ extensions }) => (extensions as { code: string } | undefined)?.code)).toEqual(
      closed.map(() => 'FORBIDDEN'),
    );
    expect([viewer.data, node.data]).toEqual([{ viewer: { member: null, staff: null } }, { node: null }]);
  });

  test('each right opens what it names and nothing else', async () => {
    const fields = {
      LOANS_READ: '{ ownPersonalToken { loans { id } } }',
      REGISTRATIONS_READ: '{ ownPersonalToken { registrations { id } } }',
      LOANS_RENEW:
        'mutation { renewOwnLoan(input: { loanId: "lon_x", idempotencyKey: "12345678" }) { userErrors { code } } }',
    };
    const opened: Record<string, string[]> = {};
    for (const right of Object.keys(fields)) {
      const secret = await secretOf([right]);
      const answers = await Promise.all(
        Object.entries(fields).map(async ([name, query]) => ({ name, ...(await ask(secret, query)) })),
      );
      opened[right] = answers.filter(({ extensions }) => extensions === undefined).map(({ name }) => name);
    }

    expect(opened).toEqual({
      LOANS_READ: ['LOANS_READ'],
      REGISTRATIONS_READ: ['REGISTRATIONS_READ'],
      LOANS_RENEW: ['LOANS_RENEW'],
    });
  });

  test('it spends from a budget of its own, in one statement more than without it', async () => {
    const secret = await secretOf();
    const count = async (run: () => Promise<unknown>): Promise<number> => {
      await run();
      await indexCaughtUp(library.house);
      library.statements.length = 0;
      await run();
      return library.statements.filter((sql) => !/outbox_event|^(BEGIN|COMMIT|START)/i.test(sql)).length;
    };

    const without = await count(() => library.send('{ branches { code } }'));
    const withToken = await count(() => ask(secret, '{ branches { code } }'));
    await library.house.db.transaction(async (tx) =>
      ok(await tx.query('UPDATE personal_token SET bucket = -1000000')),
    );
    now = new Date(NOW.getTime() + 11_000);
    const overdrawn = await ask(secret, '{ branches { code name { text } } }');

    expect(withToken - without).toBe(1);
    expect([overdrawn.status, overdrawn.extensions]).toEqual([
      429,
      expect.objectContaining({ code: 'RATE_LIMITED' }),
    ]);
  });

  test('its member gets a letter', async () => {
    const { personalToken } = await make(adult);

    const letters = await findTokenNotices(library.house.db, new Date('2026-11-23T00:00:00Z'));

    expect(letters).toMatchObject([
      { template: 'PERSONAL_TOKEN_MADE', memberId: adult.id, aboutId: personalToken?.id },
    ]);
  });
});
