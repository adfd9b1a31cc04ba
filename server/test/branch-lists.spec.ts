import { sqlInstant } from '../src/platform/db/columns';
import { insertRows } from '../src/platform/db/write-rows';
import { newId } from '../src/shared/id';
import { ok } from '../src/shared/result';

import { dialects } from './dialects';
import type { TestLibrary } from './test-library';
import { startLibrary } from './test-library';

const EXPORT =
  'mutation($input: CreateListExportInput!) { createListExport(input: $input) { listExport { rowsTotal } userErrors { code field } } }';
const RETRY =
  'mutation($input: RetryMessageInput!) { retryMessage(input: $input) { message { id } userErrors { code } } }';
const REPORT =
  'query($branchId: ID) { report(name: CIRCULATION, dates: { from: "2026-11-01", to: "2026-11-08" }, branchId: $branchId) { report { branchName } userErrors { code } } }';
const AT = sqlInstant(new Date('2026-11-20T03:00:00Z'));
const OTHER_BRANCH = { code: 'FORBIDDEN', reason: 'OTHER_BRANCH' };
const PLACES = ['SINI', 'SANA'] as const;

type Place = { readonly id: string; readonly memberId: string; readonly messageId: string };

/** What staff of one branch see of the others: of the reader in front of them what they need, and no more. */
describe.each(dialects)('lists, letters and reports of one branch on $name', (dialect) => {
  let library: TestLibrary;
  let admin = '';
  let here = '';
  const places: Place[] = [];
  const guestLetter = newId('msg');

  beforeAll(async () => {
    library = await startLibrary(dialect);
    admin = await library.signIn('administrator');
    for (const code of PLACES) places.push(await makePlace(code));
    await library.house.db.transaction(async (tx) =>
      ok(await insertRows(tx, 'message', [letter(guestLetter, null)])),
    );
    here = await library.signIn('librarian', places[0]?.id);
  }, 120_000);
  afterAll(() => library.stop());

  const send = async (query: string, variables: object, cookie = here) =>
    (await library.send(query, { cookie, variables })).body;
  /** Writes a branch with a member whose home it is, who is late with a book and was not reached by a letter. */
  async function makePlace(code: string): Promise<Place> {
    const made = await send(
      'mutation($input: CreateBranchInput!) { createBranch(input: $input) { branch { id } } }',
      { input: { code, kind: 'MAIN', name: { indonesian: `Cabang ${code}` } } },
      admin,
    );
    const { id } = (made.data as unknown as { createBranch: { branch: { id: string } } }).createBranch.branch;
    const { id: memberId } = await library.signInMember({ name: `Siti ${code}`, homeBranchId: id });
    const written = await send(
      'mutation($input: CreateTitleInput!) { createTitle(input: $input) { copies { id } } }',
      {
        input: {
          title: { materialType: 'BOOK', titleProper: `Buku ${code}`, languages: ['ind'] },
          copies: [{ branchId: id }],
        },
      },
      admin,
    );
    const copyId =
      (written.data as unknown as { createTitle: { copies: { id: string }[] } }).createTitle.copies[0]?.id ??
      '';
    const [loanId, messageId] = [newId('lon'), newId('msg')];
    await library.house.db.transaction(async (tx) => {
      await insertRows(tx, 'loan', [lateLoan({ id: loanId, copyId, memberId, branchId: id })]);
      await insertRows(tx, 'copy_case', [openCase({ copyId, loanId, branchId: id })]);
      await insertRows(tx, 'message', [letter(messageId, memberId)]);
      return ok(null);
    });
    return { id, memberId, messageId };
  }
  const totals = async (query: string, cookie: string): Promise<number> => {
    const { data, errors } = await send(query, {}, cookie);
    if (!data) throw new Error(JSON.stringify(errors));
    return (Object.values(data)[0] as unknown as { totalCount: number }).totalCount;
  };
  const [own, other] = [() => places[0], () => places[1]];

  test.each([
    ['overdueLoans(first: 5)', 1, 2],
    ['openLoans(first: 5)', 1, 2],
    ['openLoans(first: 5, filter: { branchIds: [] })', 1, 2],
    ['copyCases(kind: CLAIMED_RETURNED, first: 5)', 1, 2],
    // The letter to a guest belongs to no branch: whoever comes first looks after it.
    ['messages(first: 5)', 2, 3],
    ['messages(first: 5, filter: { statuses: [FAILED] })', 2, 3],
    ['messages(first: 5, filter: { hasNoBranch: true })', 1, 1],
  ])('%s holds those of the own branch, and all for who may see all', async (list, ofOwn, ofAll) => {
    const query = `{ ${list} { totalCount } }`;

    expect([await totals(query, here), await totals(query, admin)]).toEqual([ofOwn, ofAll]);
  });

  test.each([
    'overdueLoans(first: 5, branchId: $branchId) { totalCount }',
    'overdueLoans(first: 5, filter: { branchIds: [$branchId] }) { totalCount }',
    'openLoans(first: 5, filter: { branchIds: [$branchId] }) { totalCount }',
    'copyCases(kind: LOST, branchId: $branchId, first: 5) { totalCount }',
    'messages(first: 5, filter: { branchIds: [$branchId] }) { totalCount }',
    'report(name: VISITS, dates: { from: "2026-11-01", to: "2026-11-08" }, branchId: $branchId) { report { title } }',
    'reportRows(list: INACTIVE_MEMBERS, after: "x", branchId: $branchId) { next }',
    'ownReport(form: { measure: LOANS, rows: CLASS }, dates: { from: "2026-11-01", to: "2026-11-08" }, branchId: $branchId) { report { title } }',
    'inHouseUses(branchId: $branchId, day: "2026-11-20") { id }',
    'inHouseCounts(branchId: $branchId, dates: { from: "2026-11-01", to: "2026-11-08" }) { count }',
    'todayAtDesk(branchId: $branchId) { dueTodayCount }',
  ])('%s is refused for another branch and answered for the own one', async (field) => {
    const query = `query($branchId: ID!) { ${field} }`;
    const codeOf = async (branchId: string | undefined, cookie = here) =>
      (await send(query, { branchId }, cookie)).errors?.find(({ extensions }) =>
        ['FORBIDDEN', 'GRAPHQL_VALIDATION_FAILED'].includes(extensions.code),
      )?.extensions ?? 'let in';

    expect([await codeOf(own()?.id), await codeOf(other()?.id), await codeOf(other()?.id, admin)]).toEqual([
      'let in',
      OTHER_BRANCH,
      'let in',
    ]);
  });

  test('a report without a branch is about the only one that somebody may read, and about all for who may read all', async () => {
    const nameFor = async (cookie: string, variables: object) => {
      const { data, errors } = await send(REPORT, variables, cookie);
      const answer = data as unknown as { report: { report: { branchName: string | null } } } | null;
      return answer?.report.report.branchName ?? errors?.[0]?.extensions ?? 'all';
    };

    expect(await nameFor(here, {})).toBe('Cabang SINI');
    expect(await nameFor(here, { branchId: null })).toEqual(OTHER_BRANCH);
    expect(await nameFor(admin, {})).toBe('all');
  });

  test('a report leaves as a file for the own branch only', async () => {
    const statusOf = async (branch: string, cookie = here) =>
      (
        await fetch(
          `${library.origin}/staff/files/reports/circulation.csv?from=2026-11-01&to=2026-11-08${branch}`,
          { headers: { cookie } },
        )
      ).status;

    expect([
      await statusOf(''),
      await statusOf(`&branch=${own()?.id}`),
      await statusOf(`&branch=${other()?.id}`),
      await statusOf(`&branch=${other()?.id}`, admin),
    ]).toEqual([200, 200, 403, 200]);
  });

  test.each(['overdue', 'loans', 'messages'])('the file of %s holds what the screen shows', async (list) => {
    const take = async (filter: object) => {
      const input = {
        list,
        filter: JSON.stringify(filter),
        columns: [list === 'messages' ? 'template' : 'title'],
        format: 'CSV',
      };
      return (await send(EXPORT, { input })).data;
    };

    expect(await take({})).toEqual({ createListExport: { listExport: { rowsTotal: 1 }, userErrors: [] } });
    expect(await take({ branchIds: [other()?.id] })).toEqual({
      createListExport: { listExport: null, userErrors: [{ code: 'NOT_ALLOWED', field: ['filter'] }] },
    });
  });

  test('of a reader in front of the desk all loans and letters are seen, wherever they are from', async () => {
    const { data, errors } = await send(
      'query($id: ID!) { messages(first: 5, filter: { memberId: $id }) { totalCount } member(id: $id) { loans(first: 5) { nodes { branch { id } } } } }',
      { id: other()?.memberId },
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      messages: { totalCount: 1 },
      member: { loans: { nodes: [{ branch: { id: other()?.id } }] } },
    });
  });

  test('letters of another branch are not sent again, ticked off, printed, taken back or opened by id', async () => {
    const retry = async (id: string | undefined) => {
      const { data, errors } = await send(RETRY, { input: { id } });
      return errors?.[0]?.extensions ?? data;
    };
    const refused = async (field: string, input: object) =>
      (
        await send(
          `mutation($input: ${field[0]?.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { userErrors { code } } }`,
          { input },
        )
      ).errors?.[0]?.extensions;
    const ids = [other()?.messageId];
    const seen = async (id: string | undefined) =>
      (await send('query($id: ID!) { node(id: $id) { id } }', { id })).data;

    expect([await seen(own()?.messageId), await seen(other()?.messageId)]).toEqual([
      { node: { id: own()?.messageId } },
      { node: null },
    ]);
    expect(await retry(other()?.messageId)).toEqual(OTHER_BRANCH);
    expect(await refused('markMessageSentByHand', { id: other()?.messageId })).toEqual(OTHER_BRANCH);
    expect(await refused('printLetters', { ids })).toEqual(OTHER_BRANCH);
    expect(await refused('markLettersPrinted', { ids })).toEqual(OTHER_BRANCH);
    expect(await refused('withdrawReminders', { messageIds: ids })).toEqual(OTHER_BRANCH);
    expect(await library.house.db.query('SELECT status FROM message WHERE id = ?', ids)).toEqual([
      { status: 'FAILED' },
    ]);
    for (const id of [own()?.messageId, guestLetter])
      expect(await retry(id)).toEqual({ retryMessage: { message: { id }, userErrors: [] } });
  });
});

