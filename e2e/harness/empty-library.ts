import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A library that has nothing yet: its address, and the link that makes the first administrator. */
export type EmptyLibrary = {
  readonly address: string;
  readonly setUpPath: string;
  readonly stop: () => Promise<void>;
};

/** Starts the built server as a new library does, without the sample, in a folder of its own. */
export async function startEmptyLibrary(): Promise<EmptyLibrary> {
  const folder = mkdtempSync(join(tmpdir(), 'pustaka-empty-'));
  const port = await freePort();
  const env = {
    PATH: process.env['PATH'],
    PUSTAKA_TEST_RUN: process.env['PUSTAKA_TEST_RUN'],
    PORT: String(port),
    DATA_DIR: folder,
    SAMPLE_DATA: '0',
  };
  const server = spawn(process.execPath, [join(__dirname, '../../server/dist/main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  server.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const setUp = (): string | undefined => /\/staff\/set-up\S+/.exec(said)?.[0];
  while (server.exitCode === null && setUp() === undefined) await wait(50);
  const stop = async (): Promise<void> => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: `http://localhost:${port}`, setUpPath: setUp() ?? '', stop };
}

/** Finds a port that nobody listens to. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
