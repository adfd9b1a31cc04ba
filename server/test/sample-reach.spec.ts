import { seedSampleLibrary } from '../src/app/first-run';

import { dialects } from './dialects';
import type { TestLibrary } from './test-library';
import { startLibrary } from './test-library';

const [sqlite] = dialects;

describe('the letters of the sample library', () => {
  let library: TestLibrary;
  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    library = await startLibrary(sqlite, {
      clock: { now: () => new Date('2026-11-24T02:00:00.000Z') },
      prepare: async (house) => {
        await seedSampleLibrary(house);
      },
    });
    const planMessages = library.house.modules
      .flatMap(({ jobs }) => jobs ?? [])
      .find(({ name }) => name === 'plan-messages');
    await planMessages?.run(new AbortController().signal);
  }, 120_000);
  afterAll(() => library.stop());

  const count = async (condition: string): Promise<number> =>
    Number(
      (
        await library.house.db.query<{ total: number | string }>(
          `SELECT COUNT(*) AS total FROM message WHERE ${condition}`,
        )
      )[0]?.total,
    );

  test('leave nobody out of reach: 85 letters about due dates go to a telephone, an e-mail address or on paper, none to nobody', async () => {
    const told = await library.house.db.query<{ template: string; channel: string; total: number | string }>(
      "SELECT template, channel, COUNT(*) AS total FROM message WHERE template LIKE 'LOAN%' GROUP BY template, channel ORDER BY template, channel",
    );

    expect(told.map(({ template, channel, total }) => `${template} ${channel} ${total}`)).toEqual([
      'LOAN_DUE_SOON EMAIL 3',
      'LOAN_DUE_SOON PRINT 3',
      'LOAN_DUE_SOON WHATSAPP_MANUAL 43',
      'LOAN_DUE_TODAY EMAIL 1',
      'LOAN_DUE_TODAY PRINT 3',
      'LOAN_DUE_TODAY WHATSAPP_MANUAL 21',
      'LOAN_OVERDUE EMAIL 1',
      'LOAN_OVERDUE PRINT 1',
      'LOAN_OVERDUE WHATSAPP_MANUAL 9',
    ]);
    expect(await count("failure = 'NO_CONTACT' AND template LIKE 'LOAN%'")).toBe(0);
  });

  test('say of nobody who has a telephone that there is no way', async () => {
    expect(
      await count(
        "failure = 'NO_CONTACT' AND member_id IN (SELECT id FROM member WHERE phone LIKE '+628%') AND template NOT IN ('PASSWORD_LINK', 'EMAIL_CODE', 'STAFF_PASSWORD')",
      ),
    ).toBe(0);
  });
});
