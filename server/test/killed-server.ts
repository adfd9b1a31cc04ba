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

/** The server as it runs in a library: a process of its own that can be killed. */
export type RealServer = { readonly origin: string; readonly kill: () => Promise<void> };

/** Builds the server where it is stale. */
export async function buildServer(): Promise<void> {
  await promisify(execFile)(process.execPath, ['scripts/pustaka.mjs', 'help'], { cwd: ROOT });
}

/** Starts the built server on a database that is up to date, and waits until it answers. */
export async function startRealServer({
  url,
  dataDir,
}: Pick<TestDatabase, 'url' | 'dataDir'>): Promise<RealServer> {
  const port = await freePort();
  const env = {
    PATH: process.env['PATH'],
    DATA_DIR: dataDir,
    PORT: String(port),
    SAMPLE_DATA: '0',
    ...(url === null ? {} : { DATABASE_URL: url }),
  };
  const server = spawn(process.execPath, [path.join(ROOT, 'server/dist/main.js'), '--without-jobs'], {
    env,
    stdio: 'ignore',
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilItAnswers(server, origin);
  return {
    origin,
    kill: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
    },
  };
}

async function untilItAnswers(server: ChildProcess, origin: string): Promise<void> {
  for (;;) {
    if (server.exitCode !== null)
      throw new Error(`The server ended with ${server.exitCode} before it answered.`);
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
