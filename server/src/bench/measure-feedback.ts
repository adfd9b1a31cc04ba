import { addDays } from '../shared/civil-date';
import type { SeededRandom } from '../shared/seeded-random';
import { seededRandom } from '../shared/seeded-random';
import type { HttpClient } from './http-client';
import type { MeasuredChild } from './measured-child';
import type { AskList } from './measure-lists';
import { percentile } from './percentile';

/** CPU of the server for one request, in milliseconds. */
export type CpuFigure = { readonly name: string; readonly cpuMs: number };
/** How long a filter took until the first rows, in milliseconds. */
export type CaseFigure = { readonly name: string; readonly p50: number; readonly p95: number };

const WARM_UP = 5;

/** Measures the CPU that the server spends on one request of a kind, over some requests after a few that do not count. */
export async function measureCpu(
  served: MeasuredChild,
  {
    name,
    requests,
    ask,
  }: { readonly name: string; readonly requests: number; readonly ask: (turn: number) => Promise<unknown> },
): Promise<CpuFigure> {
  for (let turn = -WARM_UP; turn < 0; turn++) await ask(turn);
  const before = await served.used();
  for (let turn = 0; turn < requests; turn++) await ask(turn);
  const after = await served.used();
  return { name, cpuMs: (after.cpuMs - before.cpuMs) / requests };
}

/** Opens a period that ends today, and gives its id. */
export async function openPeriod(client: HttpClient, today: string): Promise<string> {
  const text = await client.graphql(
    'mutation ($input: OpenSatisfactionPeriodInput!) { openSatisfactionPeriod(input: $input) { period { id } userErrors { message } } }',
    { input: { fromDate: addDays(today, -60), untilDate: today } },
  );
  const id = /"id":"(skp_[0-9A-Z]+)"/.exec(text)?.[1];
  if (id === undefined) throw new Error(`No period was opened: ${text}`);
  return id;
}

/** Closes a period and publishes it, so that its results stand on the portal. */
export async function publishPeriod(client: HttpClient, id: string): Promise<void> {
  for (const [act, version] of [
    ['close', 1],
    ['publish', 2],
  ] as const) {
    const input = { id, version };
    const name = `${act}SatisfactionPeriod`;
    const type = `${act === 'close' ? 'Close' : 'Publish'}SatisfactionPeriodInput`;
    const text = await client.graphql(
      `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { message } } }`,
      { input },
    );
    if (!text.includes('"userErrors":[]')) throw new Error(`The period was not published: ${text}`);
  }
}

const FILTERS: readonly { readonly name: string; readonly filter: (chance: SeededRandom) => object }[] = [
  { name: 'waiting', filter: () => ({ statuses: ['OPEN', 'REOPENED'] }) },
  { name: 'overdue', filter: () => ({ isOverdue: true }) },
  { name: 'kind', filter: (chance) => ({ kinds: [chance.pick(['COMPLAINT', 'PRAISE', 'QUESTION'])] }) },
  {
    name: 'category and state',
    filter: (chance) => ({
      categories: [chance.pick(['FACILITIES', 'STAFF', 'CONTENT'])],
      statuses: [chance.pick(['OPEN', 'ANSWERED'])],
    }),
  },
  { name: 'unit', filter: (chance) => ({ units: [chance.pick(['SERVICE', 'COLLECTION', 'FACILITIES'])] }) },
  { name: 'all', filter: () => ({}) },
];

/** Measures the inbox, filter by filter, one request after the other. */
export async function measureCases(ask: AskList, requests: number): Promise<CaseFigure[]> {
  const figures: CaseFigure[] = [];
  for (const { name, filter } of FILTERS) {
    const chance = seededRandom(name);
    const times: number[] = [];
    for (let turn = -WARM_UP; turn < requests; turn++) {
      const page = { first: 25, after: null, last: null, before: null };
      const begun = performance.now();
      await ask('CaseList', { filter: filter(chance), orderBy: null, locale: 'ID', ...page });
      if (turn >= 0) times.push(performance.now() - begun);
    }
    figures.push({ name, p50: percentile(times, 0.5), p95: percentile(times, 0.95) });
  }
  return figures;
}
