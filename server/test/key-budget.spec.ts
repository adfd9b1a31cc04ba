import { createApp, migrate } from '../src/app/create-app';
import { makeBudgetedKey, spendAtServers } from '../src/bench/measure-keys';
import { readConfig } from '../src/platform/config';
import { openLog } from '../src/platform/log';
import { dialects } from './dialects';
import type { TestDatabase } from './dialects';
import { buildServer, startRealServer } from './killed-server';

const CALLS = 400;
const BUDGET = 150;
const SERVERS = 2;

describe.each(dialects)('the budget of a key on $name', (dialect) => {
  let place: TestDatabase;
  let secret: string;

  beforeAll(async () => {
    await buildServer();
    place = await dialect.open();
    const house = await createApp(
      readConfig({ DATA_DIR: place.dataDir, ...(place.url === null ? {} : { DATABASE_URL: place.url }) }),
      { log: openLog({ level: 'error' }) },
    );
    await migrate(house.db, house);
    ({ secret } = await makeBudgetedKey(house, { points: BUDGET }));
    await house.close();
  });
  afterAll(() => place.remove());

  test('is never overspent by more than a call for each server process, and is spent whole', async () => {
    const servers = await Promise.all(Array.from({ length: SERVERS }, () => startRealServer(place)));
    const ports = servers.map(({ origin }) => Number(new URL(origin).port));

    const { answered, refused } = await spendAtServers(ports, {
      secret,
      query: '{ __typename }',
      calls: CALLS,
      atOnce: 4,
    });
    await Promise.all(servers.map(({ kill }) => kill()));

    expect(answered).toBeGreaterThanOrEqual(BUDGET);
    expect(answered).toBeLessThanOrEqual(BUDGET + SERVERS);
    expect(answered + refused).toBe(CALLS);
  }, 120_000);
});
