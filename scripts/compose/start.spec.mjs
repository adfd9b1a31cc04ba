import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { freePort } from '../lib/mariadb.mjs';
import { startInBackground, stopEverything } from '../lib/processes.mjs';
import { fromRoot } from '../lib/project.mjs';

describe('npm start', () => {
  let folder;
  let port;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pustaka-start-'));
    port = await freePort();
  });
  after(() => {
    stopEverything();
    rmSync(folder, { recursive: true, force: true });
  });

  test(
    'the first start creates the sample library and says where it is and how to sign in',
    { timeout: 180_000 },
    async () => {
      const words = await startAndStop();

      assert.match(words, /First start: creating the sample library/);
      assert.match(words, new RegExp(`Portal +http://localhost:${port}/`));
      assert.match(words, /Sign in to the back office with/);
    },
  );

  test('the second start finds everything built and filled', { timeout: 180_000 }, async () => {
    const words = await startAndStop();

    assert.doesNotMatch(words, /First start|Building|Installing/);
    assert.match(words, new RegExp(`Portal +http://localhost:${port}/`));
  });

  test('a wrong configuration is one line per mistake, and no start', { timeout: 180_000 }, async () => {
    const { code, words } = await end(start({ PORT: 'four thousand', TRUST_PROXY: '-1' }));

    assert.equal(code, 1);
    assert.match(words, /PORT: /);
    assert.match(words, /TRUST_PROXY: /);
    assert.doesNotMatch(words, /^ +at /m);
  });

  function start(environment = {}) {
    const clean = {
      DATABASE_URL: '',
      PUBLIC_ORIGIN: '',
      STAFF_ORIGIN: '',
      PORT: String(port),
      DATA_DIR: folder,
    };
    const child = startInBackground(process.execPath, [fromRoot('scripts/start.mjs')], {
      env: { ...clean, ...environment },
    });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
    return { child, words: () => Buffer.concat(chunks).toString('utf8') };
  }

  // The signal goes to the outer process alone: it has to reach the server, which has to end well.
  async function startAndStop() {
    const started = start();
    while (started.child.exitCode === null && !(await isReady())) await wait(100);
    started.child.kill('SIGTERM');
    const { code, words } = await end(started);
    assert.equal(code, 0, words);
    assert.equal(await isReady(), false);
    return words;
  }

  function isReady() {
    return fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(3000) }).then(
      (answer) => answer.ok,
      () => false,
    );
  }
});

function end({ child, words }) {
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, words: words() })));
}
