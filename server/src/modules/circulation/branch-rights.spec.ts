import { dialects } from '../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';
import { freshKey } from './testing/desk-operations';
import { at } from './testing/fixture-calendar';
import type { MadeTitle } from './testing/home-rows';
import { BRANCHES, writeBranches, writeTitle } from './testing/home-rows';

type Answer = {
  readonly data?: Record<
    string,
    Record<string, { id: string } | null> & { userErrors: { message: string }[] }
  > | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string; readonly reason?: string } }[];
};
type Things = {
  readonly memberId: string;
  readonly barcode: string;
  readonly titleId: string;
  readonly loanId: string;
  readonly holdId: string;
  readonly caseId: string;
};

/** Every mutation of the module that acts at a place, with what it is asked to do at the other branch. */
const ACTS: readonly (readonly [name: string, input: (things: Things, branchId: string) => object])[] = [
  ['checkOut', ({ memberId, barcode }, branchId) => ({ memberId, barcode, branchId })],
  ['checkIn', ({ barcode }, branchId) => ({ barcode, branchId })],
  ['renewLoans', ({ loanId }) => ({ loanIds: [loanId] })],
  ['declareLost', ({ loanId }) => ({ loanId })],
  ['claimReturned', ({ loanId }) => ({ loanId })],
  ['placeHold', ({ titleId, memberId }, branchId) => ({ titleId, memberId, pickupBranchId: branchId })],
  ['suspendHold', ({ holdId }) => ({ id: holdId })],
  ['resumeHold', ({ holdId }) => ({ id: holdId })],
  ['cancelHold', ({ holdId }) => ({ id: holdId })],
  ['reportDamage', ({ barcode }, branchId) => ({ barcode, branchId, note: 'Sobek', cost: 0 })],
  ['resolveCopyCase', ({ caseId }, branchId) => ({ caseId, branchId, resolution: 'FOUND' })],
  ['recordInHouseUse', ({ barcode }, branchId) => ({ barcode, branchId })],
  ['recordPayment', ({ memberId }, branchId) => ({ memberId, branchId, amount: 1_000, method: 'CASH' })],
  ['waiveDebt', ({ memberId }, branchId) => ({ memberId, branchId, amount: 1_000, reason: 'Salah catat' })],
  [
    'payOut',
    ({ memberId }, branchId) => ({
      memberId,
      branchId,
      amount: 1_000,
      method: 'CASH',
      reason: 'Lebih bayar',
    }),
  ],
];
const TABLES = ['loan', 'loan_renewal', 'hold', 'copy_case', 'account_entry', 'in_house_use', 'copy'];

