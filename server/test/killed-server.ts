import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import type { TestDatabase } from './dialects';

const ROOT = path.join(__dirname, '../..');
const MOST_SAID = 4_000;

/** The server as it runs in a library: a process of its own that can be killed. */
export type RealServer = { readonly origin: string; readonly kill: () => Promise<void> };

/** Builds the server where it is stale. */
export async function buildServer(): Promise<void> {
  await promisify(execFile)(process.execPath, ['scripts/pustaka.mjs', 'help'], { cwd: ROOT });
}

/** How a server is started besides what its database needs: with its jobs, and with settings of its own. */
export type RealServerOptions = {
  readonly withJobs?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
};

/** Starts the built server on a database that is up to date, and waits until it answers. */
export async function startRealServer(
  { url, dataDir }: Pick<TestDatabase, 'url' | 'dataDir'>,
  { withJobs = false, settings = {} }: RealServerOptions = {},
): Promise<RealServer> {
  const port = await freePort();
  const env = {
    PATH: process.env['PATH'],
    PUSTAKA_TEST_RUN: process.env['PUSTAKA_TEST_RUN'],
    DATA_DIR: dataDir,
    PORT: String(port),
    SAMPLE_DATA: '0',
    ...(url === null ? {} : { DATABASE_URL: url }),
    ...settings,
  };
  const program = path.join(ROOT, 'server/dist/main.js');
  const server = spawn(process.execPath, [program, ...(withJobs ? [] : ['--without-jobs'])], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = lastWords(server);
  const origin = `http://127.0.0.1:${port}`;
  await untilItAnswers(server, origin, said);
  return {
    origin,
    kill: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
    },
  };
}

/** Keeps the end of what a server says, for the case that it ends before it answers. */
function lastWords(server: ChildProcess): () => string {
  let said = '';
  const keep = (chunk: Buffer): void => void (said = `${said}${chunk.toString()}`.slice(-MOST_SAID));
  server.stdout?.on('data', keep);
  server.stderr?.on('data', keep);
  return () => said;
}

async function untilItAnswers(server: ChildProcess, origin: string, said: () => string): Promise<void> {
  for (;;) {
    if (server.exitCode !== null)
      throw new Error(`The server ended with ${server.exitCode} before it answered: ${said()}`);
    const answered = await fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await sleep(50);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
