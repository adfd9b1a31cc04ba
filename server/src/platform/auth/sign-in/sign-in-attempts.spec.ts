import { dialects } from '../../../../test/dialects';
import type { OpenedDatabase } from '../../../../test/open-test-database';
import { openTestDatabase } from '../../../../test/open-test-database';
import { countSignIn, toNeighbourhood } from './sign-in-attempts';

const NOW = new Date('2026-11-27T03:00:00.000Z');

test.each([
  ['203.0.113.7', '203.0.113.7', '203.0.113'],
  ['::ffff:203.0.113.7', '203.0.113.7', '203.0.113'],
  ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2', '2001:db8:1'],
  ['2001:db8::1', '2001:db8:0:0', '2001:db8:0'],
  ['2001:0db8:0001::', '2001:db8:1:0', '2001:db8:1'],
  ['::1', '0:0:0:0', '0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0', 'fe80:0:0'],
  ['internal', 'internal', 'internal'],
])('%s counts as %s, beside %s', (remoteAddress, address, subnet) => {
  expect(toNeighbourhood(remoteAddress)).toEqual({ address, subnet });
});

describe.each(dialects)('sign-ins by address on $name', (dialect) => {
  let home: OpenedDatabase;
  beforeAll(async () => void (home = await openTestDatabase(dialect)));
  afterAll(() => home.close());
  const tries = async (addresses: readonly string[], audience: 'member' | 'staff' = 'member') => {
    const waits: number[] = [];
    for (const remoteAddress of addresses)
      waits.push(await countSignIn(home.db, { audience, remoteAddress }, NOW));
    return waits.filter((wait) => wait > 0).length;
  };

  test('twenty a minute from one address, and somebody else may still come in', async () => {
    expect(await tries(Array.from({ length: 25 }, () => '198.51.100.9'))).toBe(5);
    expect(await tries(['198.51.100.10'])).toBe(0);
    expect(await tries(['198.51.100.9'], 'staff')).toBe(0);
  });

  test('a hundred a minute from addresses side by side, in IPv6 twenty from one connection', async () => {
    expect(await tries(Array.from({ length: 110 }, (_, index) => `203.0.113.${index}`))).toBe(10);
    expect(await tries(['203.0.114.1'])).toBe(0);
    expect(await tries(Array.from({ length: 25 }, (_, index) => `2001:db8:1:2::${index}`))).toBe(5);
  });
});
