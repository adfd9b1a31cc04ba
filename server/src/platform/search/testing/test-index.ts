import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createRebuildWriter } from '../index-file/writing/rebuild-writer';
import { openIndexFile } from '../index-file/schema';
import { createSearcher, type Searcher } from '../query/searcher';
import type { SearchAnswer, SearchDocument, SearchRequest } from '../search-types';

/** What a test says of a title; the rest is plain. */
export type TestTitle = {
  readonly id: string;
  readonly title: string;
  readonly otherTitles?: readonly string[];
  readonly by?: readonly (string | readonly string[])[];
  readonly topics?: readonly string[];
  readonly context?: readonly string[];
  readonly identifiers?: readonly string[];
  readonly body?: string;
  readonly group?: string;
  readonly material?: string;
  readonly language?: string;
  readonly audience?: string;
  readonly classNumber?: string;
  readonly year?: number;
  readonly branches?: SearchDocument['branches'];
  readonly places?: readonly string[];
  readonly credits?: string;
  readonly popularity?: number;
  readonly createdAt?: number;
  readonly kind?: string;
  readonly version?: number;
};

/** Makes a full document of what a test says. */
export function testDocument(title: TestTitle): SearchDocument {
  const names = (title.by ?? []).map((name) => (typeof name === 'string' ? [name] : name));
  return {
    id: title.id,
    kind: title.kind ?? 'title',
    group: title.group ?? null,
    version: title.version,
    headline: [title.title, ...(title.otherTitles ?? [])],
    people: names.map((forms) => ({ id: forms[0] ?? '', forms })),
    subjects: (title.topics ?? []).map((topic) => ({ id: topic, forms: [topic] })),
    context: title.context ?? [],
    identifiers: title.identifiers ?? [],
    body: title.body,
    places: title.places,
    credits: title.credits,
    facets: {
      material: title.material ?? 'BOOK',
      language: title.language ?? 'ind',
      audience: title.audience ?? null,
      classes: title.classNumber ?? null,
      year: title.year ?? null,
    },
    branches: title.branches ?? [],
    sort: { title: title.title, year: title.year ?? null, createdAt: title.createdAt ?? 0 },
    popularity: title.popularity ?? 0,
  };
}

/** An index of a few titles in a folder of its own. */
export type TestIndex = {
  readonly path: string;
  readonly searcher: Searcher;
  search(text: string, changes?: Partial<SearchRequest>): SearchAnswer;
  /** Ids of what has every word, best first. */
  ids(text: string, changes?: Partial<SearchRequest>): string[];
  /** What follows below: ids by the words they lack. */
  relaxed(text: string, changes?: Partial<SearchRequest>): Record<string, string[]>;
  close(): void;
};

/** Builds an index of titles. */
export function buildTestIndex(titles: readonly TestTitle[]): TestIndex {
  const directory = mkdtempSync(join(tmpdir(), 'search-test-'));
  const path = join(directory, 'index-test.sqlite');
  const writer = createRebuildWriter(path);
  writer.add(titles.map(testDocument));
  writer.finish('start');
  const database = openIndexFile(path);
  const searcher = createSearcher(database);
  const search: TestIndex['search'] = (text, changes = {}) =>
    searcher.search({ ...testRequest(text), ...changes });
  return {
    path,
    searcher,
    search,
    ids: (text, changes) => idsOf(search(text, changes)).slice(0, search(text, changes).total),
    relaxed: (text, changes) => relaxedIds(search(text, changes)),
    close: () => {
      database.close();
      rmSync(directory, { recursive: true });
    },
  };
}

function idsOf({ hits }: SearchAnswer): string[] {
  return hits.map((hit) => hit.id);
}

function relaxedIds(answer: SearchAnswer): Record<string, string[]> {
  let at = answer.total;
  return Object.fromEntries(
    answer.relaxed.map(({ without, total }) => [without.join(' '), idsOf(answer).slice(at, (at += total))]),
  );
}

/** A plain request for titles by relevance. */
export function testRequest(text: string): SearchRequest {
  return {
    kind: 'title',
    text,
    filter: {},
    sort: 'relevance',
    offset: 0,
    limit: 50,
    facets: false,
    collapse: true,
  };
}
