import * as fs from 'node:fs';
import * as path from 'node:path';

import type { App } from '../src/app/create-app';
import { createApp } from '../src/app/create-app';
import { leaveSampleCommand } from '../src/cli/leave-sample';
import { readConfig } from '../src/platform/config';
import { insertRows } from '../src/platform/db/write-rows';
import { writeSetting } from '../src/platform/db/setting';
import { openLog } from '../src/platform/log';
import { SAMPLE_MODE } from '../src/platform/sample-mode';
import { newId } from '../src/shared/id';
import { ok } from '../src/shared/result';
import type { Dialect, TestDatabase } from './dialects';
import { dialects } from './dialects';
import { openReady } from './ready-database';

const REFUSED = 'The audit log is never changed';
const UNTOUCHED = { ...process.env };

describe.each(dialects)('leaving the sample on $name', (dialect: Dialect) => {
  let home: TestDatabase;

  beforeAll(async () => {
    home = await openReady(dialect);
    process.env['DATA_DIR'] = home.dataDir;
    process.env['DATABASE_URL'] = home.url ?? '';
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    process.env = UNTOUCHED;
    await home.remove();
  });

  async function inHouse<T>(work: (house: App) => Promise<T>): Promise<T> {
    const house = await createApp(readConfig(), { log: openLog({ level: 'silent' }) });
    try {
      return await work(house);
    } finally {
      await house.close();
    }
  }

  const line = (occurredAt: string) => ({
    id: newId('aud'),
    occurred_at: occurredAt,
    actor_id: 'stf_1',
    role_codes: 'librarian',
    act: 'updateMember',
    request_id: 'r-1',
  });
  const write = ({ db }: App, sampleMode: '0' | '1'): Promise<unknown> =>
    db.transaction(async (tx) => {
      await writeSetting(tx, SAMPLE_MODE, sampleMode);
      return ok(
        await insertRows(tx, 'audit_entry', [
          line('2026-11-28 03:00:00.000'),
          line('2026-11-29 03:00:00.000'),
        ]),
      );
    });
  const countLines = async ({ db }: App): Promise<number> =>
    Number(
      (await db.query<{ total: number | string }>('SELECT COUNT(*) AS total FROM audit_entry'))[0]?.total,
    );
  const run = (yes: 'true' | 'false' = 'true'): Promise<number> =>
    leaveSampleCommand.run({ words: [], options: new Map([['yes', yes]]) });

  test('nothing goes without --yes', async () => {
    await inHouse((house) => write(house, '1'));

    expect(await run('false')).toBe(1);

    expect(await inHouse(countLines)).toBe(2);
  });

  test('the log of the sample goes, the backup keeps it', async () => {
    expect(await run()).toBe(0);

    expect(await inHouse(countLines)).toBe(0);
    const folder = fs.readdirSync(home.dataDir).find((name) => name.startsWith('sample-')) ?? '';
    const kept = fs.readdirSync(path.join(home.dataDir, folder), { recursive: true }).map(String);
    expect(kept.some((name) => name.includes('audit_entry'))).toBe(true);
  });

  test('afterwards the database refuses changes of the log again, and a second leaving does nothing', async () => {
    await inHouse(async (house) => {
      await write(house, '0');
      const change = (sql: string) => house.db.transaction(async (tx) => ok(await tx.query(sql)));

      await expect(change("UPDATE audit_entry SET act = 'other'")).rejects.toThrow(REFUSED);
      await expect(change('DELETE FROM audit_entry')).rejects.toThrow(REFUSED);
    });

    expect(await run()).toBe(1);
    expect(await inHouse(countLines)).toBe(2);
  });
});
