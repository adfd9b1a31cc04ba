import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The server as a library runs it, with its jobs, in a process that can be killed. */
export type KillableServer = { readonly port: number; readonly kill: () => Promise<void> };

const LONGEST_START_MS = 120_000;

/** Starts the built server on a database that is up to date, and waits until it is ready. */
export async function startKillable(dataDir: string, databaseUrl: string): Promise<KillableServer> {
  const port = await findFreePort();
  const server = spawn(process.execPath, [path.join(__dirname, '../main.js')], {
    env: {
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      SAMPLE_DATA: '0',
      MALLOC_ARENA_MAX: '2',
    },
    stdio: 'ignore',
  });
  await waitUntilReady(server, port);
  return {
    port,
    kill: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
    },
  };
}

async function waitUntilReady(server: ChildProcess, port: number): Promise<void> {
  const latest = Date.now() + LONGEST_START_MS;
  while (server.exitCode === null && Date.now() < latest) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await wait(100);
  }
  server.kill('SIGKILL');
  throw new Error('The server did not become ready.');
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
