import * as os from 'node:os';
import * as path from 'node:path';

import { createApp } from '../app/create-app';
import type { BenchPlace } from '../bench/bench-place';
import { atBenchPlace } from '../bench/bench-place';
import type { ListsSize } from '../bench/generate-lists';
import { generateLists } from '../bench/generate-lists';
import { openClient } from '../bench/http-client';
import { measureExport } from '../bench/measure-export';
import { startMeasured } from '../bench/measured-child';
import type { ListFigures } from '../bench/measure-lists';
import { measureLists, openListQueries } from '../bench/measure-lists';
import { startSessionOf } from '../bench/staff-session';
import { readConfig } from '../platform/config';
import { openLog } from '../platform/log';
import { toCivilDate } from '../shared/civil-date';
import type { Command } from './command';
import { optional, say } from './command';

/** The aim for the slowest of twenty filters, in milliseconds. */
const AIM_MS = 300;

type Asked = { readonly size: ListsSize; readonly requests: number };

/** Measures the lists of the back office in a large library, and an export whose server is killed half way. */
export const benchListsCommand: Command = {
  name: 'bench:lists',
  usage: '[--copies 100000] [--members 100000] [--loans 20000] [--requests 60] [--mariadb mysql://…]',
  summary:
    'Measure filters of the long lists through GraphQL until the first rows, and make a file of all copies while the server is killed. On SQLite, or on the MariaDB server that is named; a database is made there, and dropped.',
  run: async (args) => {
    const { options } = args;
    const asked = {
      size: {
        copies: Number(options.get('copies') ?? 100_000),
        members: Number(options.get('members') ?? 100_000),
        loans: Number(options.get('loans') ?? 20_000),
        events: 5_000,
      },
      requests: Number(options.get('requests') ?? 60),
    };
    const server = optional(args, 'mariadb') ?? readConfig().databaseUrl;
    return (await atBenchPlace(server, (place) => measure(place, asked))) ? 0 : 1;
  },
};

async function measure(place: BenchPlace, { size, requests }: Asked): Promise<boolean> {
  const cookie = await prepare(place, size);
  const { dataDir, databaseUrl } = place;
  const served = await startMeasured(path.join(__dirname, '../bench/served-child.js'), dataDir, databaseUrl);
  const client = openClient(served.port, 1, { cookie });
  const ask = openListQueries(client, readConfig().webRoot);
  const figures = await measureLists(ask, { requests, today: toCivilDate(new Date()) });
  client.close();
  await served.stop();
  report(figures);
  const file = await measureExport({ ...place, cookie, copies: size.copies });
  const isWhole = file.lines === size.copies && file.distinct === size.copies;
  say(
    `file: killed at ${file.rowsAtKill} rows after ${file.secondsToKill.toFixed(1)} s; done ${file.secondsAfterRestart.toFixed(1)} s after the restart; ${file.lines} rows, ${file.distinct} different: ${isWhole ? 'each stands once' : 'WRONG'}`,
  );
  return isWhole;
}

async function prepare({ engine, dataDir, databaseUrl }: BenchPlace, size: ListsSize): Promise<string> {
  const house = await createApp(readConfig({ DATA_DIR: dataDir, DATABASE_URL: databaseUrl }), {
    log: openLog({ level: 'error' }),
  });
  try {
    const begun = Date.now();
    await generateLists(house, size);
    await house.projection.rebuild();
    say(
      `${engine}: ${size.copies} copies, ${size.members} members, ${size.loans} open loans and ${size.events} events made in ${((Date.now() - begun) / 1_000).toFixed(0)} s`,
    );
    return await startSessionOf(house, 'librarian');
  } finally {
    await house.close();
  }
}

function report(figures: readonly ListFigures[]): void {
  for (const { name, p50, p95, rows } of figures)
    say(
      `${name.padEnd(28)} p50 ${p50.toFixed(0).padStart(4)} ms  p95 ${p95.toFixed(0).padStart(4)} ms${p95 > AIM_MS ? '  over the aim' : ''}${rows === 0 ? '  nothing found' : ''}`,
    );
  const slowest = Math.max(...figures.map(({ p95 }) => p95));
  say(`slowest p95 ${slowest.toFixed(0)} ms (aim ${AIM_MS} ms); load ${os.loadavg()[0]?.toFixed(1)}`);
}
