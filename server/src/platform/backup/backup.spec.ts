import * as fs from 'node:fs';
import * as path from 'node:path';

import { dialects } from '../../../test/dialects';
import type { OpenedDatabase } from '../../../test/open-test-database';
import { openTestDatabase } from '../../../test/open-test-database';
import { ok } from '../../shared/result';
import { readSetting, writeSetting } from '../db/setting';
import { recordEvents } from '../outbox/record-event';
import { OUTBOUND } from '../outbound';
import type { Manifest } from './manifest';
import { restoreBackup } from './restore-backup';
import { takeBackup } from './take-backup';

const NOW = new Date('2026-11-24T03:00:00.123Z');
/** What migrations write into a fresh database. */
const SHIPPED = new Set(['survey']);
const pairs = dialects.flatMap((from) =>
  dialects.map((to) => ({ from, to, names: `${from.name} to ${to.name}` })),
);

describe.each(pairs)('the restore drill from $names', ({ from, to }) => {
  let original: OpenedDatabase;
  let copy: OpenedDatabase;
  let folder: string;
  let manifest: Manifest;

  beforeAll(async () => {
    original = await openTestDatabase(from);
    copy = await openTestDatabase(to);
    folder = path.join(original.dataDir, 'backup');
    await fill(original);
    manifest = await takeBackup(original.db, { folder, dataDir: original.dataDir, now: NOW });
  });
  afterAll(async () => {
    await original.close();
    await copy.close();
  });

  test('a damaged backup is refused and leaves the database empty', async () => {
    const damaged = `${folder}-damaged`;
    fs.cpSync(folder, damaged, { recursive: true });
    const text = fs.readFileSync(path.join(damaged, 'manifest.json'), 'utf8');
    const checksum = manifest.tables.find((table) => table.name === 'outbox_event')?.checksum ?? '';
    fs.writeFileSync(path.join(damaged, 'manifest.json'), text.replace(checksum, '0'.repeat(64)));

    const restored = restoreBackup(copy.db, {
      folder: damaged,
      dataDir: copy.dataDir,
      isReplacement: false,
      shipped: SHIPPED,
    });

    await expect(restored).rejects.toThrow('Table outbox_event: the checksum differs');
    expect(await copy.db.query('SELECT id FROM outbox_event')).toEqual([]);
  });

  test.each([
    ['cut short', (file: string) => fs.truncateSync(file, 40)],
    ['of other bytes', (file: string) => fs.writeFileSync(file, 'no gzip at all')],
    ['missing', (file: string) => fs.rmSync(file)],
  ])('a backup with a file %s is refused by name and leaves the database empty', async (kind, harm) => {
    const damaged = `${folder}-${kind.replaceAll(' ', '-')}`;
    fs.cpSync(folder, damaged, { recursive: true });
    harm(path.join(damaged, 'tables/outbox_event.ndjson.gz'));

    const restored = restoreBackup(copy.db, {
      folder: damaged,
      dataDir: copy.dataDir,
      isReplacement: false,
      shipped: SHIPPED,
    });

    await expect(restored).rejects.toThrow(/^Table outbox_event: its file .+ Nothing was changed\.$/);
    expect(await copy.db.query('SELECT id FROM outbox_event')).toEqual([]);
  });

  test('brings back every row and file, with outbound messages off', async () => {
    const restored = await restoreBackup(copy.db, {
      folder,
      dataDir: copy.dataDir,
      isReplacement: false,
      shipped: SHIPPED,
    });

    expect(restored).toEqual(manifest);
    expect(manifest.tables.find((table) => table.name === 'outbox_event')?.rows).toBe(2_500);
    expect(await readSetting(copy.db, 'name')).toBe('Perpustakaan “Kota” Pasuruan — ꦥꦱꦸꦫꦸꦮꦤ꧀');
    expect(await readSetting(copy.db, OUTBOUND)).toBe('off');
    expect(fs.readFileSync(path.join(copy.dataDir, 'uploads/cover.webp'), 'utf8')).toBe('bytes');
  });

  test('a second backup of the copy has the same counts and checksums', async () => {
    await copy.db.transaction(async (tx) => ok(await writeSetting(tx, OUTBOUND, null)));

    const again = await takeBackup(copy.db, {
      folder: path.join(copy.dataDir, 'again'),
      dataDir: copy.dataDir,
      now: NOW,
    });

    expect(again.tables).toEqual(manifest.tables);
    expect(again.files).toEqual(manifest.files);
  });

  test('a database that holds anything is refused', async () => {
    const restored = restoreBackup(copy.db, {
      folder,
      dataDir: copy.dataDir,
      isReplacement: false,
      shipped: SHIPPED,
    });

    await expect(restored).rejects.toThrow('not empty (outbox_event)');
  });

  test('a folder that exists is not written over', async () => {
    await expect(takeBackup(original.db, { folder, dataDir: original.dataDir, now: NOW })).rejects.toThrow(
      'exists already',
    );
  });
});

async function fill({ db, dataDir }: OpenedDatabase): Promise<void> {
  await db.transaction(async (tx) => {
    await writeSetting(tx, 'name', 'Perpustakaan “Kota” Pasuruan — ꦥꦱꦸꦫꦸꦮꦤ꧀');
    await recordEvents(
      tx,
      Array.from({ length: 2_500 }, (_, index) => ({
        name: 'title.changed',
        subjectId: `ttl_${index}`,
        payload: { index },
      })),
      NOW,
    );
    return ok(null);
  });
  fs.mkdirSync(path.join(dataDir, 'uploads'), { recursive: true });
  fs.writeFileSync(path.join(dataDir, 'uploads/cover.webp'), 'bytes');
}
