import { dialects } from '../../../../test/dialects';
import { ANONYMOUS } from '../../../platform/auth/actor';
import { startSession } from '../../../platform/auth/sessions';
import { ok } from '../../../shared/result';
import { buildLinkSecret, buildTypedCode } from './one-time-code.rules';
import type { MembersHome } from '../testing/members-home';
import { DESK, SEEN, done, freshKey, openMembersHome, listRefusals } from '../testing/members-home';
import { updateOwnSettings } from '../profile/update-own-settings';
import { registerSelf } from '../registration/register-self';
import { replaceCard } from '../cards/replace-card';
import { signInMember } from '../sign-in/sign-in-member';
import { issuePasswordCode } from './issue-password-code';
import { forgetCodes } from './forget-codes';
import { requestPasswordLink } from './request-password-link';
import { setPasswordByCode, setPasswordByLink } from './set-password';
import { sendContactCode, verifyContact, verifyEmailByLink } from './verify-contact';

const NEW = 'kebun teh pagi';
const FROM = '192.0.2.1';

describe.each(dialects)('one-time codes and links on $name', (dialect) => {
  let members: MembersHome;
  const codes = () =>
    members.rows('SELECT id, member_id, purpose, channel, used_at FROM member_code ORDER BY id');
  const askedFor = async () => (await codes()).map((row) => String(row['member_id'] ?? '')).sort();
  const secretOf = async (memberId: string): Promise<string> => {
    const [row] = await members.rows(
      `SELECT id FROM member_code WHERE member_id = '${memberId}' AND used_at IS NULL ORDER BY id DESC LIMIT 1`,
    );
    return buildLinkSecret(members.deps.dataKey, String(row?.['id']));
  };
  const typedOf = async (memberId: string): Promise<string> => {
    const [row] = await members.rows(
      `SELECT id FROM member_code WHERE member_id = '${memberId}' AND used_at IS NULL ORDER BY id DESC LIMIT 1`,
    );
    return buildTypedCode(members.deps.dataKey, { id: String(row?.['id']), channel: 'EMAIL' });
  };
  const ask = (login: string, remoteAddress = FROM) =>
    requestPasswordLink(members.deps, { login, remoteAddress });
  const setBy = (secret: string, newPassword = NEW) =>
    setPasswordByLink(members.deps, { secret, newPassword, remoteAddress: FROM });
  const as = (memberId: string) => ({ kind: 'member' as const, memberId, sessionId: 'ses_x' });
  const signIn = (login: string, password: string) =>
    signInMember(members.deps, { login, password, remoteAddress: FROM });

  beforeAll(async () => void (members = await openMembersHome(dialect)));
  afterAll(() => members.close());
  beforeEach(async () => {
    for (const table of ['member_code', 'throttle', 'session'])
      await members.deps.db.writer.query(`DELETE FROM ${table}`);
    members.setNow('2026-11-24T03:00:00Z');
  });

  test('a link sets a first password once, verifies the address, and ends every session', async () => {
    const siti = await members.register({ email: 'siti1@contoh.pustaka' });
    await members.deps.db.transaction(async (tx) =>
      ok(await startSession(tx, members.deps, { audience: 'member', subjectId: siti.id })),
    );
    done(await ask(siti.cardNumber));
    const secret = await secretOf(siti.id);

    done(await setBy(secret));

    expect(listRefusals(await setBy(secret, 'lain kali lagi'))).toEqual(['NOT_ALLOWED secret']);
    expect(await members.rows('SELECT id FROM session')).toEqual([]);
    expect(await members.read(siti.id)).toMatchObject({ hasPassword: true, isEmailVerified: true });
    expect((await signIn(siti.cardNumber, NEW)).ok).toBe(true);
  });

  test('of ten who use one link at the same time one sets the password', async () => {
    const siti = await members.register({ email: 'siti2@contoh.pustaka' });
    done(await ask(siti.cardNumber));
    const secret = await secretOf(siti.id);

    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) => setBy(secret, `${NEW} ${index}`)),
    );

    expect(results.filter(({ ok: isSet }) => isSet)).toHaveLength(1);
  });

  test('a link serves for half an hour, and only as long as the address is the same', async () => {
    const siti = await members.register({ email: 'siti3@contoh.pustaka' });
    done(await ask('SITI3@contoh.pustaka '));
    const secret = await secretOf(siti.id);
    const before = await members.rows(`SELECT password_hash FROM member WHERE id = '${siti.id}'`);

    members.setNow('2026-11-24T03:30:00Z');
    expect(listRefusals(await setBy(secret))).toEqual(['NOT_ALLOWED secret']);
    members.setNow('2026-11-24T03:29:59Z');
    await members.deps.db.transaction(async (tx) =>
      ok(await tx.query('UPDATE member SET email = ? WHERE id = ?', ['baru@contoh.pustaka', siti.id])),
    );
    expect(listRefusals(await setBy(secret))).toEqual(['NOT_ALLOWED secret']);
    expect(listRefusals(await setBy(`${secret.slice(0, -1)}${secret.endsWith('0') ? '1' : '0'}`))).toEqual([
      'NOT_ALLOWED secret',
    ]);
    expect(await members.rows(`SELECT password_hash FROM member WHERE id = '${siti.id}'`)).toEqual(before);
  });

  test('asking for a link answers and writes the same, whoever is asked for', async () => {
    const siti = await members.register({ email: 'siti4@contoh.pustaka', phone: '081234500004' });
    const mute = await members.register({ name: 'Tanpa Email' });

    const answers = [
      await ask(siti.cardNumber),
      await ask('siti4@contoh.pustaka'),
      await ask('0812-3450-0004'),
      await ask(mute.cardNumber),
      await ask('tidak-ada@contoh.pustaka'),
      await ask('PSR-26-999999'),
    ];

    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"ok":true,"value":{"isAccepted":true}}']),
    );
    expect(await askedFor()).toEqual(['', '', '', siti.id, siti.id, siti.id]);
  });

  test('a member who asked three times within an hour gets no fourth letter, and is not told', async () => {
    const siti = await members.register({ email: 'siti5@contoh.pustaka', phone: '081234500005' });
    for (const login of [siti.cardNumber, 'siti5@contoh.pustaka', '081234500005', '+62 812-3450-0005'])
      done(await ask(login));

    expect(await askedFor()).toEqual(['', siti.id, siti.id, siti.id]);
  });

  test('one login is asked for three times freely, then waits, known or not', async () => {
    for (let attempt = 0; attempt < 3; attempt++)
      done(await ask('siapa@contoh.pustaka', `192.0.2.${attempt}`));

    expect(listRefusals(await ask('siapa@contoh.pustaka', '192.0.2.9'))).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(await codes()).toHaveLength(3);
  });

  test('a family that shares an address gets a letter each; a child is written to at the guardian', async () => {
    const mother = await members.register({ email: 'keluarga@contoh.pustaka' });
    const father = await members.register({ name: 'Budi', email: 'keluarga@contoh.pustaka' });
    const child = await members.register({
      name: 'Rafi',
      categoryCode: 'anak',
      birthDate: '2018-06-01',
      guardianId: mother.id,
      guardianConsent: SEEN,
    });

    done(await ask('keluarga@contoh.pustaka'));
    done(await ask(child.cardNumber));

    expect(await askedFor()).toEqual([mother.id, father.id, child.id].sort());
    done(await setBy(await secretOf(child.id)));
    expect(await members.read(child.id)).toMatchObject({ hasPassword: true, isEmailVerified: false });
  });

  test('a slip from the desk sets a password with the number of the card, once, and the newest slip counts', async () => {
    const siti = await members.register();
    const key = freshKey();
    const first = done(
      await issuePasswordCode(members.deps, DESK, { memberId: siti.id, idempotencyKey: freshKey() }),
    );
    const second = done(
      await issuePasswordCode(members.deps, DESK, { memberId: siti.id, idempotencyKey: key }),
    );
    expect(second).toEqual(
      done(await issuePasswordCode(members.deps, DESK, { memberId: siti.id, idempotencyKey: key })),
    );
    expect([second.code, second.expiresAt.toISOString()]).toEqual([
      expect.stringMatching(/^\d{8}$/),
      '2026-11-25T03:00:00.000Z',
    ]);
    const set = (code: string) =>
      setPasswordByCode(members.deps, {
        cardNumber: siti.cardNumber,
        code,
        newPassword: NEW,
        remoteAddress: FROM,
      });

    expect(listRefusals(await set(first.code))).toEqual(['WRONG_CREDENTIALS code']);
    expect(
      JSON.stringify([
        await members.rows('SELECT * FROM idempotency'),
        await members.rows('SELECT * FROM member_code'),
      ]),
    ).not.toContain(second.code);
    done(await set(`${second.code.slice(0, 4)}-${second.code.slice(4)}`));
    expect(listRefusals(await set(second.code))).toEqual(['WRONG_CREDENTIALS code']);
  });

  test('guessing a slip waits after five tries, and a lost card opens nothing', async () => {
    const siti = await members.register();
    const { code } = done(
      await issuePasswordCode(members.deps, DESK, { memberId: siti.id, idempotencyKey: freshKey() }),
    );
    const set = (cardNumber: string, typed: string) =>
      setPasswordByCode(members.deps, { cardNumber, code: typed, newPassword: NEW, remoteAddress: FROM });
    for (let attempt = 0; attempt < 5; attempt++) await set(siti.cardNumber, '00000000');

    expect(listRefusals(await set(siti.cardNumber, code))).toEqual(['TOO_MANY_ATTEMPTS']);
    done(await replaceCard(members.deps, DESK, { memberId: siti.id, idempotencyKey: freshKey() }));
    members.setNow('2026-11-24T04:00:00Z');
    expect(listRefusals(await set(siti.cardNumber, code))).toEqual(['WRONG_CREDENTIALS code']);
    expect((await members.read(siti.id)).hasPassword).toBe(false);
  });

  test('who registers alone gets a code for the address; typing it, or opening the link, verifies it', async () => {
    const join = async (email: string) =>
      done(
        await registerSelf(members.deps, ANONYMOUS, {
          name: 'Dewi',
          birthDate: '1995-01-02',
          email,
          phone: '081234500009',
          kelurahanCode: null,
          password: 'sawah hijau luas',
          guardianName: null,
          idempotencyKey: freshKey(),
          remoteAddress: FROM,
        }),
      ).memberId;
    const [typist, reader] = [await join('ketik@contoh.pustaka'), await join('tautan@contoh.pustaka')];

    expect(
      listRefusals(
        await verifyContact(members.deps, as(typist), { contact: 'EMAIL', code: await typedOf(reader) }),
      ),
    ).toEqual(['WRONG_CREDENTIALS code']);
    done(await verifyContact(members.deps, as(typist), { contact: 'EMAIL', code: await typedOf(typist) }));
    done(await verifyEmailByLink(members.deps, { secret: await secretOf(reader), remoteAddress: FROM }));

    expect([await members.read(typist), await members.read(reader)]).toMatchObject([
      { isEmailVerified: true, isPhoneVerified: false },
      { isEmailVerified: true },
    ]);
    expect(listRefusals(await sendContactCode(members.deps, as(typist), 'EMAIL'))).toEqual([
      'NOT_ALLOWED contact',
    ]);
    done(await sendContactCode(members.deps, as(typist), 'PHONE'));
    done(await verifyContact(members.deps, as(typist), { contact: 'PHONE', code: await typedOf(typist) }));
    done(
      await updateOwnSettings(members.deps, as(typist), {
        email: 'lain@contoh.pustaka',
        currentPassword: 'sawah hijau luas',
      }),
    );
    expect(await members.read(typist)).toMatchObject({ isEmailVerified: false, isPhoneVerified: true });
  });

  test('codes are forgotten after a week', async () => {
    done(await ask('siapa@contoh.pustaka'));
    members.setNow('2026-12-01T03:00:01Z');

    expect(await forgetCodes(members.deps)).toBe(1);
    expect(await codes()).toEqual([]);
  });
});
