import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

import type { App } from '../app/create-app';
import { createApp } from '../app/create-app';
import { createBenchDatabase, dropBenchDatabase } from '../bench/bench-database';
import { countGeneratedLoans } from '../bench/generated-loans.queries';
import { generateCirculation } from '../bench/generate-circulation';
import { countOpenDays, createReports, loadReport, REPORT_NAMES } from '../modules/reporting';
import { readConfig } from '../platform/config';
import { openLog } from '../platform/log';
import { addDays, toCivilDate } from '../shared/civil-date';
import type { Command } from './command';
import { say } from './command';

const YEAR = 365;
const TRIES = 5;

/** Measures how long summaries and reports take on a made-up library, and checks them against the facts. */
export const benchReportsCommand: Command = {
  name: 'bench:reports',
  usage: '[--members 20000] [--loans 500000] [--database mysql://…]',
  summary:
    'Measure the counting of summaries and each report on made-up loans, and compare them with the facts. A database is made on the server that is named, and dropped.',
  run: async ({ options }) => {
    const size = {
      members: Number(options.get('members') ?? 20_000),
      loans: Number(options.get('loans') ?? 500_000),
      freeCopies: 1_000,
    };
    const server = options.get('database') ?? null;
    const name = `bench_${randomUUID().replaceAll('-', '')}`;
    const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'pustaka-bench-'));
    const url = server === null ? null : await createBenchDatabase(server, name);
    const house = await createApp(
      { ...readConfig(), dataDir, databaseUrl: url },
      { log: openLog({ level: 'error' }) },
    );
    try {
      say(`${size.loans} loans are being made up …`);
      await generateCirculation(house, size);
      return (await measure(house)) ? 0 : 1;
    } finally {
      await house.close();
      if (server !== null) await dropBenchDatabase(server, name);
      fs.rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

async function measure(house: App): Promise<boolean> {
  const first = await timed(() => countOpenDays(house));
  say(`first count: ${first.ms} ms for ${first.value.dayCount} days`);
  const again = await timed(() => countOpenDays(house));
  say(`count again: ${again.ms} ms for ${again.value.dayCount} days`);
  const today = toCivilDate(house.clock.now());
  const span = { from: addDays(today, -YEAR), to: addDays(today, 1) };
  const reports = createReports(() => Promise.resolve([]));
  for (const name of REPORT_NAMES) {
    const tries: number[] = [];
    for (let count = 0; count < TRIES; count++)
      tries.push((await timed(() => loadReport(house, ask(span), reports[name]))).ms);
    say(`${name}: first ${tries[0]} ms, slowest of the others ${Math.max(...tries.slice(1))} ms`);
  }
  const loaded = await loadReport(house, ask(span), reports.CIRCULATION);
  const told = loaded.ok ? loaded.value.parts[0]?.total?.values[0]?.number : null;
  const counted = await countGeneratedLoans(house.db, span);
  say(`loans of the year: report ${told}, facts ${counted}`);
  return told === counted;
}

function ask(span: { from: string; to: string }): Parameters<typeof loadReport>[1] {
  return { span, branchId: null, locale: 'ID', canSeeMembers: true };
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const begun = performance.now();
  const value = await work();
  return { value, ms: Math.round(performance.now() - begun) };
}
