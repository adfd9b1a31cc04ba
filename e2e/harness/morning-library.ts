import { execFile, spawn } from 'node:child_process';
import type { ExecFileException } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

import { freePort } from './empty-library';
import { libraryInstant } from './library-day';
import { AHEAD_MS } from './moment';

const DIST = join(__dirname, '../../server/dist');
const TEN = 10;
const LONGEST_START_MS = 120_000;
/** A job that runs at this moment is asked for again. */
const MOST_TRIES = 20;

/** A library of its own where it was ten in the morning when it started, and its jobs, to be run when wanted. */
export type MorningLibrary = {
  readonly address: () => string;
  /** Runs a job now, as an operator does: `pustaka run-job <name>`. */
  readonly runJob: (name: string) => Promise<void>;
};

/**
 * Serves sample data for the tests of a file at ten in the morning of today: letters that leave by day alone do so
 * whenever the journeys run. `openMore` starts what it needs beside it, and gives the settings by which it is reached.
 */
export function useMorningLibrary(
  openMore: () => Promise<NodeJS.ProcessEnv> = () => Promise.resolve({}),
): MorningLibrary {
  let address = '';
  let env: NodeJS.ProcessEnv = {};
  let stop = async (): Promise<void> => undefined;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pustaka-morning-'));
    env = { ...(await environmentOf(folder)), ...(await openMore()) };
    address = `http://localhost:${env['PORT']}`;
    const server = spawn(process.execPath, [join(DIST, 'main.js')], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    stop = async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    };
    await becomesReady(address);
  }, LONGEST_START_MS);
  afterAll(() => stop());
  return { address: () => address, runJob: (name) => runJob(name, env) };
}

async function environmentOf(folder: string): Promise<NodeJS.ProcessEnv> {
  const now = Date.now();
  return {
    PATH: process.env['PATH'],
    PUSTAKA_TEST_RUN: process.env['PUSTAKA_TEST_RUN'],
    NODE_ENV: 'production',
    NODE_OPTIONS: `--require ${join(__dirname, 'shift-clock.cjs')}`,
    // The server runs on the machine's time, which is another one under `--at`.
    CLOCK_SHIFT_MS: String(libraryInstant(TEN, 0, now) - now + AHEAD_MS),
    PORT: String(await freePort()),
    DATA_DIR: folder,
    SAMPLE_DATA: '1',
    SMTP_URL: process.env['LETTERS_SERVER'],
    TRUST_PROXY: '1',
  };
}

async function becomesReady(address: string): Promise<void> {
  for (const deadline = Date.now() + LONGEST_START_MS; Date.now() < deadline; await wait(200)) {
    const answer = await fetch(`${address}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error('The library of the morning did not become ready.');
}

async function runJob(name: string, env: NodeJS.ProcessEnv): Promise<void> {
  for (let tried = 1; ; tried++)
    try {
      await promisify(execFile)(process.execPath, [join(DIST, 'cli/main.js'), 'run-job', name], { env });
      return;
    } catch (error) {
      // Node's own errors are none of the tests' class Error.
      const { code, signal, stdout, stderr } = error as ExecFileException & {
        stdout: string;
        stderr: string;
      };
      const said = `run-job ${name} ended with ${signal ?? code} at try ${tried}: ${stdout}${stderr}`;
      if (tried === MOST_TRIES || !stdout.includes('in another process')) throw new Error(said);
      await wait(1_000);
    }
}
