import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { GraphQLError } from 'graphql';

import type { Search } from '../../../platform/search';
import { openSearch } from '../../../platform/search';
import type { Locale } from '../../../shared/locale';
import type { SearchCaller, SearchDeps } from './search-index';
import { searchIndex, suggestFromIndex } from './search-index';

const STATE = { documentCount: 0, lastEvent: 0, lagSeconds: 0, builtAt: null, isRebuilding: true };
const REQUEST = {
  kind: 'title',
  text: 'laut',
  filter: {},
  sort: 'relevance',
  offset: 0,
  limit: 1,
  facets: false,
  collapse: true,
} as const;

let directory: string;
let search: Search;
let deps: SearchDeps;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'pustaka-no-index-'));
  search = openSearch({ directory });
  deps = {
    search,
    projection: () => ({ catchUp: async () => true, state: async () => STATE }),
    isAnsweredElsewhere: async () => false,
  };
});

afterAll(async () => {
  await search.close();
  rmSync(directory, { recursive: true, force: true });
});

const asker = (locale: Locale): SearchCaller => ({ locale, seenEvent: null, responseExtensions: {} });

async function refusalOf(asked: Promise<unknown>): Promise<unknown> {
  const error = await asked.catch((reason: unknown) => reason);
  if (!(error instanceof GraphQLError)) throw new Error(`Not refused: ${String(error)}`);
  const { http: _http, ...facts } = error.extensions;
  return { message: error.message, ...facts };
}

test('a search before there is an index is asked, in the language of the request, to come back in a few seconds', async () => {
  const facts = { code: 'RATE_LIMITED', reason: 'SEARCH_INDEX_BUILDING', retryAfterSeconds: 5 };

  expect(await refusalOf(searchIndex(deps, asker('ID'), REQUEST))).toEqual({
    message: 'Indeks pencarian sedang dibangun. Coba lagi sebentar.',
    ...facts,
  });
  expect(await refusalOf(searchIndex(deps, asker('EN'), REQUEST))).toEqual({
    message: 'The search index is being built. Try again in a moment.',
    ...facts,
  });
  expect(await refusalOf(suggestFromIndex(deps, asker('EN'), { text: 'la', limit: 5 }))).toMatchObject(facts);
});
