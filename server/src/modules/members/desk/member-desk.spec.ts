import { dialects } from '../../../../test/dialects';
import { ok } from '../../../shared/result';
import { findCardBearer, findCardHolder } from '../cards/card-numbers.queries';
import { lockMember } from '../profile/lock-member.queries';
import { listMembers } from '../profile/member-lists.queries';
import type { MembersHome } from '../testing/members-home';
import { DESK, SEEN, done, freshKey, openMembersHome, listRefusals } from '../testing/members-home';
import { addMemberNote } from './add-member-note';
import { blockMember, liftMemberBlock } from './block-member';
import { forgetOldViews, recordMemberView } from '../data-rights/record-member-view';
import { updateOwnSettings } from '../profile/update-own-settings';
import { renewMembership } from '../registration/renew-membership';
import { replaceCard } from '../cards/replace-card';
import type { MemberChanges } from '../profile/update-member';
import { updateMember } from '../profile/update-member';

const FIRST_TEN = { limit: 10, isBackward: false, cursor: null };

describe.each(dialects)('members at the desk on $name', (dialect) => {
  let members: MembersHome;
  const change = async (id: string, changes: MemberChanges, version?: number) =>
    updateMember(members.deps, DESK, { id, version: version ?? (await members.read(id)).version, changes });
  const locked = async (id: string) =>
    done(await members.deps.db.transaction(async (tx) => ok(await lockMember(members.deps, tx, id))));
  const namesFor = async (text: string | null, page = FIRST_TEN) =>
    (
      await listMembers(members.deps.db, {
        filter: { text },
        today: '2026-11-24',
        order: { field: 'NAME', direction: 'ASC' },
        page,
      })
    ).nodes.map(({ name }) => name);

  beforeAll(async () => void (members = await openMembersHome(dialect)));
  beforeEach(() => members.setNow('2026-11-24T03:00:00Z'));
  afterAll(() => members.close());

  test('changes keep what is absent and clear what is null', async () => {
    const { id } = await members.register({
      name: 'Lama',
      email: 'lama@contoh.id',
      phone: '081234567890',
      nik: '3575021001700005',
    });

    done(await change(id, { name: 'Baru Sekali', email: null }));

    expect(await members.read(id)).toMatchObject({
      name: 'Baru Sekali',
      nameKey: 'baru sekali',
      email: null,
      phone: '+6281234567890',
      version: 2,
    });
    expect(await namesFor('sekali')).toEqual(['Baru Sekali']);
    expect(
      await members.rows(`SELECT id FROM member WHERE id = '${id}' AND nik_cipher IS NOT NULL`),
    ).toHaveLength(1);
    done(await change(id, { nik: null }));
    expect(
      await members.rows(`SELECT id FROM member WHERE id = '${id}' AND nik_cipher IS NOT NULL`),
    ).toHaveLength(0);
  });

  test('a change of an old version is refused with the version to read', async () => {
    const { id } = await members.register();
    done(await change(id, { name: 'Satu' }));

    const answer = await change(id, { name: 'Dua' }, 1);

    expect([
      listRefusals(answer),
      answer.ok ? null : answer.refusals[0]?.currentVersion,
      (await members.read(id)).name,
    ]).toEqual([['STALE_VERSION version'], 2, 'Satu']);
  });

  test('an identity number of somebody else is refused, the own one is not', async () => {
    const first = await members.register({ nik: '3575020708990001' });
    const second = await members.register();

    expect(listRefusals(await change(second.id, { nik: '3575020708990001' }))).toEqual([
      'ALREADY_EXISTS changes.nik',
    ]);
    expect(listRefusals(await change(first.id, { nik: '3575020708990001' }))).toEqual([]);
  });

  test('papers seen begin a full membership; a child must have a guardian by then', async () => {
    const adult = await members.register({ isIdentitySeen: false });
    members.setNow('2026-12-01T03:00:00Z');
    done(await change(adult.id, { isIdentitySeen: true }));
    expect(await members.read(adult.id)).toMatchObject({ isProvisional: false, expiresOn: '2027-12-01' });

    const mother = await members.register({ name: 'Ibu' });
    const child = await members.register({
      name: 'Anak',
      categoryCode: 'anak',
      birthDate: '2018-01-01',
      guardianId: mother.id,
      guardianConsent: SEEN,
      isIdentitySeen: false,
    });
    expect(listRefusals(await change(child.id, { guardianId: null, isIdentitySeen: true }))).toEqual([
      'REQUIRED changes.guardianId',
    ]);
    const aunt = await members.register({ name: 'Bibi' });
    expect(listRefusals(await change(child.id, { guardianId: aunt.id }))).toEqual([
      'REQUIRED changes.hasGuardianConsent',
    ]);
    done(await change(child.id, { guardianId: aunt.id, guardianConsent: SEEN, isIdentitySeen: true }));
    expect(await members.read(child.id)).toMatchObject({ guardianId: aunt.id, isProvisional: false });
    expect(listRefusals(await change(aunt.id, { guardianId: aunt.id }))).toEqual([
      'NOT_FOUND changes.guardianId',
    ]);
  });

  test('a membership is renewed from its end, not earlier than 60 days before, once per key', async () => {
    const { id } = await members.register();
    expect(listRefusals(await renewMembership(members.deps, DESK, { memberId: id }))).toEqual([
      'NOT_ALLOWED memberId',
    ]);

    members.setNow('2027-10-20T03:00:00Z');
    const idempotencyKey = freshKey();
    await Promise.all(
      Array.from({ length: 5 }, () => renewMembership(members.deps, DESK, { memberId: id, idempotencyKey })),
    );

    expect(await members.read(id)).toMatchObject({ expiresOn: '2028-11-24', version: 2 });
  });

  test('an expired membership begins anew, a provisional one is not renewed, and nobody stays a child', async () => {
    const expired = await members.register();
    const provisional = await members.register({ isIdentitySeen: false });
    const mother = await members.register();
    const child = await members.register({
      categoryCode: 'anak',
      birthDate: '2014-01-01',
      guardianId: mother.id,
      guardianConsent: SEEN,
    });

    members.setNow('2028-02-01T03:00:00Z');
    done(await renewMembership(members.deps, DESK, { memberId: expired.id }));

    expect((await members.read(expired.id)).expiresOn).toBe('2029-02-01');
    expect(listRefusals(await renewMembership(members.deps, DESK, { memberId: provisional.id }))).toEqual([
      'NOT_ALLOWED memberId',
    ]);
    expect(listRefusals(await renewMembership(members.deps, DESK, { memberId: child.id }))).toEqual([
      'NOT_ALLOWED memberId',
    ]);
    expect(listRefusals(await renewMembership(members.deps, DESK, { memberId: 'mbr_nobody' }))).toEqual([
      'NOT_FOUND memberId',
    ]);
  });

  test('a block holds through its last day, and lending sees it under the lock of the member', async () => {
    const { id, cardNumber } = await members.register({ name: 'Diblokir' });
    done(
      await blockMember(members.deps, DESK, {
        memberId: id,
        kind: 'SUSPENDED',
        reason: ' Terlambat ',
        until: '2026-11-26',
      }),
    );

    expect(await locked(id)).toEqual({
      id,
      cardNumber,
      name: 'Diblokir',
      categoryCode: 'umum',
      canBorrow: true,
      expiresOn: '2027-11-24',
      isProvisional: false,
      hasVerifiedContact: false,
      keepsHistory: false,
      birthDate: '1990-04-17',
      guardianId: null,
      homeBranchId: null,
      openBlocks: [{ kind: 'SUSPENDED', reason: 'Terlambat', until: '2026-11-26' }],
      lacksConsent: false,
    });
    members.setNow('2026-11-26T16:59:00Z');
    expect((await locked(id))?.openBlocks).toHaveLength(1);
    members.setNow('2026-11-26T17:00:00Z');
    expect((await locked(id))?.openBlocks).toEqual([]);
    expect(await locked('mbr_nobody')).toBeNull();
  });

  test('a block is lifted once, and its reason and end are checked', async () => {
    const { id } = await members.register();
    done(
      await blockMember(members.deps, DESK, {
        memberId: id,
        kind: 'MANUAL',
        reason: 'Buku rusak',
        until: null,
      }),
    );
    const [block] = await members.rows(`SELECT id FROM member_block WHERE member_id = '${id}'`);

    done(await liftMemberBlock(members.deps, DESK, { blockId: String(block?.['id']) }));

    expect((await locked(id))?.openBlocks).toEqual([]);
    expect(
      listRefusals(await liftMemberBlock(members.deps, DESK, { blockId: String(block?.['id']) })),
    ).toEqual(['NOT_FOUND blockId']);
    expect(
      listRefusals(
        await blockMember(members.deps, DESK, { memberId: id, kind: 'MANUAL', reason: ' ', until: null }),
      ),
    ).toEqual(['REQUIRED reason']);
    expect(
      listRefusals(
        await blockMember(members.deps, DESK, {
          memberId: id,
          kind: 'MANUAL',
          reason: 'x',
          until: '2026-11-23',
        }),
      ),
    ).toEqual(['INVALID until']);
  });

  test('a replaced card leads to its member as a lost one, and the block for it ends', async () => {
    const { id, cardNumber } = await members.register();
    done(
      await blockMember(members.deps, DESK, {
        memberId: id,
        kind: 'LOST_CARD',
        reason: 'Kartu hilang',
        until: null,
      }),
    );
    done(
      await blockMember(members.deps, DESK, { memberId: id, kind: 'MANUAL', reason: 'Lain', until: null }),
    );

    const idempotencyKey = freshKey();
    await Promise.all(
      Array.from({ length: 5 }, () => replaceCard(members.deps, DESK, { memberId: id, idempotencyKey })),
    );

    const { cardNumber: newNumber } = await members.read(id);
    expect(newNumber).not.toBe(cardNumber);
    expect(await findCardHolder(members.deps.db, ` *${cardNumber.toLowerCase()}* `)).toMatchObject({
      memberId: id,
      aliasKind: 'LOST',
    });
    expect(await findCardHolder(members.deps.db, newNumber)).toMatchObject({ memberId: id, aliasKind: null });
    const bearer = (number: string) => findCardBearer(members.deps.db, number, members.deps.clock.now());
    expect([await bearer(cardNumber), await bearer(newNumber)]).toEqual([null, id]);
    expect((await locked(id))?.openBlocks.map(({ kind }) => kind)).toEqual(['MANUAL']);
    expect(await findCardHolder(members.deps.db, 'PSR-26-999999')).toBeNull();
  });

  test('a card that was reported lost and not replaced proves nobody, by whatever number, until the block ends', async () => {
    const { id, cardNumber } = await members.register();
    await members.deps.db.writer.query(
      "INSERT INTO card_alias (number, member_id, kind, created_at) VALUES ('PSR-24-000077', ?, 'IMPORTED', '2026-01-02 02:00:00.000')",
      [id],
    );
    const bearers = () =>
      Promise.all(
        [cardNumber, 'PSR-24-000077'].map((number) =>
          findCardBearer(members.deps.db, number, members.deps.clock.now()),
        ),
      );
    done(
      await blockMember(members.deps, DESK, { memberId: id, kind: 'MANUAL', reason: 'Lain', until: null }),
    );
    expect(await bearers()).toEqual([id, id]);

    done(
      await blockMember(members.deps, DESK, {
        memberId: id,
        kind: 'LOST_CARD',
        reason: 'Kartu hilang',
        until: '2026-11-25',
      }),
    );
    expect(await bearers()).toEqual([null, null]);
    members.setNow('2026-11-25T03:00:00Z');
    expect(await bearers()).toEqual([null, null]);
    members.setNow('2026-11-26T03:00:00Z');
    expect(await bearers()).toEqual([id, id]);

    done(
      await blockMember(members.deps, DESK, {
        memberId: id,
        kind: 'LOST_CARD',
        reason: 'Hilang lagi',
        until: null,
      }),
    );
    const [block] = await members.rows("SELECT id FROM member_block WHERE reason = 'Hilang lagi'");
    done(await liftMemberBlock(members.deps, DESK, { blockId: String(block?.['id']) }));
    expect(await bearers()).toEqual([id, id]);
    members.setNow('2026-11-24T03:00:00Z');
  });

  test('members are found by the beginnings of words, by card, its end, an old card, e-mail and telephone', async () => {
    const target = await members.register({
      name: "Muhammad Nur'aini Hakim",
      email: 'nuraini@contoh.id',
      phone: '081377778888',
    });
    await members.register({ name: 'Nuraini Safitri' });
    done(await replaceCard(members.deps, DESK, { memberId: target.id, idempotencyKey: freshKey() }));
    const { cardNumber } = await members.read(target.id);
    const searches = [
      'nura',
      'hakim muh',
      cardNumber,
      cardNumber.slice(-6).replace(/^0+/, ''),
      target.cardNumber,
      'NURAINI@contoh.id',
      '0813 7777 8888',
    ];

    const found = await Promise.all(searches.map((text) => namesFor(text)));

    expect(found[0]).toEqual(["Muhammad Nur'aini Hakim", 'Nuraini Safitri']);
    expect(found.slice(1)).toEqual(searches.slice(1).map(() => ["Muhammad Nur'aini Hakim"]));
    expect([
      await namesFor('aini'),
      await namesFor('%'),
      await namesFor("' OR 1=1"),
      await namesFor('contoh@x'),
    ]).toEqual([[], [], [], []]);
  });

  test('lists go by name, page by page and back, and are counted', async () => {
    for (const name of ['Zaki Pertama', 'Zaki Kedua', 'Zaki Ketiga']) await members.register({ name });
    const page = (cursor: string | null, isBackward = false) =>
      listMembers(members.deps.db, {
        filter: { text: 'zaki' },
        today: '2026-11-24',
        order: { field: 'NAME', direction: 'ASC' },
        page: { limit: 2, isBackward, cursor },
      });

    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    const back = await page(second.pageInfo.startCursor, true);

    expect([first, second, back].map(({ nodes }) => nodes.map(({ name }) => name))).toEqual([
      ['Zaki Kedua', 'Zaki Ketiga'],
      ['Zaki Pertama'],
      ['Zaki Kedua', 'Zaki Ketiga'],
    ]);
    expect([
      first.pageInfo.hasNextPage,
      second.pageInfo.hasNextPage,
      typeof first.totalCount === 'function' ? await first.totalCount() : null,
    ]).toEqual([true, false, 3]);
  });

  test('members set their own contacts and whether the library remembers', async () => {
    const { id } = await members.register(
      { email: 'a@contoh.id', phone: '081234567890' },
      'sawah hijau luas',
    );
    const actor = { kind: 'member', memberId: id, sessionId: 'ses_x' } as const;

    done(
      await updateOwnSettings(members.deps, actor, {
        keepsHistory: true,
        phone: null,
        currentPassword: 'sawah hijau luas',
      }),
    );

    expect(await members.read(id)).toMatchObject({ keepsHistory: true, email: 'a@contoh.id', phone: null });
    expect(listRefusals(await updateOwnSettings(members.deps, actor, { email: 'x' }))).toEqual([
      'INVALID email',
    ]);
  });

  test('a contact that was taken over in another writing is the same: saving it again asks for no password', async () => {
    const { id } = await members.register({ email: 'c@contoh.id', phone: null }, 'sawah hijau luas');
    await members.deps.db.writer.query(
      "UPDATE member SET phone = '0812 3456 7899', email = 'C@Contoh.id' WHERE id = ?",
      [id],
    );
    const change = (phone: string | null) =>
      updateOwnSettings(
        members.deps,
        { kind: 'member', memberId: id, sessionId: 'ses_x' },
        { email: 'C@Contoh.id', phone },
      );

    expect(listRefusals(await change(null))).toEqual(['REQUIRED currentPassword']);
    done(await change('0812 3456 7899'));

    expect(await members.read(id)).toMatchObject({ email: 'c@contoh.id', phone: '+6281234567899' });
  });

  test('another contact asks for the password, for links to a password go there; the choice about history and the same contact do not', async () => {
    const { id } = await members.register({ email: 'b@contoh.id', phone: null }, 'sawah hijau luas');
    const actor = { kind: 'member', memberId: id, sessionId: 'ses_x' } as const;
    const change = (settings: Parameters<typeof updateOwnSettings>[2]) =>
      updateOwnSettings(members.deps, actor, settings);

    expect(listRefusals(await change({ email: 'pencuri@contoh.id' }))).toEqual(['REQUIRED currentPassword']);
    expect(listRefusals(await change({ phone: '081234567891', currentPassword: 'tebakan saja' }))).toEqual([
      'WRONG_CREDENTIALS currentPassword',
    ]);
    done(await change({ keepsHistory: true, email: 'B@contoh.id ' }));

    expect(await members.read(id)).toMatchObject({ email: 'b@contoh.id', phone: null, keepsHistory: true });
  });

  test('notes are kept with their writer, and looking is noted once an hour per person', async () => {
    const { id } = await members.register();
    done(await addMemberNote(members.deps, DESK, { memberId: id, text: ' Titip buku ' }));
    expect(
      await members.rows(`SELECT note_text, written_by FROM member_note WHERE member_id = '${id}'`),
    ).toEqual([{ note_text: 'Titip buku', written_by: 'stf_desk' }]);
    expect(listRefusals(await addMemberNote(members.deps, DESK, { memberId: id, text: ' ' }))).toEqual([
      'REQUIRED text',
    ]);

    const viewed = async (): Promise<number> =>
      (await members.rows(`SELECT staff_id FROM member_view WHERE member_id = '${id}'`)).length;
    for (let look = 0; look < 5; look++) recordMemberView(members.deps, DESK, id);
    recordMemberView(members.deps, { kind: 'member', memberId: id, sessionId: 'ses_x' }, id);
    while ((await viewed()) < 1) await new Promise((resolve) => setImmediate(resolve));
    members.setNow('2026-11-24T04:00:00Z');
    recordMemberView(members.deps, DESK, id);
    while ((await viewed()) < 2) await new Promise((resolve) => setImmediate(resolve));

    expect(await viewed()).toBe(2);
    members.setNow('2027-11-24T03:30:00Z');
    expect([await forgetOldViews(members.deps), await viewed()]).toEqual([1, 1]);
  });
});
