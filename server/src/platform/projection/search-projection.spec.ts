import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { dialects } from '../../../test/dialects';
import type { OpenedDatabase } from '../../../test/open-test-database';
import { openTestDatabase } from '../../../test/open-test-database';
import { ok } from '../../shared/result';
import type { FollowedThings, Follower } from './testing/followed-documents';
import { waitUntilPasses, followedThings } from './testing/followed-documents';

describe.each(dialects)('the search projection on $name', (dialect) => {
  let home: OpenedDatabase;
  let things: FollowedThings;
  let follower: Follower;

  beforeEach(async () => {
    home = await openTestDatabase(dialect);
    things = followedThings(home);
    follower = things.open();
    await follower.projection.start();
  });
  afterEach(async () => {
    await follower.projection.stop();
    await home.close();
  });

  test('more facts than one batch within ten seconds are all followed at once', async () => {
    await things.write(4_500);

    await follower.projection.catchUp(4_500);
    await follower.untilFollowed();

    expect(await follower.projection.state()).toMatchObject({
      documentCount: 4_501,
      lastEvent: 4_500,
      lagSeconds: 0,
    });
  });

  test('a fact that is committed after one with a higher number is found, too', async () => {
    const { projection } = follower;
    await things.write(3);
    await home.db.transaction(async (tx) => ok(await tx.query('DELETE FROM outbox_event WHERE id = 2')));
    projection.markDirty();
    await projection.catchUp(null);

    await home.db.transaction(async (tx) =>
      ok(
        await tx.query(
          "INSERT INTO outbox_event (id, name, subject_id, occurred_at) VALUES (2, 'thing.changed', 'late', '2026-11-24 03:00:00.000')",
        ),
      ),
    );
    projection.markDirty();
    await follower.untilFollowed();

    expect(await projection.state()).toMatchObject({ documentCount: 4, lastEvent: 3 });
  });

  test('an index that is deleted while the server runs is built anew by itself, and what was written lately is applied again', async () => {
    await things.write(2);
    await follower.untilFollowed();

    fs.rmSync(things.folder, { recursive: true });

    await waitUntilPasses(async () =>
      expect(await follower.projection.state()).toMatchObject({ documentCount: 3, lastEvent: 2 }),
    );
  });

  test('an index that is found damaged by a search is built anew, and the next search is answered', async () => {
    for (const file of indexFiles()) fs.writeFileSync(file, Buffer.alloc(8_192, 0xff));

    await waitUntilPasses(async () =>
      expect(await follower.titlesLike('kembali')).toEqual(['Judul kembali']),
    );
  });

  test('an index that was damaged while the server stood still is built anew before the start is over', async () => {
    await follower.projection.stop();
    for (const file of indexFiles()) damageInside(file);

    follower = things.open();
    await follower.projection.start();

    expect(await follower.titlesLike('kembali')).toEqual(['Judul kembali']);
  });

  test('an index that cannot be built leaves no file behind, is not tried again at once, and meanwhile the server is not ready', async () => {
    const { projection, search } = follower;
    let builds = 0;
    things.whileBuilding = async () => {
      builds += 1;
      throw new Error('the database went away');
    };

    const begun = Date.now();
    fs.rmSync(things.folder, { recursive: true });
    await waitUntilPasses(async () => expect(builds).toBeGreaterThan(0));
    await waitUntilPasses(async () => expect((await search.status()).isRebuilding).toBe(false));
    for (let turn = 0; turn < 10; turn++) {
      projection.rebuildIfBroken();
      await sleep(20);
    }

    // The pauses between tries are two seconds at least.
    expect(builds).toBeLessThanOrEqual(1 + (Date.now() - begun) / 2_000);
    expect(projection.canAnswer).toBe(false);
    await waitUntilPasses(async () => expect(indexFiles()).toEqual([]));
    things.whileBuilding = null;
    await waitUntilPasses(async () =>
      expect(await follower.titlesLike('kembali')).toEqual(['Judul kembali']),
    );
    await waitUntilPasses(async () => expect(projection.canAnswer).toBe(true));
  });

  test('a server that cannot build its index is ready again when another process has built it', async () => {
    things.whileBuilding = async () => {
      throw new Error('the database went away');
    };
    fs.rmSync(things.folder, { recursive: true });
    await waitUntilPasses(async () => expect(follower.projection.canAnswer).toBe(false));

    const other = things.open();
    things.whileBuilding = null;
    await other.projection.rebuild();

    await waitUntilPasses(async () => expect(follower.projection.canAnswer).toBe(true));
    expect(await follower.titlesLike('kembali')).toEqual(['Judul kembali']);
    await other.projection.stop();
  });

  function indexFiles(): string[] {
    return fs
      .readdirSync(things.folder)
      .filter((file) => file.endsWith('.sqlite'))
      .map((file) => path.join(things.folder, file));
  }

  /** Leaves the first pages, which say that the index is ready. */
  function damageInside(file: string): void {
    const bytes = fs.readFileSync(file);
    fs.writeFileSync(file, bytes.fill(0xff, 4 * 4_096));
  }
});
