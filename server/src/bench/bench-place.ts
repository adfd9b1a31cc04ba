import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

import { createBenchDatabase, dropBenchDatabase } from './bench-database';

/** Where something is measured: a folder of its own, and a database on MariaDB unless the address is empty. */
export type BenchPlace = {
  readonly engine: 'SQLite' | 'MariaDB';
  readonly dataDir: string;
  readonly databaseUrl: string;
};

/** Measures in a new place, on SQLite or on the MariaDB server that is named, and takes the place away afterwards. */
export async function atBenchPlace<Result>(
  server: string | null,
  measure: (place: BenchPlace) => Promise<Result>,
): Promise<Result> {
  const name = `bench_${randomUUID().replaceAll('-', '')}`;
  const place: BenchPlace = {
    engine: server === null ? 'SQLite' : 'MariaDB',
    dataDir: fs.mkdtempSync(path.join(os.tmpdir(), 'pustaka-bench-')),
    databaseUrl: server === null ? '' : await createBenchDatabase(server, name),
  };
  try {
    return await measure(place);
  } finally {
    if (server !== null) await dropBenchDatabase(server, name);
    fs.rmSync(place.dataDir, { recursive: true, force: true });
  }
}
