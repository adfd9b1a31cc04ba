import { TITLE_WORDS } from './catalogue-words';
import type { HttpClient } from './http-client';
import { openClient } from './http-client';
import type { MeasuredChild } from './measured-child';
import { mean, median, percentile } from './percentile';
import type { BenchQuery, QueryClass } from './search-queries';
import { benchQueries } from './search-queries';

const SEARCH = `query Bench($text: String!) { searchCatalogue(text: $text, first: 20) { totalCount
  nodes { editionCount title { id titleProper publicationYear contributions { contributor { preferredName } } cover { url } availability { availableCount branches { branch { code } copyCount availableCount } } } }
  facets { availableNow branches { value count } materialTypes { value count } languages { value count } audiences { value count } classes { value count } subjects { value count } } } }`;
const SUGGEST = 'query Suggest($text: String!) { catalogueSuggestions(text: $text, first: 8) { kind text } }';
const SOME_TITLES = '{ searchCatalogue(text: "", first: 50) { nodes { title { id } } } }';
const TITLE =
  'query Detail($id: ID!) { title(id: $id) { titleProper contributions { contributor { preferredName } } } }';
const COUNTED_ONLY =
  'query Busy($text: String!, $from: Int!) { searchCatalogue(text: $text, filter: { years: { fromYear: $from } }, first: 1) { totalCount facets { languages { count } subjects { count } } } }';

/**
 * A server that has just started compiles its code while it answers; these searches come before those that
 * count.
 */
const WARM_UP = [7, 8, 9, 10];
/** Every round asks other searches, so that no answer lies ready. */
const ROUNDS = [43, 44, 45];
const COMPRESSED = 46;
const OTHERS = { rounds: 3, requests: 60, words: 8 };

/** What a class of searches, or all of them, cost in one round. */
export type SearchCost = { readonly p50: number; readonly p95: number; readonly cpuMs: number };

/** What one run finds out. */
export type SearchFigures = {
  readonly classes: ReadonlyMap<QueryClass, SearchCost>;
  readonly all: SearchCost;
  readonly justStartedCpuMs: number;
  readonly compressedCpuMs: number;
  readonly suggestionsP95: number;
  readonly others: { readonly aloneP95: number; readonly besideP95: number };
};

type Measured = { readonly class: QueryClass; readonly times: readonly number[]; readonly cpuMs: number };

/**
 * Asks a server one search after the other, in rounds of 200; of the rounds the middle one of each figure
 * counts.
 */
export async function measureSearch(server: MeasuredChild, titles: number): Promise<SearchFigures> {
  const client = openClient(server.port, 1);
  const [justStarted, ...warm] = WARM_UP;
  const fresh = await askAll(server, client, benchQueries(titles, justStarted));
  for (const draw of warm) await askAll(server, client, benchQueries(titles, draw));
  const rounds: Measured[][] = [];
  for (const draw of ROUNDS) rounds.push(await askAll(server, client, benchQueries(titles, draw)));
  const compressed = await askAll(server, client, benchQueries(titles, COMPRESSED), 'br');
  const figures = {
    classes: new Map(
      fresh.map(({ class: name }) => [
        name,
        costOf(rounds.map((round) => round.filter((measured) => measured.class === name))),
      ]),
    ),
    all: costOf(rounds),
    justStartedCpuMs: cpuOf(fresh),
    compressedCpuMs: cpuOf(compressed),
    suggestionsP95: percentile(await suggestAll(client, titles), 0.95),
    others: await measureOthers(server, client),
  };
  client.close();
  return figures;
}

/** CPU is read once before and after a class: reading it is work of the server too. */
async function askAll(
  server: MeasuredChild,
  client: HttpClient,
  queries: readonly BenchQuery[],
  encoding?: 'br',
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const name of new Set(queries.map((query) => query.class))) {
    const some = queries.filter((query) => query.class === name);
    const before = await server.used();
    const times: number[] = [];
    for (const { text } of some) times.push(await timed(() => client.graphql(SEARCH, { text }, encoding)));
    measured.push({ class: name, times, cpuMs: ((await server.used()).cpuMs - before.cpuMs) / some.length });
  }
  return measured;
}

async function suggestAll(client: HttpClient, titles: number): Promise<number[]> {
  const times: number[] = [];
  for (const { text } of benchQueries(titles).filter(({ class: kind }) => kind !== 'ISBN'))
    times.push(await timed(() => client.graphql(SUGGEST, { text: text.slice(0, 4) })));
  return times;
}

/**
 * How long others wait for a title, alone and while common words are ranked one after the other; in turns, so
 * that a busy moment of the machine touches both.
 */
async function measureOthers({ port }: MeasuredChild, client: HttpClient): Promise<SearchFigures['others']> {
  const { data } = JSON.parse(await client.graphql(SOME_TITLES, {})) as {
    data: { searchCatalogue: { nodes: { title: { id: string } }[] } };
  };
  const ids = data.searchCatalogue.nodes.map(({ title }) => title.id);
  const alone: number[] = [];
  const beside: number[] = [];
  const askSome = async (times: number[]): Promise<void> => {
    for (let index = 0; index < OTHERS.requests; index++)
      times.push(await timed(() => client.graphql(TITLE, { id: ids[index % ids.length] })));
  };
  for (let round = 0; round < OTHERS.rounds; round++) {
    await askSome(alone);
    const busy = keepBusy(port, round);
    await askSome(beside);
    await busy.stop();
  }
  return { aloneP95: percentile(alone, 0.95), besideP95: percentile(beside, 0.95) };
}

/** Asks for common words until it is stopped; years before all books make every question a new one. */
function keepBusy(port: number, round: number): { stop: () => Promise<void> } {
  const client = openClient(port, 1);
  let isStopped = false;
  const run = async (): Promise<void> => {
    for (let number = 0; !isStopped; number++)
      await client.graphql(COUNTED_ONLY, {
        text: TITLE_WORDS[number % OTHERS.words],
        from: -(round * 10_000 + number),
      });
  };
  const running = run();
  return {
    stop: async () => {
      isStopped = true;
      await running;
      client.close();
    },
  };
}

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await ask();
  return performance.now() - begun;
}

function costOf(rounds: readonly (readonly Measured[])[]): SearchCost {
  const share = (wanted: number): number =>
    median(
      rounds.map((round) =>
        percentile(
          round.flatMap(({ times }) => times),
          wanted,
        ),
      ),
    );
  return { p50: share(0.5), p95: share(0.95), cpuMs: median(rounds.map(cpuOf)) };
}

/** Every class has as many searches as the others. */
function cpuOf(round: readonly Measured[]): number {
  return mean(round.map(({ cpuMs }) => cpuMs));
}
