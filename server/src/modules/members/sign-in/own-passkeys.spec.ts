import { dialects } from '../../../../test/dialects';
import { softAuthenticator } from '../../../platform/auth/testing/soft-authenticator';
import type { MembersHome } from '../testing/members-home';
import { done, openMembersHome, listRefusals } from '../testing/members-home';
import type { MemberPasskeyDeps } from './own-passkeys';
import {
  addPasskey,
  beginPasskey,
  beginPasskeySignIn,
  ownPasskeys,
  removePasskey,
  signInByPasskey,
} from './own-passkeys';

const ORIGIN = 'https://pustaka.contoh';
const PASSWORD = 'kereta hujan jendela';
const NOT_PROVED = ['WRONG_CREDENTIALS response'];
let addresses = 0;

describe.each(dialects)('passkeys of members on $name', (dialect) => {
  let members: MembersHome;
  let deps: MemberPasskeyDeps;
  const as = (memberId: string) => ({ kind: 'member', memberId, sessionId: 'ses_x' }) as const;
  const address = (): string => `192.0.2.${++addresses}`;
  const question = async () => done(await beginPasskeySignIn(deps, address()));
  const withPasskey = async () => {
    const { id } = await members.register({}, PASSWORD);
    const device = softAuthenticator(ORIGIN);
    const passkey = done(
      await addPasskey(
        deps,
        as(id),
        device.make(done(await beginPasskey(deps, as(id), { currentPassword: PASSWORD }))),
      ),
    );
    return { id, device, passkeyId: passkey.id };
  };
  const sessions = () => members.rows('SELECT id FROM session');

  beforeAll(async () => {
    members = await openMembersHome(dialect);
    deps = { ...members.deps, origin: ORIGIN };
  });
  afterAll(() => members.close());
  beforeEach(() => members.setNow('2026-11-24T03:00:00Z'));

  test('a device makes a passkey once the password was said, and signs in with it without a name', async () => {
    const { id, device, passkeyId } = await withPasskey();

    expect(done(await signInByPasskey(deps, device.prove(await question()), address()))).toMatchObject({
      memberId: id,
    });
    expect(await ownPasskeys(deps, as(id))).toEqual([
      {
        id: passkeyId,
        device: '',
        name: null,
        isSynced: false,
        createdAt: new Date('2026-11-24T03:00:00Z'),
        lastUsedAt: new Date('2026-11-24T03:00:00Z'),
      },
    ]);
    expect(listRefusals(await beginPasskey(deps, as(id), { currentPassword: 'bukan itu' }))).toEqual([
      'WRONG_CREDENTIALS currentPassword',
    ]);
  });

  test('an answer that is repeated, late, for another place or question, unverified, counted back or no answer at all opens nothing', async () => {
    const { device } = await withPasskey();
    const answer = device.prove(await question());
    done(await signInByPasskey(deps, answer, address()));
    const before = await sessions();
    const tried = async (how: Parameters<typeof device.prove>[1]) =>
      listRefusals(await signInByPasskey(deps, device.prove(await question(), how), address()));

    expect(listRefusals(await signInByPasskey(deps, answer, address()))).toEqual(NOT_PROVED);
    expect(await tried({ origin: 'https://pustaka.contoh.jahat' })).toEqual(NOT_PROVED);
    expect(await tried({ host: 'contoh' })).toEqual(NOT_PROVED);
    expect(await tried({ isVerified: false })).toEqual(NOT_PROVED);
    expect(await tried({ count: 1 })).toEqual(NOT_PROVED);
    expect(await tried({ challenge: 'A'.repeat(43) })).toEqual(NOT_PROVED);
    expect(
      listRefusals(await signInByPasskey(deps, { ...(await question()), response: '{"id":1}' }, address())),
    ).toEqual(NOT_PROVED);
    expect(
      listRefusals(await signInByPasskey(deps, softAuthenticator(ORIGIN).prove(await question()), address())),
    ).toEqual(NOT_PROVED);
    const late = device.prove(await question());
    members.setNow('2026-11-24T03:05:01Z');
    expect(listRefusals(await signInByPasskey(deps, late, address()))).toEqual(NOT_PROVED);
    expect(await sessions()).toEqual(before);
  });

  test('of ten requests with one answer one signs in', async () => {
    const { device } = await withPasskey();
    const answer = device.prove(await question());

    const results = await Promise.all(
      Array.from({ length: 10 }, () => signInByPasskey(deps, answer, address())),
    );

    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('thirty answers a minute come from an address; the next one waits, also the right one', async () => {
    const { device } = await withPasskey();
    const answer = device.prove(await question());
    const from = '203.0.113.9';
    const wrong = async () =>
      listRefusals(await signInByPasskey(deps, { challengeId: 'pkc_none', response: '{}' }, from));
    for (let number = 1; number <= 30; number++) expect(await wrong()).toEqual(NOT_PROVED);

    expect(listRefusals(await signInByPasskey(deps, answer, from))).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(done(await signInByPasskey(deps, answer, address()))).toMatchObject({
      token: expect.any(String),
    });
  });

  test('a key made for somebody else, or known already, is not added; a removed one opens nothing', async () => {
    const [mine, other] = [await withPasskey(), await members.register({}, PASSWORD)];
    const asked = done(await beginPasskey(deps, as(other.id), { currentPassword: PASSWORD }));

    expect(listRefusals(await addPasskey(deps, as(mine.id), mine.device.make(asked)))).toEqual(NOT_PROVED);
    const again = done(await beginPasskey(deps, as(other.id), { currentPassword: PASSWORD }));
    expect(listRefusals(await addPasskey(deps, as(other.id), mine.device.make(again)))).toEqual([
      'ALREADY_EXISTS response',
    ]);
    expect(listRefusals(await removePasskey(deps, as(other.id), mine.passkeyId))).toEqual([
      'NOT_FOUND passkeyId',
    ]);
    expect([
      (await ownPasskeys(deps, as(other.id))).length,
      (await ownPasskeys(deps, as(mine.id))).length,
    ]).toEqual([0, 1]);
    done(await removePasskey(deps, as(mine.id), mine.passkeyId));
    expect(listRefusals(await signInByPasskey(deps, mine.device.prove(await question()), address()))).toEqual(
      NOT_PROVED,
    );
  });

  test('who has left does not come in by a passkey', async () => {
    const { id, device } = await withPasskey();
    await deps.db.writer.query('UPDATE member SET is_active = 0 WHERE id = ?', [id]);

    expect(listRefusals(await signInByPasskey(deps, device.prove(await question()), address()))).toEqual(
      NOT_PROVED,
    );
  });
});
