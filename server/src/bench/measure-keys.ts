import * as http from 'node:http';

import type { App } from '../app/create-app';
import { createApiKey, createPartner } from '../modules/partners';
import type { Actor } from '../platform/auth/actor';
import { insertRows } from '../platform/db/write-rows';
import { ok } from '../shared/result';

const ACTOR: Actor = { kind: 'system', name: 'bench' };
const AT_ONCE = 5_000;

/** A key whose day holds a budget, its bucket never being the limit. */
export type BudgetedKey = { readonly secret: string; readonly id: string };

/** How many calls were answered, and how many were refused because the budget was spent. */
export type Spent = { readonly answered: number; readonly refused: number };

/** Makes a partner with a key that may spend so many points today, beside many other keys. */
export async function makeBudgetedKey(
  house: App,
  { points, others = 0 }: { readonly points: number; readonly others?: number },
): Promise<BudgetedKey> {
  const partner = await createPartner(house, ACTOR, { partner: { kind: 'SCHOOL', name: 'SMK Beban' } });
  if (!partner.ok) throw new Error(JSON.stringify(partner.refusals));
  const { partnerId } = partner.value;
  const made = await createApiKey(house, ACTOR, {
    partnerId,
    name: 'Beban',
    scopes: ['catalogue:read'],
    dailyQuota: points,
  });
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  const { keyId, secret } = made.value;
  await house.db.transaction(async (tx) => {
    await tx.query('UPDATE api_key SET capacity = 1000000, bucket = 1000000000 WHERE id = ?', [keyId]);
    const [like] = await tx.query<Record<string, unknown>[]>('SELECT * FROM api_key WHERE id = ?', [keyId]);
    for (let start = 0; start < others; start += AT_ONCE)
      await insertRows(
        tx,
        'api_key',
        Array.from({ length: Math.min(AT_ONCE, others - start) }, (_, index) => ({
          ...like,
          id: `key_bench${String(start + index).padStart(20, '0')}`,
          secret_hash: String(start + index).padStart(64, '0'),
        })),
      );
    return ok(null);
  });
  return { secret, id: keyId };
}

/** Sends one operation many times by a key, to all servers in turn, some at once at each. */
export async function spendAtServers(
  ports: readonly number[],
  {
    secret,
    query,
    calls,
    atOnce,
  }: {
    readonly secret: string;
    readonly query: string;
    readonly calls: number;
    readonly atOnce: number;
  },
): Promise<Spent> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce });
  let [answered, refused, next] = [0, 0, 0];
  const work = async (): Promise<void> => {
    while (next < calls) {
      const port = ports[next++ % ports.length] ?? 0;
      const status = await ask(agent, port, { secret, query });
      if (status === 200) answered++;
      else if (status === 429) refused++;
      else throw new Error(`A call by a key was answered ${status}.`);
    }
  };
  await Promise.all(Array.from({ length: atOnce * ports.length }, work));
  agent.destroy();
  return { answered, refused };
}

function ask(
  agent: http.Agent,
  port: number,
  { secret, query }: { readonly secret: string; readonly query: string },
): Promise<number> {
  const body = JSON.stringify({ query });
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(secret === '' ? {} : { authorization: `Bearer ${secret}` }),
  };
  return new Promise((resolve, reject) => {
    http
      .request({ host: '127.0.0.1', port, agent, path: '/graphql', method: 'POST', headers }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
      })
      .on('error', reject)
      .end(body);
  });
}
