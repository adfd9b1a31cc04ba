import { dialects } from '../../../../test/dialects';
import { toPrincipal } from '../../../platform/auth/actor';
import type { CirculationHome } from '../testing/circulation-home';
import { LIBRARIAN, openCirculationHome } from '../testing/circulation-home';
import { done, lend, renewed } from '../testing/desk-operations';
import { BRANCHES } from '../testing/home-rows';
import type { OverrideFilter } from './overrides.queries';
import { countOverrides, listOverrides } from './overrides.queries';

describe.each(dialects)('overrides at the desk on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
    await home.rules('* lembaga * maxLoans 0');
  });
  afterAll(() => home.close());

  const lendAgainstRule = async (at: string, reason: string) => {
    home.setNow(at);
    const member = await home.member({ categoryCode: 'lembaga' });
    const { barcodes } = await home.title();
    const answers = [{ refusal: 'TOO_MANY_LOANS', reason }];
    return done(await lend(home, member, barcodes[0] ?? '', { answers, actor: LIBRARIAN })).loanId;
  };
  const listed = async (filter: OverrideFilter = {}, cursor: string | null = null, limit = 10) => {
    const page = { limit, cursor, isBackward: false };
    return listOverrides(home.deps.db, { filter, direction: 'DESC', page });
  };
  const ids = async (filter?: OverrideFilter) => (await listed(filter)).nodes.map(({ id }) => id);

  test('lists what was lent against a rule, newest first, with who, why and where, page by page', async () => {
    const first = await lendAgainstRule('2026-08-13 10:00', 'Pameran buku');
    const second = await lendAgainstRule('2026-08-14 10:00', 'Lomba baca');
    const plain = await home.member();
    const { barcodes } = await home.title();
    done(await lend(home, plain, barcodes[0] ?? ''));

    expect((await listed()).nodes).toEqual([
      expect.objectContaining({ id: second }),
      {
        id: first,
        isRenewal: false,
        occurredAt: expect.any(Date),
        staffId: toPrincipal(LIBRARIAN),
        branchId: BRANCHES.A,
        overrides: [{ refusal: 'TOO_MANY_LOANS', reason: 'Pameran buku' }],
      },
    ]);
    const page = await listed({}, null, 1);
    expect(page.nodes.map(({ id }) => id)).toEqual([second]);
    expect((await listed({}, page.pageInfo.endCursor, 1)).nodes.map(({ id }) => id)).toEqual([first]);
    expect(typeof page.totalCount === 'function' ? await page.totalCount() : page.totalCount).toBe(2);
  });

  test('is narrowed by day, rule, colleague and branch', async () => {
    const third = await lendAgainstRule('2026-08-18 10:00', 'Kunjungan');

    expect(await ids({ dates: { from: '2026-08-18', to: '2026-08-19' } })).toEqual([third]);
    expect(await ids({ dates: { from: '2026-08-19' } })).toEqual([]);
    expect((await ids({ refusals: ['TOO_MANY_LOANS'] })).length).toBe(3);
    expect(await ids({ refusals: ['OVERDUE_LOANS'] })).toEqual([]);
    expect((await ids({ staffIds: [toPrincipal(LIBRARIAN)], branchIds: [BRANCHES.A] })).length).toBe(3);
    expect(await ids({ branchIds: [BRANCHES.B] })).toEqual([]);
  });

  test('is searched by words of the reason and by who did it, never by the reader', async () => {
    await home.deps.db.writer.query(
      "INSERT INTO staff_member (id, name, email, password_hash, is_active, is_sample, created_at, version) VALUES (?, 'Ratna Dewi', 'ratna@contoh.pustaka', '', 1, 0, '2026-01-02 03:00:00.000', 1)",
      [toPrincipal(LIBRARIAN)],
    );

    expect((await ids({ text: 'LOMBA' })).length).toBe(1);
    expect(await ids({ text: 'lomba ratna' })).toEqual(await ids({ text: 'Lomba' }));
    expect((await ids({ text: 'dewi' })).length).toBe(3);
    // The name of the rule and of the reader are no reasons.
    for (const text of ['loans', 'refusal', 'anggota', 'judul', '%', '!?'])
      expect([text, await ids({ text })]).toEqual([text, []]);
    expect(await countOverrides(home.deps.db, { text: 'buku' })).toBe(1);
  });

  test('lists a renewal against a rule beside the loans, with its reason, and a plain one not', async () => {
    const before = (await listed()).nodes.map(({ id }) => id);
    home.setNow('2026-08-20 10:00');
    await home.rules('* mahasiswa * maxRenewals 0');
    const member = await home.member({ categoryCode: 'mahasiswa' });
    const { barcodes } = await home.title();
    const { loanId } = done(await lend(home, member, barcodes[0] ?? ''));
    home.setNow('2026-08-24 10:00');
    expect(await renewed(home, loanId, { actor: LIBRARIAN })).toEqual(['TOO_MANY_RENEWALS']);
    const answers = [{ refusal: 'TOO_MANY_RENEWALS', reason: 'Ujian akhir' }];

    expect(await renewed(home, loanId, { actor: LIBRARIAN, answers })).toEqual([]);

    const [newest, ...others] = (await listed()).nodes;
    const [kept] = await home.rows<{ id: string }>('SELECT id FROM loan_renewal WHERE loan_id = ?', [loanId]);
    expect(newest).toEqual({
      id: kept?.id,
      isRenewal: true,
      occurredAt: expect.any(Date),
      staffId: toPrincipal(LIBRARIAN),
      branchId: BRANCHES.A,
      overrides: [{ refusal: 'TOO_MANY_RENEWALS', reason: 'Ujian akhir' }],
    });
    expect(others.map(({ id }) => id)).toEqual(before);
    const page = await listed({}, null, 1);
    const next = await listed({}, page.pageInfo.endCursor, 2);
    expect(next.nodes.map(({ id }) => id)).toEqual(before.slice(0, 2));
    expect(await ids({ refusals: ['TOO_MANY_RENEWALS'], dates: { from: '2026-08-24' } })).toEqual([kept?.id]);
  });
});
