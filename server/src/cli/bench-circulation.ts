import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

import { createApp } from '../app/create-app';
import { createBenchDatabase, dropBenchDatabase } from '../bench/bench-database';
import type { DeskClient } from '../bench/circulation-requests';
import { scanAndLend } from '../bench/circulation-requests';
import { openByHand } from '../bench/check-out-by-hand';
import type { LibrarySize } from '../bench/generate-circulation';
import { generateCirculation, countOpenLoans } from '../bench/generate-circulation';
import { openClient } from '../bench/http-client';
import { benchId } from '../bench/made-up-rows';
import { startMeasured } from '../bench/measured-child';
import { startSessionOf } from '../bench/staff-session';
import { percentile } from '../bench/percentile';
import { readConfig } from '../platform/config';
import { openLog } from '../platform/log';
import type { Command } from './command';
import { say } from './command';

type Place = { readonly dataDir: string; readonly url: string | null };
type Lend = (number: number) => Promise<unknown>;
type Round = { readonly perSecond: number; readonly p50: number; readonly p95: number };

const DESKS = 10;
const ROUNDS = 5;

/**
 * Measures check-outs on a made-up library through GraphQL over HTTP, beside the same rows by hand in the
 * same run.
 */
export const benchCirculationCommand: Command = {
  name: 'bench:circulation',
  usage: '[--members 100000] [--loans 500000] [--requests 2000] [--database mysql://…]',
  summary:
    'Measure check-outs through GraphQL beside the same rows written by hand, and how long a scan takes. A database is made on the server that is named, and dropped.',
  run: async ({ options }) => {
    const requests = Number(options.get('requests') ?? 2_000);
    const size = {
      members: Number(options.get('members') ?? 100_000),
      loans: Number(options.get('loans') ?? 500_000),
      freeCopies: requests * ROUNDS + 1_000,
    };
    const server = options.get('database') ?? null;
    const name = `bench_${randomUUID().replaceAll('-', '')}`;
    const place = {
      dataDir: fs.mkdtempSync(path.join(os.tmpdir(), 'pustaka-bench-')),
      url: server === null ? null : await createBenchDatabase(server, name),
    };
    try {
      await measure(place, size, requests);
      return 0;
    } finally {
      if (server !== null) await dropBenchDatabase(server, name);
      fs.rmSync(place.dataDir, { recursive: true, force: true });
    }
  },
};

async function measure(place: Place, size: LibrarySize, requests: number): Promise<void> {
  const cookie = await prepare(place, size);
  const floor = await startMeasured(
    path.join(__dirname, '../bench/circulation-floor-child.js'),
    place.dataDir,
    place.url ?? '',
  );
  const ours = await startMeasured(
    path.join(__dirname, '../bench/served-child.js'),
    place.dataDir,
    place.url ?? '',
  );
  const desk = { http: openClient(ours.port, DESKS, { cookie }), size };
  const floorClient = openClient(floor.port, DESKS);
  let next = countOpenLoans(size);
  const turn = (): number => next++;
  const byHand = openByHand({ url: place.url, dataDir: place.dataDir });
  await load(Math.ceil(requests / 4), () => floorClient.post('/check-out', copyOf(size, turn())));
  await load(Math.ceil(requests / 4), () => scanAndLend(desk, turn(), { scansCard: false }));
  const rows = await load(requests, () => byHand.checkOut(copyOf(size, turn())));
  const overHttp = await load(requests, () => floorClient.post('/check-out', copyOf(size, turn())));
  const lent = await load(requests, () => scanAndLend(desk, turn(), { scansCard: false }));
  await byHand.close();
  say(`rows by hand           ${show(rows)}`);
  say(`rows by hand over HTTP ${show(overHttp)}`);
  say(
    `check-out, GraphQL     ${show(lent)}   ${(lent.perSecond / rows.perSecond).toFixed(2)} of the rows by hand (target 0.5), ${(lent.perSecond / overHttp.perSecond).toFixed(2)} of them over HTTP`,
  );
  await measureDesk(desk, { requests: Math.min(requests, 500), turn });
  desk.http.close();
  floorClient.close();
  await floor.stop();
  await ours.stop();
}

/** One desk alone: what a member of staff waits for after a scan. */
async function measureDesk(
  desk: DeskClient,
  { requests, turn }: { requests: number; turn: () => number },
): Promise<void> {
  const cards: number[] = [];
  const books: number[] = [];
  for (let scan = 0; scan < requests; scan++) {
    const { cardMs, bookMs } = await scanAndLend(desk, turn(), { scansCard: true });
    cards.push(cardMs);
    books.push(bookMs);
  }
  say(
    `one desk: card scanned p95 ${percentile(cards, 0.95).toFixed(1)} ms, book scanned and lent p50 ${percentile(books, 0.5).toFixed(1)} ms, p95 ${percentile(books, 0.95).toFixed(1)} ms (target 150)`,
  );
}

async function prepare(place: Place, size: LibrarySize): Promise<string> {
  const house = await createApp(
    readConfig({ DATA_DIR: place.dataDir, ...(place.url === null ? {} : { DATABASE_URL: place.url }) }),
    { log: openLog({ level: 'warn' }) },
  );
  const begun = Date.now();
  await generateCirculation(house, size);
  say(
    `${size.members} members and ${size.loans} loans (${countOpenLoans(size)} open) made in ${((Date.now() - begun) / 1_000).toFixed(0)} s, ${house.db.isSqlite ? 'embedded database' : 'MariaDB'}`,
  );
  const cookie = await startSessionOf(house, 'desk');
  await house.close();
  return cookie;
}

function copyOf(size: LibrarySize, number: number): { id: string; titleId: string; memberId: string } {
  const titles = Math.ceil((countOpenLoans(size) + size.freeCopies) / 3);
  return {
    id: benchId('cpy', number),
    titleId: benchId('ttl', number % titles),
    memberId: benchId('mbr', number % size.members),
  };
}

async function load(requests: number, lend: Lend): Promise<Round> {
  let next = 0;
  const times: number[] = [];
  const work = async (): Promise<void> => {
    while (next < requests) {
      const begun = performance.now();
      await lend(next++);
      times.push(performance.now() - begun);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: DESKS }, work));
  return {
    perSecond: requests / ((performance.now() - begun) / 1_000),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
}

function show({ perSecond, p50, p95 }: Round): string {
  return `${perSecond.toFixed(0).padStart(5)}/s with ${DESKS} at once, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;
}
