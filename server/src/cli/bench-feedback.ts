import * as os from 'node:os';

import { inHouse, whileServed } from '../bench/bench-house';
import type { BenchPlace } from '../bench/bench-place';
import { atBenchPlace } from '../bench/bench-place';
import type { FeedbackSize } from '../bench/generate-feedback';
import { generateBranches, generateFeedback } from '../bench/generate-feedback';
import type { CpuFigure } from '../bench/measure-feedback';
import { measureCases, measureCpu, openPeriod, publishPeriod } from '../bench/measure-feedback';
import { openListQueries } from '../bench/measure-lists';
import { startSessionOf } from '../bench/staff-session';
import { readConfig } from '../platform/config';
import { toCivilDate } from '../shared/civil-date';
import type { Command } from './command';
import { optional, say } from './command';

/** The aims of the issue: CPU of the results, and the slowest of twenty filters of the inbox, in milliseconds. */
const CPU_AIM_MS = 300;
const LIST_AIM_MS = 150;

type Asked = { readonly size: FeedbackSize; readonly requests: number };

/** Measures the results of a survey with many sheets, kept and not kept, and the inbox with many cases. */
export const benchFeedbackCommand: Command = {
  name: 'bench:feedback',
  usage: '[--sheets 100000] [--cases 20000] [--requests 60] [--mariadb mysql://…]',
  summary:
    'Measure the CPU of the results of a satisfaction survey, and how long filters of the inbox take. On SQLite, or on the MariaDB server that is named; a database is made there, and dropped.',
  run: async (args) => {
    const { options } = args;
    const asked = {
      size: {
        sheets: Number(options.get('sheets') ?? 100_000),
        cases: Number(options.get('cases') ?? 20_000),
      },
      requests: Number(options.get('requests') ?? 60),
    };
    const server = optional(args, 'mariadb') ?? readConfig().databaseUrl;
    await atBenchPlace(server, (place) => measure(place, asked));
    return 0;
  },
};

async function measure(place: BenchPlace, { size, requests }: Asked): Promise<void> {
  const today = toCivilDate(new Date());
  const cookie = await inHouse(place, async (house) => {
    await generateBranches(house);
    return startSessionOf(house, 'librarian');
  });
  const periodId = await whileServed(place, cookie, ({ client }) => openPeriod(client, today));
  const begun = Date.now();
  await inHouse(place, (house) => generateFeedback(house, periodId, size));
  say(
    `${place.engine}: ${size.sheets} sheets and ${size.cases} cases made in ${((Date.now() - begun) / 1_000).toFixed(0)} s`,
  );
  await whileServed(place, cookie, async ({ served, client }) => {
    const ask = openListQueries(client, readConfig().webRoot);
    const open = { name: 'open period, counted for staff', requests: 10 };
    sayCpu(await measureCpu(served, { ...open, ask: () => ask('SatisfactionPeriod', { id: periodId }) }));
    await publishPeriod(client, periodId);
    const pages = [
      {
        name: 'results page, not kept',
        requests,
        ask: (turn: number) => client.get(`/hasil-survei?n=${turn}`),
      },
      { name: 'results page, kept', requests, ask: () => client.get('/hasil-survei') },
    ];
    for (const page of pages) sayCpu(await measureCpu(served, page));
    for (const { name, p50, p95 } of await measureCases(ask, requests))
      say(
        `inbox: ${name.padEnd(24)} p50 ${p50.toFixed(0).padStart(4)} ms  p95 ${p95.toFixed(0).padStart(4)} ms${p95 > LIST_AIM_MS ? '  over the aim' : ''}`,
      );
  });
  say(`aims: ${CPU_AIM_MS} ms of CPU, p95 ${LIST_AIM_MS} ms; load ${os.loadavg()[0]?.toFixed(1)}`);
}

function sayCpu({ name, cpuMs }: CpuFigure): void {
  say(`${name.padEnd(31)} ${cpuMs.toFixed(1)} ms CPU${cpuMs > CPU_AIM_MS ? '  over the aim' : ''}`);
}
