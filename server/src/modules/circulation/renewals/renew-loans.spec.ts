import { dialects } from '../../../../test/dialects';
import type { CirculationHome } from '../testing/circulation-home';
import { asMember, DESK, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, hold, lend, renewed } from '../testing/desk-operations';
import { renewLoans } from './renew-loans';

describe.each(dialects)('renewal on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
  });
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-08-13 10:00'));

  test('moves the due date, counts, and writes its history', async () => {
    const { member, loanId } = await lent();

    expect(await renewed(home, loanId, { actor: asMember(member) })).toEqual([]);
    expect(
      await home.rows('SELECT due_on, renewal_count, unseen_renewal_count, version FROM loan WHERE id = ?', [
        loanId,
      ]),
    ).toEqual([{ due_on: '2026-08-27', renewal_count: 1, unseen_renewal_count: 1, version: 2 }]);
    expect(
      await home.rows('SELECT number, renewed_by, reason FROM loan_renewal WHERE loan_id = ?', [loanId]),
    ).toEqual([{ number: 1, renewed_by: member, reason: null }]);
  });

  test('AC-28 and AC-35: the server itself refuses one renewal too many, whoever asks', async () => {
    const { member, loanId } = await lent();
    await renewed(home, loanId);
    await renewed(home, loanId);

    expect(await renewed(home, loanId)).toEqual(['TOO_MANY_RENEWALS']);
    expect(await renewed(home, loanId, { actor: asMember(member) })).toEqual(['TOO_MANY_RENEWALS']);
    expect(
      await home.rows('SELECT number FROM loan_renewal WHERE loan_id = ? ORDER BY number', [loanId]),
    ).toEqual([{ number: 1 }, { number: 2 }]);
  });

  test('AC-36: an overdue loan is renewed at the desk only; its fine is posted then, and the new date counts from today', async () => {
    await home.rules('* mahasiswa * finePerPeriod 500');
    home.setNow('2026-08-04 10:00');
    const { member, loanId } = await lent('mahasiswa');
    home.setNow('2026-08-14 10:00');

    expect(await renewed(home, loanId, { actor: asMember(member) })).toEqual(['LOAN_OVERDUE']);
    expect(await renewed(home, loanId)).toEqual(['LOAN_OVERDUE']);
    expect(await renewed(home, loanId, { answers: [{ refusal: 'LOAN_OVERDUE' }] })).toEqual([]);

    expect(await home.rows('SELECT due_on FROM loan WHERE id = ?', [loanId])).toEqual([
      { due_on: '2026-08-21' },
    ]);
    expect(
      (
        await home.rows<{ amount: number | string }>('SELECT amount FROM account_entry WHERE loan_id = ?', [
          loanId,
        ])
      ).map(({ amount }) => Number(amount)),
    ).toEqual([1_500]);
  });

  test('AC-31 and AC-32: a reader who waits for this copy, or for any when none is free, is not passed over', async () => {
    const onlyCopy = await lent();
    done(await hold(home, await home.member(), onlyCopy.titleId));
    const oneOfTwo = await lent('umum', 2);
    done(await hold(home, await home.member(), oneOfTwo.titleId));
    const thisCopy = await lent('umum', 2);
    done(await hold(home, await home.member(), thisCopy.titleId, { copyId: thisCopy.copyId }));

    expect(await renewed(home, onlyCopy.loanId)).toEqual(['HELD_FOR_ANOTHER']);
    expect(await renewed(home, oneOfTwo.loanId)).toEqual([]);
    expect(await renewed(home, thisCopy.loanId)).toEqual(['HELD_FOR_ANOTHER']);
  });

  test('beside AC-32: a free copy that somebody asks for by itself serves nobody else who waits', async () => {
    const [wanted, other] = [await lent('umum', 2), await lent('umum', 3)];
    for (const { titleId, otherCopyId } of [wanted, other]) {
      done(await hold(home, await home.member(), titleId, { copyId: otherCopyId }));
      done(await hold(home, await home.member(), titleId));
    }

    expect(await renewed(home, wanted.loanId)).toEqual(['HELD_FOR_ANOTHER']);
    expect(await renewed(home, other.loanId)).toEqual([]);
  });

  test('each loan is renewed by itself: one that is refused stops no other', async () => {
    const [one, wanted, two] = [await lent(), await lent(), await lent()];
    done(await hold(home, await home.member(), wanted.titleId));
    const loanIds = [one.loanId, wanted.loanId, two.loanId];

    const { results } = done(await renewLoans(home.deps, DESK, { loanIds, idempotencyKey: freshKey() }));

    expect(loanIds.map((id) => results.find(({ loanId }) => loanId === id)?.isRenewed)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('a member renews their own loans and those of their child, and no others: those do not exist for them', async () => {
    const { member, loanId } = await lent();
    const child = await home.member({ categoryCode: 'anak', birthDate: '2018-03-01', guardianId: member });
    const {
      barcodes: [barcode = ''],
    } = await home.title();
    const ofChild = done(await lend(home, child, barcode)).loanId;
    const stranger = await lent();

    expect(await renewed(home, ofChild, { actor: asMember(member) })).toEqual([]);
    expect(await renewed(home, stranger.loanId, { actor: asMember(member) })).toEqual(['NOT_FOUND']);
    expect(await renewed(home, loanId, { actor: asMember(child) })).toEqual(['NOT_FOUND']);
    expect(await renewed(home, 'lon_nothing', { actor: asMember(member) })).toEqual(['NOT_FOUND']);
  });

  test('a guardian loses that right when the child has grown up', async () => {
    const guardian = await home.member();
    const grown = await home.member({ birthDate: '2008-08-13', guardianId: guardian });
    const {
      barcodes: [barcode = ''],
    } = await home.title();
    const { loanId } = done(await lend(home, grown, barcode));

    expect(await renewed(home, loanId, { actor: asMember(guardian) })).toEqual(['NOT_FOUND']);
  });

  test('a repeat with the same key renews once and gives the same answer', async () => {
    const { loanId } = await lent();
    const request = { loanIds: [loanId], idempotencyKey: freshKey() };
    const first = done(await renewLoans(home.deps, DESK, request));

    expect(done(await renewLoans(home.deps, DESK, request))).toEqual(first);
    expect(await home.rows('SELECT renewal_count FROM loan WHERE id = ?', [loanId])).toEqual([
      { renewal_count: 1 },
    ]);
  });

  test('takes one to a hundred loans', async () => {
    expect(
      listRefusalCodes(await renewLoans(home.deps, DESK, { loanIds: [], idempotencyKey: freshKey() })),
    ).toEqual(['INVALID']);
    expect(
      listRefusalCodes(
        await renewLoans(home.deps, DESK, {
          loanIds: Array.from({ length: 101 }, (_, index) => `lon_${index}`),
          idempotencyKey: freshKey(),
        }),
      ),
    ).toEqual(['INVALID']);
  });

  async function lent(categoryCode = 'umum', copies = 1) {
    const member = await home.member({ categoryCode });
    const {
      titleId,
      barcodes: [barcode = ''],
      copyIds: [copyId = '', otherCopyId = ''],
    } = await home.title({ copies });
    const { loanId } = done(await lend(home, member, barcode));
    return { member, titleId, barcode, copyId, otherCopyId, loanId };
  }
});
