import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { ok } from '../../../shared/result';
import type { Database } from '../../db/database';
import { openLog } from '../../log';
import { recordEvents } from '../../outbox/record-event';
import { openSearch, type Search } from '../../search';
import { testDocument } from '../../search/testing/test-index';
import { selfRebuildingIndex } from '../self-rebuilding-index';
import { SearchProjection } from '../search-projection';

/** When everything of these tests happens. */
export const NOW = new Date('2026-11-24T03:00:00Z');

/** Things in a database, and their index, which several processes may follow. */
export type FollowedThings = {
  readonly folder: string;
  /**
   * What things are called; those that are not here are called by their ids. Only `thing_0` is among those
   * that a rebuild reads.
   */
  readonly titles: Map<string, string>;
  /** Happens when a rebuild has read the last batch and has not swapped its file in yet. */
  whileBuilding: (() => Promise<void>) | null;
  /** Writes facts of so many things, counted from a number. */
  write(count: number, first?: number): Promise<void>;
  open(): Follower;
};

/** What one process has of the index. */
export type Follower = {
  readonly projection: SearchProjection;
  readonly search: Search;
  titlesLike(text: string): Promise<string[]>;
  untilFollowed(): Promise<void>;
};

/** Starts with one thing and without an index. */
export function followedThings({
  db,
  dataDir,
}: {
  readonly db: Database;
  readonly dataDir: string;
}): FollowedThings {
  const things: FollowedThings = {
    folder: path.join(dataDir, 'search'),
    titles: new Map([['thing_0', 'Judul kembali']]),
    whileBuilding: null,
    write: async (count, first = 1) => {
      const events = Array.from({ length: count }, (_, index) => ({
        name: 'thing.changed',
        subjectId: `thing_${first + index}`,
      }));
      await db.transaction(async (tx) => ok(await recordEvents(tx, events, NOW)));
    },
    open: () => openFollower(db, things),
  };
  return things;
}

function openFollower(db: Database, things: FollowedThings): Follower {
  const load = async (_db: unknown, ids: readonly string[]) =>
    ids.map((id) => testDocument({ id, title: things.titles.get(id) ?? `Judul ${id}` }));
  const touchedBy = async (_db: unknown, events: readonly { subjectId: string }[]) =>
    events.map(({ subjectId }) => subjectId);
  const source = {
    touchedBy,
    load,
    async *all() {
      yield await load(db, ['thing_0']);
      await things.whileBuilding?.();
    },
  };
  const search = selfRebuildingIndex(openSearch({ directory: things.folder }), () =>
    projection.rebuildIfBroken(),
  );
  const projection = new SearchProjection({
    db,
    clock: { now: () => NOW },
    search,
    source,
    log: openLog({ level: 'silent' }),
  });
  return {
    projection,
    search,
    titlesLike: async (text) => (await search.suggest(text, 5)).map((suggestion) => suggestion.text),
    untilFollowed: async () => {
      projection.markDirty();
      while (!(await projection.catchUp(null))) continue;
    },
  };
}

/** Checks again and again until it holds, for at most a minute. */
export async function waitUntilPasses(check: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + 60_000; ; await sleep(100)) {
    if (Date.now() > end) return check();
    if (
      await check().then(
        () => true,
        () => false,
      )
    )
      return;
  }
}
