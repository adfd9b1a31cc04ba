import { setTimeout as wait } from 'node:timers/promises';

import type { HttpClient } from './http-client';
import { openClient } from './http-client';
import type { KillableServer } from './killable-server';
import { startKillable } from './killable-server';

/** A library whose copies are exported, and who asks. */
export type ExportedLibrary = {
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly cookie: string;
  readonly copies: number;
};

/** How an export went on whose server was killed half way. */
export type ExportFigures = {
  readonly rowsAtKill: number;
  readonly secondsToKill: number;
  /** From the second start until the file is done; the lease of the killed process has to run out first. */
  readonly secondsAfterRestart: number;
  readonly lines: number;
  readonly distinct: number;
};

type File = {
  readonly id: string;
  readonly state: string;
  readonly rowsDone: number;
  readonly path: string | null;
};

const CREATE =
  'mutation BenchExport($input: CreateListExportInput!) { createListExport(input: $input) { listExport { id state rowsDone path } userErrors { code message } } }';
const FILES = 'query BenchExports { listExports { id state rowsDone path } }';
const LOOK_EVERY_MS = 50;
const LONGEST_MS = 5 * 60_000;

/**
 * Asks for all copies as a file, kills the server with `kill -9` when half of the rows are written, starts it
 * again, waits for the file and counts its rows.
 */
export async function measureExport(library: ExportedLibrary): Promise<ExportFigures> {
  const first = await startKillable(library.dataDir, library.databaseUrl);
  const begun = Date.now();
  const asked = await withClient(first, library, (client) => askForFile(client));
  const half = await withClient(first, library, (client) =>
    waitForFile(
      client,
      asked.id,
      ({ state, rowsDone }) => state !== 'QUEUED' && rowsDone >= library.copies / 2,
    ),
  );
  await first.kill();
  const killed = Date.now();
  if (half.state !== 'RUNNING')
    throw new Error(`The file was ${half.state} before the server could be killed.`);
  const second = await startKillable(library.dataDir, library.databaseUrl);
  try {
    const restarted = Date.now();
    const text = await withClient(second, library, async (client) => {
      const { path } = await waitForFile(client, asked.id, ({ state }) => state === 'DONE');
      return client.get(path ?? '');
    });
    return {
      rowsAtKill: half.rowsDone,
      secondsToKill: (killed - begun) / 1_000,
      secondsAfterRestart: (Date.now() - restarted) / 1_000,
      ...countRows(text),
    };
  } finally {
    await second.kill();
  }
}

async function withClient<T>(
  { port }: KillableServer,
  { cookie }: ExportedLibrary,
  work: (client: HttpClient) => Promise<T>,
): Promise<T> {
  const client = openClient(port, 1, { cookie });
  try {
    return await work(client);
  } finally {
    client.close();
  }
}

async function askForFile(client: HttpClient): Promise<File> {
  const input = {
    list: 'copies',
    filter: '{}',
    columns: ['barcode', 'title', 'status', 'branch'],
    format: 'CSV',
  };
  const answer = await client.graphql(CREATE, { input });
  const { listExport } = (JSON.parse(answer) as { data: { createListExport: { listExport: File | null } } })
    .data.createListExport;
  if (listExport === null) throw new Error(answer);
  return listExport;
}

async function waitForFile(
  client: HttpClient,
  id: string,
  isAwaited: (file: File) => boolean,
): Promise<File> {
  for (const latest = Date.now() + LONGEST_MS; Date.now() < latest; await wait(LOOK_EVERY_MS)) {
    const answer = await client.graphql(FILES, {});
    const { listExports } = (JSON.parse(answer) as { data: { listExports: readonly File[] } }).data;
    const file = listExports.find((one) => one.id === id);
    if (file === undefined || file.state === 'FAILED') throw new Error(`The file is lost: ${answer}`);
    if (isAwaited(file)) return file;
  }
  throw new Error('The file did not come.');
}

/** Counts the rows below the headings, and how many barcodes they have. */
function countRows(text: string): { readonly lines: number; readonly distinct: number } {
  const barcodes = text
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',')[0]);
  return { lines: barcodes.length, distinct: new Set(barcodes).size };
}
