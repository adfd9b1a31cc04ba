import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

import { createBenchDatabase, dropBenchDatabase, fillWithGenerated } from '../bench/bench-database';
import type { ApiFigures, Cost } from '../bench/measure-api';
import { measureApi, withClient } from '../bench/measure-api';
import { startMeasured } from '../bench/measured-child';
import { readConfig } from '../platform/config';
import type { Command } from './command';
import { say } from './command';

/** What to measure on one engine. */
type Bench = {
  readonly engine: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly titles: number;
  readonly requests: number;
};

/**
 * Measures the API on generated titles beside the same answers by hand, in one run, on SQLite and on MariaDB
 * where a server is named.
 */
export const benchApiCommand: Command = {
  name: 'bench:api',
  usage:
    '[--titles 50000] [--requests 1000] [--mariadb <mysql://…>] [--engine sqlite|mariadb] [--keep <folder>]',
  summary: 'Measure lists and details through GraphQL beside the same answers by hand.',
  run: async ({ options }) => {
    const titles = Number(options.get('titles') ?? 50_000);
    const kept = options.get('keep');
    const folder = kept ?? fs.mkdtempSync(path.join(os.tmpdir(), 'pustaka-bench-'));
    const asked = { titles, requests: Number(options.get('requests') ?? 1_000) };
    const server = options.get('mariadb') ?? readConfig().databaseUrl ?? undefined;
    const engine = options.get('engine');
    const database = `pustaka_bench_${titles}`;
    try {
      if (engine !== 'mariadb')
        await bench({ ...asked, engine: 'SQLite', dataDir: path.join(folder, 'sqlite'), databaseUrl: '' });
      if (engine === 'sqlite') return 0;
      if (server === undefined)
        say('MariaDB      not measured: name a server with --mariadb or in DATABASE_URL');
      else
        await bench({
          ...asked,
          engine: 'MariaDB',
          dataDir: path.join(folder, 'mariadb'),
          databaseUrl: await createBenchDatabase(server, database),
        });
      return 0;
    } finally {
      if (kept === undefined) fs.rmSync(folder, { recursive: true, force: true });
      if (kept === undefined && server !== undefined) await dropBenchDatabase(server, database);
    }
  },
};

async function bench({ engine, dataDir, databaseUrl, titles, requests }: Bench): Promise<void> {
  fs.mkdirSync(dataDir, { recursive: true });
  await fillWithGenerated(dataDir, databaseUrl, titles);
  say(
    `${engine}, ${titles} titles, Node ${process.version}, load ${os
      .loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );
  const floor = withClient(
    await startMeasured(path.join(__dirname, '../bench/floor-child.js'), dataDir, databaseUrl),
  );
  const ours = withClient(
    await startMeasured(path.join(__dirname, '../bench/served-child.js'), dataDir, databaseUrl),
  );
  try {
    report(await measureApi({ floor, ours }, requests));
  } finally {
    for (const { child, client } of [floor, ours]) {
      client.close();
      await child.stop();
    }
  }
}

function report({ list, detail, cachedGet, rssMb }: ApiFigures): void {
  for (const [name, { floor, ours }] of Object.entries({ list, detail })) {
    say(
      `${name.padEnd(12)} floor ${show(floor)}   ours ${show(ours)}   ratio ${(ours.cpuMs / floor.cpuMs).toFixed(2)} (target 2.0)`,
    );
  }
  say(
    `cached GET   ours ${show(cachedGet)}   ratio to the floor of the list ${(cachedGet.cpuMs / list.floor.cpuMs).toFixed(2)} (target 1.2)`,
  );
  say(`memory       ours ${rssMb} MB (target 350)`);
}

function show({ perSecond, cpuMs, bytes }: Cost): string {
  return `${perSecond.toFixed(0)}/s ${cpuMs.toFixed(3)} ms CPU ${bytes} bytes`;
}
