import { dialects } from '../../../../test/dialects';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import type { CirculationHome } from '../testing/circulation-home';
import { LIBRARIAN, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, lend, renewed } from '../testing/desk-operations';
import { at } from '../testing/fixture-calendar';
import { BRANCHES } from '../testing/home-rows';
import { createPolicyCache } from '../rules/policy-cache';
import type { SpecialDaysRequest } from './save-special-days';
import { removeSpecialDays, saveSpecialDays } from './save-special-days';

const TUESDAYS = {
  name: 'Selasa ramai',
  from: '2026-08-01',
  until: '2026-08-31',
  weekdays: [2],
  maxLoans: '1',
  loanPeriod: '3d',
};

describe.each(dialects)('special days on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
    await home.rules('A * * loanPeriod 14d');
  });
  afterAll(() => home.close());
  beforeEach(async () => {
    home.setNow('2026-08-17 10:00');
    for (const { id } of await home.rows<{ id: string }>('SELECT id FROM special_days'))
      done(await removeSpecialDays(home.deps, LIBRARIAN, { id, idempotencyKey: freshKey() }));
  });

  test('AC-08 as a setting a special Tuesday lends one copy for three days, before what branch and matrix say; on Wednesday all is as usual', async () => {
    done(await save({}));
    const {
      member,
      barcodes: [one = '', two = '', three = ''],
    } = await reader();
    home.setNow('2026-08-18 10:00');

    const tuesday = done(await lend(home, member, one));
    const refused = await lend(home, member, two);
    home.setNow('2026-08-19 10:00');
    const wednesday = [done(await lend(home, member, two)), done(await lend(home, member, three))];

    expect(listRefusalCodes(refused)).toEqual(['TOO_MANY_LOANS']);
    expect(await dueOn(tuesday.loanId)).toBe('2026-08-21');
    expect(await Promise.all(wednesday.map(({ loanId }) => dueOn(loanId)))).toEqual([
      '2026-09-02',
      '2026-09-02',
    ]);
  });

  test('AC-08 the day of the scan counts: one made without a connection on Tuesday follows Tuesday', async () => {
    done(await save({}));
    const {
      member,
      barcodes: [one = '', two = ''],
    } = await reader();
    home.setNow('2026-08-20 10:00');

    const late = done(await lend(home, member, one, { scannedAt: at('2026-08-18 11:00') }));
    const now = done(await lend(home, member, two));

    expect([await dueOn(late.loanId), await dueOn(now.loanId)]).toEqual(['2026-08-21', '2026-09-03']);
  });

  test('special days are about lending: a renewal on one of them is as long as always', async () => {
    done(await save({}));
    const {
      member,
      barcodes: [one = ''],
    } = await reader();
    const { loanId } = done(await lend(home, member, one));
    home.setNow('2026-08-25 10:00');

    expect(await renewed(home, loanId)).toEqual([]);
    expect(await dueOn(loanId)).toBe('2026-09-14');
  });

  test('special days of one branch, one category or one material leave all others alone', async () => {
    done(await save({ branchId: BRANCHES.B, maxLoans: null }));
    done(await save({ categoryCode: 'anak', maxLoans: null }));
    done(await save({ materialType: 'VIDEO', maxLoans: null }));
    const {
      member,
      barcodes: [one = ''],
    } = await reader();
    home.setNow('2026-08-18 10:00');

    expect(await dueOn(done(await lend(home, member, one)).loanId)).toBe('2026-09-01');
  });

  test('a second value for one cell on one day is refused with its day, and nothing is written; changing the first is no clash with itself', async () => {
    const { id } = done(await save({}));

    const clash = await save({
      name: 'Pekan ujian',
      from: '2026-08-24',
      until: '2026-08-29',
      weekdays: [],
      maxLoans: null,
      loanPeriod: '1d',
    });
    done(await save({ id, until: '2026-08-23' }));
    done(
      await save({
        name: 'Pekan ujian',
        from: '2026-08-24',
        until: '2026-08-29',
        weekdays: [],
        maxLoans: null,
        loanPeriod: '1d',
      }),
    );

    expect(wordsOf(clash)).toEqual([
      'fromDate: Bertabrakan dengan “Selasa ramai” pada 2026-08-25: sel yang sama punya dua nilai. Ubah tanggal atau selnya.',
    ]);
    expect(
      await home.rows(
        'SELECT name, until_date, weekdays, max_loans, loan_period FROM special_days ORDER BY from_date',
      ),
    ).toEqual([
      { name: 'Selasa ramai', until_date: '2026-08-23', weekdays: '2', max_loans: '1', loan_period: '3d' },
      { name: 'Pekan ujian', until_date: '2026-08-29', weekdays: '', max_loans: null, loan_period: '1d' },
    ]);
  });

  test('of two people who enter the same days at the same time one is refused', async () => {
    const answers = await Promise.all([save({}), save({ name: 'Selasa sepi', maxLoans: '9' })]);

    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await home.rows('SELECT id FROM special_days')).toHaveLength(1);
  });

  test('names every mistake, and saves nothing then', async () => {
    const wrong = await save({
      name: ' ',
      until: '2026-08-16',
      weekdays: [1],
      maxLoans: 'many',
      loanPeriod: null,
      branchId: 'brn_nowhere',
      categoryCode: 'raja',
    });

    expect(fieldsOf(wrong)).toEqual([
      'INVALID name',
      'INVALID untilDate',
      'INVALID maxLoans',
      'NOT_FOUND branchId',
      'NOT_FOUND categoryCode',
    ]);
    expect(fieldsOf(await save({ maxLoans: null, loanPeriod: null }))).toEqual(['INVALID loanPeriod']);
    expect(fieldsOf(await save({ from: '2026-08-19', until: '2026-08-24' }))).toEqual(['INVALID weekdays']);
    expect(fieldsOf(await save({ until: '2027-08-02' }))).toEqual(['INVALID untilDate']);
    expect(fieldsOf(await save({ id: 'spd_nothing' }))).toEqual(['NOT_FOUND id']);
    expect(await home.rows('SELECT id FROM special_days')).toEqual([]);
  });

  test('other processes hear of them at once', async () => {
    const elsewhere = createPolicyCache({ clock: home.deps.clock });
    await elsewhere.current(home.deps.db.read);

    done(await save({}));

    expect(
      (await elsewhere.current(home.deps.db.read))
        .rulesOn('2026-08-18')
        .filter(({ specialDays }) => specialDays !== undefined)
        .map(({ name, value }) => `${name} ${value}`),
    ).toEqual(['maxLoans 1', 'loanPeriod 3d']);
  });

  async function reader(): Promise<{ member: string; barcodes: readonly string[] }> {
    return { member: await home.member(), barcodes: (await home.title({ copies: 3 })).barcodes };
  }

  async function dueOn(loanId: string): Promise<string | undefined> {
    return (await home.rows<{ due_on: string }>('SELECT due_on FROM loan WHERE id = ?', [loanId]))[0]?.due_on;
  }

  function save(changes: Partial<SpecialDaysRequest>) {
    return saveSpecialDays(home.deps, LIBRARIAN, { ...TUESDAYS, idempotencyKey: freshKey(), ...changes });
  }
});

function fieldsOf(result: Result<unknown, Refusal>): string[] {
  return result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`);
}

function wordsOf(result: Result<unknown, Refusal>): string[] {
  return result.ok
    ? []
    : result.refusals.map(({ field, message }) => `${field?.join('.') ?? ''}: ${message.ID}`);
}
