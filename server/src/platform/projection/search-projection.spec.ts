import * as path from 'node:path';

import { dialects } from '../../../test/dialects';
import type { OpenedDatabase } from '../../../test/open-test-database';
import { openTestDatabase } from '../../../test/open-test-database';
import { ok } from '../../shared/result';
import { openLog } from '../log';
import { recordEvents } from '../outbox/record-event';
import { openSearch } from '../search';
import { testDocument } from '../search/testing/test-index';
import { SearchProjection } from './search-projection';

const NOW = new Date('2026-11-24T03:00:00Z');
const clock = { now: () => NOW };

describe.each(dialects)('the search projection on $name', (dialect) => {
  let home: OpenedDatabase;
  let projection: SearchProjection;

  beforeEach(async () => {
    home = await openTestDatabase(dialect);
    const load = async (_db: unknown, ids: readonly string[]) => ids.map((id) => testDocument({ id, title: `Judul ${id}` }));
    const touchedBy = async (_db: unknown, events: readonly { subjectId: string }[]) => events.map(({ subjectId }) => subjectId);
    const source = {
      touchedBy, load,
      async *all() {
        yield [];
      },
    };
    projection = new SearchProjection({ db: home.db, clock, search: openSearch({ directory: path.join(home.dataDir, 'search') }), source, log: openLog({ level: 'silent' }) });
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

    expect(await projection.state()).toMatchObject({ documentCount: 4_500, lastEvent: 4_500, lagSeconds: 0 });
  });

  test('a fact that is committed after one with a higher number is found, too', async () => {
    await write(3);
    await home.db.transaction(async (tx) => ok(await tx.query('DELETE FROM outbox_event WHERE id = 2')));
    projection.markDirty();
    await projection.catchUp(null);

    await home.db.transaction(async (tx) => ok(await tx.query("INSERT INTO outbox_event (id, name, subject_id, occurred_at) VALUES (2, 'thing.changed', 'late', '2026-11-24 03:00:00.000')")));
    projection.markDirty();
    await untilFollowed();

    expect(await projection.state()).toMatchObject({ documentCount: 3, lastEvent: 3 });
  });

  async function write(count: number): Promise<void> {
    const events = Array.from({ length: count }, (_, index) => ({ name: 'thing.changed', subjectId: `thing_${index + 1}` }));
    await home.db.transaction(async (tx) => ok(await recordEvents(tx, events, NOW)));
  }

  async function untilFollowed(): Promise<void> {
    projection.markDirty();
    while (!(await projection.catchUp(null))) continue;
  }
});
