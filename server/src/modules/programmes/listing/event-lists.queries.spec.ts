import { dialects } from '../../../../test/dialects';
import type { ProgrammesHome } from '../testing/programmes-home';
import { at, openProgrammesHome } from '../testing/programmes-home';
import { hasEventAbout, listEvents } from './event-lists.queries';

describe.each(dialects)('what is to come, on $name', (dialect) => {
  let home: ProgrammesHome;

  beforeAll(async () => {
    home = await openProgrammesHome(dialect);
    const today = ['2026-11-28 09:00', '2026-11-28 10:30'] as const;
    const next = ['2026-12-05 09:00', '2026-12-05 10:30'] as const;
    await home.event({ sessions: [today], columns: { name_id: 'Hari ini' } });
    await home.event({ sessions: [today, next], columns: { name_id: 'Seri' } });
    await home.event({ sessions: [next], columns: { name_id: 'Batal', status: 'CANCELLED' } });
    await home.event({ sessions: [next], columns: { name_id: 'Ditunda', status: 'POSTPONED' } });
    const { eventId } = await home.event({
      sessions: [today, next],
      columns: { name_id: 'Sisanya ditiadakan' },
    });
    await home.deps.db.writer.query(
      "UPDATE event_session SET status = 'CANCELLED' WHERE event_id = ? AND from_date = '2026-12-05'",
      [eventId],
    );
    await home.deps.db.writer.query(
      "UPDATE event SET ends_at = (SELECT MAX(s.ends_at) FROM event_session s WHERE s.event_id = event.id AND s.status = 'SCHEDULED') WHERE id = ?",
      [eventId],
    );
  });
  afterAll(() => home.close());

  const names = async (now: string, isToCome: boolean | null) =>
    (
      await listEvents(
        home.deps.db,
        { canSeeAll: false, now: at(now) },
        { filter: { isToCome }, page: { limit: 20, isBackward: false, cursor: null } },
      )
    ).nodes
      .map(({ name }) => name.indonesian)
      .sort();

  test('an event is to come until the end of its last session, to the minute', async () => {
    expect(await names('2026-11-28 10:29', true)).toEqual(['Hari ini', 'Seri', 'Sisanya ditiadakan']);
    expect(await names('2026-11-28 10:30', true)).toEqual(['Seri']);
    expect(await names('2026-12-05 10:30', true)).toEqual([]);
  });

  test('a search is answered only by an event that takes place', async () => {
    await home.deps.db.writer.query("UPDATE event SET search_text = CONCAT(' ', LOWER(name_id), ' ')");
    const answered = async (now: string) =>
      Promise.all(
        ['seri', 'hari ini', 'batal', 'ditunda'].map((text) =>
          hasEventAbout({ db: home.deps.db, clock: { now: () => at(now) } }, text),
        ),
      );

    expect(await answered('2026-11-28 10:29')).toEqual([true, true, false, false]);
    expect(await answered('2026-11-28 10:30')).toEqual([true, false, false, false]);
  });

  test('what was called off or postponed is found by its state, until its day is over', async () => {
    const off = async (from: string) =>
      (
        await listEvents(
          home.deps.db,
          { canSeeAll: false, now: at('2026-11-28 09:00') },
          {
            filter: { statuses: ['CANCELLED', 'POSTPONED'], dates: { from } },
            page: { limit: 20, isBackward: false, cursor: null },
          },
        )
      ).nodes
        .map(({ name }) => name.indonesian)
        .sort();

    expect(await off('2026-12-05')).toEqual(['Batal', 'Ditunda']);
    expect(await off('2026-12-06')).toEqual([]);
  });

  test('what is over is the rest, without what was cancelled or postponed', async () => {
    expect(await names('2026-11-28 10:29', false)).toEqual([]);
    expect(await names('2026-11-28 10:30', false)).toEqual(['Hari ini', 'Sisanya ditiadakan']);
    expect(await names('2026-12-05 10:30', false)).toEqual(['Hari ini', 'Seri', 'Sisanya ditiadakan']);
  });
});
