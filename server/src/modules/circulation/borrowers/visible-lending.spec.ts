import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { freshKey } from '../testing/desk-operations';
import { at } from '../testing/fixture-calendar';
import { BRANCHES, writeBranches, writeTitle } from '../testing/home-rows';

const LEND =
  'mutation($input: CheckOutInput!) { checkOut(input: $input) { loan { id } userErrors { message } } }';
const ABOUT =
  'query($id: ID!) { member(id: $id) { name loans(first: 10) { totalCount nodes { id } } claimedLoans { id } holds { id } accountEntries(first: 10) { totalCount nodes { id } } circulationSummary { openLoanCount readyHoldCount balance maximumLoans } } }';
const NODE = 'query($id: ID!) { node(id: $id) { __typename } }';

/** Rina has a book that she says came back, waits for another one, and owes a fine. */
describe.each(dialects)('what a member has, waits for and owes on $name', (dialect) => {
  let library: TestLibrary;
  let rina: SignedInMember;
  const ids = { loan: '', hold: newId('hld'), entry: newId('acc') };

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => at('2026-08-13 10:00') } });
    await library.house.db.transaction(async (tx) => ok(await writeBranches(tx)));
    rina = await library.signInMember({ name: 'Rina' });
    const lent = await makeTitle();
    const wanted = await makeTitle();
    const input = {
      memberId: rina.id,
      barcode: lent.barcodes[0],
      branchId: BRANCHES.A,
      idempotencyKey: freshKey(),
    };
    const cookie = await library.signIn('desk');
    const { body } = await library.send(LEND, { cookie, variables: { input } });
    ids.loan = (body.data as unknown as { checkOut: { loan: { id: string } } }).checkOut.loan.id;
    await library.house.db.writer.query("UPDATE loan SET status = 'CLAIMED_RETURNED' WHERE id = ?", [
      ids.loan,
    ]);
    await library.house.db.transaction(async (tx) => {
      await insertRows(tx, 'hold', [waiting(wanted.titleId)]);
      return ok(await insertRows(tx, 'account_entry', [fine()]));
    });
  });
  afterAll(() => library.stop());

  const makeTitle = async () => {
    const made = await library.house.db.transaction(async (tx) => ok(await writeTitle(tx)));
    if (!made.ok) throw new Error('The title was refused.');
    return made.value;
  };
  const aboutRina = async (cookie: string) =>
    (await library.send(ABOUT, { cookie, variables: { id: rina.id } })).body.data;
  const kindsSeenBy = async (cookie: string) =>
    Promise.all(
      Object.values(ids).map(async (id) => {
        const { body } = await library.send(NODE, { cookie, variables: { id } });
        return (body.data as unknown as { node: { __typename: string } | null }).node?.__typename ?? null;
      }),
    );

  test('stands before the member and the desk', async () => {
    for (const cookie of [rina.cookie, await library.signIn('desk')]) {
      expect(await aboutRina(cookie)).toMatchObject({
        member: {
          loans: { totalCount: 1, nodes: [{ id: ids.loan }] },
          claimedLoans: [{ id: ids.loan }],
          holds: [{ id: ids.hold }],
          accountEntries: { totalCount: 1, nodes: [{ id: ids.entry }] },
          circulationSummary: { openLoanCount: 1, balance: 1_000 },
        },
      });
      expect(await kindsSeenBy(cookie)).toEqual(['Loan', 'Hold', 'AccountEntry']);
    }
  });

  test('does not stand before staff who may see members and no lending, such as an event planner', async () => {
    const planner = await library.signIn('planner');

    expect(await aboutRina(planner)).toEqual({
      member: {
        name: 'Rina',
        loans: { totalCount: 0, nodes: [] },
        claimedLoans: [],
        holds: [],
        accountEntries: { totalCount: 0, nodes: [] },
        circulationSummary: { openLoanCount: 0, readyHoldCount: 0, balance: 0, maximumLoans: null },
      },
    });
    expect(await kindsSeenBy(planner)).toEqual([null, null, null]);
  });

  function waiting(titleId: string): object {
    return {
      id: ids.hold,
      title_id: titleId,
      copy_id: null,
      member_id: rina.id,
      pickup_branch_id: BRANCHES.A,
      status: 'QUEUED',
      queue_rank: 0,
      created_at: '2026-08-12 03:00:00.000',
      placed_by: rina.id,
      is_suspended: 0,
      collect_by: null,
      closed_at: null,
      is_sample: 0,
      version: 1,
    };
  }

  function fine(): object {
    return {
      id: ids.entry,
      member_id: rina.id,
      kind: 'CHARGE',
      reason: 'OVERDUE',
      amount: 1_000,
      loan_id: ids.loan,
      branch_id: BRANCHES.A,
      occurred_at: '2026-08-12 03:00:00.000',
      recorded_by: 'system:test',
    };
  }
});
