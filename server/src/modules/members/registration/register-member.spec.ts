import { dialects } from '../../../../test/dialects';
import { openDataKey } from '../../../platform/auth/keys/data-key';
import type { MembersHome } from '../testing/members-home';
import { ADULT, DESK, SEEN, done, freshKey, openMembersHome, listRefusals } from '../testing/members-home';
import type { RegisterMemberRequest } from './register-member';
import { registerMember } from './register-member';

const CHILD = { name: 'Rafi', categoryCode: 'anak', birthDate: '2018-06-01' };

describe.each(dialects)('registering at the desk on $name', (dialect) => {
  let members: MembersHome;
  const tryOut = (member: Partial<RegisterMemberRequest['member']>, password: string | null = null) =>
    registerMember(members.deps, DESK, {
      member: { ...ADULT, ...member },
      password,
      idempotencyKey: freshKey(),
    });

  beforeAll(async () => void (members = await openMembersHome(dialect)));
  afterAll(() => members.close());

  test('a member gets the next card number of the year and a membership of twelve months', async () => {
    const first = await members.register({
      name: '  Siti   Aminah ',
      email: ' Siti@Contoh.ID ',
      phone: '0812-3456-7890',
      address: { street: 'Jl. Niaga 7', rt: '3', rw: '05', kelurahanCode: '35.75.04.1010' },
    });
    const second = await members.register({ name: 'Budi' });

    expect(first).toMatchObject({
      name: 'Siti Aminah',
      nameKey: 'siti aminah',
      email: 'siti@contoh.id',
      phone: '+6281234567890',
      street: 'Jl. Niaga 7',
      rt: '003',
      rw: '005',
      kelurahanCode: '35.75.04.1010',
      registeredOn: '2026-11-24',
      expiresOn: '2027-11-24',
      isProvisional: false,
      hasPassword: false,
      keepsHistory: false,
      version: 1,
    });
    expect(first.cardNumber).toMatch(/^PSR-26-\d{6}$/);
    expect(Number(second.cardNumber.slice(-6))).toBe(Number(first.cardNumber.slice(-6)) + 1);
  });

  test('twenty desks at once give out twenty different card numbers', async () => {
    const registered = await Promise.all(
      Array.from({ length: 20 }, (_, index) => members.register({ name: `Anggota ${index}` })),
    );

    expect(new Set(registered.map(({ cardNumber }) => cardNumber)).size).toBe(20);
  });

  test('one request sent twenty times at once makes one member, and all hear the same', async () => {
    const request = {
      member: { ...ADULT, name: 'Kembar Dua Puluh', nik: '3575026505880009' },
      password: 'jendela biru',
      idempotencyKey: freshKey(),
    };

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => registerMember(members.deps, DESK, request)),
    );

    expect(new Set(answers.map((answer) => done(answer).id)).size).toBe(1);
    expect((await members.rows("SELECT id FROM member WHERE name = 'Kembar Dua Puluh'")).length).toBe(1);
  });

  test('the same key with another password is another request', async () => {
    const request = {
      member: { ...ADULT, name: 'Ganti Sandi' },
      password: 'jendela biru',
      idempotencyKey: freshKey(),
    };
    done(await registerMember(members.deps, DESK, request));

    expect(
      listRefusals(await registerMember(members.deps, DESK, { ...request, password: 'jendela hijau' })),
    ).toEqual(['IDEMPOTENCY_MISMATCH idempotencyKey']);
  });

  test('an identity number is kept encrypted, and a second member with it is refused and told who has it', async () => {
    const first = await members.register({ name: 'Pemilik NIK', nik: '3575 0247 0899 0001' });

    const again = await tryOut({ name: 'Orang Lain', nik: '3575024708990001' });

    expect(listRefusals(again)).toEqual(['ALREADY_EXISTS member.nik']);
    expect(again.ok ? null : again.refusals[0]?.existing).toMatchObject({ id: first.id });
    const [row] = await members.rows(`SELECT nik_cipher, nik_hash FROM member WHERE id = '${first.id}'`);
    expect(members.deps.dataKey.open('nik', String(row?.['nik_cipher']))).toBe('3575024708990001');
    expect(
      JSON.stringify([
        await members.rows('SELECT * FROM member'),
        await members.rows('SELECT * FROM idempotency'),
        await members.rows('SELECT * FROM outbox_event'),
      ]),
    ).not.toContain('3575024708990001');
  });

  test('a server with another key encrypts nothing', async () => {
    await members.register({ name: 'Kunci Benar', nik: '3575021001700111' });
    const stranger = {
      ...members.deps,
      dataKey: openDataKey({ dataKey: 'cd'.repeat(32), dataDir: members.home.dataDir }),
    };

    expect(
      listRefusals(
        await registerMember(stranger, DESK, {
          member: { ...ADULT, nik: '3575021001700112' },
          password: null,
          idempotencyKey: freshKey(),
        }),
      ),
    ).toEqual(['NOT_ALLOWED member.nik']);
  });

  test('two desks that enter one identity number at once make one member', async () => {
    const answers = await Promise.all(
      ['A', 'B', 'C'].map((name) => tryOut({ name, nik: '3575021001700005' })),
    );

    expect(answers.map((answer) => listRefusals(answer)).flat()).toEqual([
      'ALREADY_EXISTS member.nik',
      'ALREADY_EXISTS member.nik',
    ]);
  });

  test('rows of repeatable requests and facts hold neither names nor contacts', async () => {
    await members.register(
      { name: 'Rahasia Sekali', email: 'rahasia@contoh.id', phone: '081298765432' },
      'jendela biru',
    );

    const kept = JSON.stringify([
      await members.rows('SELECT * FROM idempotency'),
      await members.rows('SELECT * FROM outbox_event'),
    ]);
    expect(['Rahasia', 'rahasia@', '98765432', 'jendela'].filter((secret) => kept.includes(secret))).toEqual(
      [],
    );
  });

  test("a child needs a guardian and the guardian's consent, which is written down", async () => {
    const mother = await members.register({ name: 'Ibu Rafi' });

    expect(listRefusals(await tryOut(CHILD))).toEqual(['REQUIRED member.guardianId']);
    expect(listRefusals(await tryOut({ ...CHILD, guardianId: mother.id }))).toEqual([
      'REQUIRED member.hasGuardianConsent',
    ]);
    const child = await members.register({ ...CHILD, guardianId: mother.id, guardianConsent: SEEN });
    expect(child.guardianId).toBe(mother.id);
    expect(
      await members.rows(
        `SELECT member_id, given_by_id, purpose, channel, recorded_by FROM member_consent WHERE member_id = '${child.id}' ORDER BY purpose`,
      ),
    ).toMatchObject([
      {
        member_id: child.id,
        given_by_id: mother.id,
        purpose: 'BORROWING',
        channel: 'DESK',
        recorded_by: 'stf_desk',
      },
      {
        member_id: child.id,
        given_by_id: mother.id,
        purpose: 'SIGN_IN',
        channel: 'DESK',
        recorded_by: 'stf_desk',
      },
    ]);
  });

  test('a child is no guardian, and nobody is an unknown guardian', async () => {
    const mother = await members.register();
    const child = await members.register({ ...CHILD, guardianId: mother.id, guardianConsent: SEEN });

    expect(listRefusals(await tryOut({ ...CHILD, guardianId: child.id, guardianConsent: SEEN }))).toEqual([
      'INVALID member.guardianId',
    ]);
    expect(listRefusals(await tryOut({ ...CHILD, guardianId: 'mbr_nobody', guardianConsent: SEEN }))).toEqual(
      ['NOT_FOUND member.guardianId'],
    );
  });

  test.each([
    [{ categoryCode: 'anak', birthDate: '1990-04-17' }, 'INVALID member.categoryCode'],
    [{ categoryCode: 'mahasiswa', birthDate: null }, 'REQUIRED member.birthDate'],
    [{ categoryCode: 'umum', birthDate: '2027-01-01' }, 'INVALID member.birthDate'],
    [{ categoryCode: 'umum', birthDate: '1890-01-01' }, 'INVALID member.birthDate'],
    [{ categoryCode: 'emas' }, 'NOT_FOUND member.categoryCode'],
    [{ name: ' . ' }, 'REQUIRED member.name'],
    [{ name: 'A'.repeat(121) }, 'TOO_LONG member.name'],
    [{ email: 'siti@' }, 'INVALID member.email'],
    [{ phone: '421234' }, 'INVALID member.phone'],
    [{ nik: '357502070899001' }, 'INVALID member.nik'],
    [{ nik: '3.57502E+15' }, 'INVALID member.nik'],
    [{ homeBranchId: 'brn_nowhere' }, 'NOT_FOUND member.homeBranchId'],
    [
      { address: { street: null, rt: 'x', rw: null, kelurahanCode: '35.75.01.1008' } },
      'INVALID member.address.rt, NOT_FOUND member.address.kelurahanCode',
    ],
  ])('%p is refused: %s', async (member, expected) => {
    const before = await members.rows('SELECT next_number FROM card_number_counter');

    expect(listRefusals(await tryOut(member)).join(', ')).toBe(expected);
    expect(await members.rows('SELECT next_number FROM card_number_counter')).toEqual(before);
  });

  test('an institution needs no date of birth, and one word is a name', async () => {
    expect(
      await members.register({ name: 'Rumah Baca Bukir', categoryCode: 'lembaga', birthDate: null }),
    ).toMatchObject({ categoryCode: 'lembaga', birthDate: null });
    expect(await members.register({ name: "Nur'aini" })).toMatchObject({
      name: "Nur'aini",
      nameKey: 'nuraini',
    });
  });

  test('without papers a membership is provisional and runs thirty days', async () => {
    expect(await members.register({ isIdentitySeen: false })).toMatchObject({
      isProvisional: true,
      expiresOn: '2026-12-24',
    });
  });

  test('a password made of the name is refused', async () => {
    expect(listRefusals(await tryOut({}, 'sitiaminah'))).toEqual(['INVALID password']);
  });

  test('on 1 January the numbers begin anew', async () => {
    members.setNow('2026-12-31T17:00:00Z');

    expect((await members.register({ name: 'Tahun Baru' })).cardNumber).toBe('PSR-27-000001');
    members.setNow('2026-11-24T03:00:00Z');
  });
});
