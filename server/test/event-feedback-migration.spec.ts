import { ENTITIES } from '../src/app/entities';
import { MIGRATIONS } from '../src/migrations';
import { writeEvent } from '../src/modules/programmes/testing/programmes-home';
import type { Database } from '../src/platform/db/database';
import { openDatabase } from '../src/platform/db/data-source';
import { insertRows } from '../src/platform/db/write-rows';
import { newId } from '../src/shared/id';
import { ok } from '../src/shared/result';

import type { TestDatabase } from './dialects';
import { dialects } from './dialects';

const STANDARD = 'svy_0000000000000EVENTFEEDBACK';
const MOVED = MIGRATIONS.findIndex(({ name }) => name.includes('1782000046000'));

describe.each(dialects)('feedback on events that becomes sheets of a survey, on $name', ({ open }) => {
  let home: TestDatabase;
  let db: Database;

  beforeAll(async () => {
    home = await open();
    db = await openDatabase({ ...home, entities: ENTITIES, migrations: MIGRATIONS });
    await db.writer.runMigrations();
  });
  afterAll(async () => {
    await db.close();
    await home.remove();
  });

  /** Writes an event with one party. */
  async function party(): Promise<{ eventId: string; registrationId: string }> {
    const registrationId = newId('reg');
    const written = await db.transaction(async (tx) => {
      const { eventId } = await writeEvent(tx, {});
      await insertRows(tx, 'registration', [
        {
          id: registrationId,
          event_id: eventId,
          kind: 'PARTY',
          status: 'CONFIRMED',
          contact_name: 'Bu Rahma',
          locale: 'ID',
          party_size: 1,
          queue_number: 1,
          created_at: '2026-11-01 00:00:00.000',
          created_by: 'anonymous',
          is_sample: 0,
          version: 1,
        },
      ]);
      return ok({ eventId, registrationId });
    });
    if (!written.ok) throw new Error('A unit of the test was refused.');
    return written.value;
  }

  test('keeps rating, words and registration, and of the moment the month and half of the day, both ways', async () => {
    const [one, other] = [await party(), await party()];
    for (let left = MIGRATIONS.length; left > MOVED; left--) await db.writer.undoLastMigration();
    await db.transaction(async (tx) =>
      ok(
        await insertRows(tx, 'event_feedback', [
          {
            id: newId('efb'),
            event_id: one.eventId,
            registration_id: one.registrationId,
            rating: 4,
            words: 'Kata "dua" dan ’satu’',
            created_at: '2026-10-31 18:00:00.000',
          },
          {
            id: newId('efb'),
            event_id: other.eventId,
            registration_id: null,
            rating: 2,
            words: null,
            created_at: '2026-11-20 04:00:00.000',
          },
        ]),
      ),
    );

    await db.writer.runMigrations();
    const sheets = await db.query<Record<string, unknown>>(
      'SELECT * FROM survey_sheet ORDER BY month, half_day',
    );
    for (let left = MIGRATIONS.length; left > MOVED; left--) await db.writer.undoLastMigration();
    const back = await db.query(
      'SELECT event_id, registration_id, rating, words FROM event_feedback ORDER BY rating',
    );

    const facts = sheets.map(({ month, half_day, channel, registration_id, answers }) => [
      [month, half_day, channel, registration_id],
      JSON.parse(String(answers)),
    ]);
    expect(facts).toHaveLength(2);
    expect(facts).toContainEqual([
      ['2026-11', 'MORNING', 'EVENT', one.registrationId],
      { rating: 4, words: 'Kata "dua" dan ’satu’' },
    ]);
    expect(facts).toContainEqual([['2026-11', 'MORNING', 'EVENT', null], { rating: 2 }]);
    for (const { id, survey_id } of sheets)
      expect([survey_id, id]).toEqual([STANDARD, expect.stringMatching(/^[0-9a-f]{32}$/)]);
    expect(back).toEqual([
      { event_id: other.eventId, registration_id: null, rating: 2, words: null },
      {
        event_id: one.eventId,
        registration_id: one.registrationId,
        rating: 4,
        words: 'Kata "dua" dan ’satu’',
      },
    ]);
  });
});
