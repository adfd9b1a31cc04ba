import { dialects } from '../../../test/dialects';
import type { TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';

const NAMES =
  'pullCount readyHoldCount endingHoldCount transferCount overdueLoanCount dueTodayCount openCaseCount registrationCount proposalCount businessCount reviewCount guideCount legalFigureCount failedMessageCount handMessageCount partnerRequestCount endingAgreementCount dataRequestCount';
const AGES =
  'pull transfer overdueLoan openCase classSet registration proposal business review postApproval failedMessage handMessage partnerRequest volunteerApplication volunteerLetter feedbackCase';

describe.each(dialects)('what waits for staff on $name', (dialect) => {
  let library: TestLibrary;
  beforeAll(async () => void (library = await startLibrary(dialect)));
  afterAll(() => library.stop());

  const ask = async (cookie: string | undefined, branchId?: string) =>
    (
      await library.send(`query ($branchId: ID) { staffWaiting(branchId: $branchId) { ${NAMES} } }`, {
        cookie,
        variables: { branchId },
      })
    ).body;
  const countsOf = async (cookie: string, branchId?: string): Promise<Record<string, number | null>> =>
    (await ask(cookie, branchId)).data?.['staffWaiting'] ?? {};

  test('is counted as a whole for whoever holds every right, in a bounded number of statements', async () => {
    const cookie = await library.signIn('administrator');
    await countsOf(cookie);
    library.statements.length = 0;

    const counts = await countsOf(cookie);

    expect(Object.keys(counts)).toEqual(NAMES.split(' '));
    expect(Object.values(counts).every((count) => typeof count === 'number')).toBe(true);
    expect(library.statements.length).toBeLessThanOrEqual(16);
  });

  test('says of no queue how old it is while nobody waits in it, and asks no statement more for that', async () => {
    const cookie = await library.signIn('administrator');
    const statementsOf = async (fields: string): Promise<[unknown, number]> => {
      library.statements.length = 0;
      const { body } = await library.send(`{ staffWaiting { ${fields} } }`, { cookie });
      return [body.data?.['staffWaiting'], library.statements.length];
    };
    await statementsOf(NAMES);

    const [told, count] = await statementsOf(`dataRequestHoursLeft waitingSince { ${AGES} }`);

    expect(told).toEqual({
      dataRequestHoursLeft: null,
      waitingSince: Object.fromEntries(AGES.split(' ').map((name) => [name, null])),
    });
    expect(count).toBeLessThanOrEqual(16);
  });

  test('leaves out what the person may not see, and where they work for another branch', async () => {
    const [, here] = await makeBranches();
    const everywhere = await countsOf(await library.signIn('desk'));
    const elsewhere = await countsOf(await library.signIn('desk', here), 'brn_0000000000000000000000000Z');

    const shown = (counts: Record<string, number | null>) =>
      Object.keys(counts).filter((name) => counts[name] !== null);
    expect(shown(everywhere)).toEqual([
      'pullCount',
      'readyHoldCount',
      'endingHoldCount',
      'transferCount',
      'overdueLoanCount',
      'dueTodayCount',
      'openCaseCount',
      'registrationCount',
    ]);
    expect(shown(elsewhere)).toEqual(['registrationCount']);
  });

  test('is told to staff only', async () => {
    const { errors } = await ask(undefined);

    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('counts the figures of the law that are due, as soon as they are', async () => {
    const cookie = await library.signIn('librarian');
    const due = async () => (await countsOf(cookie))['legalFigureCount'] ?? 0;
    await library.house.db.writer.query("UPDATE legal_figure SET review_due_on = '2999-01-01'");
    const before = await due();

    await library.house.db.writer.query("UPDATE legal_figure SET review_due_on = '2020-01-01'");

    const [row] = await library.house.db.query<{ total: number | string }>(
      'SELECT COUNT(*) AS total FROM legal_figure',
    );
    expect(Number(row?.total)).toBeGreaterThan(0);
    expect((await due()) - before).toBe(Number(row?.total));
  });

  async function makeBranches(): Promise<string[]> {
    const cookie = await library.signIn('administrator');
    for (const code of ['PST', 'UTR'])
      await library.send(
        'mutation ($input: CreateBranchInput!) { createBranch(input: $input) { userErrors { message } } }',
        {
          cookie,
          variables: { input: { code, kind: 'BRANCH', name: { indonesian: code }, openingHours: [] } },
        },
      );
    return (await library.house.db.query<{ id: string }>('SELECT id FROM branch ORDER BY code')).map(
      ({ id }) => id,
    );
  }
});
