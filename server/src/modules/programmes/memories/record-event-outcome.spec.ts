import { dialects } from '../../../../test/dialects';
import type { ProgrammesHome } from '../testing/programmes-home';
import { DOOR, openProgrammesHome } from '../testing/programmes-home';
import { recordEventOutcome } from './record-event-outcome';

describe.each(dialects)('what came of an event, on $name', (dialect) => {
  let home: ProgrammesHome;
  beforeAll(async () => void (home = await openProgrammesHome(dialect)));
  afterAll(() => home.close());

  test('what came of an event is noted, replaced and taken away again', async () => {
    const { eventId } = await home.event({ sessions: [['2026-11-20 09:00', '2026-11-20 11:00']] });
    const outcomes = () =>
      home.rows('SELECT words, changed_by FROM event_outcome WHERE event_id = ?', [eventId]);

    await recordEventOutcome(home.deps, DOOR, { eventId, words: 'Sepuluh cerita ditulis.' });
    await recordEventOutcome(home.deps, DOOR, { eventId, words: 'Sebelas cerita ditulis.' });
    expect(await outcomes()).toEqual([
      { words: 'Sebelas cerita ditulis.', changed_by: 'stf_0000000000000000000000DOOR' },
    ]);
    await recordEventOutcome(home.deps, DOOR, { eventId, words: ' ' });

    expect(await outcomes()).toEqual([]);
    expect(await recordEventOutcome(home.deps, DOOR, { eventId: 'evt_0', words: 'x' })).toMatchObject({
      ok: false,
      refusals: [{ code: 'NOT_FOUND' }],
    });
    expect(await recordEventOutcome(home.deps, DOOR, { eventId, words: 'x'.repeat(4_001) })).toMatchObject({
      ok: false,
    });
  });
});
