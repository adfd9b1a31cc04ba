import { dialects } from '../../../../test/dialects';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import type { CirculationHome } from '../testing/circulation-home';
import { LIBRARIAN, openCirculationHome } from '../testing/circulation-home';
import { done, freshKey, lend } from '../testing/desk-operations';
import { BRANCHES } from '../testing/home-rows';
import { createPolicyCache } from './policy-cache';
import type { RuleChange } from './save-rules';
import { saveRules } from './save-rules';
import { writeSeedRules } from './seed-rules';

describe.each(dialects)('saving rules on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
  });
  afterAll(() => home.close());
  beforeEach(async () => {
    await home.deps.db.writer.query('DELETE FROM circulation_rule');
    await home.rules('* * * maxLoans 5', '* * * loanPeriod 7d');
  });

  test('writes, changes and removes cells; a removed one inherits', async () => {
    done(
      await save(
        { branchId: BRANCHES.B, name: 'loanPeriod', value: '21d' },
        { categoryCode: 'anak', materialType: 'VIDEO', name: 'maxLoans', value: '1' },
      ),
    );
    done(
      await save(
        { branchId: BRANCHES.B, name: 'loanPeriod', value: '3d' },
        { categoryCode: 'anak', materialType: 'VIDEO', name: 'maxLoans', value: null },
      ),
    );

    expect(
      await home.rows(
        "SELECT branch_id, category_code, material_type, name, value FROM circulation_rule WHERE branch_id <> '*' OR category_code <> '*'",
      ),
    ).toEqual([
      { branch_id: BRANCHES.B, category_code: '*', material_type: '*', name: 'loanPeriod', value: '3d' },
    ]);
  });

  test('new loans follow at once, in this process and in others; open loans keep their date', async () => {
    const elsewhere = createPolicyCache({ clock: home.deps.clock });
    const member = await home.member();
    const {
      barcodes: [one = '', two = ''],
    } = await home.title({ copies: 2 });
    await elsewhere.current(home.deps.db.read);
    const before = done(await lend(home, member, one)).loanId;

    done(await save({ name: 'loanPeriod', value: '14d' }));
    const after = done(await lend(home, member, two)).loanId;

    expect(
      await home.rows('SELECT id, due_on FROM loan WHERE member_id = ? ORDER BY due_on', [member]),
    ).toEqual([
      { id: before, due_on: '2026-08-20' },
      { id: after, due_on: '2026-08-27' },
    ]);
    expect(
      (await elsewhere.current(home.deps.db.read)).rules.find(({ name }) => name === 'loanPeriod')?.value,
    ).toBe('14d');
  });

  test('takes values as people write them, and keeps them as a row does', async () => {
    done(
      await save(
        { name: 'loanPeriod', value: '2 minggu' },
        { name: 'maxLoans', value: '5 buku' },
        { name: 'finePerPeriod', value: 'Rp1.000' },
      ),
    );
    done(await save({ categoryCode: 'anak', name: 'loanPeriod', value: '14' }));

    expect(
      await home.rows('SELECT category_code, name, value FROM circulation_rule ORDER BY name, category_code'),
    ).toEqual([
      { category_code: '*', name: 'finePerPeriod', value: '1000' },
      { category_code: '*', name: 'loanPeriod', value: '14d' },
      { category_code: 'anak', name: 'loanPeriod', value: '14d' },
      { category_code: '*', name: 'maxLoans', value: '5' },
    ]);
    const refused = await save({ name: 'loanPeriod', value: '14 bulan' });
    expect(refused.ok ? '' : refused.refusals[0]?.message.ID).toBe(
      'Tulis lamanya, paling lama 366 hari: misalnya 14, 14 hari, 2 minggu, atau 4 jam.',
    );
  });

  test('names the cell of every mistake, and saves nothing then', async () => {
    const result = await save(
      { name: 'maxLoans', value: '9' },
      { name: 'maxLoanz', value: '9' },
      { name: 'loanPeriod', value: 'a week' },
      { branchId: BRANCHES.A, name: 'debtLimit', value: '500' },
    );

    expect(fieldsOf(result)).toEqual([
      'INVALID changes.1.name',
      'INVALID changes.2.value',
      'INVALID changes.3.name',
    ]);
    expect(await home.rows("SELECT value FROM circulation_rule WHERE name = 'maxLoans'")).toEqual([
      { value: '5' },
    ]);
    expect(
      fieldsOf(
        await save({
          branchId: 'brn_nowhere',
          categoryCode: 'raja',
          materialType: 'STONE',
          name: 'maxLoans',
          value: '1',
        }),
      ),
    ).toEqual([
      'NOT_FOUND changes.0.branchId',
      'NOT_FOUND changes.0.categoryCode',
      'NOT_FOUND changes.0.materialType',
    ]);
  });

  test('AC-06: a cell that is said twice in one request keeps the last, so that no cell ever has two values', async () => {
    done(
      await save(
        { categoryCode: 'anak', name: 'maxLoans', value: '3' },
        { categoryCode: 'anak', name: 'maxLoans', value: '4' },
      ),
    );
    done(
      await save(
        { categoryCode: 'anak', name: 'maxRenewals', value: '3' },
        { categoryCode: 'anak', name: 'maxRenewals', value: null },
      ),
    );

    done(
      await save(
        { categoryCode: 'anak', name: 'maxLoans', value: null },
        { categoryCode: 'anak', name: 'maxLoans', value: '6' },
      ),
    );

    expect(await home.rows("SELECT name, value FROM circulation_rule WHERE category_code = 'anak'")).toEqual([
      { name: 'maxLoans', value: '6' },
    ]);
  });

  test('AC-06: two people who fill one empty cell at the same time leave one value', async () => {
    const answers = await Promise.all(
      ['3', '4'].map((value) => save({ categoryCode: 'anak', name: 'maxLoans', value })),
    );

    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await home.rows("SELECT name FROM circulation_rule WHERE category_code = 'anak'")).toHaveLength(1);
  });

  test('AC-07: the first rules are written once, and a library that removes one keeps it removed', async () => {
    await home.deps.db.writer.query('DELETE FROM circulation_rule');
    await writeSeedRules(home.deps);
    const seeded = await home.rows(
      "SELECT name, value FROM circulation_rule WHERE category_code = '*' ORDER BY name",
    );
    done(await save({ name: 'fineGrace', value: null }));
    await writeSeedRules(home.deps);

    expect(seeded).toEqual([
      { name: 'fineGrace', value: '0' },
      { name: 'finePerPeriod', value: '0' },
      { name: 'loanPeriod', value: '7d' },
      { name: 'maxLoans', value: '2' },
      { name: 'maxRenewals', value: '1' },
    ]);
    expect(await home.rows("SELECT name FROM circulation_rule WHERE category_code = '*'")).toHaveLength(4);
  });

  test('the rules of institutions are added once, beside what a library has set for them itself', async () => {
    await home.deps.db.writer.query('DELETE FROM circulation_rule');
    await home.deps.db.writer.query(
      "DELETE FROM setting WHERE name = 'circulation.institution-rules-seeded'",
    );
    done(await save({ categoryCode: 'lembaga', name: 'maxLoans', value: '25' }));

    await writeSeedRules(home.deps);

    expect(
      await home.rows(
        "SELECT name, value FROM circulation_rule WHERE category_code = 'lembaga' ORDER BY name",
      ),
    ).toEqual([
      { name: 'debtLimit', value: 'unlimited' },
      { name: 'finePerPeriod', value: '0' },
      { name: 'loanPeriod', value: '56d' },
      { name: 'maxLoans', value: '25' },
      { name: 'overduesAtCheckOut', value: 'allow' },
    ]);
  });

  function save(...changes: RuleChange[]) {
    return saveRules(home.deps, LIBRARIAN, { changes, idempotencyKey: freshKey() });
  }
});

function fieldsOf(result: Result<unknown, Refusal>): string[] {
  return result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`);
}
