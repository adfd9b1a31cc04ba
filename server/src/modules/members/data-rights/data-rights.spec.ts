import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary, TEST_PASSWORD } from '../../../../test/test-library';
import { writeWholeMember } from '../../../../test/whole-member';
import { collectPersonalData, roleNames } from '../../../app/personal-data';
import { registerMember } from '../registration/register-member';
import { eraseDueMembers } from './erase-member';
import { ok } from '../../../shared/result';
import { openLog } from '../../../platform/log';
import { SEEN } from '../testing/members-home';

const REQUEST =
  'mutation($input: RequestErasureInput!) { requestErasure(input: $input) { request { id kind status requestedAt dueAt erasesAt obstacles isOverdue } userErrors { code } } }';
const WITHDRAW =
  'mutation { withdrawErasure(input: {}) { request { status erasesAt } userErrors { code } } }';
const OWN = '{ ownDataRequests { kind status reason } }';
const SIGN_IN =
  'mutation($input: SignInMemberInput!) { signInMember(input: $input) { member { id blocks { reason } } userErrors { code } } }';
const COPY = 'mutation { prepareOwnData(input: {}) { fileName json userErrors { code } } }';
const DECIDE =
  'mutation($input: DecideDataRequestInput!) { decideDataRequest(input: $input) { request { status decidedAt reason } userErrors { code field } } }';
const DAY_MS = 86_400_000;

