import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

import type { App } from '../app/create-app';
import { createApp, migrate } from '../app/create-app';
import { serve } from '../app/serve';
import type { CaseReport, RelevanceCase } from '../bench/relevance-cases';
import { judgeCase, parseRelevanceCases, relevanceReport } from '../bench/relevance-cases';
import { importRecords, readRecords } from '../modules/catalogue';
import { readConfig } from '../platform/config';
import { openLog } from '../platform/log';
import type { Command } from './command';
import { required, say } from './command';

const ACTOR = { kind: 'system', name: 'relevance' } as const;
const PAGE = 30;
const PLENTY = { capacity: 1e9, restoreRate: 1e9 };

const QUERY = `query Relevance($text: String!, $first: Int!, $after: String) {
  searchCatalogue(text: $text, first: $first, after: $after) {
    nodes { title { sourceId } work { editions(first: 10) { nodes { sourceId } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

type Edition = { readonly sourceId: string | null };
type Page = {
  readonly nodes: readonly {
    readonly title: Edition;
    readonly work: { readonly editions: { readonly nodes: readonly Edition[] } } | null;
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/**
 * Judges search by cases through the public GraphQL field, on a catalogue imported into a scratch database.
 */
export const relevanceCommand: Command = {
  name: 'relevance',
  usage: '--catalogue <file> --cases <file.tsv>',
  summary: 'Judge search by cases on a scratch import of a file; the last line is N/M.',
  run: async (args) => {
    const catalogue = required(args, 'catalogue');
    const cases = parseRelevanceCases(fs.readFileSync(required(args, 'cases'), 'utf8'));
    const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'pustaka-relevance-'));
    try {
      const reports = await judgeAll(dataDir, catalogue, cases);
      say(relevanceReport(reports));
      return 0;
    } finally {
      fs.rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

async function judgeAll(
  dataDir: string,
  catalogue: string,
  cases: readonly RelevanceCase[],
): Promise<CaseReport[]> {
  const config = readConfig({ DATA_DIR: dataDir, PORT: '0' });
  const house: App = await createApp(config, { log: openLog({ level: 'warn' }) });
  await migrate(house.db, house);
  const report = await importRecords(house, readRecords(catalogue), { actor: ACTOR });
  say(`${report.created} titles imported, ${report.failed} not.`);
  const served = await serve(house, { withJobs: false, budgets: { freeText: PLENTY, persisted: PLENTY } });
  try {
    const reports: CaseReport[] = [];
    for (const relevanceCase of cases)
      reports.push(judgeCase(relevanceCase, await cardsOf(served.port, relevanceCase)));
    return reports;
  } finally {
    await served.stop();
  }
}

/** Pages until the case is decided: to the end for `all`, else far enough to say where a record stands. */
async function cardsOf(port: number, { query, within }: RelevanceCase): Promise<string[][]> {
  const cards: string[][] = [];
  const enough = within === 'all' ? Infinity : Math.max(within, 100);
  for (let after: string | null = null; ;) {
    const page: Page = await ask(port, {
      text: query,
      first: within === 'all' ? PAGE : Math.min(PAGE, enough),
      after,
    });
    cards.push(
      ...page.nodes.map(({ title, work }) =>
        [title, ...(work?.editions.nodes ?? [])].flatMap(({ sourceId }) => sourceId ?? []),
      ),
    );
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || cards.length >= enough) return cards;
  }
}

async function ask(port: number, variables: object): Promise<Page> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables }),
  });
  const body = (await response.json()) as {
    data?: { searchCatalogue: Page };
    errors?: readonly { message: string }[];
  };
  if (!body.data) throw new Error(body.errors?.[0]?.message ?? `The server answered ${response.status}.`);
  return body.data.searchCatalogue;
}
