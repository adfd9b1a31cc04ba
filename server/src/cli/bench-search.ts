import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

import { composeHouse } from '../app/compose';
import { generateCatalogue } from '../bench/generate-catalogue';
import { importGenerated } from '../bench/import-catalogue';
import type { MeasuredChild } from '../bench/measured-child';
import { startMeasured } from '../bench/measured-child';
import { mean, percentile } from '../bench/percentile';
import { buildSearchFloor } from '../bench/search-floor';
import type { BenchQuery } from '../bench/search-queries';
import { benchQueries } from '../bench/search-queries';
import { readConfig } from '../platform/config';
import { openLog } from '../platform/log';
import type { Command } from './command';
import { say } from './command';

const SEARCH = `query Bench($text: String!) { searchCatalogue(text: $text, first: 20) { totalCount
  nodes { editionCount title { id titleProper publicationYear contributions { contributor { preferredName } } cover { url } availability { availableCount branches { branch { code } copyCount availableCount } } } }
  facets { availableNow branches { value count } materialTypes { value count } languages { value count } audiences { value count } classes { value count } subjects { value count } } } }`;
const SUGGEST = 'query Suggest($text: String!) { catalogueSuggestions(text: $text, first: 8) { kind text } }';

const FRESH_DRAW = 7;

type Sample = { readonly query: BenchQuery; readonly ms: number; readonly cpuMs: number };

/** Measures search on a generated catalogue through GraphQL over HTTP, beside plain FTS5 in the same run. */
export const benchSearchCommand: Command = {
  name: 'bench:search', usage: '[--titles 100000] [--keep <folder>]', summary: 'Measure search on a generated catalogue beside a plain FTS5 floor.',
  run: async ({ options }) => {
    const titles = Number(options.get('titles') ?? 100_000);
    const kept = options.get('keep');
    const dataDir = kept ?? fs.mkdtempSync(path.join(os.tmpdir(), 'pustaka-bench-'));
    try {
      if (!fs.existsSync(path.join(dataDir, 'pustaka.sqlite'))) await prepare(dataDir, titles);
      const server = await startMeasured(path.join(__dirname, '../bench/served-child.js'), dataDir);
      // Other searches first: a server that has just started still compiles its code, and no measured answer may lie ready.
      const fresh = await askAll(server, benchQueries(titles, FRESH_DRAW));
      const samples = await askAll(server, benchQueries(titles));
      const typed = await suggestAll(server, titles);
      const { rssMb } = await server.used();
      await server.stop();
      report({ fresh, samples, typed, rssMb, floor: floorCpu(dataDir, titles) }, titles);
      return 0;
    } finally {
      if (kept === undefined) fs.rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

async function prepare(dataDir: string, titles: number): Promise<void> {
  const house = await composeHouse(readConfig({ DATA_DIR: dataDir }), { log: openLog({ level: 'warn' }) });
  const begun = Date.now();
  await importGenerated(house, titles, () => undefined);
  const imported = Date.now();
  await house.projection.rebuild();
  say(`import ${seconds(imported - begun)} s, index from the database ${seconds(Date.now() - imported)} s`);
  await house.close();
}

async function askAll(server: MeasuredChild, queries: readonly BenchQuery[]): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const query of queries) {
    const before = await server.used();
    const begun = performance.now();
    await ask(server, SEARCH, query.text);
    const ms = performance.now() - begun;
    samples.push({ query, ms, cpuMs: (await server.used()).cpuMs - before.cpuMs });
  }
  return samples;
}

async function suggestAll(server: MeasuredChild, titles: number): Promise<number[]> {
  const times: number[] = [];
  for (const { text } of benchQueries(titles).filter(({ class: kind }) => kind !== 'ISBN')) {
    const begun = performance.now();
    await ask(server, SUGGEST, text.slice(0, 4));
    times.push(performance.now() - begun);
  }
  return times;
}

async function ask(server: MeasuredChild, query: string, text: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { text } }) });
  const body = await response.text();
  if (!body.startsWith('{"data"')) throw new Error(body.slice(0, 300));
}

function floorCpu(dataDir: string, titles: number): number[] {
  const file = path.join(dataDir, 'floor.sqlite');
  fs.rmSync(file, { force: true });
  const floor = buildSearchFloor(file, generateCatalogue(titles));
  const cpu = benchQueries(titles).map(({ text }) => {
    const before = process.cpuUsage();
    floor.search(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  floor.close();
  return cpu;
}

type Measured = { readonly fresh: readonly Sample[]; readonly samples: readonly Sample[]; readonly typed: readonly number[]; readonly rssMb: number; readonly floor: readonly number[] };

function report({ fresh, samples, typed, rssMb, floor }: Measured, titles: number): void {
  const large = titles > 300_000;
  for (const kind of [...new Set(samples.map(({ query }) => query.class))]) {
    const some = samples.filter(({ query }) => query.class === kind);
    say(`${kind.padEnd(12)} p50 ${percentile(some.map(({ ms }) => ms), 0.5).toFixed(1)} ms  p95 ${percentile(some.map(({ ms }) => ms), 0.95).toFixed(1)} ms  CPU ${mean(some.map(({ cpuMs }) => cpuMs)).toFixed(1)} ms`);
  }
  const all = samples.map(({ ms }) => ms);
  const cpu = mean(samples.map(({ cpuMs }) => cpuMs));
  say(`all          p50 ${percentile(all, 0.5).toFixed(1)} ms  p95 ${percentile(all, 0.95).toFixed(1)} ms  (targets ${large ? '15 / 120' : '8 / 25'})`);
  say(`server CPU   mean ${cpu.toFixed(1)} ms a request (target ${large ? 20 : 4}); floor, plain FTS5 top 20 without total and facets: ${mean(floor).toFixed(1)} ms; ratio ${(cpu / mean(floor)).toFixed(1)}`);
  say(`just started mean ${mean(fresh.map(({ cpuMs }) => cpuMs)).toFixed(1)} ms a request for the first ${fresh.length} searches, with compiling`);
  say(`suggestions  p95 ${percentile(typed, 0.95).toFixed(1)} ms (target ${large ? 50 : 15})`);
  say(`memory       ${rssMb} MB`);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(1);
}
