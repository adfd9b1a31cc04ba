import type { Place } from './api-places';
import { collectPlaces, DETAIL_OPERATION, LIST_OPERATION } from './api-places';
import type { HttpClient } from './http-client';
import { openClient } from './http-client';
import type { MeasuredChild } from './measured-child';
import { median } from './percentile';

/** A server under measurement and the client that loads it. */
export type MeasuredServer = { readonly child: MeasuredChild; readonly client: HttpClient };

/** What a kind of request costs a server. */
export type Cost = { readonly cpuMs: number; readonly perSecond: number; readonly bytes: number };

/** A kind of request at the floor and at the house. */
export type Comparison = { readonly floor: Cost; readonly ours: Cost };

/** What one run finds out; of the memory, the most that was seen after a round. */
export type ApiFigures = {
  readonly list: Comparison;
  readonly detail: Comparison;
  readonly cachedGet: Cost;
  readonly rssMb: number;
};

type Ask = (client: HttpClient, place: Place) => Promise<string>;
type Round = { readonly cpuMs: number; readonly perSecond: number; readonly rssMb: number };

const CONNECTIONS = 16;
const ROUNDS = 5;
/** How many rounds of requests come before the first that counts. */
const WARM_UP = 3;

const ASKS: Readonly<Record<'floorList' | 'list' | 'floorDetail' | 'detail' | 'cachedGet', Ask>> = {
  floorList: (client, { floorPath }) => client.get(floorPath),
  list: (client, { cursor }) => client.graphql(LIST_OPERATION, { after: cursor }),
  floorDetail: (client, { titleId }) => client.get(`/detail?id=${titleId}`),
  detail: (client, { titleId }) => client.graphql(DETAIL_OPERATION, { id: titleId }),
  cachedGet: (client) => client.get(`/graphql?${new URLSearchParams({ query: LIST_OPERATION }).toString()}`),
};

type Name = keyof typeof ASKS;

/** Puts a client in front of a server. */
export function withClient(child: MeasuredChild): MeasuredServer {
  return { child, client: openClient(child.port, CONNECTIONS) };
}

/**
 * Loads both servers in turn, so that a busy moment of the machine touches both, and takes the middle round
 * of each kind.
 */
export async function measureApi(
  servers: { floor: MeasuredServer; ours: MeasuredServer },
  requests: number,
): Promise<ApiFigures> {
  const places = await collectPlaces(servers.ours.client);
  await checkSameAnswers(servers, places);
  const rounds: Record<Name, Round[]> = {
    floorList: [],
    list: [],
    floorDetail: [],
    detail: [],
    cachedGet: [],
  };
  // The first turn warms up both servers and does not count. Rounds have a number, not a time: on a busy
  // machine a time would end before the code is compiled.
  for (let turn = 0; turn <= ROUNDS; turn++) {
    for (const name of Object.keys(ASKS) as Name[]) {
      const round = await runRound(serverOf(servers, name), ASKS[name], {
        places,
        requests: turn === 0 ? WARM_UP * requests : requests,
      });
      if (turn > 0) rounds[name].push(round);
    }
  }
  const cost = async (name: Name): Promise<Cost> => {
    const [place] = places;
    const bytes = place ? Buffer.byteLength(await ASKS[name](serverOf(servers, name).client, place)) : 0;
    return {
      cpuMs: median(rounds[name].map(({ cpuMs }) => cpuMs)),
      perSecond: median(rounds[name].map(({ perSecond }) => perSecond)),
      bytes,
    };
  };
  return {
    list: { floor: await cost('floorList'), ours: await cost('list') },
    detail: { floor: await cost('floorDetail'), ours: await cost('detail') },
    cachedGet: await cost('cachedGet'),
    rssMb: Math.max(...[...rounds.list, ...rounds.detail, ...rounds.cachedGet].map(({ rssMb }) => rssMb)),
  };
}

function serverOf(servers: { floor: MeasuredServer; ours: MeasuredServer }, name: Name): MeasuredServer {
  return name.startsWith('floor') ? servers.floor : servers.ours;
}

async function checkSameAnswers(
  servers: { floor: MeasuredServer; ours: MeasuredServer },
  places: readonly Place[],
): Promise<void> {
  for (const place of places) {
    for (const [floor, ours] of [
      ['floorList', 'list'],
      ['floorDetail', 'detail'],
    ] as const) {
      const expected = await ASKS[floor](servers.floor.client, place);
      const answer = await ASKS[ours](servers.ours.client, place);
      // Ours goes on with its extensions after the same data.
      if (!answer.startsWith(expected.slice(0, -1)))
        throw new Error(
          `The floor and the house answer differently:\n${expected.slice(0, 500)}\n${answer.slice(0, 500)}`,
        );
    }
  }
}

async function runRound(
  { child, client }: MeasuredServer,
  ask: Ask,
  { places, requests }: { places: readonly Place[]; requests: number },
): Promise<Round> {
  const before = await child.used();
  const begun = performance.now();
  let asked = 0;
  const work = async (): Promise<void> => {
    while (asked < requests) {
      const place = places[asked++ % places.length];
      if (place) await ask(client, place);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  const after = await child.used();
  return {
    cpuMs: (after.cpuMs - before.cpuMs) / asked,
    perSecond: (asked * 1_000) / (performance.now() - begun),
    rssMb: after.rssMb,
  };
}
