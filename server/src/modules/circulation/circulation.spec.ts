import { indexCaughtUp } from '../../../test/caught-up';
import { dialects } from '../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';
import { freshKey } from './testing/desk-operations';
import { at } from './testing/fixture-calendar';
import type { CaseTitle, MadeTitle } from './testing/home-rows';
import { BRANCHES, writeBranches, writeTitle } from './testing/home-rows';
import { SEEN } from '../members/testing/members-home';

type Answered = Record<string, unknown> & {
  readonly userErrors: { readonly code: string; readonly refusal?: string; readonly message: string }[];
};

const LOAN = 'query($id: ID!) { loan(id: $id) { id member { name } } }';
const MINE =
  '{ viewer { member { loans(first: 10) { nodes { id copy { title { id } } isOverdue renewability { canRenew newDueOn } } } holds { status queuePosition } accountEntries(first: 10) { nodes { kind amount receiptNumber } } circulationSummary { openLoanCount maximumLoans balance } dependants { name loans(first: 10) { nodes { id } } } } } }';
const ABOUT =
  'query($id: ID!) { member(id: $id) { loans(first: 10) { nodes { id } } holds { id } accountEntries(first: 10) { nodes { id } } circulationSummary { balance } } }';

describe.each(dialects)('circulation over HTTP on $name', (dialect) => {
  let library: TestLibrary;
  let now = at('2026-08-13 10:00');
  let desk: string;
  let librarian: string;
  let mother: SignedInMember;
  let child: SignedInMember;
  let stranger: SignedInMember;
  const ask = async (query: string, cookie?: string, variables: object = {}) =>
    (await library.send(query, { ...(cookie === undefined ? {} : { cookie }), variables })).body;
  const mutate = async (
    name: string,
    input: object,
    cookie: string | undefined,
    fields: string,
  ): Promise<Answered> => {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    const body = await ask(
      `mutation($input: ${type}Input!) { ${name}(input: $input) { ${fields} userErrors { code message ... on CirculationRefusal { refusal } } } }`,
      cookie,
      { input: { idempotencyKey: freshKey(), ...input } },
    );
    const answer = (body.data as unknown as Record<string, Answered> | null)?.[name];
    if (!answer) throw new Error(JSON.stringify(body));
    return answer;
  };
  const title = async (given?: CaseTitle): Promise<MadeTitle> => {
    const made = await library.house.db.transaction(async (tx) => ({
      ok: true,
      value: await writeTitle(tx, given),
    }));
    if (!made.ok) throw new Error('No title.');
    return made.value;
  };
  const lend = async (member: SignedInMember, barcode: string): Promise<string> => {
    const { loan, userErrors } = await mutate(
      'checkOut',
      { memberId: member.id, barcode, branchId: BRANCHES.A },
      desk,
      'loan { id }',
    );
    if (!loan) throw new Error(JSON.stringify(userErrors));
    return (loan as { id: string }).id;
  };

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    await library.house.db.transaction(async (tx) => ({ ok: true, value: await writeBranches(tx) }));
    desk = await library.signIn('desk');
    librarian = await library.signIn('administrator');
    mother = await library.signInMember({ name: 'Ibu Dewi' });
    child = await library.signInMember({
      name: 'Rafi',
      categoryCode: 'anak',
      birthDate: '2018-06-01',
      guardianId: mother.id,
      guardianConsent: SEEN,
    });
    stranger = await library.signInMember({ name: 'Orang Lain' });
  });
  afterAll(() => library.stop());
  beforeEach(() => void (now = at('2026-08-13 10:00')));

  test('a card that was reported lost and replaced is told apart from the new one, though both lead to the member', async () => {
    const member = await library.signInMember({ name: 'Kartu Hilang' });
    const isLost = async (code: string) =>
      (await ask('query($code: String!) { isLostCard(code: $code) }', desk, { code })).data;
    expect(await isLost(member.cardNumber)).toEqual({ isLostCard: false });

    await mutate('replaceCard', { memberId: member.id }, desk, 'member { cardNumber }');

    expect(await isLost(member.cardNumber)).toEqual({ isLostCard: true });
    expect(await isLost('tidak ada')).toEqual({ isLostCard: false });
  });

  test('a card is lost from the moment it was reported, before a new one replaces it', async () => {
    const member = await library.signInMember({ name: 'Kartu Baru Hilang' });
    const isLost = async (code: string) =>
      (await ask('query($code: String!) { isLostCard(code: $code) }', desk, { code })).data;
    await mutate(
      'blockMember',
      { memberId: member.id, kind: 'LOST_CARD', reason: 'Hilang di pasar' },
      librarian,
      'member { id }',
    );
    expect(await isLost(member.cardNumber)).toEqual({ isLostCard: true });

    const replaced = await mutate('replaceCard', { memberId: member.id }, desk, 'member { cardNumber }');

    expect([
      await isLost(member.cardNumber),
      await isLost((replaced['member'] as { cardNumber: string }).cardNumber),
    ]).toEqual([{ isLostCard: true }, { isLostCard: false }]);
  });

  test('the desk scans a card and a book, lends it, takes it back, and sees where it goes', async () => {
    const {
      titleId,
      barcodes: [barcode = ''],
    } = await title();
    const scan = async (code: string) =>
      (
        await ask(
          'query($code: String!) { scanTarget(code: $code) { __typename ... on Member { name } ... on Copy { barcode status } } }',
          desk,
          { code },
        )
      ).data;
    expect(await scan(stranger.cardNumber)).toEqual({
      scanTarget: { __typename: 'Member', name: 'Orang Lain' },
    });
    expect(await scan(barcode)).toEqual({ scanTarget: { __typename: 'Copy', barcode, status: 'AVAILABLE' } });
    expect(await scan('tidak ada')).toEqual({ scanTarget: null });

    const lent = await mutate(
      'checkOut',
      { memberId: stranger.id, barcode, branchId: BRANCHES.A },
      desk,
      'isRenewal loan { dueOn status copy { status } member { name } branch { code } }',
    );
    expect(lent).toEqual({
      isRenewal: false,
      loan: {
        dueOn: '2026-08-20',
        status: 'OPEN',
        copy: { status: 'ON_LOAN' },
        member: { name: 'Orang Lain' },
        branch: { code: 'A' },
      },
      userErrors: [],
    });

    await mutate('placeHold', { titleId, pickupBranchId: BRANCHES.A }, mother.cookie, 'hold { id }');
    const back = await mutate(
      'checkIn',
      { barcode, branchId: BRANCHES.A },
      desk,
      'wasOnLoan fine copy { status } trappedHold { status collectBy member { name } }',
    );
    expect(back).toEqual({
      wasOnLoan: true,
      fine: 0,
      copy: { status: 'ON_HOLD_SHELF' },
      trappedHold: { status: 'READY', collectBy: '2026-08-22', member: { name: 'Ibu Dewi' } },
      userErrors: [],
    });
    const { data } = await ask(
      'query($branchId: ID!) { holdShelf(branchId: $branchId, first: 10) { nodes { member { name } title { id } } } todayAtDesk(branchId: $branchId) { readyHoldCount overdueLoanCount } }',
      desk,
      { branchId: BRANCHES.A },
    );
    expect(data).toEqual({
      holdShelf: { nodes: [{ member: { name: 'Ibu Dewi' }, title: { id: titleId } }] },
      todayAtDesk: { readyHoldCount: 1, overdueLoanCount: 0 },
    });
    expect(
      await mutate(
        'checkOut',
        { memberId: mother.id, barcode, branchId: BRANCHES.A },
        desk,
        'filledHold { status }',
      ),
    ).toEqual({ filledHold: { status: 'FULFILLED' }, userErrors: [] });
    await mutate('checkIn', { barcode, branchId: BRANCHES.A }, desk, 'wasOnLoan');
  });

  test('a scan asks who is at the desk in one statement, and fifteen trips to MariaDB are all it takes', async () => {
    const scans: string[][] = [];
    for (const name of ['Pembaca', 'Penulis', 'Pendengar']) {
      const {
        barcodes: [warm = '', barcode = ''],
      } = await title({ copies: 2 });
      const reader = await library.signInMember({ name });
      await lend(reader, warm);
      await indexCaughtUp(library.house);
      library.statements.length = 0;
      const lent = await mutate(
        'checkOut',
        { memberId: reader.id, barcode, branchId: BRANCHES.A },
        desk,
        'loan { id dueOn copy { id barcode title { id titleProper } } }',
      );
      scans.push([...library.statements]);
      expect(lent).toMatchObject({ loan: { copy: { barcode } }, userErrors: [] });
    }
    // The index follows the outbox on its own clock, and may do so during a scan: the one it left alone
    // counts.
    const asked = scans
      .reduce((fewest, scan) => (scan.length < fewest.length ? scan : fewest))
      .map((sql) => sql.replaceAll(/\s+/g, ' '));

    expect(asked.filter((sql) => / FROM session | FROM staff_member /.test(sql))).toHaveLength(1);
    expect(asked).toHaveLength(dialect.name === 'sqlite' ? 21 : 15);
  });

  test('a refusal says its code, what helps and which rule decided, to staff; and never who else has or wants the copy', async () => {
    const {
      barcodes: [barcode = ''],
    } = await title();
    await lend(mother, barcode);

    const body = await ask(
      'mutation($input: CheckOutInput!) { checkOut(input: $input) { loan { id } userErrors { code message ... on CirculationRefusal { refusal remedy neededPermission asksReason rule { name value } } } } }',
      desk,
      {
        input: { memberId: stranger.id, barcode, branchId: BRANCHES.A, idempotencyKey: freshKey() },
      },
    );

    expect(body.data).toMatchObject({
      checkOut: {
        loan: null,
        userErrors: [
          {
            code: 'NOT_ALLOWED',
            refusal: 'LENT_TO_ANOTHER',
            remedy: 'CONFIRM',
            neededPermission: null,
            asksReason: false,
            rule: null,
          },
        ],
      },
    });
    expect(JSON.stringify(body)).not.toMatch(/Dewi|mbr_/);
    await mutate('checkIn', { barcode, branchId: BRANCHES.A }, desk, 'wasOnLoan');
  });

  test('a member sees and renews their own, and what their child has', async () => {
    const {
      titleId,
      barcodes: [own = '', ofChild = ''],
    } = await title({ copies: 2 });
    const loanId = await lend(mother, own);
    const childLoan = await lend(child, ofChild);

    const { data } = await ask(MINE, mother.cookie);
    expect(data).toMatchObject({
      viewer: {
        member: {
          loans: {
            nodes: [
              {
                id: loanId,
                copy: { title: { id: titleId } },
                isOverdue: false,
                renewability: { canRenew: true, newDueOn: '2026-08-27' },
              },
            ],
          },
          circulationSummary: { openLoanCount: 1, maximumLoans: 2, balance: 0 },
          dependants: [{ name: 'Rafi', loans: { nodes: [{ id: childLoan }] } }],
        },
      },
    });
    const renewed = await mutate(
      'renewLoans',
      { loanIds: [loanId, childLoan] },
      mother.cookie,
      'results { isRenewed loan { dueOn renewalCount } }',
    );
    expect(renewed['results']).toEqual([
      { isRenewed: true, loan: { dueOn: '2026-08-27', renewalCount: 1 } },
      { isRenewed: true, loan: { dueOn: '2026-08-27', renewalCount: 1 } },
    ]);
    expect(
      await mutate('renewLoans', { loanIds: [loanId] }, child.cookie, 'results { isRenewed }'),
    ).toMatchObject({ results: [], userErrors: [{ code: 'NOT_FOUND' }] });
    for (const barcode of [own, ofChild])
      await mutate('checkIn', { barcode, branchId: BRANCHES.A }, desk, 'wasOnLoan');
  });

  test('the limit on a provisional card is what may be borrowed now: nothing before papers were seen', async () => {
    const provisional = await library.signInMember({ name: 'Baru Daftar', isIdentitySeen: false });

    const { body } = await library.send(
      '{ viewer { member { isProvisional circulationSummary { maximumLoans } } } }',
      { cookie: provisional.cookie },
    );

    expect(body.data).toEqual({
      viewer: { member: { isProvisional: true, circulationSummary: { maximumLoans: 0 } } },
    });
  });

  test('loans, holds and lines of the ledger are found by id by their member, a guardian and staff, and by nobody else', async () => {
    await mutate(
      'saveCirculationRules',
      { changes: [{ categoryCode: 'anak', name: 'finePerPeriod', value: '500' }] },
      librarian,
      'rules { name }',
    );
    const {
      titleId,
      barcodes: [barcode = '', other = ''],
    } = await title({ copies: 2 });
    now = at('2026-08-04 10:00');
    const loanId = await lend(child, barcode);
    now = at('2026-08-13 10:00');
    await mutate('checkIn', { barcode, branchId: BRANCHES.A }, desk, 'fine');
    const lent = await lend(child, other);
    const placed = await mutate(
      'placeHold',
      { titleId: (await title()).titleId, pickupBranchId: BRANCHES.A },
      child.cookie,
      'hold { id }',
    );
    const [entry] = await library.house.db.query<{ id: string }>(
      'SELECT id FROM account_entry WHERE loan_id = ?',
      [loanId],
    );
    const ids = [lent, (placed['hold'] as { id: string }).id, entry?.id ?? ''];
    const seenBy = async (cookie?: string) =>
      Promise.all(
        ids.map(
          async (id) =>
            (await ask('query($id: ID!) { node(id: $id) { __typename } }', cookie, { id })).data?.['node'] ??
            null,
        ),
      );

    const everything = [{ __typename: 'Loan' }, { __typename: 'Hold' }, { __typename: 'AccountEntry' }];
    expect([await seenBy(child.cookie), await seenBy(mother.cookie), await seenBy(desk)]).toEqual([
      everything,
      everything,
      everything,
    ]);
    expect([await seenBy(stranger.cookie), await seenBy()]).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    expect((await ask(ABOUT, stranger.cookie, { id: child.id })).data).toEqual({ member: null });
    expect([
      (await ask(LOAN, stranger.cookie, { id: lent })).data,
      (await ask(LOAN, undefined, { id: lent })).errors?.[0]?.extensions.code,
    ]).toEqual([{ loan: null }, 'UNAUTHENTICATED']);
    const titleAsked = await ask(
      'query($id: ID!) { title(id: $id) { holdCount viewerHold { id } } }',
      undefined,
      { id: titleId },
    );
    expect(titleAsked.data).toEqual({ title: { holdCount: 0, viewerHold: null } });
  });

  test('a fine is paid at the desk and the receipt is in the ledger of the member', async () => {
    const paid = await mutate(
      'recordPayment',
      { memberId: child.id, amount: 1_000, method: 'CASH', branchId: BRANCHES.A },
      desk,
      'entry { kind amount method receiptNumber } member { circulationSummary { balance } }',
    );

    expect(paid).toEqual({
      entry: { kind: 'PAYMENT', amount: -1_000, method: 'CASH', receiptNumber: 'A-2026-000001' },
      member: { circulationSummary: { balance: 0 } },
      userErrors: [],
    });
    expect(
      await mutate(
        'recordPayment',
        { memberId: child.id, amount: 1_000, method: 'CASH', branchId: BRANCHES.A },
        desk,
        'entry { id }',
      ),
    ).toMatchObject({ entry: null, userErrors: [{ code: 'NOT_ALLOWED' }] });
  });

  test('fifty equal requests over HTTP lend once and get fifty equal answers', async () => {
    const {
      barcodes: [barcode = ''],
    } = await title();
    const input = { memberId: stranger.id, barcode, branchId: BRANCHES.A, idempotencyKey: freshKey() };

    const answers = await Promise.all(
      Array.from({ length: 50 }, () => mutate('checkOut', input, desk, 'isRenewal loan { id dueOn }')),
    );

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(
      await library.house.db.query('SELECT id FROM loan WHERE member_id = ? AND closed_at IS NULL', [
        stranger.id,
      ]),
    ).toHaveLength(1);
  });

  test('AC-76 over HTTP: of two desks exactly one lends, and the other is told', async () => {
    const {
      barcodes: [barcode = ''],
    } = await title();

    const answers = await Promise.all(
      [mother, stranger].map((member) =>
        mutate('checkOut', { memberId: member.id, barcode, branchId: BRANCHES.A }, desk, 'loan { id }'),
      ),
    );

    expect(answers.map(({ userErrors }) => userErrors.map(({ refusal }) => refusal).join()).sort()).toEqual([
      '',
      'LENT_TO_ANOTHER',
    ]);
  });
});
