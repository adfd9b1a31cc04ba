import { dialects } from '../../../../test/dialects';
import { readPdfWithCodes } from '../../../platform/documents/testing/read-pdf';
import type { Actor } from '../../../platform/auth/actor';
import { createLoaders } from '../../../platform/graphql/loader';
import { ok } from '../../../shared/result';
import { unlinkOwnCard } from '../duty/link-card';
import { signOffHours } from '../hours/sign-off';
import { signUpForShift } from '../sign-up/take-shift';
import { createShiftFitness } from '../testing/fitness';
import type { ShiftsHome } from '../testing/shifts-home';
import { HEAD, newKey, openShiftsHome } from '../testing/shifts-home';
import type { IssueLetterRequest, LetterDeps } from './issue-letter';
import { issueLetter, withdrawLetter } from './issue-letter';
import { letterFile, letterOf } from './letter-file';
import { volunteerLettersByMember } from './letters.queries';
import { lettersPersonalData } from './personal-data';
import { findHoursLetter, findHoursLetterNotices } from './letter-notices.queries';
import { requestLetter } from './request-letter';

const ORIGIN = 'https://pustaka.contoh';

describe.each(dialects)('letters of hours, on $name', (dialect) => {
  let home: ShiftsHome;
  let deps: LetterDeps;
  let memberId: string;
  let assignmentId: string;

  beforeEach(async () => {
    home = await openShiftsHome(dialect);
    let count = 0;
    deps = { ...home.deps, randomBytes: (size) => new Uint8Array(size).fill(++count) };
    const members = await home.members(1);
    memberId = members[0] ?? '';
    await createShiftFitness(home, members);
    await home.change('UPDATE member SET name = ? WHERE id = ?', ['Dewi Ayu Lestari', memberId]);
    const { needId } = await home.shift({ from: '2026-11-25 09:00', to: '2026-11-25 11:30' });
    const placed = await signUpForShift(home.deps, memberId, { needId, idempotencyKey: newKey() });
    if (!placed.ok) throw new Error('Nobody signed up.');
    assignmentId = placed.value.assignmentId;
    home.setNow('2026-11-26 09:00');
    await sign(150);
  });
  afterEach(() => home.close());

  const sign = async (minutes: number, reason: string | null = null) => {
    const lines = [{ assignmentId, minutes, reason }];
    const signed = await signOffHours(home.deps, HEAD, { lines, idempotencyKey: newKey() });
    expect(signed.ok).toBe(true);
  };
  const self = (): Actor & { kind: 'member' } => ({ kind: 'member', memberId, sessionId: 'ses_1' });
  const ask = () =>
    requestLetter(deps, self(), {
      from: '2026-11-01',
      until: '2026-11-26',
      purpose: 'KKN Universitas Contoh',
      idempotencyKey: newKey(),
    });
  const issue = (more: Partial<IssueLetterRequest> = {}, actor = HEAD) =>
    issueLetter(deps, actor, {
      memberId,
      from: '2026-11-01',
      until: '2026-11-26',
      purpose: 'KKN Universitas Contoh',
      signing: 'WET',
      signerName: 'Endang Lestari',
      signerNumber: '19700101 199503 2 001',
      signerPosition: { indonesian: 'Kepala Perpustakaan', english: 'Head of the Library' },
      idempotencyKey: newKey(),
      ...more,
    });
  const issued = async (more: Partial<IssueLetterRequest> = {}): Promise<string> => {
    const result = await issue(more);
    if (!result.ok) throw new Error(JSON.stringify(result.refusals));
    return result.value.letterId;
  };
  const rows = () =>
    home.rows<{ number: string; code: string; status: string; minutes: number; is_replaced: number }>(
      'SELECT number, code, status, minutes, is_replaced FROM volunteer_letter ORDER BY number',
    );

  test('a request is answered with a paper in both languages whose QR code another reader follows', async () => {
    const asked = await ask();
    if (!asked.ok) throw new Error('Nothing was asked.');
    expect(await issued({ requestId: asked.value.letterId, officeNumber: '400.3/12/2026' })).toBe(
      asked.value.letterId,
    );

    const [row] = await rows();
    expect(row).toMatchObject({ number: 'SKR-2026-000001', status: 'ISSUED', minutes: 150 });
    const file = await letterFile(home.deps.db, {
      number: row?.number ?? '',
      code: row?.code ?? '',
      origin: ORIGIN,
    });
    if (file === null) throw new Error('There is no paper.');
    const { title, language, pages } = await readPdfWithCodes(file);
    expect([title, language, pages.length]).toEqual([
      'Surat keterangan relawan SKR-2026-000001 – Dewi Ayu Lestari',
      'id-ID',
      1,
    ]);
    expect(pages[0]).toMatchObject({
      width: 595,
      height: 842,
      code: `${ORIGIN}/sertifikat/SKR-2026-000001?k=${row?.code}`,
    });
    for (const words of [
      'Surat keterangan relawan',
      'Letter of volunteer hours',
      'No. SKR-2026-000001',
      '400.3/12/2026',
      'Dewi Ayu Lestari',
      '1 November 2026 sampai 26 November 2026',
      'from 1 November 2026 to 26 November 2026',
      'Untuk keperluan · For: KKN Universitas Contoh',
      'Penata rak',
      '2 jam 30 menit · 2 hours 30 minutes',
      'Tempat tanda tangan dan cap · Signature and stamp',
      'Endang Lestari',
      'NIP 19700101 199503 2 001',
    ])
      expect(pages[0]?.text.replace(/\s+/gu, ' ')).toContain(words);
  });

  test('its holder is told once that it is there, or why it was declined', async () => {
    const since = new Date('2026-11-20T00:00:00Z');
    const told = async () =>
      (await findHoursLetterNotices(home.deps.db, since)).map(({ template, aboutId }) => [template, aboutId]);
    const asked = await ask();
    const declined = asked.ok ? asked.value.letterId : '';
    await withdrawLetter(deps, HEAD, {
      id: declined,
      reason: 'Jam Oktober belum disahkan.',
      idempotencyKey: newKey(),
    });
    const letterId = await issued();

    expect(await told()).toEqual([
      ['VOLUNTEER_LETTER_READY', letterId],
      ['VOLUNTEER_LETTER_DECLINED', declined],
    ]);
    expect(await findHoursLetter(home.deps.db, declined, 'WITHDRAWN')).toEqual({
      number: null,
      words: 'Jam Oktober belum disahkan.',
    });
    expect(await findHoursLetter(home.deps.db, letterId, 'ISSUED')).toEqual({
      number: 'SKR-2026-000001',
      words: null,
    });
    // A letter that was issued and withdrawn is told by its verification, not by this message.
    await withdrawLetter(deps, HEAD, { id: letterId, reason: 'Salah nama', idempotencyKey: newKey() });
    expect(await told()).toEqual([['VOLUNTEER_LETTER_DECLINED', declined]]);
  });

  test('what it says stands still; corrected hours make a new one, and the old one is withdrawn and says so', async () => {
    const first = await issued();
    await sign(120, 'Pulang lebih awal');
    expect(await rows()).toMatchObject([{ minutes: 150 }]);

    await issued({ replacesId: first, signing: 'CERTIFIED' });
    expect(
      await home.rows('SELECT withdraw_reason FROM volunteer_letter WHERE withdraw_reason IS NOT NULL'),
    ).toEqual([]);

    const [old, current] = await rows();
    expect([old, current]).toMatchObject([
      { number: 'SKR-2026-000001', status: 'WITHDRAWN', minutes: 150, is_replaced: 1 },
      { number: 'SKR-2026-000002', status: 'ISSUED', minutes: 120, is_replaced: 0 },
    ]);
    const paper = (one: typeof old) =>
      letterFile(home.deps.db, { number: one?.number ?? '', code: one?.code ?? '', origin: ORIGIN });
    expect(await paper(old)).toBeNull();
    const again = await paper(current);
    expect(again === null ? '' : (await readPdfWithCodes(again)).pages[0]?.text).toContain('BSrE');
    expect(await issue({ replacesId: first })).toMatchObject({
      ok: false,
      refusals: [{ code: 'INVALID', field: ['replacesId'] }],
    });
  });

  test('a period without signed hours, to come, or the wrong way round is refused, and nothing is written', async () => {
    expect(await issue({ from: '2026-10-01', until: '2026-10-31' })).toMatchObject({
      ok: false,
      refusals: [
        {
          field: ['from'],
          message: {
            ID: expect.stringContaining('minta petugas mengesahkan jamnya dahulu'),
            EN: expect.stringContaining('ask staff to sign off the hours first'),
          },
        },
      ],
    });
    for (const [from, until] of [
      ['2026-11-26', '2026-11-01'],
      ['2026-11-01', '2026-12-31'],
      ['2020-11-01', '2026-11-26'],
    ] as const)
      expect((await issue({ from, until })).ok).toBe(false);
    expect(await issue({ signerName: ' ' })).toMatchObject({
      ok: false,
      refusals: [{ field: ['signerName'] }],
    });
    expect(await rows()).toEqual([]);
  });

  test('one request waits at a time, and staff may decline it with a reason', async () => {
    const asked = await ask();
    expect(await ask()).toMatchObject({ ok: false, refusals: [{ code: 'NOT_ALLOWED' }] });
    const id = asked.ok ? asked.value.letterId : '';

    expect(
      await withdrawLetter(deps, HEAD, { id, reason: 'Salah masa', idempotencyKey: newKey() }),
    ).toMatchObject({ ok: true });

    expect((await ask()).ok).toBe(true);
    expect(await issue({ requestId: id })).toMatchObject({
      ok: false,
      refusals: [{ field: ['requestId'] }],
    });
  });

  test('nobody issues a letter of their own hours, also behind a linked card', async () => {
    const [staffId = ''] = await home.staff(1);
    await home.write('staff_card', {
      id: home.deps.newId('sca'),
      staff_id: staffId,
      member_id: memberId,
      linked_at: '2026-11-20 02:00:00.000',
    });

    const self = { ...HEAD, kind: 'staff', staffId } as Actor;
    const refused = { ok: false, refusals: [{ code: 'NOT_ALLOWED', field: ['memberId'] }] };

    expect(await issue({}, self)).toMatchObject(refused);
    await unlinkOwnCard(home.deps, self as Actor & { kind: 'staff' });
    expect(await issue({}, self)).toMatchObject(refused);

    await home.change('UPDATE staff_card SET unlinked_at = ?', ['2026-10-30 02:00:00.000']);
    expect((await issue({}, self)).ok).toBe(true);
  });

  test('each member of a page has their own letters, however many another one has', async () => {
    const [other = ''] = await home.members(1);
    await createShiftFitness(home, [other]);
    await issued();
    for (let index = 0; index < 200; index++)
      await home.write('volunteer_letter', {
        id: home.deps.newId('vhl'),
        member_id: other,
        status: 'WITHDRAWN',
        from_date: '2026-11-01',
        until_date: '2026-11-26',
        created_at: '2026-12-01 02:00:00.000',
        created_by: 'system:test',
      });
    const scope = { db: home.deps.db } as Parameters<typeof createLoaders>[0];

    const found = await createLoaders(scope)(volunteerLettersByMember).loadMany([memberId, other]);

    expect(found.map((one) => (one instanceof Error ? 0 : one.length))).toEqual([1, 200]);
  });

  test('four who issue at once give no number twice', async () => {
    const results = await Promise.all([issue(), issue(), issue(), issue()]);

    expect(results.every(({ ok: isDone }) => isDone)).toBe(true);
    expect((await rows()).map(({ number }) => number)).toEqual([
      'SKR-2026-000001',
      'SKR-2026-000002',
      'SKR-2026-000003',
      'SKR-2026-000004',
    ]);
  });

  test('number and code belong together, or nothing is told', async () => {
    await issued();
    const [row] = await rows();
    const number = row?.number ?? '';

    expect(await letterOf(home.deps.db, { number, code: row?.code ?? '' })).toMatchObject({ number });
    expect(await letterOf(home.deps.db, { number, code: '000000000000' })).toBeNull();
    expect(await letterOf(home.deps.db, { number: 'SKR-2026-000009', code: row?.code ?? '' })).toBeNull();
  });

  test('an open request ends before its member is forgotten', async () => {
    await ask();

    await home.deps.db.transaction(async (tx) =>
      ok(await lettersPersonalData(deps).beforeErasure?.(tx, memberId)),
    );

    expect(await home.rows('SELECT status, open_request, withdraw_reason FROM volunteer_letter')).toEqual([
      { status: 'WITHDRAWN', open_request: null, withdraw_reason: null },
    ]);
  });
});
