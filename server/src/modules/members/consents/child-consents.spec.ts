import { dialects } from '../../../../test/dialects';
import { ok } from '../../../shared/result';
import { lockMember } from '../profile/lock-member.queries';
import type { MembersHome } from '../testing/members-home';
import { ADULT, DESK, done, freshKey, openMembersHome, listRefusals, SEEN } from '../testing/members-home';
import { issuePasswordCode } from '../codes/issue-password-code';
import { requestPasswordLink } from '../codes/request-password-link';
import { setMemberPassword } from '../sign-in/change-password';
import type { RegisterMemberRequest } from '../registration/register-member';
import { registerMember } from '../registration/register-member';
import { registerSelf } from '../registration/register-self';
import type { MemberChanges } from '../profile/update-member';
import { updateMember } from '../profile/update-member';

const PUPIL = {
  name: 'Bagas Saputra',
  categoryCode: 'pelajar',
  birthDate: '2014-03-02',
  guardianContact: { name: ' Sulastri ', phone: '0812 3456 7890', email: null },
};
const PAPER = { channel: 'PAPER_FORM', coversSignIn: null, until: null } as const;

describe.each(dialects)('consents of guardians on $name', (dialect) => {
  let members: MembersHome;
  const tryOut = (member: Partial<RegisterMemberRequest['member']>, password: string | null = null) =>
    registerMember(members.deps, DESK, {
      member: { ...ADULT, ...member },
      password,
      idempotencyKey: freshKey(),
    });
  const change = async (id: string, changes: MemberChanges) =>
    updateMember(members.deps, DESK, {
      id,
      version: (await members.read(id)).version,
      changes,
      idempotencyKey: freshKey(),
    });
  const lacksConsent = async (id: string): Promise<boolean | undefined> => {
    const locked = await members.deps.db.transaction(async (tx) =>
      ok(await lockMember(members.deps, tx, id)),
    );
    return locked.ok ? locked.value?.lacksConsent : undefined;
  };
  const consentsOf = (id: string) =>
    members.rows(
      `SELECT purpose, channel, text_version, given_by_id, given_by_name, until_date, recorded_by FROM member_consent WHERE member_id = '${id}' ORDER BY id`,
    );

  beforeAll(async () => void (members = await openMembersHome(dialect)));
  afterAll(() => members.close());
  beforeEach(() => members.setNow('2026-11-24T03:00:00Z'));

  test('a pupil is registered with a guardian without a card, whose consent on paper is for borrowing', async () => {
    const child = await members.register({ ...PUPIL, guardianConsent: PAPER });

    expect(child).toMatchObject({
      guardianId: null,
      guardianName: 'Sulastri',
      guardianPhone: '+6281234567890',
      guardianEmail: null,
      isProvisional: false,
    });
    expect(await consentsOf(child.id)).toEqual([
      {
        purpose: 'BORROWING',
        channel: 'PAPER_FORM',
        text_version: 'wali-pinjam-2026-12',
        given_by_id: null,
        given_by_name: 'Sulastri',
        until_date: null,
        recorded_by: 'stf_desk',
      },
    ]);
    expect(await lacksConsent(child.id)).toBe(false);
  });

  test('a guardian without a card needs a name, a way to be reached, and to have consented', async () => {
    expect(listRefusals(await tryOut({ ...PUPIL, guardianContact: null }))).toEqual([
      'REQUIRED member.guardianId',
    ]);
    expect(
      listRefusals(
        await tryOut({
          ...PUPIL,
          guardianContact: { name: 'Sulastri', phone: ' ', email: null },
          guardianConsent: PAPER,
        }),
      ),
    ).toEqual(['REQUIRED member.guardianContact.phone']);
    expect(
      listRefusals(
        await tryOut({
          ...PUPIL,
          guardianContact: { name: '', phone: '0812 3456 7890', email: null },
          guardianConsent: PAPER,
        }),
      ),
    ).toEqual(['REQUIRED member.guardianContact.name']);
    expect(
      listRefusals(
        await tryOut({
          ...PUPIL,
          guardianContact: { name: 'Sulastri', phone: '12', email: 'bukan' },
          guardianConsent: PAPER,
        }),
      ),
    ).toEqual(['INVALID member.guardianContact.email', 'INVALID member.guardianContact.phone']);
    expect(listRefusals(await tryOut(PUPIL))).toEqual(['REQUIRED member.hasGuardianConsent']);
  });

  test('who may borrow only gets no password by any way, and hears what to do', async () => {
    const child = await members.register({ ...PUPIL, email: 'bagas@contoh.pustaka', guardianConsent: PAPER });

    const refused = await setMemberPassword(members.deps, DESK, {
      memberId: child.id,
      password: 'kebun teh pagi',
    });
    expect(listRefusals(refused)).toEqual(['NOT_ALLOWED memberId']);
    expect(refused.ok ? null : refused.refusals[0]?.message.ID).toBe(
      'Wali baru menyetujui peminjaman. Mintalah persetujuan wali untuk akun anak sendiri, lalu catat di data anggota.',
    );
    expect(
      listRefusals(
        await issuePasswordCode(members.deps, DESK, { memberId: child.id, idempotencyKey: freshKey() }),
      ),
    ).toEqual(['NOT_ALLOWED memberId']);
    expect(listRefusals(await tryOut({ ...PUPIL, guardianConsent: PAPER }, 'kebun teh pagi'))).toEqual([
      'NOT_ALLOWED password',
    ]);
    done(await requestPasswordLink(members.deps, { login: child.cardNumber, remoteAddress: '192.0.2.1' }));
    expect(await members.rows(`SELECT id FROM member_code WHERE member_id = '${child.id}'`)).toEqual([]);
    expect((await members.read(child.id)).hasPassword).toBe(false);
  });

  test('a yes to letters by telephone is kept beside the consent and allows a child neither borrowing nor a sign-in', async () => {
    const { id } = done(
      await registerMember(members.deps, DESK, {
        member: { ...ADULT, ...PUPIL, guardianConsent: { ...PAPER, until: '2026-11-30' } },
        password: null,
        acceptsPhoneMessages: true,
        idempotencyKey: freshKey(),
      }),
    );

    expect((await consentsOf(id)).filter((consent) => consent['purpose'] === 'PHONE_MESSAGES')).toEqual([
      {
        purpose: 'PHONE_MESSAGES',
        channel: 'DESK',
        text_version: 'whatsapp-sms-2026-12',
        given_by_id: null,
        given_by_name: 'Sulastri',
        until_date: null,
        recorded_by: 'stf_desk',
      },
    ]);
    expect(
      listRefusals(await setMemberPassword(members.deps, DESK, { memberId: id, password: 'kebun teh pagi' })),
    ).toEqual(['NOT_ALLOWED memberId']);
    const { cardNumber } = await members.read(id);
    done(await requestPasswordLink(members.deps, { login: cardNumber, remoteAddress: '192.0.2.1' }));
    expect(await members.rows(`SELECT id FROM member_code WHERE member_id = '${id}'`)).toEqual([]);
    expect(await lacksConsent(id)).toBe(false);
    members.setNow('2026-12-01T03:00:00Z');
    expect(await lacksConsent(id)).toBe(true);
  });

  test('a no that nobody keeps is a fault, and nobody is registered', async () => {
    const request = {
      member: { ...ADULT, name: 'Siti Menolak', phone: '081234567890' },
      password: null,
      acceptsPhoneMessages: false,
      idempotencyKey: freshKey(),
    };

    await expect(registerMember(members.deps, DESK, request)).rejects.toThrow(
      'Nobody keeps a no to letters by WhatsApp and SMS.',
    );

    expect(await members.rows("SELECT id FROM member WHERE name = 'Siti Menolak'")).toEqual([]);
  });

  test('a later consent to an account of the child’s own opens the way to a password', async () => {
    const child = await members.register({ ...PUPIL, guardianConsent: PAPER });

    done(await change(child.id, { guardianConsent: { channel: 'DESK', coversSignIn: true, until: null } }));

    done(await setMemberPassword(members.deps, DESK, { memberId: child.id, password: 'kebun teh pagi' }));
    expect(
      (await consentsOf(child.id))
        .map(({ purpose, channel }) => `${String(purpose)} ${String(channel)}`)
        .sort(),
    ).toEqual(['BORROWING DESK', 'BORROWING PAPER_FORM', 'SIGN_IN DESK']);
  });

  test('a consent with a last day counts on that day and not after it; the desk writes down a fresh one', async () => {
    const child = await members.register({
      ...PUPIL,
      guardianConsent: { channel: 'SCHOOL_LIST', coversSignIn: null, until: '2027-06-30' },
    });
    members.setNow('2027-06-30T03:00:00Z');
    expect(await lacksConsent(child.id)).toBe(false);
    members.setNow('2027-07-01T03:00:00Z');
    expect(await lacksConsent(child.id)).toBe(true);

    done(await change(child.id, { guardianConsent: PAPER }));

    expect(await lacksConsent(child.id)).toBe(false);
  });

  test('a last day counts for a child of a guardian with a card too', async () => {
    const mother = await members.register({ name: 'Ibu Bagas' });
    const child = await members.register({
      ...PUPIL,
      guardianContact: null,
      guardianId: mother.id,
      guardianConsent: { channel: 'SCHOOL_LIST', coversSignIn: null, until: '2027-06-30' },
    });
    members.setNow('2027-06-30T03:00:00Z');
    expect(await lacksConsent(child.id)).toBe(false);
    members.setNow('2027-07-01T03:00:00Z');
    expect(await lacksConsent(child.id)).toBe(true);
  });

  test('facts of a child whose consent ran out can be mended without a new one, another guardian cannot', async () => {
    const child = await members.register({ ...PUPIL, guardianConsent: { ...PAPER, until: '2026-11-24' } });
    members.setNow('2026-11-25T03:00:00Z');

    done(await change(child.id, { schoolClass: '6A', school: 'SDN Kebonsari' }));
    expect(
      listRefusals(
        await change(child.id, {
          guardianContact: { name: 'Orang Lain', phone: '0812 0000 1111', email: null },
        }),
      ),
    ).toEqual(['REQUIRED changes.hasGuardianConsent']);
    expect(listRefusals(await change(child.id, { guardianContact: null }))).toEqual([
      'REQUIRED changes.guardianId',
    ]);
  });

  test('nobody consents for an adult who typed a guardian all the same', async () => {
    const { memberId } = done(
      await registerSelf(
        members.deps,
        { kind: 'anonymous' },
        {
          name: 'Rahmat Wibowo',
          birthDate: '1990-03-02',
          email: 'rahmat@contoh.pustaka',
          phone: null,
          kelurahanCode: null,
          password: 'kebun teh pagi',
          guardianName: 'Ibu Dewi',
          idempotencyKey: freshKey(),
          remoteAddress: '192.0.2.2',
        },
      ),
    );

    expect(await consentsOf(memberId)).toEqual([]);
  });

  test('who registered a child on a phone only claims the consent: the desk sees it before the child borrows', async () => {
    const made = done(
      await registerSelf(
        members.deps,
        { kind: 'anonymous' },
        {
          name: 'Dewi Kecil',
          birthDate: '2014-03-02',
          email: 'dewi@contoh.pustaka',
          phone: null,
          kelurahanCode: null,
          password: 'kebun teh pagi',
          guardianName: 'Ibu Dewi',
          idempotencyKey: freshKey(),
          remoteAddress: '192.0.2.2',
        },
      ),
    );

    expect(await members.read(made.memberId)).toMatchObject({
      guardianName: 'Ibu Dewi',
      isProvisional: true,
    });
    expect(listRefusals(await change(made.memberId, { isIdentitySeen: true }))).toEqual([
      'REQUIRED changes.guardianContact.phone',
    ]);
    expect(
      listRefusals(
        await change(made.memberId, {
          isIdentitySeen: true,
          guardianContact: { name: 'Ibu Dewi', phone: '0812 3456 7890', email: null },
        }),
      ),
    ).toEqual(['REQUIRED changes.hasGuardianConsent']);
    done(
      await change(made.memberId, {
        isIdentitySeen: true,
        guardianContact: { name: 'Ibu Dewi', phone: '0812 3456 7890', email: null },
        guardianConsent: SEEN,
      }),
    );
    expect(await lacksConsent(made.memberId)).toBe(false);
  });
});
