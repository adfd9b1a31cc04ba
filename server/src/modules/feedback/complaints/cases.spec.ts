import { randomBytes } from 'node:crypto';

import sharp from 'sharp';

import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { copyPersonalData } from '../../../platform/personal-data/own-copy';
import { insertUpload } from '../../../platform/uploads/uploads.queries';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { caseLink } from './case-link';
import {
  findCaseAnswers,
  findCaseReceipts,
  findEscalations,
  findPassedOnPraise,
  listCaseReaders,
} from './letters/case-notices.queries';
import { escalateCases } from './handling/escalate-cases';
import { forgetCases } from './handling/forget-cases';
import { CASES_PERSONAL_DATA } from './personal-data';
import {
  ANNOUNCE,
  ANSWER,
  BY_LINK,
  CLOSE,
  LIST,
  NOTE,
  PASS_ON,
  RECORD,
  REOPEN,
  REVEAL,
  SEND,
  UPDATE,
} from './testing/case-operations';
import type { Refused, Row, Sent } from './testing/case-home';
import { writeCaseBranches } from './testing/case-home';

describe.each(dialects)('complaints, suggestions, praise and questions, on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;
  let head: string;
  let now = new Date('2026-11-24T03:00:00Z');
  let keys = 0;
  const branches: string[] = [];
  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    branches.push(...(await writeCaseBranches(library.house)));
    await moveTo('2026-11-24');
  });
  afterAll(() => library.stop());
  // All tests come from one network address, and each is a new hour for it.
  beforeEach(() =>
    library.house.db.transaction(async (tx) => ok(await tx.query('DELETE FROM throttle')), {
      skipAudit: true,
    }),
  );

  /** A session does not outlive days, so staff sign in again. */
  const moveTo = async (day: string): Promise<void> => {
    now = new Date(`${day}T03:00:00Z`);
    librarian = await library.signIn('librarian');
    head = await library.signIn('administrator');
  };
  const ask = async <Data>(text: string, variables: object, cookie?: string): Promise<Data> => {
    const { body } = await library.send(text, { variables, ...(cookie ? { cookie } : {}) });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return Object.values(body.data ?? {})[0] as unknown as Data;
  };
  const key = (): string => `feedback-${String(++keys).padStart(4, '0')}`;
  const send = (entry: object = {}, cookie?: string, idempotencyKey = key()): Promise<Sent> =>
    ask(
      SEND,
      {
        input: {
          case: { kind: 'COMPLAINT', text: 'Toilet lantai 2 terkunci. Sudah tiga hari.', ...entry },
          idempotencyKey,
        },
      },
      cookie,
    );
  const list = async (filter: object = {}, cookie = librarian): Promise<readonly Row[]> =>
    (await ask<{ nodes: Row[] }>(LIST, { filter }, cookie)).nodes;
  const find = async (sent: Sent, cookie = librarian): Promise<Row> => {
    const found = (await list({}, cookie)).find(({ number }) => number === sent.case?.number);
    if (!found) throw new Error(`${sent.case?.number} is not listed.`);
    return found;
  };

  test('an anonymous complaint gets a number, a last day in working days and a secret link', async () => {
    const sent = await send();
    const seen = await ask(BY_LINK, { link: sent.link });
    const wrong = await ask(BY_LINK, { link: `${sent.link?.slice(0, -1)}x` });

    expect(sent.case).toMatchObject({ status: 'OPEN', dueOn: '2026-12-01' });
    expect(sent.case?.number).toMatch(/^ADU-26-\d{4}$/);
    expect(seen).toMatchObject({ text: 'Toilet lantai 2 terkunci. Sudah tiga hari.', canReopen: false });
    expect(wrong).toBeNull();
    expect(await find(sent)).toMatchObject({
      subject: 'Toilet lantai 2 terkunci',
      isAnonymous: true,
      sender: null,
    });
  });

  test('a number alone tells the state and nothing of what was written', async () => {
    const sent = await send();
    const number = sent.case?.number ?? '';
    const STATE = `query ($number: String!) { feedbackCaseState(number: $number) { number status dueOn } }`;

    expect(await ask(STATE, { number: number.toLowerCase().replaceAll('-', ' ') })).toEqual({
      number,
      status: 'OPEN',
      dueOn: '2026-12-01',
    });
    expect(await ask(STATE, { number: 'ADU-26-9999' })).toBeNull();
  });

  test('what a signed-in member sends without a contact leads to no card, by no column', async () => {
    const siti = await library.signInMember({ name: 'Siti Tanpa Nama' });
    const sent = await send({}, siti.cookie);
    const { id } = await find(sent);
    const rows = await Promise.all(
      ['feedback_case', 'idempotency', 'audit_entry', 'outbox_event'].map((name) =>
        library.house.db.query<object>(`SELECT * FROM ${name}`),
      ),
    );
    const named = rows.flat().filter((row) => JSON.stringify(row).includes(siti.id));

    expect(named.filter((row) => JSON.stringify(row).includes(id))).toEqual([]);
  });

  test('a repeat with the same key is one case, and parallel ones have numbers of their own', async () => {
    const before = (await list()).length;
    const first = await send({}, undefined, 'the-same-complaint');
    const again = await send({}, undefined, 'the-same-complaint');
    const many = await Promise.all([send(), send(), send()]);

    expect(again.case?.number).toBe(first.case?.number);
    expect(new Set(many.map((one) => one.case?.number)).size).toBe(3);
    expect((await list()).length).toBe(before + 4);
  });

  test('a photo loses where it was taken; what is no picture is refused, and another photo is not to be had', async () => {
    const withPlace = await sharp(randomBytes(64 * 64 * 3), { raw: { width: 64, height: 64, channels: 3 } })
      .withExif({ IFD0: { Copyright: 'Rumah Siti' }, IFD3: { GPSLatitudeRef: 'S' } })
      .jpeg()
      .toBuffer();
    const announce = () =>
      ask<{ uploadId: string; url: string }>(ANNOUNCE, {
        input: { fileName: 'toilet.jpg', size: withPlace.length, contentType: 'image/jpeg' },
      });
    const put = (url: string, body: Buffer) =>
      fetch(`${library.origin}${url}`, {
        method: 'PUT',
        headers: { 'content-type': 'image/jpeg' },
        body: new Uint8Array(body),
      });
    const photo = await announce();
    const stored = await put(photo.url, withPlace);
    const fake = await announce();
    const refused = await put(fake.url, Buffer.from('<html>bukan foto</html>'));
    const sent = await send({ photoIds: [photo.uploadId] });
    const stolen = await send({ photoIds: [photo.uploadId] });
    const empty = await send({ photoIds: [fake.uploadId] });
    const [path = ''] = (await find(sent))['photoPaths'] as string[];
    const shown = Buffer.from(await (await fetch(`${library.origin}${path}`)).arrayBuffer());

    expect([stored.status, refused.status]).toEqual([204, 415]);
    expect(stolen.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['case', 'photoIds', '0'] }]);
    expect(empty.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['case', 'photoIds', '0'] }]);
    expect((await sharp(shown).metadata()).exif).toBeUndefined();
    expect(shown.includes('Rumah Siti')).toBe(false);
  });

  test('50 kB of text, an empty one and a broken address are refused at their fields; nothing is written', async () => {
    const before = (await list()).length;
    const long = await send({ text: 'a'.repeat(50_000) });
    const empty = await send({ text: ' ', contact: { email: 'siti@' } });
    const phone = await send({ contact: { whatsApp: '0812' } });
    const account = await send({ contact: { ownAccount: true } });

    expect(
      [long, empty, phone, account].map(({ userErrors }) =>
        userErrors.map(({ code, field }) => [code, field?.join('.')]),
      ),
    ).toEqual([
      [['TOO_LONG', 'case.text']],
      [
        ['REQUIRED', 'case.text'],
        ['INVALID', 'case.contact.email'],
      ],
      [['INVALID', 'case.contact.whatsApp']],
      [['NOT_ALLOWED', 'case.contact']],
    ]);
    expect((await list()).length).toBe(before);
  });

  test('staff answer, the person reads it and reopens once with a new last day; notes stay inside', async () => {
    const sent = await send({ contact: { email: 'warga@contoh.pustaka' }, name: 'Warga' });
    const { id } = await find(sent);
    await ask(NOTE, { input: { id, text: 'Teknisi datang Kamis.' } }, librarian);
    await moveTo('2026-11-26');
    const answered = await ask<{ case: { version: number } }>(
      ANSWER,
      { input: { id, version: 1, text: 'Kuncinya sudah diganti.' } },
      librarian,
    );
    const stale = await ask(ANSWER, { input: { id, version: 1, text: 'Lagi.' } }, librarian);
    const read = await ask(BY_LINK, { link: sent.link });
    const reopened = await ask(REOPEN, { input: { link: sent.link, text: 'Masih terkunci.' } });
    const twice = await ask(REOPEN, { input: { link: sent.link, text: 'Lagi.' } });
    const after = await ask(BY_LINK, { link: sent.link });
    await ask(
      ANSWER,
      { input: { id, version: answered.case.version + 1, text: 'Sekarang terbuka.' } },
      librarian,
    );
    const spent = await ask<{ userErrors: Refused[] }>(REOPEN, { input: { link: sent.link, text: 'Lagi.' } });

    expect(stale).toMatchObject({ userErrors: [{ code: 'STALE_VERSION' }] });
    expect(read).toMatchObject({
      status: 'ANSWERED',
      canReopen: true,
      entries: [{ kind: 'ANSWER', text: 'Kuncinya sudah diganti.', by: null }],
    });
    expect(reopened).toMatchObject({ case: { status: 'REOPENED', canReopen: false } });
    expect(twice).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED' }] });
    expect(after).toMatchObject({ status: 'REOPENED', dueOn: '2026-12-03' });
    expect(spent.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect(spent.userErrors[0]?.message).toContain('SP4N-LAPOR!');
    await moveTo('2026-11-24');
  });

  test('sender and receipt: letters are due once to who gave a contact, and to nobody else', async () => {
    const since = new Date('2026-11-23T00:00:00Z');
    const before = (await findCaseReceipts(library.house.db, since)).length;
    await send();
    const sent = await send({ contact: { whatsApp: '0812 3456 7890' } });
    const { id } = await find(sent);
    const receipts = await findCaseReceipts(library.house.db, since);
    await ask(ANSWER, { input: { id, version: 1, text: 'Terima kasih.' } }, librarian);
    const answers = await findCaseAnswers(library.house.db, since);

    expect(receipts.length).toBe(before + 1);
    expect(receipts).toContainEqual(
      expect.objectContaining({ template: 'FEEDBACK_RECEIVED', memberId: null, aboutId: id }),
    );
    expect(answers.filter(({ aboutId }) => aboutId === id)).toHaveLength(1);
    expect(await listCaseReaders(library.house.db, [id])).toMatchObject([
      { phone: '+6281234567890', email: null },
    ]);
  });

  test('a member who types an address is not tied to their card; one who asks for it is', async () => {
    const { cookie } = await library.signInMember();
    const typed = await find(await send({ contact: { email: 'samaran@contoh.pustaka' } }, cookie));
    const own = await find(await send({ contact: { ownAccount: true } }, cookie));
    const rows = await library.house.db.query<{ id: string; member_id: string | null }>(
      'SELECT id, member_id FROM feedback_case WHERE id IN (?, ?)',
      [typed.id, own.id],
    );
    const memberOf = (id: string) => rows.find((row) => row.id === id)?.member_id ?? null;

    expect(memberOf(typed.id)).toBeNull();
    expect(memberOf(own.id)).not.toBeNull();
  });

  test('no letter about what a child sent goes to the guardian', async () => {
    const { cookie } = await library.signInMember();
    const since = new Date('2026-11-23T00:00:00Z');
    const { id } = await find(await send({ contact: { ownAccount: true }, isConfidential: true }, cookie));
    const isTold = async () =>
      (await findCaseReceipts(library.house.db, since)).some(({ aboutId }) => aboutId === id);
    const before = await isTold();
    await library.house.db.transaction(async (tx) => {
      await tx.query(
        'UPDATE member SET guardian_phone = ? WHERE id = (SELECT member_id FROM feedback_case WHERE id = ?)',
        ['+6281200000000', id],
      );
      return ok(null);
    });

    expect([before, await isTold()]).toEqual([true, false]);
  });

  test('who wants to be kept secret is seen only by who leads, and looking stands in the audit log', async () => {
    const sent = await send({
      contact: { email: 'rahasia@contoh.pustaka' },
      name: 'Bu Rahasia',
      isConfidential: true,
    });
    const { id, sender } = await find(sent);
    const refused = await library.send(REVEAL, { variables: { input: { id } }, cookie: librarian });
    const seen = await ask(REVEAL, { input: { id } }, head);
    const [line] = await library.house.db.query<{ total: number | string }>(
      "SELECT COUNT(*) AS total FROM audit_entry WHERE act = 'revealFeedbackSender'",
    );

    expect(sender).toBeNull();
    expect(refused.body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(seen).toMatchObject({ sender: { name: 'Bu Rahasia', email: 'rahasia@contoh.pustaka' } });
    expect(Number(line?.total)).toBe(1);
  });

  test('staff with the right at one branch see and answer only the cases of it', async () => {
    const [main = '', other = ''] = branches;
    const here = await find(await send({ branchId: main }));
    const there = await find(await send({ branchId: other }));
    const limited = await library.signIn('librarian', main);
    const seen = (await list({}, limited)).map(({ id }) => id);
    const ONE = `query ($id: ID!) { feedbackCase(id: $id) { id } }`;
    const hidden = await ask(ONE, { id: there.id }, limited);
    const refused = await library.send(ANSWER, {
      variables: { input: { id: there.id, version: 1, text: 'Tidak boleh.' } },
      cookie: limited,
    });

    expect(seen).toEqual([here.id]);
    expect(hidden).toBeNull();
    expect(refused.body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('staff sort a case; another clock moves the last day', async () => {
    const { id } = await find(await send());
    const sorted = await ask(
      UPDATE,
      {
        input: {
          id,
          version: 1,
          changes: {
            subject: 'Kunci toilet',
            category: 'FACILITIES',
            unit: 'FACILITIES',
            clock: 'NOT_SUPERVISORY',
            laporNumber: '8123456',
          },
        },
      },
      librarian,
    );
    const unknown = await ask(
      UPDATE,
      { input: { id, version: 2, changes: { assignedTo: 'stf_nobody' } } },
      librarian,
    );

    expect(sorted).toMatchObject({
      case: {
        subject: 'Kunci toilet',
        unit: { code: 'FACILITIES' },
        clock: 'NOT_SUPERVISORY',
        dueOn: '2026-12-14',
        laporNumber: '8123456',
      },
    });
    expect(unknown).toMatchObject({ userErrors: [{ code: 'NOT_FOUND', field: ['changes', 'assignedTo'] }] });
  });

  test('staff write down what is said at the desk, and hand out the link', async () => {
    const recorded = await ask<{ case: { id: string; number: string }; link: string; url: string }>(
      RECORD,
      { input: { channel: 'DESK', case: { kind: 'SUGGESTION', text: 'Buka hari Minggu.' } } },
      librarian,
    );

    expect(recorded).toMatchObject({
      case: { channel: 'DESK' },
      link: caseLink(library.house, recorded.case.id),
    });
    expect(recorded.url).toMatch(
      new RegExp(`^https?://[^/]+/aduan/${recorded.case.number}#${recorded.link.replaceAll('.', '[.]')}$`),
    );
  });

  test('praise is passed on to a colleague, who gets one letter; a complaint is not', async () => {
    const since = new Date('2026-11-23T00:00:00Z');
    const praise = await find(
      await send({ kind: 'PRAISE', text: 'Mas Doni sabar sekali.', praisedName: 'Doni' }),
    );
    const complaint = await find(await send());
    const [colleague] = await ask<{ id: string; name: string }[]>(
      '{ feedbackColleagues { id name } }',
      {},
      librarian,
    );
    const passed = await ask(PASS_ON, { input: { id: praise.id, staffId: colleague?.id } }, librarian);
    const refused = await ask(PASS_ON, { input: { id: complaint.id, staffId: colleague?.id } }, librarian);

    expect(passed).toMatchObject({
      case: { status: 'CLOSED', entries: [{ kind: 'PRAISE_PASSED_ON', text: colleague?.name }] },
    });
    expect(refused).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED' }] });
    expect(await findPassedOnPraise(library.house.db, since)).toMatchObject([
      { template: 'FEEDBACK_PRAISE', aboutId: colleague?.id },
    ]);
  });

  test('a published answer is read by everybody, without the person, and found by its words', async () => {
    const { id } = await find(
      await send({
        kind: 'QUESTION',
        text: 'Saya Siti, apakah ada buku huruf besar?',
        contact: { email: 'siti@contoh.pustaka' },
      }),
    );
    const half = await ask(
      ANSWER,
      { input: { id, version: 1, text: 'Ibu Siti, ada.', publicQuestion: 'Apakah ada?' } },
      librarian,
    );
    await ask(
      ANSWER,
      {
        input: {
          id,
          version: 1,
          text: 'Ibu Siti, ada 24 judul huruf besar.',
          publicAnswer: 'Ada 24 judul huruf besar.',
          publicQuestion: 'Apakah ada buku huruf besar?',
        },
      },
      librarian,
    );
    const ANSWERS = `query ($text: String) { feedbackAnswers(first: 10, filter: { text: $text }, orderBy: { field: PUBLISHED_AT }) { totalCount nodes { kind question answer } } }`;

    expect(half).toMatchObject({ userErrors: [{ code: 'REQUIRED' }] });
    expect(await ask(ANSWERS, { text: 'HURUF besar' })).toEqual({
      totalCount: 1,
      nodes: [
        { kind: 'QUESTION', question: 'Apakah ada buku huruf besar?', answer: 'Ada 24 judul huruf besar.' },
      ],
    });
    expect(
      await ask('query ($text: String!) { servicePages(text: $text) { path name { text(locale: ID) } } }', {
        text: 'buku huruf besar',
      }),
    ).toContainEqual({
      path: '/tanya?q=Apakah+ada+buku+huruf+besar%3F',
      name: { text: 'Apakah ada buku huruf besar?' },
    });
    expect(await ask(ANSWERS, { text: '100%' })).toMatchObject({ totalCount: 0 });
    await ask(
      `mutation ($input: UnpublishFeedbackAnswerInput!) { unpublishFeedbackAnswer(input: $input) { case { isPublished } } }`,
      { input: { id } },
      librarian,
    );
    expect(await ask(ANSWERS, { text: 'huruf besar' })).toMatchObject({ totalCount: 0 });
  });

  test('what needs no answer is closed with a reason for staff, is not late, and is forgotten too', async () => {
    const sent = await send({ text: 'Beli obat murah di sini.' });
    const { id } = await find(sent);
    const bare = await ask(CLOSE, { input: { id, version: 1, reason: ' ' } }, librarian);
    const closed = await ask(CLOSE, { input: { id, version: 1, reason: 'Iklan.' } }, librarian);
    const again = await ask(CLOSE, { input: { id, version: 2, reason: 'Iklan.' } }, librarian);
    const seen = await ask(BY_LINK, { link: sent.link });
    await moveTo('2026-12-04');
    const late = (await list({ isOverdue: true })).map((row) => row.id);
    const none = await list({ isOverdue: true, statuses: ['ANSWERED'] });
    now = new Date('2028-12-24T03:00:00Z');
    await forgetCases(library.house);
    const [row] = await library.house.db.query<object>('SELECT * FROM feedback_case WHERE id = ?', [id]);
    await moveTo('2026-11-24');

    expect(bare).toMatchObject({ userErrors: [{ code: 'REQUIRED', field: ['reason'] }] });
    expect(closed).toMatchObject({
      case: { status: 'CLOSED', entries: [{ kind: 'CLOSING', text: 'Iklan.' }] },
    });
    expect(again).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED' }] });
    expect(seen).toMatchObject({ status: 'CLOSED', canReopen: false, entries: [] });
    expect(late).not.toContain(id);
    expect(none).toEqual([]);
    expect(row).toMatchObject({ case_text: '—' });
  });

  test('another clock of a reopened case counts from its reopening', async () => {
    const sent = await send({ contact: { email: 'lagi@contoh.pustaka' } });
    const { id } = await find(sent);
    await ask(ANSWER, { input: { id, version: 1, text: 'Sudah.' } }, librarian);
    await moveTo('2026-12-07');
    await ask(REOPEN, { input: { link: sent.link, text: 'Belum.' } });
    const moved = await ask(UPDATE, { input: { id, version: 3, changes: { clock: 'QUESTION' } } }, librarian);
    await moveTo('2026-11-24');

    expect(moved).toMatchObject({ case: { clock: 'QUESTION', dueOn: '2026-12-09' } });
  });

  test('letters about a secret case name its sender only to who leads, and are not found by them', async () => {
    const siti = await library.signInMember({ name: 'Siti Rahasia' });
    const { id } = await find(
      await send({ contact: { ownAccount: true }, isConfidential: true }, siti.cookie),
    );
    const at = sqlInstant(now);
    const letter = {
      id: newId('msg'),
      member_id: siti.id,
      channel: 'EMAIL',
      template: 'FEEDBACK_RECEIVED',
      cause: `feedback.received:${id}`,
      locale: 'ID',
      about_id: id,
      about_date: null,
      status: 'QUEUED',
      failure: null,
      attempts: 0,
      next_attempt_at: at,
      created_at: at,
      sent_at: null,
      sent_by: null,
    };
    await library.house.db.transaction(async (tx) => ok(await insertRows(tx, 'message', [letter])));
    const LETTERS = `query ($filter: MessageFilter) { messages(first: 100, filter: $filter) { nodes { id handLink member { name } } } }`;
    type Letters = { nodes: { id: string; handLink: string | null; member: object | null }[] };
    const read = async (cookie: string, filter = {}) =>
      (await ask<Letters>(LETTERS, { filter }, cookie)).nodes.find((one) => one.id === letter.id);

    expect(await read(librarian)).toEqual({ id: letter.id, handLink: null, member: null });
    expect(await read(librarian, { memberId: siti.id })).toBeUndefined();
    expect(await read(librarian, { text: 'rahasia' })).toBeUndefined();
    expect(await read(head, { memberId: siti.id })).toMatchObject({ member: { name: 'Siti Rahasia' } });
    expect(await read(head, { text: 'rahasia' })).toMatchObject({ member: { name: 'Siti Rahasia' } });
  });

  test('an erased member takes photos and notes along; their copy holds no notes', async () => {
    const siti = await library.signInMember({ name: 'Siti Pergi' });
    const { id } = await find(await send({ contact: { ownAccount: true } }, siti.cookie));
    await ask(NOTE, { input: { id, text: 'Siti sering marah.' } }, librarian);
    const { db } = library.house;
    await db.transaction(
      async (tx) => {
        await tx.query('UPDATE feedback_case SET photo_ids = ? WHERE id = ?', ['["upl_siti"]', id]);
        await insertUpload(tx, {
          id: 'upl_siti',
          createdAt: now,
          createdBy: 'guest',
          storedName: 'siti.jpg',
          width: 1,
          height: 1,
          keptFor: id,
          isDocument: false,
          isSealed: false,
        });
        return ok(null);
      },
      { skipAudit: true },
    );
    const copied = await copyPersonalData(db, [CASES_PERSONAL_DATA], {
      memberId: siti.id,
      locale: 'ID',
      roleOf: async () => 'petugas',
    });
    await db.transaction(async (tx) => ok(await CASES_PERSONAL_DATA.beforeErasure?.(tx, siti.id)), {
      skipAudit: true,
    });
    const [upload] = await db.query<object>('SELECT kept_for FROM upload WHERE id = ?', ['upl_siti']);

    expect(JSON.stringify(copied)).not.toContain('sering marah');
    expect(upload).toEqual({ kept_for: null });
  });

  test('what is late goes up once, with a letter to who leads', async () => {
    const { id } = await find(await send());
    await moveTo('2026-12-02');
    const first = await escalateCases(library.house);
    const again = await escalateCases(library.house);
    const letters = await findEscalations(library.house.db, new Date('2026-12-01T00:00:00Z'));
    const late = await list({ isOverdue: true });
    await moveTo('2026-11-24');

    expect(first).toBeGreaterThan(0);
    expect(again).toBe(0);
    expect(late.map((row) => row.id)).toContain(id);
    // Whoever signed in here as an administrator leads the handling.
    const told = letters.filter(({ cause }) => cause.includes(id)).map(({ aboutId }) => aboutId);
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told).size).toBe(told.length);
  });

  test('figures tell how many came, were answered in time, and how long it took; few are not told apart', async () => {
    await moveTo('2027-02-01');
    const { id } = await find(await send());
    await send({ kind: 'PRAISE', text: 'Bagus.' });
    await ask(ANSWER, { input: { id, version: 1, text: 'Sudah.' } }, librarian);
    const figures = await ask(
      `query ($dates: DateRange!) { feedbackFigures(dates: $dates) { total answered onTime medianDays counts { kind total } } }`,
      { dates: { from: '2027-02-01', to: '2027-02-02' } },
      librarian,
    );
    await moveTo('2026-11-24');

    expect(figures).toEqual({
      total: 2,
      answered: 1,
      onTime: 1,
      medianDays: 0,
      counts: [
        { kind: 'COMPLAINT', total: null },
        { kind: 'PRAISE', total: null },
      ],
    });
  });

  test('a list of cases costs the same statements with one row or fifty', async () => {
    const counted = async (first: number): Promise<number> => {
      library.statements.length = 0;
      await library.send(
        `{ feedbackCases(first: ${first}) { nodes { id sender { name } branch { code } assigneeName photoPaths entries { id } } } }`,
        { cookie: librarian },
      );
      return library.statements.length;
    };
    await counted(1);
    const many = await counted(50);

    expect(many).toBeLessThanOrEqual(10);
  });

  test('a case answered two years ago forgets who sent it and what they wrote', async () => {
    const sent = await send({ text: 'Rahasia lama.', contact: { email: 'lama@contoh.pustaka' } });
    const { id } = await find(sent);
    await ask(ANSWER, { input: { id, version: 1, text: 'Sudah.' } }, librarian);
    now = new Date('2028-12-24T03:00:00Z');
    const forgotten = await forgetCases(library.house);
    const again = await forgetCases(library.house);
    const [row] = await library.house.db.query<object>('SELECT * FROM feedback_case WHERE id = ?', [id]);
    await moveTo('2026-11-24');

    expect(forgotten).toBeGreaterThan(0);
    expect(again).toBe(0);
    expect(row).toMatchObject({ case_text: '—', contact_email: null, kind: 'COMPLAINT' });
  });

  test('a flood from one address is slowed with a kind word', async () => {
    await moveTo('2026-11-27');
    const codes: (string | undefined)[] = [];
    for (let turn = 0; turn < 12; turn++) codes.push((await send()).userErrors[0]?.code);
    await moveTo('2026-11-24');

    expect(codes.slice(0, 8)).toEqual(Array(8).fill(undefined));
    expect(codes.slice(8)).toContain('TOO_MANY_ATTEMPTS');
  });
});
