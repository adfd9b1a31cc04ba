import * as fs from 'node:fs';
import * as path from 'node:path';

import { createApp, migrate } from '../app/create-app';
import { atBenchPlace } from '../bench/bench-place';
import { makeBudgetedKey, spendAtServers } from '../bench/measure-keys';
import type { MeasuredChild } from '../bench/measured-child';
import { startMeasured } from '../bench/measured-child';
import { readConfig } from '../platform/config';
import { openLog } from '../platform/log';
import type { Command } from './command';
import { optional, say } from './command';

/** One root field of one object, whose price is known: a point for the operation and what the field costs. */
const QUERY = '{ __typename }';
const PRICE = 1;
const SEARCH = '{ searchCatalogue(text: "laut", first: 10) { nodes { title { titleProper } } } }';
/** So much more CPU a search by a key may take. */
const AIM = 1.05;

type Asked = {
  readonly servers: number;
  readonly calls: number;
  readonly keys: number;
  readonly searches: number;
};

/** Lets several servers spend one key's budget at once, and compares a search by a key with one without. */
export const benchKeysCommand: Command = {
  name: 'bench:keys',
  usage: '[--servers 4] [--calls 10000] [--keys 10000] [--searches 2000] [--mariadb mysql://…]',
  summary:
    'Spend the budget of one key at several servers at once and check that it holds; compare the CPU of a search by a key with one without. On SQLite, or on the MariaDB server that is named.',
  run: async (args) => {
    const { options } = args;
    const asked = {
      servers: Number(options.get('servers') ?? 4),
      calls: Number(options.get('calls') ?? 10_000),
      keys: Number(options.get('keys') ?? 10_000),
      searches: Number(options.get('searches') ?? 2_000),
    };
    const server = optional(args, 'mariadb') ?? readConfig().databaseUrl;
    return (await atBenchPlace(server, (place) => bench(place, asked))) ? 0 : 1;
  },
};

type Place = { readonly dataDir: string; readonly databaseUrl: string };

async function bench({ dataDir, databaseUrl }: Place, asked: Asked): Promise<boolean> {
  const budget = Math.floor((asked.calls * PRICE) / 2);
  const secrets = await prepare({ dataDir, databaseUrl }, { budget, others: asked.keys });
  const file = path.join(__dirname, '../bench/served-child.js');
  // Each server keeps its own search index: a folder has one process that writes it.
  const served = await Promise.all(
    Array.from({ length: asked.servers }, (_, place) =>
      startMeasured(file, place === 0 || databaseUrl === '' ? dataDir : `${dataDir}-${place}`, databaseUrl),
    ),
  );
  try {
    const begun = Date.now();
    const ports = served.map(({ port }) => port);
    const call = { secret: secrets.budgeted, query: QUERY, calls: asked.calls, atOnce: 4 };
    const { answered, refused } = await spendAtServers(ports, call);
    const seconds = (Date.now() - begun) / 1_000;
    const isKept = answered * PRICE <= budget + asked.servers * PRICE;
    say(
      `${asked.servers} servers, ${asked.calls} calls of ${PRICE} point in ${seconds.toFixed(1)} s: ${answered} answered, ${refused} refused, budget ${budget}: ${isKept ? 'kept' : 'OVERSPENT'}`,
    );
    const [first] = served;
    if (first) await compare(first, secrets.rich, asked);
    return isKept;
  } finally {
    for (const child of served) await child.stop();
    for (let place = 1; place < asked.servers; place++)
      fs.rmSync(`${dataDir}-${place}`, { recursive: true, force: true });
  }
}

async function prepare(
  { dataDir, databaseUrl }: Place,
  { budget, others }: { readonly budget: number; readonly others: number },
): Promise<{ budgeted: string; rich: string }> {
  const house = await createApp(readConfig({ DATA_DIR: dataDir, DATABASE_URL: databaseUrl }), {
    log: openLog({ level: 'error' }),
  });
  try {
    await migrate(house.db, house);
    const budgeted = await makeBudgetedKey(house, { points: budget, others });
    const rich = await makeBudgetedKey(house, { points: 10_000_000 });
    return { budgeted: budgeted.secret, rich: rich.secret };
  } finally {
    await house.close();
  }
}

async function compare(child: MeasuredChild, secret: string, { searches, keys }: Asked): Promise<void> {
  const cost = async (by: string): Promise<number> => {
    const before = await child.used();
    await spendAtServers([child.port], { secret: by, query: SEARCH, calls: searches, atOnce: 4 });
    return ((await child.used()).cpuMs - before.cpuMs) / searches;
  };
  await cost('');
  await cost(secret);
  const [without, by] = [await cost(''), await cost(secret)];
  const ratio = by / without;
  say(
    `a search with ${keys} keys in the table: ${without.toFixed(2)} ms CPU without a key, ${by.toFixed(2)} ms by a key, ratio ${ratio.toFixed(2)}${ratio > AIM ? `, over the aim of ${AIM}` : ''}`,
  );
}
