import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { dialects } from '../../../test/dialects';
import type { OpenedDatabase } from '../../../test/open-test-database';
import { openTestDatabase } from '../../../test/open-test-database';
import { ok } from '../../shared/result';
import { openLog } from '../log';
import { recordEvents } from '../outbox/record-event';
import type { Search } from '../search';
import { openSearch } from '../search';
import { testDocument } from '../search/testing/test-index';
import { healingSearch } from './healing-search';
import { SearchProjection } from './search-projection';

const NOW = new Date('2026-11-24T03:00:00Z');
const clock = { now: () => NOW };

describe.each(dialects)('the search projection on $name', (dialect) => {
  let home: OpenedDatabase;
  let projection: SearchProjection;
  let search: Search;

  beforeEach(async () => {
    home = await openTestDatabase(dialect);
    start();
    await projection.start();
  });
  afterEach(async () => {
    await projection.stop();
    await home.close();
  });

  test('more facts than one batch within ten seconds are all followed at once', async () => {
    await write(4_500);

    await projection.catchUp(4_500);
    await untilFollowed();

    expect(await projection.state()).toMatchObject({ documentCount: 4_501, lastEvent: 4_500, lagSeconds: 0 });
  });

  test('a fact that is committed after one with a higher number is found, too', async () => {
    await write(3);
    await home.db.transaction(async (tx) => ok(await tx.query('DELETE FROM outbox_event WHERE id = 2')));
    projection.markDirty();
    await projection.catchUp(null);

    await home.db.transaction(async (tx) => ok(await tx.query("INSERT INTO outbox_event (id, name, subject_id, occurred_at) VALUES (2, 'thing.changed', 'late', '2026-11-24 03:00:00.000')")));
    projection.markDirty();
    await untilFollowed();

    expect(await projection.state()).toMatchObject({ documentCount: 4, lastEvent: 3 });
  });

  test('an index that is deleted while the server runs is built anew by itself', async () => {
    await write(2);
    await untilFollowed();

    fs.rmSync(path.join(home.dataDir, 'search'), { recursive: true });

    await eventually(async () => expect(await projection.state()).toMatchObject({ documentCount: 1, lastEvent: 2 }));
  });

  test('an index that is found damaged by a search is built anew, and the next search is answered', async () => {
    for (const name of fs.readdirSync(path.join(home.dataDir, 'search')).filter((file) => file.endsWith('.sqlite'))) {
      fs.writeFileSync(path.join(home.dataDir, 'search', name), Buffer.alloc(8_192, 0xff));
    }

    await eventually(async () => expect((await search.suggest('kembali', 5)).map(({ text }) => text)).toEqual(['Judul kembali']));
  });

  test('an index that was damaged while the server stood still is built anew before the start is over', async () => {
    const folder = path.join(home.dataDir, 'search');
    await projection.stop();
    for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.sqlite'))) damageInside(path.join(folder, name));

    start();
    await projection.start();

    expect((await search.suggest('kembali', 5)).map(({ text }) => text)).toEqual(['Judul kembali']);
  });

  /** Leaves the first pages, which say that the index is ready. */
  function damageInside(file: string): void {
    const bytes = fs.readFileSync(file);
    fs.writeFileSync(file, bytes.fill(0xff, 4 * 4_096));
  }

  function start(): void {
    const load = async (_db: unknown, ids: readonly string[]) => ids.map((id) => testDocument({ id, title: `Judul ${id}` }));
    const touchedBy = async (_db: unknown, events: readonly { subjectId: string }[]) => events.map(({ subjectId }) => subjectId);
    const source = {
      touchedBy, load,
      async *all() {
        yield [testDocument({ id: 'thing_0', title: 'Judul kembali' })];
      },
    };
    search = healingSearch(openSearch({ directory: path.join(home.dataDir, 'search') }), () => projection.heal());
    projection = new SearchProjection({ db: home.db, clock, search, source, log: openLog({ level: 'silent' }) });
  }

  async function eventually(check: () => Promise<void>): Promise<void> {
    for (const end = Date.now() + 10_000; ; await sleep(100)) {
      if (Date.now() > end) return check();
      if (await check().then(() => true, () => false)) return;
    }
  }

  async function write(count: number): Promise<void> {
    const events = Array.from({ length: count }, (_, index) => ({ name: 'thing.changed', subjectId: `thing_${index + 1}` }));
    await home.db.transaction(async (tx) => ok(await recordEvents(tx, events, NOW)));
  }

  async function untilFollowed(): Promise<void> {
    projection.markDirty();
    while (!(await projection.catchUp(null))) continue;
  }
});
