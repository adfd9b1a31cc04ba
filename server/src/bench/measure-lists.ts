import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';

import { seededRandom } from '../shared/seeded-random';
import type { HttpClient } from './http-client';
import type { ListQuestion } from './list-questions';
import { LIST_QUESTIONS } from './list-questions';
import { percentile } from './percentile';

/** How long it took from a filter to the first rows, in milliseconds; `rows` is what the filters found together. */
export type ListFigures = {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly rows: number;
};

const WARM_UP = 15;
const ROWS_ON_SCREEN = 25;

/** Sends an operation of the back office as the back office does. */
export type AskList = (operation: string, variables: object) => Promise<string>;

/** Reads the operations that the back office sends, the newest of each name, and asks with them by their ids. */
export function openListQueries(client: HttpClient, webRoot: string): AskList {
  const file = path.join(webRoot, 'schema/operations/web-staff.json');
  const { operations } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    operations: readonly { readonly name: string; readonly body: string }[];
  };
  const bodies = new Map(operations.map(({ name, body }) => [name, body]));
  return (operationName, variables) => {
    const body = bodies.get(operationName);
    if (body === undefined) throw new Error(`The back office sends no operation ${operationName}.`);
    const sha256Hash = createHash('sha256').update(body).digest('hex');
    return client.post('/graphql', {
      operationName,
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    });
  };
}

/** Asks every question again and again, one request after the other, each time with another filter. */
export async function measureLists(
  ask: AskList,
  { requests, today }: { readonly requests: number; readonly today: string },
): Promise<ListFigures[]> {
  const figures: ListFigures[] = [];
  for (const question of LIST_QUESTIONS) figures.push(await measure(ask, question, { requests, today }));
  return figures;
}

async function measure(
  ask: AskList,
  { name, operation, filter, orderBy }: ListQuestion,
  { requests, today }: { readonly requests: number; readonly today: string },
): Promise<ListFigures> {
  const chance = seededRandom(name);
  const times: number[] = [];
  let rows = 0;
  for (let number = -WARM_UP; number < requests; number++) {
    const variables = {
      filter: filter(chance, today),
      orderBy: orderBy ?? null,
      first: ROWS_ON_SCREEN,
      after: null,
      last: null,
      before: null,
    };
    const begun = performance.now();
    const answer = await ask(operation, variables);
    if (number < 0) continue;
    times.push(performance.now() - begun);
    rows += Number(/"totalCount":(\d+)/.exec(answer)?.[1] ?? 0);
  }
  return { name, p50: percentile(times, 0.5), p95: percentile(times, 0.95), rows };
}