function lateLoan(of: { id: string; copyId: string; memberId: string; branchId: string }): object {
  return {
    id: of.id,
    copy_id: of.copyId,
    open_copy_id: of.copyId,
    member_id: of.memberId,
    branch_id: of.branchId,
    desk_branch_id: of.branchId,
    member_category: 'umum',
    age_band: 'ADULT',
    material_type: 'BOOK',
    status: 'OPEN',
    checked_out_at: AT,
    checked_out_by: 'test',
    due_at: AT,
    due_on: '2026-11-20',
    rule_ids: '{}',
    overrides: null,
    closed_at: null,
    returned_at: null,
    closed_by: null,
  };
}

function openCase({
  copyId,
  loanId,
  branchId,
}: {
  copyId: string;
  loanId: string;
  branchId: string;
}): object {
  return {
    id: newId('cse'),
    kind: 'CLAIMED_RETURNED',
    copy_id: copyId,
    open_copy_id: copyId,
    loan_id: loanId,
    branch_id: branchId,
    note: null,
    cost: 0,
    opened_at: AT,
    opened_by: 'test',
  };
}

function letter(id: string, memberId: string | null): object {
  return {
    id,
    member_id: memberId,
    channel: 'EMAIL',
    template: 'LOAN_OVERDUE',
    cause: id,
    locale: 'ID',
    status: 'FAILED',
    failure: 'REJECTED',
    attempts: 1,
    next_attempt_at: AT,
    created_at: AT,
    sent_at: null,
  };
}