describe.each(dialects)('the rights of members over their data, on $name', (dialect) => {
  let library: TestLibrary;
  let now = new Date('2026-11-24T03:00:00Z');

  // One library for all: each test asks with members of its own, and finds no wish of another.
  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
  });
  beforeEach(async () => {
    now = new Date('2026-11-24T03:00:00Z');
    await library.house.db.transaction(async (tx) => ok(await tx.query('DELETE FROM data_request')));
  });
  afterAll(() => library.stop());

  test('asking to be forgotten ends all sessions, blocks lending and tells the dates', async () => {
    const member = await library.signInMember();

    const { body } = await library.send(REQUEST, { cookie: member.cookie, variables: { input: {} } });

    expect(body.data?.['requestErasure']).toMatchObject({
      request: {
        kind: 'ERASE',
        status: 'OPEN',
        requestedAt: '2026-11-24T03:00:00.000Z',
        dueAt: '2026-11-27T03:00:00.000Z',
        erasesAt: '2026-12-01T03:00:00.000Z',
        obstacles: [],
        isOverdue: false,
      },
      userErrors: [],
    });
    expect((await library.send(OWN, { cookie: member.cookie })).body.errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    expect(await blocksAtSignIn(member)).toBe(1);
  });

  test('a second wish is refused while one is open', async () => {
    const member = await library.signInMember();
    await library.send(REQUEST, { cookie: member.cookie, variables: { input: {} } });
    const again = await signInAgain(member);

    const { body } = await library.send(REQUEST, { cookie: again, variables: { input: {} } });

    expect(body.data?.['requestErasure']).toEqual({
      request: null,
      userErrors: [{ code: 'ALREADY_EXISTS' }],
    });
  });

  test('within seven days the member signs in and takes it back: the block goes, nothing is erased', async () => {
    const member = await library.signInMember();
    await library.send(REQUEST, { cookie: member.cookie, variables: { input: {} } });
    now = new Date(now.getTime() + 6 * DAY_MS);

    const { body } = await library.send(WITHDRAW, { cookie: await signInAgain(member) });

    expect(body.data?.['withdrawErasure']).toEqual({
      request: { status: 'WITHDRAWN', erasesAt: null },
      userErrors: [],
    });
    now = new Date(now.getTime() + 8 * DAY_MS);
    expect(await eraseDue()).toEqual({ erased: 0, refused: 0 });
    expect(await blocksAtSignIn(member)).toBe(0);
  });

  test('after seven days everything personal is gone, the card leads nowhere and nobody can sign in', async () => {
    const member = await library.signInMember();
    await library.send(REQUEST, { cookie: member.cookie, variables: { input: {} } });
    now = new Date(now.getTime() + 7 * DAY_MS - 1);
    expect(await eraseDue()).toEqual({ erased: 0, refused: 0 });

    now = new Date(now.getTime() + 1);
    expect(await eraseDue()).toEqual({ erased: 1, refused: 0 });

    expect(
      await library.house.db.query('SELECT name, is_active, password_hash FROM member WHERE id = ?', [
        member.id,
      ]),
    ).toEqual([{ name: '—', is_active: 0, password_hash: null }]);
    expect(
      await library.house.db.query('SELECT status, open_key FROM data_request WHERE member_id = ?', [
        member.id,
      ]),
    ).toEqual([{ status: 'DONE', open_key: null }]);
    expect(
      (
        await library.send(SIGN_IN, {
          variables: { input: { login: member.cardNumber, password: TEST_PASSWORD } },
        })
      ).body.data?.['signInMember'],
    ).toMatchObject({ userErrors: [{ code: 'WRONG_CREDENTIALS' }] });
    expect(await eraseDue()).toEqual({ erased: 0, refused: 0 });
  });

  test('an open loan and a debt refuse it on its day, with what to do, and lending is free again', async () => {
    const { id, loanId } = await writeWholeMember(library, '0000001');
    await library.house.db.writer.query(
      "UPDATE loan SET closed_at = NULL, open_copy_id = copy_id, status = 'ON_LOAN' WHERE id = ?",
      [loanId],
    );
    await library.house.db.writer.query('UPDATE account_entry SET amount = 5000 WHERE member_id = ?', [id]);
    const member = await accountOf(id);
    await library.send(REQUEST, { cookie: await signInAgain(member), variables: { input: {} } });
    now = new Date(now.getTime() + 7 * DAY_MS);

    expect(await eraseDue()).toEqual({ erased: 0, refused: 1 });

    const { body } = await library.send(OWN, { cookie: await signInAgain(member) });
    const [refused] = (body.data?.['ownDataRequests'] ?? []) as { status: string; reason: string }[];
    expect(refused?.status).toBe('REFUSED');
    expect(refused?.reason).toContain(
      'Masih ada 1 pinjaman. Kembalikan dahulu di cabang mana pun.\nMasih ada tagihan Rp5.000.',
    );
    expect(await blocksAtSignIn(member)).toBe(0);
  });

  test('a guardian of a child is told that another guardian is needed, and asks for the child', async () => {
    const guardian = await library.signInMember();
    const child = await registerMember(
      library.house,
      { kind: 'system', name: 'test' },
      { member: childOf(guardian.id), password: null },
    );
    if (!child.ok) throw new Error(child.refusals[0]?.message.EN);

    const forChild = await library.send(REQUEST, {
      cookie: guardian.cookie,
      variables: { input: { memberId: child.value.id } },
    });
    const forSelf = await library.send(REQUEST, {
      cookie: guardian.cookie,
      variables: { input: {} },
      headers: { 'accept-language': 'en' },
    });

    expect(forChild.body.data?.['requestErasure']).toMatchObject({
      request: { kind: 'ERASE', obstacles: [] },
      userErrors: [],
    });
    expect(forSelf.body.data?.['requestErasure']).toMatchObject({
      request: {
        obstacles: ['You are the guardian of 1 children. Have another guardian named at the desk first.'],
      },
    });
  });

  test('nobody asks for somebody else', async () => {
    const member = await library.signInMember();
    const other = await library.signInMember();

    const { body } = await library.send(REQUEST, {
      cookie: member.cookie,
      variables: { input: { memberId: other.id } },
    });

    expect(body.data?.['requestErasure']).toEqual({ request: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await library.house.db.query('SELECT id FROM data_request')).toEqual([]);
  });

  test('a copy holds every module, tells staff by role and keeps secrets', async () => {
    const { id } = await writeWholeMember(library, '0000002');
    const member = await accountOf(id);
    const librarian = await library.signIn('librarian');
    const cookie = await signInAgain(member);
    await library.send('query($id: ID!) { member(id: $id) { name } }', {
      cookie: librarian,
      variables: { id },
    });
    await waitForView(id);

    const { body, headers } = await library.send(COPY, { cookie });

    const copy = body.data?.['prepareOwnData'] as unknown as { fileName: string; json: string };
    const { tables } = JSON.parse(copy.json) as {
      tables: Record<string, { rows: Record<string, unknown>[] }>;
    };
    expect(copy.fileName).toBe('data-saya-2026-11-24.json');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(Object.keys(tables).sort()).toEqual([
      'account_entry',
      'booking',
      'booking_wait',
      'business',
      'business_accepted',
      'business_accepted_product',
      'business_consent',
      'business_decision',
      'business_invitation',
      'business_listing',
      'business_owner',
      'business_product',
      'calendar_address',
      'card_alias',
      'certificate',
      'community_member',
      'computer_queue_entry',
      'computer_session',
      'consultation',
      'consultation_follow_up',
      'consultation_note',
      'consultation_step',
      'copy_case',
      'data_breach_person',
      'data_request',
      'distinct_members',
      'event_place',
      'event_proposal',
      'feedback_case',
      'feedback_entry',
      'guide_tick',
      'hold',
      'idempotency',
      'internet_voucher',
      'loan',
      'loan_renewal',
      'member',
      'member_block',
      'member_code',
      'member_consent',
      'member_last_seen',
      'member_merge',
      'member_note',
      'member_view',
      'message',
      'message_choice',
      'message_language',
      'message_preference',
      'message_text',
      'message_try',
      'newsletter_letter',
      'newsletter_subscriber',
      'newsletter_subscription',
      'partner_person',
      'partner_request',
      'passkey',
      'passkey_challenge',
      'personal_token',
      'print_job',
      'programme_follow',
      'purchase_suggestion',
      'push_device',
      'reading_list',
      'reading_list_title',
      'registered_person',
      'registered_support',
      'registration',
      'registration_link',
      'review',
      'satisfaction_invitation',
      'session',
      'shift_assignment',
      'shift_feedback',
      'shift_offer_person',
      'shift_sign_off',
      'staff_card',
      'success_story',
      'survey_sheet',
      'usual_place',
      'visit',
      'volunteer',
      'volunteer_application',
      'volunteer_check',
      'volunteer_group',
      'volunteer_letter',
      'volunteer_letter_line',
      'volunteer_role_holder',
      'wifi_session',
    ]);
    expect(tables['loan']?.rows[0]).toMatchObject({
      title: 'Laskar Pelangi',
      checked_out_at: '2026-11-20T03:00:00.000Z',
    });
    expect(tables['member_view']?.rows.map((row) => row['staff_id']).sort()).toEqual([
      'Petugas',
      'Pustakawan',
    ]);
    expect(copy.json).not.toMatch(/argon2|token_hash|stf_|Petugas librarian/);
  });

  test('a sixth copy within a day is refused, also in parallel', async () => {
    const { cookie } = await library.signInMember();

    const answers = await Promise.all(Array.from({ length: 8 }, () => library.send(COPY, { cookie })));

    const codes = answers.flatMap(({ body }) =>
      (
        body.data?.['prepareOwnData'] as unknown as { userErrors: { code: string }[] } | undefined
      )?.userErrors.map(({ code }) => code),
    );
    expect(codes).toEqual(['TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
  });

  test('staff answer: an accepted erasure waits for its day, a refusal needs a reason and frees lending', async () => {
    const member = await library.signInMember();
    await library.send(REQUEST, { cookie: member.cookie, variables: { input: {} } });
    const [{ id } = { id: '' }] = await library.house.db.query<{ id: string }>('SELECT id FROM data_request');
    const cookie = await library.signIn('librarian');

    const accepted = await library.send(DECIDE, { cookie, variables: { input: { id, isAccepted: true } } });
    const unfounded = await library.send(DECIDE, { cookie, variables: { input: { id, isAccepted: false } } });
    const refused = await library.send(DECIDE, {
      cookie,
      variables: { input: { id, isAccepted: false, reason: 'Kartu lembaga' } },
    });

    expect(accepted.body.data?.['decideDataRequest']).toEqual({
      request: { status: 'OPEN', decidedAt: '2026-11-24T03:00:00.000Z', reason: null },
      userErrors: [],
    });
    expect(unfounded.body.data?.['decideDataRequest']).toEqual({
      request: null,
      userErrors: [{ code: 'REQUIRED', field: ['reason'] }],
    });
    expect(refused.body.data?.['decideDataRequest']).toMatchObject({
      request: { status: 'REFUSED', reason: 'Kartu lembaga' },
    });
    expect(await blocksAtSignIn(member)).toBe(0);
  });

  test('the list shows what waits longest first and marks what is overdue; a member sees who looked by role', async () => {
    const member = await library.signInMember();
    await library.send(
      'mutation { requestCorrection(input: { wanted: "Nama saya Siti Aminah binti Ali" }) { userErrors { code } } }',
      { cookie: member.cookie },
    );
    now = new Date(now.getTime() + 4 * DAY_MS);
    const cookie = await library.signIn('librarian');

    const { body } = await library.send(
      '{ dataRequests(first: 10) { nodes { kind wanted isOverdue member { cardNumber } } totalCount } }',
      { cookie },
    );
    await library.send('query($id: ID!) { member(id: $id) { name } }', {
      cookie,
      variables: { id: member.id },
    });
    await waitForView(member.id);
    const views = await library.send('{ memberViews { role viewedAt } }', { cookie: member.cookie });

    expect(body.data?.['dataRequests']).toEqual({
      nodes: [
        {
          kind: 'CORRECT',
          wanted: 'Nama saya Siti Aminah binti Ali',
          isOverdue: true,
          member: { cardNumber: member.cardNumber },
        },
      ],
      totalCount: 1,
    });
    expect(views.body.data?.['memberViews']).toEqual([
      { role: 'Pustakawan', viewedAt: '2026-11-28T03:00:00.000Z' },
    ]);
  });

  function eraseDue(): Promise<{ erased: number; refused: number }> {
    const { house } = library;
    return eraseDueMembers({
      ...house,
      log: openLog({ level: 'silent' }),
      personalData: () => collectPersonalData(house.modules),
      roleOf: roleNames(house.db),
    });
  }

  async function signInAgain(member: Pick<SignedInMember, 'cardNumber'>): Promise<string> {
    const answer = await library.send(SIGN_IN, {
      variables: { input: { login: member.cardNumber, password: TEST_PASSWORD } },
    });
    return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  async function blocksAtSignIn(member: Pick<SignedInMember, 'cardNumber'>): Promise<number | undefined> {
    const { body } = await library.send(SIGN_IN, {
      variables: { input: { login: member.cardNumber, password: TEST_PASSWORD } },
    });
    return (body.data?.['signInMember'] as unknown as { member: { blocks: unknown[] } } | undefined)?.member
      .blocks.length;
  }

  async function accountOf(id: string): Promise<{ id: string; cardNumber: string }> {
    const [row] = await library.house.db.query<{ card_number: string }>(
      'SELECT card_number FROM member WHERE id = ?',
      [id],
    );
    return { id, cardNumber: row?.card_number ?? '' };
  }

  /** A view is noted after the answer. */
  async function waitForView(memberId: string): Promise<void> {
    const sql = "SELECT staff_id FROM member_view WHERE member_id = ? AND staff_id <> 'stf_1'";
    while ((await library.house.db.query(sql, [memberId])).length === 0)
      await new Promise((resolve) => setImmediate(resolve));
  }
});

function childOf(guardianId: string): Parameters<typeof registerMember>[2]['member'] {
  return {
    name: 'Budi',
    categoryCode: 'anak',
    birthDate: '2016-04-17',
    sex: null,
    email: null,
    phone: null,
    address: { street: null, rt: null, rw: null, kelurahanCode: null },
    nik: null,
    homeBranchId: null,
    guardianId,
    guardianConsent: SEEN,
    isIdentitySeen: true,
  };
}
