import { indexCaughtUp } from '../../../test/caught-up';
import { dialects } from '../../../test/dialects';
import type { TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';
import { recordEvents } from '../../platform/outbox/record-event';
import { ok } from '../../shared/result';

const STATUS = '{ serviceStatus { checkedAt newestChangeAt waitingChangeCount canSearch searchLagSeconds } }';

describe.each(dialects)('how the service stands, on $name', (dialect) => {
  let library: TestLibrary;
  let now = new Date('2026-11-24T03:00:00Z');

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
  });
  afterAll(() => library.stop());

  const ask = async (query: string) => (await library.send(query)).body;
  const wait = (ms: number): void => void (now = new Date(now.getTime() + ms));

  test('anybody reads how far the feed and search are', async () => {
    await library.house.changes.sequence();
    await library.house.db.transaction(async (tx) =>
      ok(await recordEvents(tx, [{ name: 'title.changed', subjectId: 'ttl_1' }], now)),
    );
    const before = await ask(STATUS);
    await library.house.changes.sequence();
    wait(4_000);
    await indexCaughtUp(library.house);
    const after = await ask(STATUS);

    expect(before.data).toMatchObject({ serviceStatus: { waitingChangeCount: 1, canSearch: true } });
    expect(after.data).toEqual({
      serviceStatus: {
        checkedAt: '2026-11-24T03:00:04.000Z',
        newestChangeAt: '2026-11-24T03:00:00.000Z',
        waitingChangeCount: 0,
        canSearch: true,
        searchLagSeconds: 0,
      },
    });
  });

  test('within three seconds nobody asks the database again', async () => {
    wait(10_000);
    await ask(STATUS);
    await indexCaughtUp(library.house);
    library.statements.length = 0;

    await ask(STATUS);

    expect(library.statements.filter((sql) => /feed_change|awaits_feed/.test(sql))).toEqual([]);
  });
});
