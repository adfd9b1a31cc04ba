import { setTimeout as sleep } from 'node:timers/promises';

import { dialects } from '../../../test/dialects';
import type { OpenedDatabase } from '../../../test/open-test-database';
import { openTestDatabase } from '../../../test/open-test-database';
import { withNamedLock } from './named-lock';

describe.each(dialects)('a named lock on $name', (dialect) => {
  let home: OpenedDatabase;

  beforeAll(async () => {
    home = await openTestDatabase(dialect);
  });
  afterAll(() => home.close());

  test('hands back what the work gives, and is free again after a failure', async () => {
    await expect(
      withNamedLock(home.db, 'tables', async () => Promise.reject(new Error('broken'))),
    ).rejects.toThrow('broken');

    expect(await withNamedLock(home.db, 'tables', async () => 'done')).toBe('done');
  });

  test('lets one at a time in under one name, where several processes share a server', async () => {
    if (home.db.isSqlite) return;
    const steps: string[] = [];
    const work = (who: string) => async (): Promise<void> => {
      steps.push(`${who} begins`);
      await sleep(50);
      steps.push(`${who} ends`);
    };

    await Promise.all(['one', 'other'].map((who) => withNamedLock(home.db, 'tables', work(who))));

    const [first] = steps;
    expect(steps).toEqual(
      first === 'one begins'
        ? ['one begins', 'one ends', 'other begins', 'other ends']
        : ['other begins', 'other ends', 'one begins', 'one ends'],
    );
  });
});
