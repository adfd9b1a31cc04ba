import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { freePort } from '../lib/mariadb.mjs';
import { startInBackground, stopAndWait, stopEverything } from '../lib/processes.mjs';
import { fromRoot } from '../lib/project.mjs';
import {
  copiedPaths,
  knownVariables,
  machinesIn,
  ownServices,
  readComposeFile,
  variablesWithoutDefault,
} from './compose-file.mjs';

const compose = readComposeFile();
const services = ownServices(compose);
// Without a MariaDB the same commands are tried on the embedded engine.
const databaseServer = process.env.TEST_MARIADB_URL;
const WORKER_IS_READY = 'Jobs are running';

describe('docker-compose.yml names only what exists', () => {
  test('it has a database, the app, a worker, a proxy, a mail sink, and for the Wi-Fi a RADIUS server', () => {
    assert.deepEqual(Object.keys(compose.services).sort(), [
      'app',
      'mail',
      'mariadb',
      'proxy',
      'radius',
      'worker',
    ]);
  });

  test('it starts without a single variable set', () => {
    assert.deepEqual(variablesWithoutDefault(compose.text), []);
  });

  for (const { name, command, environment } of services) {
    test(`the command of ${name} runs a file that the build makes`, () => {
      assert.ok(existsSync(fromRoot(programOf(command))), `${programOf(command)} is missing`);
    });

    test(`the environment of ${name} holds only what the configuration knows`, () => {
      assert.deepEqual(
        Object.keys(environment).filter((variable) => !knownVariables().includes(variable)),
        [],
      );
    });

    test(`the addresses in the environment of ${name} are services`, () => {
      assert.deepEqual(
        machinesIn(environment).filter((machine) => !compose.services[machine]),
        [],
      );
    });
  }

  test('the image is built from files of the repository', () => {
    const { dockerfile } = compose.services.app.build;

    assert.deepEqual(
      [dockerfile, ...copiedPaths(dockerfile)].filter((path) => !existsSync(fromRoot(path))),
      [],
    );
  });

  test('the image by itself starts what the app starts, jobs included', () => {
    const lastLine = readFileSync(fromRoot(compose.services.app.build.dockerfile), 'utf8')
      .trim()
      .split('\n')
      .at(-1);

    assert.deepEqual(
      [...JSON.parse(lastLine.replace('CMD ', '')), '--without-jobs'],
      compose.services.app.command,
    );
  });

  test('every command that its comments tell people to type exists', () => {
    const programs = [...compose.text.matchAll(/node (server\/\S+\.js)/g)].map((match) => match[1]);

    assert.deepEqual(
      programs.filter((program) => !existsSync(fromRoot(program))),
      [],
    );
  });

  test('what a service waits for is a service, and the proxy passes on to the port of the app', () => {
    const awaited = Object.values(compose.services).flatMap(({ depends_on: on = [] }) =>
      Array.isArray(on) ? on : Object.keys(on),
    );

    assert.deepEqual(
      awaited.filter((name) => !compose.services[name]),
      [],
    );
    assert.ok(
      compose.configs.caddyfile.content.includes(
        `reverse_proxy app:${compose.services.app.environment.PORT}`,
      ),
    );
  });

  test('the proxy hides the state of the machine, but not what the apps ask for to know that they are online again', () => {
    const [, hidden] = compose.configs.caddyfile.content.match(/@inside path (.+)/);
    const asked = appSources().flatMap((text) =>
      [...text.matchAll(/fetch\(['"](\/[\w/]+)['"]/g)].map(([, path]) => path),
    );

    assert.deepEqual(hidden.split(' '), ['/readyz', '/metrics']);
    assert.ok(asked.includes('/healthz'));
    assert.deepEqual(
      asked.filter((path) => hidden.split(' ').includes(path)),
      [],
    );
  });
});

describe('the same commands start without Docker', () => {
  const database = `compose_${process.pid}`;
  let folder;
  let environment;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pustaka-compose-'));
    const databaseUrl = databaseServer ? await createDatabase(database) : '';
    environment = {
      HOST: '127.0.0.1',
      PORT: String(await freePort()),
      DATA_DIR: folder,
      DATABASE_URL: databaseUrl,
    };
  });

  after(async () => {
    stopEverything();
    if (databaseServer) await ask(`DROP DATABASE IF EXISTS ${database}`);
    rmSync(folder, { recursive: true, force: true });
  });

  test(
    'the app becomes ready, the worker works beside it, and both stop when told',
    { timeout: 180_000 },
    async () => {
      const app = startService('app', environment);
      await untilReady(`http://127.0.0.1:${environment.PORT}${healthPath()}`, app);
      const worker = startService('worker', { ...environment, PORT: String(await freePort()) });
      await untilItSays(worker, WORKER_IS_READY);

      await Promise.all([stopAndWait(app.child), stopAndWait(worker.child)]);

      assert.deepEqual([app.child.exitCode, worker.child.exitCode], [0, 0], app.words() + worker.words());
    },
  );
});

function programOf(command) {
  return command.find((word) => word.endsWith('.js'));
}

function startService(name, environment) {
  const { command, environment: asInDocker } = services.find((service) => service.name === name);
  const child = startInBackground(process.execPath, command.slice(1), {
    env: { ...asInDocker, ...environment },
  });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  return { child, words: () => `${name} said:\n${Buffer.concat(chunks)}` };
}

// The same address that the health check of the app asks.
function healthPath() {
  return compose.services.app.healthcheck.test.at(-1).match(/127\.0\.0\.1:\d+(\/\w+)/)[1];
}

async function untilReady(address, { child, words }) {
  while (child.exitCode === null) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
    if (answer?.ok) return;
    await wait(250);
  }
  assert.fail(words());
}

// A service that has not yet said that it is ready cannot be asked to stop gracefully.
async function untilItSays({ child, words }, ready) {
  while (child.exitCode === null && !words().match(ready)) await wait(250);
  assert.equal(child.exitCode, null, words());
}

async function createDatabase(name) {
  await ask(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  const url = new URL(databaseServer);
  url.pathname = `/${name}`;
  return url.href;
}

async function ask(sql) {
  const mysql = createRequire(fromRoot('server/package.json'))('mysql2/promise');
  const connection = await mysql.createConnection(databaseServer);
  await connection.query(sql);
  await connection.end();
}

/** Reads what both apps are written in. */
function appSources() {
  const folders = ['web-patron', 'web-staff', 'web-shared'].map((app) => fromRoot(app, 'src'));
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
}
