import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { freePort } from './mariadb.mjs';
import { startInBackground, stopAndWait } from './processes.mjs';
import { fromRoot } from './project.mjs';

const longestStartSeconds = 120;
const untouched = { DATABASE_URL: '', PUBLIC_ORIGIN: '', STAFF_ORIGIN: '', NODE_ENV: 'production' };

/**
 * Starts the built server with sample data in a folder of its own on a free port and waits until it is ready;
 * throws with the server's words when it is not. `stop` ends it and removes the folder; `more` is added to
 * its environment.
 */
export async function startSampleLibrary(more = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'pustaka-sample-'));
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const server = startInBackground(
    process.execPath,
    ['--enable-source-maps', fromRoot('server/dist/main.js')],
    { env: { ...untouched, PORT: String(port), DATA_DIR: folder, ...more } },
  );
  const words = lastWordsOf(server);
  const stop = async () => {
    await stopAndWait(server);
    rmSync(folder, { recursive: true, force: true });
  };
  if (await becomesReady(address, server)) return { address, stop, pid: server.pid };
  await stop();
  throw new Error(`The server did not become ready:\n${words()}`);
}

function lastWordsOf(server) {
  const chunks = [];
  // A test run keeps all of it.
  const log = process.env.TEST_RESULTS && join(process.env.TEST_RESULTS, `library-${server.pid}.log`);
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk) => {
      chunks.push(chunk);
      if (chunks.length > 200) chunks.shift();
      if (log) appendFileSync(log, chunk);
    });
  }
  return () => Buffer.concat(chunks).toString('utf8');
}

async function becomesReady(address, server) {
  const deadline = Date.now() + longestStartSeconds * 1000;
  while (Date.now() < deadline && server.exitCode === null) {
    const answer = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(5000) }).catch(
      () => undefined,
    );
    if (answer?.ok) return true;
    await wait(200);
  }
  return false;
}