describe.each(dialects)('rights to lend at one branch on $name', (dialect) => {
  let library: TestLibrary;
  let here: string;
  let member: SignedInMember;
  const mutate = async (name: string, input: object, cookie: string, fields = ''): Promise<Answer> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    return (
      await library.send(
        `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { message } } }`,
        { cookie, variables: { input: { idempotencyKey: freshKey(), ...input } } },
      )
    ).body as unknown as Answer;
  };
  const madeBy = async (name: string, input: object, cookie: string, field: string): Promise<string> => {
    const { data, errors } = await mutate(name, input, cookie, `${field} { id }`);
    const id = data?.[name]?.[field]?.id;
    if (id === undefined) throw new Error(JSON.stringify([name, errors, data]));
    return id;
  };
  const title = async (copies: number): Promise<MadeTitle> => {
    const made = await library.house.db.transaction(async (tx) => ({
      ok: true,
      value: await writeTitle(tx, { copies, branchId: BRANCHES.B }),
    }));
    if (!made.ok) throw new Error('No title.');
    return made.value;
  };
  const rows = async () =>
    JSON.stringify(
      await Promise.all(TABLES.map((table) => library.house.db.query(`SELECT * FROM ${table} ORDER BY id`))),
    );
  /** A loan, a hold and a claimed loan at branch B, made by somebody who may act everywhere. */
  const thingsAtB = async (): Promise<Things> => {
    const [librarian, reader] = [
      await library.signIn('administrator'),
      await library.signInMember({ name: 'Peminjam' }),
    ];
    const [lent, claimed, free] = [await title(1), await title(1), await title(1)];
    const lend = (barcode: string) =>
      madeBy('checkOut', { memberId: reader.id, barcode, branchId: BRANCHES.B }, librarian, 'loan');
    const [loanId, claimedId] = [await lend(lent.barcodes[0] ?? ''), await lend(claimed.barcodes[0] ?? '')];
    const other = await library.signInMember({ name: 'Penunggu' });
    const holdId = await madeBy(
      'placeHold',
      { titleId: lent.titleId, memberId: other.id, pickupBranchId: BRANCHES.B },
      librarian,
      'hold',
    );
    const caseId = await madeBy('claimReturned', { loanId: claimedId }, librarian, 'case');
    return {
      memberId: reader.id,
      barcode: free.barcodes[0] ?? '',
      titleId: free.titleId,
      loanId,
      holdId,
      caseId,
    };
  };

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => at('2026-08-13 10:00') } });
    await library.house.db.transaction(async (tx) => ({ ok: true, value: await writeBranches(tx) }));
    here = await library.signIn('administrator', BRANCHES.A);
    member = await library.signInMember({ name: 'Ibu Dewi' });
  });
  afterAll(() => library.stop());

  test('change nothing at another one, whatever is asked', async () => {
    const things = await thingsAtB();
    const before = await rows();
    const found: Record<string, string> = {};

    for (const [name, input] of ACTS) {
      const { errors } = await mutate(name, input(things, BRANCHES.B), here);
      found[name] = `${errors?.[0]?.extensions.code} ${errors?.[0]?.extensions.reason}`;
    }

    expect(found).toEqual(Object.fromEntries(ACTS.map(([name]) => [name, 'FORBIDDEN OTHER_BRANCH'])));
    expect(await rows()).toBe(before);
  });

  test('reach no case of another branch by naming the own one, and of several loans none if one is elsewhere', async () => {
    const things = await thingsAtB();
    const own = await madeBy(
      'checkOut',
      { memberId: member.id, barcode: (await title(1)).barcodes[0], branchId: BRANCHES.A },
      here,
      'loan',
    );
    const before = await rows();

    const byOwnBranch = await mutate(
      'resolveCopyCase',
      { caseId: things.caseId, branchId: BRANCHES.A, resolution: 'FOUND' },
      here,
    );
    const mixed = await mutate('renewLoans', { loanIds: [own, things.loanId] }, here);

    expect([byOwnBranch, mixed].map(({ errors }) => errors?.[0]?.extensions.reason)).toEqual([
      'OTHER_BRANCH',
      'OTHER_BRANCH',
    ]);
    expect(await rows()).toBe(before);
  });

  test('hold at the own one: with the book in hand it is renewed there, and what collects there can be suspended and cancelled', async () => {
    const librarian = await library.signIn('administrator');
    const {
      titleId,
      barcodes: [barcode = ''],
    } = await title(1);
    const other = await library.signInMember({ name: 'Peminjam' });
    await madeBy('checkOut', { memberId: other.id, barcode, branchId: BRANCHES.B }, librarian, 'loan');
    const renewed = await mutate(
      'checkOut',
      { memberId: other.id, barcode, branchId: BRANCHES.A, answers: [{ refusal: 'RENEW_INSTEAD' }] },
      here,
      'loan { id }',
    );
    const holdId = await madeBy(
      'placeHold',
      { titleId, memberId: member.id, pickupBranchId: BRANCHES.A },
      here,
      'hold',
    );

    expect(renewed.errors).toBeUndefined();
    expect(await madeBy('suspendHold', { id: holdId }, here, 'hold')).toBe(holdId);
    expect(await madeBy('cancelHold', { id: holdId }, here, 'hold')).toBe(holdId);
  });

  test('are no matter to members, who act on what is theirs at any branch', async () => {
    const { titleId } = await title(1);
    const holdId = await madeBy('placeHold', { titleId, pickupBranchId: BRANCHES.B }, member.cookie, 'hold');

    expect(await madeBy('cancelHold', { id: holdId }, member.cookie, 'hold')).toBe(holdId);
  });
});
