import { readdirSync } from 'node:fs';

import { dialects } from '../../../test/dialects';
import type { OpenedDatabase } from '../../../test/open-test-database';
import { openTestDatabase } from '../../../test/open-test-database';
import type { FollowedThings, Follower } from './testing/followed-documents';
import { waitUntilPasses, followedThings } from './testing/followed-documents';

const filesOf = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.sqlite'));

describe.each(dialects)('an index file that is swapped in under those who follow, on $name', (dialect) => {
  let home: OpenedDatabase;
  let things: FollowedThings;
  let follower: Follower;
  let other: Follower;

  beforeEach(async () => {
    home = await openTestDatabase(dialect);
    things = followedThings(home);
    [follower, other] = [things.open(), things.open()];
    await follower.projection.start();
    things.whileBuilding = rename;
  });
  afterEach(async () => {
    await Promise.all([follower, other].map(({ projection }) => projection.stop()));
    await home.close();
  });

  test('a title that changed after another process had read it is found by its new name, and the file says so', async () => {
    await other.projection.rebuild();

    await waitUntilPasses(async () => expect(await follower.titlesLike('baru')).toEqual(['Judul baru']));
    expect(await follower.search.status()).toMatchObject({ cursor: '1', documents: 1 });
    expect(follower.projection.lastEvent).toBe(1);
  });

  test('the next change brings with it what was applied to the old file only', async () => {
    await other.projection.rebuild();

    await things.write(1, 7);
    await follower.untilFollowed();

    expect(await follower.titlesLike('baru')).toEqual(['Judul baru']);
    expect(await follower.projection.state()).toMatchObject({ documentCount: 2, lastEvent: 2 });
  });

  test('a title that changed after this process had read it is found by its new name at once', async () => {
    await follower.projection.rebuild();

    await follower.projection.catchUp(null);

    expect(await follower.titlesLike('baru')).toEqual(['Judul baru']);
  });

  test('while an index is healed nothing is applied and it counts as behind; afterwards the new name is found', async () => {
    let isCurrent = true;
    things.whileBuilding = async () => {
      things.titles.set('thing_0', 'Judul baru');
      await things.write(1, 0);
      follower.projection.markDirty();
      isCurrent = await follower.projection.catchUp(1);
    };

    follower.projection.rebuildIfBroken();
    await waitUntilPasses(async () => expect(await follower.titlesLike('baru')).toEqual(['Judul baru']));

    expect(isCurrent).toBe(false);
  });

  test('a file that another process took away before it was finished is no fault: the finished one is taken', async () => {
    things.whileBuilding = async () => {
      things.whileBuilding = null;
      await waitUntilPasses(async () => expect(filesOf(things.folder)).toHaveLength(2));
      await other.projection.rebuild();
    };

    await follower.projection.rebuild();
    await things.write(1, 7);
    await follower.untilFollowed();

    expect(await follower.projection.state()).toMatchObject({ documentCount: 2, lastEvent: 1 });
  });

  /** Renames the thing, and sees that it is found by its new name in the old file. */
  async function rename(): Promise<void> {
    things.titles.set('thing_0', 'Judul baru');
    await things.write(1, 0);
    await follower.untilFollowed();
    expect(await follower.titlesLike('baru')).toEqual(['Judul baru']);
  }
});
