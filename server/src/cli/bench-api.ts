import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

import { composeHouse } from '../app/compose';
import { importGenerated } from '../bench/import-catalogue';
import type { MeasuredChild } from '../bench/measured-child';
import { startMeasured } from '../bench/measured-child';
import { readConfig } from '../platform/config';
import { openLog } from '../platform/log';
import type { Command } from './command';
import { say } from './command';

const LIST = 'query List($after: String) { newArrivals(first: 20, after: $after) { nodes { id titleProper publisher publicationYear contributions { contributor { preferredName } } availability { branches { branch { code } copyCount availableCount } } } } }';
const DETAIL = 'query Detail($id: ID!) { title(id: $id) { id titleProper publisher publicationYear contributions { contributor { preferredName } } availability { branches { branch { code } copyCount availableCount } } } }';
const CONNECTIONS = 16;
const PREFLIGHT = { 'apollo-require-preflight': '1' };

type Ask = (server: MeasuredChild, number: number) => Promise<Response>;
type Round = { readonly perSecond: number; readonly cpuMs: number; readonly rssMb: number };

/** Measures the API on generated titles beside the same answers by hand, in one run on the embedded engine. */
export const benchApiCommand: Command = {
  name: 'bench:api', usage: '[--titles 50000] [--requests 2000] [--keep <folder>]', summary: 'Measure lists and details through GraphQL beside the same answers by hand.',
  run: async ({ options }) => {
    const requests = Number(options.get('requests') ?? 2_000);
    const kept = options.get('keep');
    const dataDir = kept ?? fs.mkdtempSync(path.join(os.tmpdir(), 'pustaka-bench-'));
    try {
      const ids = await prepare(dataDir, Number(options.get('titles') ?? 50_000));
      const floor = await startMeasured(path.join(__dirname, '../bench/floor-child.js'), dataDir);
      const ours = await startMeasured(path.join(__dirname, '../bench/served-child.js'), dataDir);
      const idOf = (number: number): string => ids[number % ids.length] ?? '';
      const list = await compare('list', { floor, ours, requests }, (server, number) => fetch(`http://127.0.0.1:${server.port}/list?after=${idOf(number)}`), (server) => post(server, LIST, {}));
      await compare('detail', { floor, ours, requests }, (server, number) => fetch(`http://127.0.0.1:${server.port}/detail?id=${idOf(number)}`), (server, number) => post(server, DETAIL, { id: idOf(number) }));
      const cached = await round(ours, requests, (server) => fetch(`http://127.0.0.1:${server.port}/graphql?query=${encodeURIComponent(LIST)}`, { headers: PREFLIGHT }));
      say(`cached GET   ours ${show(cached)}   ratio to the floor of the list ${(cached.cpuMs / list.cpuMs).toFixed(2)} (target 1.2)`);
      say(`memory       ours ${cached.rssMb} MB (target 350)`);
      await floor.stop();
      await ours.stop();
      return 0;
    } finally {
      if (kept === undefined) fs.rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

async function prepare(dataDir: string, titles: number): Promise<string[]> {
  const house = await composeHouse(readConfig({ DATA_DIR: dataDir }), { log: openLog({ level: 'warn' }) });
  const isNew = (await house.db.writer.query("SELECT 1 FROM sqlite_master WHERE name = 'title'") as unknown[]).length === 0;
  if (isNew) {
    await importGenerated(house, titles, () => undefined);
    await house.projection.rebuild();
  }
  const rows = await house.db.query<{ id: string }>('SELECT id FROM title ORDER BY id LIMIT 5000');
  await house.close();
  return rows.map(({ id }) => id);
}

async function compare(name: string, given: { floor: MeasuredChild; ours: MeasuredChild; requests: number }, askFloor: Ask, askOurs: Ask): Promise<Round> {
  const floor = await round(given.floor, given.requests, askFloor);
  const ours = await round(given.ours, given.requests, askOurs);
  say(`${name.padEnd(12)} floor ${show(floor)}   ours ${show(ours)}   ratio ${(ours.cpuMs / floor.cpuMs).toFixed(2)} (target 2.0)`);
  return floor;
}

async function round(server: MeasuredChild, requests: number, ask: Ask): Promise<Round> {
  await load(server, Math.ceil(requests / 4), ask);
  const before = await server.used();
  const begun = performance.now();
  await load(server, requests, ask);
  const seconds = (performance.now() - begun) / 1_000;
  const after = await server.used();
  return { perSecond: requests / seconds, cpuMs: (after.cpuMs - before.cpuMs) / requests, rssMb: after.rssMb };
}

async function load(server: MeasuredChild, requests: number, ask: Ask): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < requests) {
      const response = await ask(server, next++);
      const body = await response.text();
      if (!response.ok || body.includes('"errors"')) throw new Error(body.slice(0, 300));
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
}

function post(server: MeasuredChild, query: string, variables: object): Promise<Response> {
  return fetch(`http://127.0.0.1:${server.port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
}

function show({ perSecond, cpuMs }: Round): string {
  return `${perSecond.toFixed(0)}/s ${cpuMs.toFixed(2)} ms CPU`;
}
