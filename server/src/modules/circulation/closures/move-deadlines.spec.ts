import { dialects } from '../../../../test/dialects';
import type { CirculationHome } from '../testing/circulation-home';
import { LIBRARIAN, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, hold, lend, takeBack } from '../testing/desk-operations';
import { BRANCHES } from '../testing/home-rows';
import type { ClosureRequest } from '../../library/closures/close-branch';
import { closeBranch as close, reopenBranch as reopen } from '../../library/closures/close-branch';
import { createClosureEffects } from '../../library';
import { createDeadlineEffect } from './move-deadlines';

/** The module of loans alone: what closures reach elsewhere has tests of its own. */
function closing(deps: CirculationHome['deps']) {
  const closures = createClosureEffects();
  closures.register(createDeadlineEffect(deps));
  return { ...deps, closures };
}
const closeBranch = (deps: CirculationHome['deps'], actor: typeof LIBRARIAN, request: ClosureRequest) =>
  close(closing(deps), actor, request);
const reopenBranch = (
  deps: CirculationHome['deps'],
  actor: typeof LIBRARIAN,
  request: Parameters<typeof reopen>[2],
) => reopen(closing(deps), actor, request);

const SATURDAY = { branchId: BRANCHES.A, from: '2026-08-15', to: '2026-08-15', reason: 'Banjir' };

