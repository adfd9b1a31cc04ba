import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary, TEST_PASSWORD } from '../../../../test/test-library';
import { writeWholeMember } from '../../../../test/whole-member';
import { insertAuditEntry } from '../../../platform/audit/audit-recorder';
import { ok } from '../../../shared/result';
import { findNamesFor } from './audit-names';
import { forgetOldAudit } from './forget-old-audit';

type Line = {
  act: string;
  objectId: string | null;
  roleCodes: string[];
  facts: string | null;
  requestId: string;
  branch: { id: string } | null;
  device: string | null;
  mentions: { id: string; name: string }[];
};

const ENTRIES =
  'query($filter: AuditFilter, $after: String) { auditEntries(first: 2, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage endCursor } nodes { act objectId roleCodes facts requestId device branch { id } staff { name } mentions { id name } } } }';
const NOON = '2026-11-24T05:00:00Z';

describe.each(dialects)('the audit log on $name', (dialect) => {
  let library: TestLibrary;
  let now = new Date(NOON);
  let admin = '';
  let branches: { id: string; version: number }[] = [];

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    admin = await library.signIn('administrator');
    branches = [await makeBranch('SATU'), await makeBranch('DUA')];
  });
  beforeEach(() => void (now = new Date(NOON)));
  afterAll(() => library.stop());

  const act = async (query: string, input: object, cookie = admin) =>
    (await library.send(query, { cookie, variables: { input } })).body;
  const lines = async (filter: object, cookie = admin): Promise<Line[]> => {
    const { body } = await library.send(ENTRIES, { cookie, variables: { filter } });
    return (body.data as unknown as { auditEntries: { nodes: Line[] } }).auditEntries.nodes;
  };
  const total = async (): Promise<number> =>
    Number(
      (
        await library.house.db.query<{ total: number | string }>('SELECT COUNT(*) AS total FROM audit_entry')
      )[0]?.total,
    );

  async function makeBranch(code: string): Promise<{ id: string; version: number }> {
    const body = await act(
      'mutation($input: CreateBranchInput!) { createBranch(input: $input) { branch { id version } } }',
      { code, kind: 'MAIN', name: { indonesian: `Cabang ${code}` } },
    );
    return (body.data as unknown as { createBranch: { branch: { id: string; version: number } } })
      .createBranch.branch;
  }

  const update = (id: string, version: number, changes: object, more: object = {}) =>
    act('mutation($input: UpdateBranchInput!) { updateBranch(input: $input) { userErrors { code } } }', {
      id,
      version,
      changes,
      ...more,
    });

  test('tells who changed what, where, and what it was before', async () => {
    const [branch] = branches;
    await update(branch?.id ?? '', branch?.version ?? 0, { phone: '0343-421001' });

    const [line] = await lines({ acts: ['updateBranch'] });

    expect(line).toMatchObject({
      objectId: branch?.id,
      roleCodes: ['administrator'],
      branch: { id: branch?.id },
    });
    expect(line?.requestId).not.toBe('');
    expect(JSON.parse(line?.facts ?? '')).toEqual({
      given: { id: branch?.id, version: branch?.version, 'changes.phone': '0343-421001' },
      before: { phone: null },
      after: { phone: '0343-421001' },
    });
  });

  const close = (input: object) =>
    act(
      'mutation($input: CloseBranchInput!) { closeBranch(input: $input) { closure { id } userErrors { code } } }',
      { fromDate: '2026-12-12', untilDate: '2026-12-13', reason: 'Fumigasi', ...input },
    );

  test('tells which branch was closed, on which days and why; whoever only looks has done nothing', async () => {
    const [branch] = branches;
    const before = await total();
    await close({ branchId: branch?.id, isPreview: true });
    expect((await total()) - before).toBe(0);

    await close({ branchId: branch?.id });
    const [line] = await lines({ acts: ['closeBranch'] });

    expect(line?.objectId).toBe(branch?.id);
    expect(line?.mentions).toContainEqual({ id: branch?.id, name: 'Cabang SATU' });
    expect(JSON.parse(line?.facts ?? '')).toMatchObject({
      closure: { fromDate: '2026-12-12', untilDate: '2026-12-13', reason: 'Fumigasi' },
    });
  });

  test('tells which rule changed, for whom, before and after', async () => {
    const save = (value: string | null) =>
      act(
        'mutation($input: SaveCirculationRulesInput!) { saveCirculationRules(input: $input) { userErrors { code } } }',
        { changes: [{ name: 'loanPeriod', materialType: 'BOOK', branchId: branches[0]?.id, value }] },
      );
    for (const value of ['7', '14 hari', null]) {
      now = new Date(now.getTime() + 1_000);
      await save(value);
    }

    const told = (await lines({ acts: ['saveCirculationRules'] })).map(
      ({ facts }) => (JSON.parse(facts ?? '{}') as { rules: unknown }).rules,
    );
    const cell = {
      rule: 'loanPeriod',
      branchId: branches[0]?.id,
      category: null,
      materialType: 'BOOK',
    };
    // Newest first, two a page.
    expect(told).toEqual([
      [{ ...cell, before: '14d', after: null }],
      [{ ...cell, before: '7d', after: '14d' }],
    ]);
  });

  test('has one line for an act that is repeated with its key, and none for what was refused or rolled back', async () => {
    const [, branch] = branches;
    const before = await total();
    const once = { idempotencyKey: 'kunci-yang-sama' };

    await Promise.all(
      [1, 2, 3].map(() =>
        update(branch?.id ?? '', branch?.version ?? 0, { note: { indonesian: 'Pindah' } }, once),
      ),
    );
    await update(branch?.id ?? '', 999, { phone: '1' });

    expect((await total()) - before).toBe(1);
  });

  test('keeps no reader beside a loan, no name, no password and no code', async () => {
    const { id } = await writeWholeMember(library, '0000009');
    await act(
      'mutation($input: SetMemberPasswordInput!) { setMemberPassword(input: $input) { userErrors { code } } }',
      { memberId: id, password: 'rahasia sekali ini' },
    );
    await act('mutation($input: ProveIdentityInput!) { proveIdentity(input: $input) { isProved } }', {
      password: TEST_PASSWORD,
      code: '123456',
    });

    const kept = JSON.stringify(await library.house.db.query('SELECT * FROM audit_entry'));
    const reading = await library.house.db.query(
      "SELECT act FROM audit_entry WHERE facts LIKE ? AND (object_id LIKE 'lon%' OR object_id LIKE 'hld%' OR object_id LIKE 'cpy%')",
      [`%${id}%`],
    );

    expect(
      ['Siti', 'rahasia sekali ini', TEST_PASSWORD, '123456'].filter((text) => kept.includes(text)),
    ).toEqual([]);
    expect(reading).toEqual([]);
    expect((await lines({ acts: ['setMemberPassword'] })).map(({ objectId }) => objectId)).toEqual([id]);
  });

  test('tells who looked at a member', async () => {
    const { id } = await library.signInMember();
    await library.send('query($id: ID!) { member(id: $id) { name } }', { cookie: admin, variables: { id } });

    let found: Line[] = [];
    for (let tries = 0; tries < 50 && found.length === 0; tries++)
      found = await lines({ objectId: id, acts: ['viewMember'] });

    expect(found.map((line) => line.act)).toEqual(['viewMember']);
  });

  test('is searched by span, and paged from the newest on', async () => {
    now = new Date('2026-11-25T05:00:00Z');
    admin = await library.signIn('administrator');
    for (const code of ['TIGA', 'EMPAT', 'LIMA']) await makeBranch(code);
    const filter = { acts: ['createBranch'], dates: { from: '2026-11-25', to: '2026-11-26' } };

    const first = await library.send(ENTRIES, { cookie: admin, variables: { filter } });
    const page = (
      first.body.data as unknown as {
        auditEntries: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
          nodes: Line[];
        };
      }
    ).auditEntries;
    const rest = await library.send(ENTRIES, {
      cookie: admin,
      variables: { filter, after: page.pageInfo.endCursor },
    });

    expect([page.totalCount, page.nodes.length, page.pageInfo.hasNextPage]).toEqual([3, 2, true]);
    expect((rest.body.data as unknown as { auditEntries: { nodes: Line[] } }).auditEntries.nodes.length).toBe(
      1,
    );
    expect(await lines({ ...filter, dates: { from: '2026-11-25', to: '2026-11-25' } })).toEqual([]);
  });

  test('shows an auditor of one branch the lines of that branch only', async () => {
    const [one, two] = branches;
    const limited = await library.signIn('administrator', one?.id);
    const ask = (filter: object | null) => library.send(ENTRIES, { cookie: limited, variables: { filter } });

    const [own, other, all] = [
      await ask({ branchIds: [one?.id] }),
      await ask({ branchIds: [two?.id] }),
      await ask(null),
    ];

    expect([own, other, all].map(({ body }) => body.errors?.[0]?.extensions ?? 'let in')).toEqual([
      'let in',
      { code: 'FORBIDDEN', reason: 'OTHER_BRANCH' },
      { code: 'FORBIDDEN', reason: 'OTHER_BRANCH' },
    ]);
  });

  test('a dangerous act asks for a fresh proof after five minutes, and goes through after it', async () => {
    const invite = (cookie: string) =>
      act(
        'mutation($input: InviteStaffInput!) { inviteStaff(input: $input) { staff { id } userErrors { code } } }',
        { name: 'Dewi', email: 'dewi@example.org', assignments: [{ roleCode: 'desk' }] },
        cookie,
      );
    const prove = (input: object, cookie: string) =>
      library.send(
        'mutation($input: ProveIdentityInput!) { proveIdentity(input: $input) { isProved userErrors { code field } } }',
        { cookie, variables: { input } },
      );
    const cookie = await library.signIn('administrator');
    const { body } = await library.send('{ viewer { staff { id } } }', { cookie });
    const { id } = (body.data as unknown as { viewer: { staff: { id: string } } }).viewer.staff;
    await library.house.db.transaction(async (tx) => ok(await tx.delete('staff_totp', { staffId: id })));
    now = new Date(now.getTime() + 5 * 60_000 + 1);

    const refused = await invite(cookie);
    const wrong = await prove({ password: 'bukan kata sandinya' }, cookie);
    const proved = await prove({ password: TEST_PASSWORD }, cookie);
    const renewed = proved.headers.get('set-cookie')?.split(';')[0] ?? '';

    expect(refused.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', reason: 'PROOF_REQUIRED' });
    expect(wrong.body.data).toEqual({
      proveIdentity: { isProved: false, userErrors: [{ code: 'WRONG_CREDENTIALS', field: ['password'] }] },
    });
    expect((await library.send('{ viewer { staff { id } } }', { cookie })).body.data).toEqual({
      viewer: { staff: null },
    });
    expect((await invite(renewed)).data).toMatchObject({ inviteStaff: { userErrors: [] } });
  });

  test('names what a line is about, and from which device it was done', async () => {
    const [branch] = branches;
    const headers = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36' };
    await library.send(
      'mutation($input: CreateShelvingLocationInput!) { createShelvingLocation(input: $input) { userErrors { code } } }',
      {
        cookie: admin,
        headers,
        variables: { input: { branchId: branch?.id, code: 'UTAMA', name: { indonesian: 'Ruang utama' } } },
      },
    );

    const [line] = await lines({ acts: ['createShelvingLocation'] });

    expect(line?.device).toBe('Chrome, Windows');
    expect(line?.mentions.map(({ name }) => name).toSorted()).toEqual(['Cabang SATU', 'Ruang utama']);
  });

  test('names a member to those readers only who may see members', async () => {
    const { id } = await library.signInMember();
    await act('mutation($input: BlockMemberInput!) { blockMember(input: $input) { userErrors { code } } }', {
      memberId: id,
      kind: 'OTHER',
      reason: 'Kartu tertukar',
    });
    const { resources } = library.house;
    const reader = { resources, locale: 'ID' } as const;

    const [withRight, without] = await Promise.all(
      [new Set(['audit.read', 'members.read'] as const), new Set(['audit.read'] as const)].map(
        (permissions) => findNamesFor(library.house.db, { ...reader, permissions }, [id]),
      ),
    );

    expect([withRight?.size, without?.size]).toEqual([1, 0]);
  });

  test('is changed by nobody: the database refuses it', async () => {
    const { writer } = library.house.db;

    await expect(writer.query("UPDATE audit_entry SET act = 'nothing'")).rejects.toThrow(/never changed/);
    await expect(writer.query('DELETE FROM audit_entry')).rejects.toThrow(/never changed/);
    expect(await total()).toBeGreaterThan(0);
  });

  test('forgets after two years', async () => {
    const lastDay = new Date(Date.now() - 731 * 86_400_000);
    await library.house.db.transaction(async (tx) => {
      await insertAuditEntry(tx, { actor: { staffId: 'stf_1' }, act: 'old', objectId: null, at: lastDay });
      return ok(null);
    });
    const before = await total();

    expect(await forgetOldAudit({ db: library.house.db, clock: { now: () => new Date() } })).toBe(1);
    expect(before - (await total())).toBe(1);
    expect(await lines({ acts: ['old'] })).toEqual([]);
  });
});
