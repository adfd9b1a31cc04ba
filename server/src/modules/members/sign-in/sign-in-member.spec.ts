import { dialects } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import { findSession } from '../../../platform/auth/sessions';
import { writeSetting } from '../../../platform/db/setting';
import { SAMPLE_MODE } from '../../../platform/sample-mode';
import { ok } from '../../../shared/result';
import type { Member } from '../profile/member.entity';
import type { MembersHome } from '../testing/members-home';
import { DESK, done, freshKey, openMembersHome, listRefusals } from '../testing/members-home';
import { buildTypedCode } from '../codes/one-time-code.rules';
import { confirmPhone } from '../codes/confirm-phone';
import { verifyContact } from '../codes/verify-contact';
import { updateOwnSettings } from '../profile/update-own-settings';
import { changePassword, setMemberPassword } from './change-password';
import { registerSelf } from '../registration/register-self';
import { replaceCard } from '../cards/replace-card';
import { signInMember } from './sign-in-member';

const PASSWORD = 'jendela biru';

describe.each(dialects)('members signing in on $name', (dialect) => {
  let members: MembersHome;
  let siti: Member;
  let addresses = 0;
  const signIn = (login: string, password = PASSWORD, remoteAddress = `10.0.0.${++addresses}`) =>
    signInMember(members.deps, { login, password, remoteAddress });
  const actorOf = async (login: string): Promise<Actor & { kind: 'member' }> => {
    const { memberId, token } = done(await signIn(login));
    const session = await findSession(members.deps.db, members.deps.clock, { audience: 'member', token });
    return { kind: 'member', memberId, sessionId: session?.id ?? '' };
  };
  const sessionsOf = (memberId: string) =>
    members.rows(`SELECT id FROM session WHERE subject_id = '${memberId}' ORDER BY id`);

  beforeAll(async () => {
    members = await openMembersHome(dialect);
    siti = await members.register(
      { name: 'Siti Aminah', email: 'siti@contoh.id', phone: '081234567890' },
      PASSWORD,
    );
  });
  afterAll(() => members.close());

  test.each([
    ['the card number', () => siti.cardNumber],
    ['the card number without hyphens', () => siti.cardNumber.replaceAll('-', '').toLowerCase()],
    ['the e-mail address', () => ' Siti@Contoh.id'],
    ['the telephone number', () => '0812-3456-7890'],
  ])('by %s', async (_, login) => {
    const { memberId, token } = done(await signIn(login()));

    expect(memberId).toBe(siti.id);
    expect(
      await findSession(members.deps.db, members.deps.clock, { audience: 'member', token }),
    ).toMatchObject({ subjectId: siti.id });
    expect(await findSession(members.deps.db, members.deps.clock, { audience: 'staff', token })).toBeNull();
  });

  test('an unknown account and a wrong password get the same answer', async () => {
    const answers = await Promise.all([
      signIn('PSR-26-999999'),
      signIn('nobody@contoh.id'),
      signIn('081299999999'),
      signIn(siti.cardNumber, 'jendela hijau'),
      signIn('', ''),
      signIn("' OR 1=1 --"),
    ]);

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers.map(listRefusals)[0]).toEqual(['WRONG_CREDENTIALS']);
  });

  test("of a contact that a family shares each has their own password; one that fits two asks for the card number and tells nobody's name", async () => {
    const mother = await members.register({ name: 'Ibu Dewi', phone: '081311112222' }, PASSWORD);
    const father = await members.register({ name: 'Bapak Joko', phone: '081311112222' }, 'pintu merah');
    await members.register({ name: 'Nenek Sum', phone: '081311112222' }, 'pintu merah');

    const answer = await signIn('081311112222', 'pintu merah');

    expect(listRefusals(answer)).toEqual(['NOT_ALLOWED login']);
    expect(JSON.stringify(answer)).not.toMatch(/Dewi|Joko|Sum|PSR/);
    expect(done(await signIn('081311112222')).memberId).toBe(mother.id);
    expect(done(await signIn(father.cardNumber, 'pintu merah')).memberId).toBe(father.id);
  });

  test('a wrong password for a shared contact gets the answer of an unknown one, after as many tries of a password', async () => {
    await members.register({ name: 'Ibu Tika', phone: '081377778888' }, PASSWORD);
    await members.register({ name: 'Bapak Tono', phone: '081377778888' }, 'pintu merah');
    const answers: string[] = [];
    const work: number[] = [];
    for (const login of ['081377778888', '081399990000', 'siti@contoh.id', 'nobody2@contoh.id']) {
      const tries: number[] = [];
      for (let round = 0; round < 3; round++) {
        const before = process.cpuUsage();
        answers.push(JSON.stringify(await signIn(login, 'jendela hijau')));
        const { user, system } = process.cpuUsage(before);
        tries.push(user + system);
      }
      work.push(Math.min(...tries));
    }

    expect([new Set(answers).size, answers[0]?.includes('WRONG_CREDENTIALS')]).toEqual([1, true]);
    // One password more or less is a fourth of the work.
    expect(Math.max(...work) / Math.min(...work)).toBeLessThan(2);
  });

  test('an address or telephone that a stranger typed signs the stranger in nowhere, and its owner as before', async () => {
    const ratna = await members.register(
      { name: 'Ratna Asli', email: 'ratna.asli@contoh.id', phone: '081366667777' },
      PASSWORD,
    );
    const stranger = done(
      await registerSelf(
        members.deps,
        { kind: 'anonymous' },
        {
          name: 'Orang Lain',
          birthDate: '1990-02-03',
          email: 'ratna.asli@contoh.id',
          phone: '081366667777',
          kelurahanCode: null,
          password: 'pintu merah',
          guardianName: null,
          idempotencyKey: freshKey(),
          remoteAddress: '10.2.0.1',
        },
      ),
    );

    for (const contact of ['ratna.asli@contoh.id', '081366667777']) {
      expect(done(await signIn(contact)).memberId).toBe(ratna.id);
      expect(listRefusals(await signIn(contact, 'pintu merah'))).toEqual(['WRONG_CREDENTIALS']);
    }
    expect(
      done(await signIn((await members.read(stranger.memberId)).cardNumber, 'pintu merah')).memberId,
    ).toBe(stranger.memberId);
  });

  test('a contact that a member changes alone signs nobody in before it is proven; one that the desk writes down does', async () => {
    const member = await members.register({ name: 'Pindah Nomor', email: 'lama@contoh.id' }, PASSWORD);
    done(
      await updateOwnSettings(members.deps, await actorOf(member.cardNumber), {
        phone: '081355556666',
        currentPassword: PASSWORD,
      }),
    );
    expect(listRefusals(await signIn('081355556666'))).toEqual(['WRONG_CREDENTIALS']);

    const confirm = (phone: string) =>
      confirmPhone(members.deps, DESK, {
        memberId: member.id,
        phone,
        proof: 'AT_DESK',
        idempotencyKey: freshKey(),
      });
    expect(listRefusals(await confirm('+6281300000000'))).toEqual(['NOT_ALLOWED phone']);
    done(await confirm('+6281355556666'));

    expect(await members.read(member.id)).toMatchObject({ isPhoneVerified: true, email: 'lama@contoh.id' });
    expect(done(await signIn('081355556666')).memberId).toBe(member.id);
    expect(done(await signIn('lama@contoh.id')).memberId).toBe(member.id);
  });

  test('a contact shared with somebody who cannot sign in is not shared', async () => {
    const father = await members.register({ name: 'Ayah', phone: '081322223333' }, PASSWORD);
    await members.register({ name: 'Kakek', phone: '081322223333' });

    expect(done(await signIn('081322223333')).memberId).toBe(father.id);
  });

  test('somebody without a password cannot sign in, and gets one at the desk, which ends their sessions', async () => {
    const member = await members.register({ name: 'Tanpa Sandi' });
    expect(listRefusals(await signIn(member.cardNumber, ''))).toEqual(['WRONG_CREDENTIALS']);

    done(await setMemberPassword(members.deps, DESK, { memberId: member.id, password: PASSWORD }));
    await actorOf(member.cardNumber);
    expect(
      listRefusals(
        await setMemberPassword(members.deps, DESK, { memberId: member.id, password: member.cardNumber }),
      ),
    ).toEqual(['INVALID password']);
    done(await setMemberPassword(members.deps, DESK, { memberId: member.id, password: 'pintu merah' }));

    expect(await sessionsOf(member.id)).toEqual([]);
    expect(done(await signIn(member.cardNumber, 'pintu merah')).memberId).toBe(member.id);
  });

  test('the sixth try waits, whichever login is used, also for the right password; the counter holds no contact', async () => {
    const member = await members.register(
      { name: 'Sasaran', email: 'sasaran@contoh.id', phone: '081344445555' },
      PASSWORD,
    );
    for (const login of [
      member.cardNumber,
      'sasaran@contoh.id',
      '081344445555',
      member.cardNumber,
      member.cardNumber,
    ])
      await signIn(login, 'salah semua');

    const blocked = await signIn(member.cardNumber);

    expect(listRefusals(blocked)).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(JSON.stringify(await members.rows('SELECT name FROM throttle'))).not.toMatch(
      /contoh\.id|44445555|999999/,
    );
    members.setNow('2026-11-24T03:00:02Z');
    expect(done(await signIn(member.cardNumber)).memberId).toBe(member.id);
  });

  test('strangers who try elsewhere do not lock a member out of a device on which they signed in before; that device has a counter of its own', async () => {
    const member = await members.register({ name: 'Dikunci Orang' }, PASSWORD);
    const from = (device: string | null, password: string) =>
      signInMember(members.deps, {
        login: member.cardNumber,
        password,
        remoteAddress: `10.3.0.${++addresses}`,
        knownDevice: (id) => (id === member.id ? device : null),
      });
    for (let attempt = 0; attempt < 12; attempt++) await from(null, 'salah semua');
    expect(listRefusals(await from(null, PASSWORD))).toEqual(['TOO_MANY_ATTEMPTS']);

    expect(done(await from('hp-lama', PASSWORD)).memberId).toBe(member.id);
    for (let attempt = 0; attempt < 5; attempt++) await from('hp-lama', 'salah semua');
    expect(listRefusals(await from('hp-lama', PASSWORD))).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(done(await from('hp-lain', PASSWORD)).memberId).toBe(member.id);
  });

  test('twenty tries a minute from one address, for whatever accounts', async () => {
    for (let attempt = 0; attempt < 20; attempt++)
      await signIn(`PSR-26-9${String(attempt).padStart(5, '0')}`, 'x', '10.9.9.9');

    expect(listRefusals(await signIn(siti.cardNumber, PASSWORD, '10.9.9.9'))).toEqual(['TOO_MANY_ATTEMPTS']);
  });

  test('a replaced card signs nobody in; the new one does', async () => {
    const member = await members.register({ name: 'Kartu Hilang' }, PASSWORD);
    done(await replaceCard(members.deps, DESK, { memberId: member.id, idempotencyKey: freshKey() }));

    expect(listRefusals(await signIn(member.cardNumber))).toEqual(['WRONG_CREDENTIALS']);
    expect(done(await signIn((await members.read(member.id)).cardNumber)).memberId).toBe(member.id);
  });

  test('accounts of the sample work in the sample library only', async () => {
    const member = await members.register({ name: 'Contoh' }, PASSWORD);
    await members.deps.db.transaction(async (tx) =>
      ok(await tx.query(`UPDATE member SET is_sample = 1 WHERE id = '${member.id}'`)),
    );

    expect(listRefusals(await signIn(member.cardNumber))).toEqual(['WRONG_CREDENTIALS']);
    await members.deps.db.transaction(async (tx) => ok(await writeSetting(tx, SAMPLE_MODE, '1')));
    expect(done(await signIn(member.cardNumber)).memberId).toBe(member.id);
    await members.deps.db.transaction(async (tx) => ok(await writeSetting(tx, SAMPLE_MODE, null)));
  });

  test('changing the password needs the old one, ends the other sessions and keeps this one', async () => {
    const member = await members.register({ name: 'Ganti Sandi' }, PASSWORD);
    await actorOf(member.cardNumber);
    const actor = await actorOf(member.cardNumber);

    expect(
      listRefusals(
        await changePassword(
          members.deps,
          { ...actor, isLimited: false },
          { currentPassword: 'bukan ini', newPassword: 'pintu merah' },
        ),
      ),
    ).toEqual(['WRONG_CREDENTIALS currentPassword']);
    expect(
      listRefusals(
        await changePassword(
          members.deps,
          { ...actor, isLimited: false },
          { currentPassword: PASSWORD, newPassword: 'ganti123' },
        ),
      ),
    ).toEqual(['INVALID newPassword']);
    expect((await sessionsOf(member.id)).length).toBe(2);
    done(
      await changePassword(
        members.deps,
        { ...actor, isLimited: false },
        { currentPassword: PASSWORD, newPassword: 'pintu merah' },
      ),
    );

    expect(await sessionsOf(member.id)).toEqual([{ id: actor.sessionId }]);
    expect(listRefusals(await signIn(member.cardNumber))).toEqual(['WRONG_CREDENTIALS']);
  });

  describe('registering oneself', () => {
    const SELF = {
      name: 'Wahyu Pratama',
      birthDate: '2001-02-03',
      email: 'wahyu@contoh.id',
      phone: null,
      kelurahanCode: '35.75.02.1011',
      password: PASSWORD,
      guardianName: null,
    };
    const registering = (
      changes: Partial<Omit<typeof SELF, 'guardianName' | 'email' | 'phone'>> & {
        guardianName?: string;
        email?: string | null;
        phone?: string | null;
      } = {},
      idempotencyKey = freshKey(),
      remoteAddress = `10.1.0.${++addresses}`,
    ) =>
      registerSelf(
        members.deps,
        { kind: 'anonymous' },
        { ...SELF, ...changes, idempotencyKey, remoteAddress },
      );

    test('is provisional, signed in, and of a kind that fits the age', async () => {
      const { memberId, token } = done(await registering());

      expect(await members.read(memberId)).toMatchObject({
        isProvisional: true,
        expiresOn: '2026-12-24',
        categoryCode: 'umum',
        hasPassword: true,
        kelurahanCode: '35.75.02.1011',
      });
      expect(
        await findSession(members.deps.db, members.deps.clock, { audience: 'member', token }),
      ).toMatchObject({ subjectId: memberId });
      expect(
        (
          await members.read(
            done(await registering({ birthDate: '2012-05-05', guardianName: 'Ibu Wahyu' })).memberId,
          )
        ).categoryCode,
      ).toBe('pelajar');
      expect(
        (
          await members.read(
            done(await registering({ birthDate: '2017-05-05', guardianName: 'Ibu Wahyu' })).memberId,
          )
        ).categoryCode,
      ).toBe('anak');
    });

    test('by telephone alone: a code waits for WhatsApp, and until it is typed the card number signs in and the number does not', async () => {
      const phone = '081388889999';
      const { memberId } = done(await registering({ name: 'Tanpa Email', email: null, phone }));
      const { cardNumber } = await members.read(memberId);

      const [code] = await members.rows(
        `SELECT id, purpose, channel FROM member_code WHERE member_id = '${memberId}'`,
      );
      expect(code).toMatchObject({ purpose: 'VERIFY_PHONE', channel: 'WHATSAPP_MANUAL' });
      expect(listRefusals(await signIn(phone))).toEqual(['WRONG_CREDENTIALS']);
      const actor = await actorOf(cardNumber);
      done(
        await verifyContact(members.deps, actor, {
          contact: 'PHONE',
          code: buildTypedCode(members.deps.dataKey, {
            id: String(code?.['id']),
            channel: 'WHATSAPP_MANUAL',
          }),
        }),
      );

      expect(await members.read(memberId)).toMatchObject({ email: null, isPhoneVerified: true });
      expect(done(await signIn(phone)).memberId).toBe(memberId);
      expect(listRefusals(await registering({ email: null, phone: null }))).toEqual(['REQUIRED phone']);
    });

    test('a repeat makes no second member', async () => {
      const key = freshKey();
      const first = done(await registering({}, key));
      const second = done(await registering({}, key));

      expect([second.memberId, second.token === first.token]).toEqual([first.memberId, false]);
      expect(listRefusals(await registering({ password: 'pintu merah' }, key))).toEqual([
        'IDEMPOTENCY_MISMATCH idempotencyKey',
      ]);
    });

    test('under 18 a guardian is named, and every mistake is told at once', async () => {
      expect(listRefusals(await registering({ birthDate: '2012-05-05' }))).toEqual(['REQUIRED guardianName']);
      expect(
        listRefusals(await registering({ name: '', email: 'x', kelurahanCode: '1', password: 'wahyu' })),
      ).toEqual(['REQUIRED name', 'INVALID email', 'NOT_FOUND kelurahanCode', 'INVALID password']);
    });

    test('an address that registers very many waits', async () => {
      const answers = [];
      for (let attempt = 0; attempt < 11; attempt++)
        answers.push(await registering({ password: 'x' }, freshKey(), '10.2.2.2'));

      expect(answers.map((answer) => listRefusals(answer)[0])).toEqual([
        ...Array.from({ length: 10 }, () => 'INVALID password'),
        'TOO_MANY_ATTEMPTS',
      ]);
    });
  });
});