describe.each(dialects)('closing a branch on $name', (dialect) => {
  let home: CirculationHome;
  const dueOn = async (loanId: string) =>
    (await home.rows<{ due_on: string }>('SELECT due_on FROM loan WHERE id = ?', [loanId]))[0]?.due_on;
  /** A loan due on Saturday 15 August, made a week before. */
  const dueOnSaturday = async (): Promise<{ loanId: string; barcode: string }> => {
    home.setNow('2026-08-08 10:00');
    const {
      barcodes: [barcode = ''],
    } = await home.title();
    const { loanId } = done(await lend(home, await home.member(), barcode));
    home.setNow('2026-08-13 10:00');
    return { loanId, barcode };
  };

  beforeEach(async () => void (home = await openCirculationHome(dialect)));
  afterEach(() => home.close());

  test('AC-83: what is due on the closed Saturday moves past Sunday and the holiday to Tuesday, and back again', async () => {
    const { loanId } = await dueOnSaturday();

    const { closureId, loans } = done(
      await closeBranch(home.deps, LIBRARIAN, { ...SATURDAY, idempotencyKey: freshKey() }),
    );
    expect([await dueOn(loanId), loans]).toEqual(['2026-08-18', 1]);

    done(
      await reopenBranch(home.deps, LIBRARIAN, { closureId: closureId ?? '', idempotencyKey: freshKey() }),
    );
    expect(await dueOn(loanId)).toBe('2026-08-15');
  });

  test('of two closures of the same day the loan returns when the last one is taken back', async () => {
    const { loanId } = await dueOnSaturday();
    const { closureId: one } = done(
      await closeBranch(home.deps, LIBRARIAN, { ...SATURDAY, idempotencyKey: freshKey() }),
    );
    const { closureId: two } = done(
      await closeBranch(home.deps, LIBRARIAN, { ...SATURDAY, reason: 'Listrik', idempotencyKey: freshKey() }),
    );

    done(await reopenBranch(home.deps, LIBRARIAN, { closureId: one ?? '', idempotencyKey: freshKey() }));
    expect(await dueOn(loanId)).toBe('2026-08-18');
    done(await reopenBranch(home.deps, LIBRARIAN, { closureId: two ?? '', idempotencyKey: freshKey() }));
    expect(await dueOn(loanId)).toBe('2026-08-15');
    expect(await home.rows('SELECT subject_id FROM closure_move')).toEqual([]);
  });

  test.each([
    ['first to last', [0, 1], ['2026-08-15', '2026-08-15']],
    ['last to first', [1, 0], ['2026-08-18', '2026-08-15']],
  ] as const)(
    'closures that follow each other give the loan back, taken back from %s',
    async (_order, order, expected) => {
      const { loanId } = await dueOnSaturday();
      const closures = [
        done(await closeBranch(home.deps, LIBRARIAN, { ...SATURDAY, idempotencyKey: freshKey() })),
        done(
          await closeBranch(home.deps, LIBRARIAN, {
            ...SATURDAY,
            from: '2026-08-18',
            to: '2026-08-19',
            reason: 'Listrik',
            idempotencyKey: freshKey(),
          }),
        ),
      ];
      expect(await dueOn(loanId)).toBe('2026-08-20');

      const days: (string | undefined)[] = [];
      for (const place of order) {
        done(
          await reopenBranch(home.deps, LIBRARIAN, {
            closureId: closures[place]?.closureId ?? '',
            idempotencyKey: freshKey(),
          }),
        );
        days.push(await dueOn(loanId));
      }
      expect(days).toEqual(expected);
      expect(await home.rows('SELECT subject_id FROM closure_move')).toEqual([]);
    },
  );

  test('a closure within a longer one is taken back without opening its day, and the longer one gives the loan back', async () => {
    const { loanId } = await dueOnSaturday();
    const { closureId: short } = done(
      await closeBranch(home.deps, LIBRARIAN, { ...SATURDAY, idempotencyKey: freshKey() }),
    );
    const { closureId: long } = done(
      await closeBranch(home.deps, LIBRARIAN, {
        ...SATURDAY,
        to: '2026-08-19',
        reason: 'Listrik',
        idempotencyKey: freshKey(),
      }),
    );

    done(await reopenBranch(home.deps, LIBRARIAN, { closureId: short ?? '', idempotencyKey: freshKey() }));
    expect(await dueOn(loanId)).toBe('2026-08-20');
    done(await reopenBranch(home.deps, LIBRARIAN, { closureId: long ?? '', idempotencyKey: freshKey() }));
    expect(await dueOn(loanId)).toBe('2026-08-15');
  });

  test('a preview tells what would move and moves nothing', async () => {
    const { loanId } = await dueOnSaturday();

    const preview = done(await closeBranch(home.deps, LIBRARIAN, { ...SATURDAY, isPreview: true }));

    expect(preview).toEqual({
      closureId: null,
      loans: 1,
      holds: 0,
      events: 0,
      sessions: 0,
      consultations: 0,
      bookings: 0,
      hours: 0,
      moved: 0,
      calledOff: [],
    });
    expect(await dueOn(loanId)).toBe('2026-08-15');
  });

  test('a hold on the shelf whose last day is closed waits until the next open day', async () => {
    const {
      barcodes: [barcode = ''],
      titleId,
    } = await home.title();
    done(await lend(home, await home.member(), barcode));
    const { holdId } = done(await hold(home, await home.member(), titleId));
    done(await takeBack(home, barcode));
    const [before] = await home.rows<{ collect_by: string }>('SELECT collect_by FROM hold WHERE id = ?', [
      holdId,
    ]);

    done(
      await closeBranch(home.deps, LIBRARIAN, {
        ...SATURDAY,
        from: before?.collect_by ?? '',
        to: before?.collect_by ?? '',
        idempotencyKey: freshKey(),
      }),
    );

    const [after] = await home.rows<{ collect_by: string }>('SELECT collect_by FROM hold WHERE id = ?', [
      holdId,
    ]);
    expect([before?.collect_by, after?.collect_by]).toEqual(['2026-08-22', '2026-08-23']);
  });

  test('closing raises no fine: the closed day is not counted', async () => {
    await home.rules('* * * finePerPeriod 500');
    const { barcode } = await dueOnSaturday();
    done(
      await closeBranch(home.deps, LIBRARIAN, {
        ...SATURDAY,
        from: '2026-08-18',
        to: '2026-08-18',
        idempotencyKey: freshKey(),
      }),
    );
    home.setNow('2026-08-19 10:00');

    expect(done(await takeBack(home, barcode)).fine).toBe(500);
  });

  test('beside AC-83: a closing that is taken back when it has begun keeps its days that are over: nobody is late for them, and what was due on them is due from today', async () => {
    await home.rules('* * * finePerPeriod 500');
    const { loanId, barcode } = await dueOnSaturday();
    const { loanId: laterId } = done(
      await lend(home, await home.member(), (await home.title()).barcodes[0] ?? ''),
    );
    const { closureId } = done(
      await closeBranch(home.deps, LIBRARIAN, { ...SATURDAY, to: '2026-08-22', idempotencyKey: freshKey() }),
    );
    expect([await dueOn(loanId), await dueOn(laterId)]).toEqual(['2026-08-23', '2026-08-23']);
    home.setNow('2026-08-19 08:00');

    expect(
      done(
        await reopenBranch(home.deps, LIBRARIAN, { closureId: closureId ?? '', idempotencyKey: freshKey() }),
      ).loans,
    ).toBe(2);

    expect([await dueOn(loanId), await dueOn(laterId)]).toEqual(['2026-08-19', '2026-08-20']);
    expect(
      await home.rows('SELECT from_date, until_date FROM calendar_entry WHERE id = ?', [closureId]),
    ).toEqual([{ from_date: '2026-08-15', until_date: '2026-08-18' }]);
    expect(done(await takeBack(home, barcode)).fine).toBe(0);
    expect(
      listRefusalCodes(
        await reopenBranch(home.deps, LIBRARIAN, { closureId: closureId ?? '', idempotencyKey: freshKey() }),
      ),
    ).toEqual(['NOT_ALLOWED']);
  });

  test('beside AC-83: taken back when its first day has closed already, what was due on that day is due on the next and nobody is late', async () => {
    await home.rules('* * * finePerPeriod 500');
    home.setNow('2026-08-05 10:00');
    const {
      barcodes: [lateBarcode = ''],
    } = await home.title();
    done(await lend(home, await home.member(), lateBarcode));
    home.setNow('2026-08-06 10:00');
    const {
      barcodes: [barcode = ''],
    } = await home.title();
    const { loanId } = done(await lend(home, await home.member(), barcode));
    expect(await dueOn(loanId)).toBe('2026-08-13');
    home.setNow('2026-08-12 10:00');
    const { closureId } = done(
      await closeBranch(home.deps, LIBRARIAN, {
        ...SATURDAY,
        from: '2026-08-13',
        idempotencyKey: freshKey(),
      }),
    );
    home.setNow('2026-08-13 17:30');

    done(
      await reopenBranch(home.deps, LIBRARIAN, { closureId: closureId ?? '', idempotencyKey: freshKey() }),
    );

    expect(await dueOn(loanId)).toBe('2026-08-14');
    // Its first day was closed and stays so, also for whoever was late before.
    expect(
      await home.rows('SELECT from_date, until_date FROM calendar_entry WHERE id = ?', [closureId]),
    ).toEqual([{ from_date: '2026-08-13', until_date: '2026-08-13' }]);
    home.setNow('2026-08-14 10:00');
    expect(done(await takeBack(home, barcode)).fine).toBe(0);
    expect(done(await takeBack(home, lateBarcode)).fine).toBe(500);
  });

  test.each([
    [{ from: '2026-08-12' }, 'INVALID'],
    [{ to: '2026-08-14' }, 'INVALID'],
    [{ to: '2027-12-31' }, 'INVALID'],
    [{ reason: ' ' }, 'REQUIRED'],
    [{ branchId: 'brn_none' }, 'NOT_FOUND'],
    [{ from: '2026-02-30' }, 'INVALID'],
  ])('%j is refused', async (changes, code) => {
    expect(listRefusalCodes(await closeBranch(home.deps, LIBRARIAN, { ...SATURDAY, ...changes }))).toEqual([
      code,
    ]);
  });
});
