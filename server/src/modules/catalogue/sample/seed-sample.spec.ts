import { dialects } from '../../../../test/dialects';
import type { OpenedDatabase } from '../../../../test/open-test-database';
import { openTestDatabase } from '../../../../test/open-test-database';
import { newId } from '../../../shared/id';
import { seedSampleCatalogue } from './seed-sample';

/** A clock that goes on at each reading, and reads otherwise the next time: nothing of it may be kept. */
let time = Date.parse('2026-11-24T03:00:00.007Z');
const clock = { now: () => new Date((time += 13)) };

describe.each(dialects)('the sample catalogue on $name', (dialect) => {
  let first: OpenedDatabase;

  beforeAll(async () => void (first = await openTestDatabase(dialect)));
  afterAll(() => first.close());

  test('has at least two thousand titles with copies in three branches, and says that it is a sample', async () => {
    const { titles } = await seedSampleCatalogue(
      { db: first.db, clock, newId },
      { seed: 1, today: '2026-11-24' },
    );

    const [counts] = await first.db.query<Record<string, number | string>>(
      'SELECT (SELECT COUNT(*) FROM title WHERE is_sample = 1) AS titles, (SELECT COUNT(*) FROM branch WHERE is_sample = 1) AS branches, (SELECT COUNT(DISTINCT branch_id) FROM copy) AS used, (SELECT COUNT(*) FROM copy) AS copies',
    );
    expect(titles).toBeGreaterThanOrEqual(2_000);
    expect([Number(counts?.['titles']), Number(counts?.['branches']), Number(counts?.['used'])]).toEqual([
      titles,
      3,
      3,
    ]);
    expect(Number(counts?.['copies'])).toBeGreaterThan(titles);
  });

  test('is the same for the same seed and day at another time, ids included', async () => {
    const second = await openTestDatabase(dialect);
    await seedSampleCatalogue({ db: second.db, clock, newId }, { seed: 1, today: '2026-11-24' });

    for (const table of [
      'title',
      'copy',
      'contribution',
      'contributor',
      'title_subject',
      'subject',
      'work',
      'branch',
    ]) {
      const rows = async ({ db }: OpenedDatabase) =>
        JSON.stringify(await db.query(`SELECT * FROM ${table} ORDER BY 1, 2`));
      expect([table, (await rows(second)) === (await rows(first))]).toEqual([table, true]);
    }
    await second.close();
  });
});
