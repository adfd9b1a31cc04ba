import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

import type { App } from '../app/create-app';
import { createApp } from '../app/create-app';
import { generateCatalogue } from '../bench/generate-catalogue';
import { importGenerated } from '../bench/import-catalogue';
import type { SearchCost, SearchFigures } from '../bench/measure-search';
import { measureSearch } from '../bench/measure-search';
import { startMeasured } from '../bench/measured-child';
import { mean, percentile } from '../bench/percentile';
import { buildSearchFloor, openSearchFloor } from '../bench/search-floor';
import { benchQueries } from '../bench/search-queries';
import { readConfig } from '../platform/config';
import { openLog } from '../platform/log';
import type { Command } from './command';
import { say } from './command';

/** Measures search on a generated catalogue through GraphQL over HTTP, beside plain FTS5 in the same run. */
export const benchSearchCommand: Command = {
  name: 'bench:search',
  usage: '[--titles 100000] [--keep <folder>] [--rebuild]',
  summary: 'Measure search on a generated catalogue beside a plain FTS5 floor.',
  run: async ({ options }) => {
    const titles = Number(options.get('titles') ?? 100_000);
    const kept = options.get('keep');
    const dataDir = kept ?? fs.mkdtempSync(path.join(os.tmpdir(), 'pustaka-bench-'));
    try {
      const isFilled = fs.existsSync(path.join(dataDir, 'pustaka.sqlite'));
      if (!isFilled || options.has('rebuild')) await prepare(dataDir, titles, isFilled);
      const server = await startMeasured(path.join(__dirname, '../bench/served-child.js'), dataDir);
      const figures = await measureSearch(server, titles);
      const { rssMb } = await server.used();
      await server.stop();
      report(figures, { titles, rssMb, floor: measureFloor(dataDir, titles) });
      return 0;
    } finally {
      if (kept === undefined) fs.rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

/** Fills an empty folder; builds the index in any case. */
async function prepare(dataDir: string, titles: number, isFilled: boolean): Promise<void> {
  const house = await createApp(readConfig({ DATA_DIR: dataDir }), { log: openLog({ level: 'warn' }) });
  const begun = Date.now();
  if (!isFilled) {
    await importGenerated(house, titles, () => undefined);
    say(`import       ${seconds(Date.now() - begun)} s`);
  }
  await rebuild(house, titles);
  await house.close();
}

async function rebuild(house: App, titles: number): Promise<void> {
  const begun = Date.now();
  const before = process.cpuUsage();
  const documents = await house.projection.rebuild();
  const { user, system } = process.cpuUsage(before);
  say(
    `index        ${documents} documents from the database in ${seconds(Date.now() - begun)} s, CPU ${seconds((user + system) / 1_000)} s${isLarge(titles) ? ' (target 60 s)' : ''}`,
  );
}

function measureFloor(dataDir: string, titles: number): SearchCost {
  const file = path.join(dataDir, 'floor.sqlite');
  const floor = fs.existsSync(file)
    ? openSearchFloor(file)
    : buildSearchFloor(file, generateCatalogue(titles));
  const times: number[] = [];
  const cpu = benchQueries(titles).map(({ text }) => {
    const before = process.cpuUsage();
    const begun = performance.now();
    floor.search(text);
    times.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  floor.close();
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), cpuMs: mean(cpu) };
}

function report(
  figures: SearchFigures,
  { titles, rssMb, floor }: { titles: number; rssMb: number; floor: SearchCost },
): void {
  const large = isLarge(titles);
  const { all, others } = figures;
  for (const [name, cost] of figures.classes) say(line(name, cost));
  say(`${line('all', all)}  (targets p50 ${large ? 15 : 8}, p95 ${large ? 120 : 25}, CPU ${large ? 20 : 4})`);
  say(
    `${line('floor', floor)}  (plain FTS5, top 20 without total and facets, in process); ratio of CPU ${(all.cpuMs / floor.cpuMs).toFixed(1)}`,
  );
  say(
    `compressed   CPU ${figures.compressedCpuMs.toFixed(1)} ms when the server packs its answers (brotli), as it does without a proxy`,
  );
  say(
    `just started CPU ${figures.justStartedCpuMs.toFixed(1)} ms a request for the first 200 searches, with compiling`,
  );
  say(`suggestions  p95 ${figures.suggestionsP95.toFixed(1)} ms (target ${large ? 50 : 15})`);
  say(
    `others       p95 ${others.aloneP95.toFixed(1)} ms for a title alone, ${others.besideP95.toFixed(1)} ms while common words are ranked: ${(others.besideP95 - others.aloneP95).toFixed(1)} ms more${large ? ' (target 10)' : ''}`,
  );
  say(`memory       ${rssMb} MB`);
}

function line(name: string, { p50, p95, cpuMs }: SearchCost): string {
  return `${name.padEnd(12)} p50 ${p50.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms  CPU ${cpuMs.toFixed(1)} ms`;
}

function isLarge(titles: number): boolean {
  return titles > 300_000;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(1);
}
