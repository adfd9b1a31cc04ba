import { rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { installPackages } from './apt.mjs';
import { run, startInBackground, stopAndWait } from './processes.mjs';
import { findProgram } from './requirements.mjs';
import { makeScratchFolder } from './scratch.mjs';

// Tests only: a crash may lose data, so nothing waits for the disk.
const fastAndLoose = [
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--innodb-flush-method=nosync',
  '--skip-log-bin',
  '--sync-binlog=0',
];

/**
 * Starts a private MariaDB on a free port in a temporary folder; undefined when there is no MariaDB to be
 * had.
 */
export async function startMariaDb() {
  const program =
    present() ??
    ((await installPackages('mariadb-server-core', 'mariadb-client-core')) ? present() : undefined);
  if (!program) return undefined;
  const folder = makeScratchFolder('pustaka-mariadb-');
  await createTables(folder);
  // After the tables, which take seconds in which somebody else may be given the port.
  const port = await freePort();
  const child = startInBackground(program, serverOptions(folder, port));
  const words = collect(child);
  if (!(await answers(port, child))) throw new Error(`MariaDB did not start:\n${words()}`);
  return {
    url: `mysql://pustaka:pustaka@127.0.0.1:${port}/pustaka`,
    stop: () => stopAndWait(child).then(() => remove(folder)),
    remove: () => remove(folder),
  };
}

/** Finds a port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function present() {
  return findProgram('mariadbd');
}

async function createTables(folder) {
  const program = findProgram('mariadb-install-db');
  const options = [
    '--no-defaults',
    `--datadir=${join(folder, 'data')}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    `--user=${userInfo().username}`,
  ];
  const { code, output } = program
    ? await run(program, options)
    : { code: 127, output: 'mariadb-install-db is missing' };
  if (code !== 0) throw new Error(`MariaDB's tables could not be created:\n${output}`);
}

function serverOptions(folder, port) {
  const accounts = join(folder, 'accounts.sql');
  writeFileSync(
    accounts,
    [
      "CREATE USER IF NOT EXISTS 'pustaka'@'127.0.0.1' IDENTIFIED BY 'pustaka';",
      "GRANT ALL ON *.* TO 'pustaka'@'127.0.0.1';",
      'CREATE DATABASE IF NOT EXISTS pustaka CHARACTER SET utf8mb4;',
    ].join('\n'),
  );
  return [
    '--no-defaults',
    `--datadir=${join(folder, 'data')}`,
    `--socket=${join(folder, 'socket')}`,
    `--pid-file=${join(folder, 'pid')}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    `--user=${userInfo().username}`,
    `--init-file=${accounts}`,
    '--skip-name-resolve',
    '--character-set-server=utf8mb4',
    '--innodb-buffer-pool-size=256M',
    '--max-connections=400',
    ...fastAndLoose,
  ];
}

function collect(child) {
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8').split('\n').slice(-20).join('\n');
}

async function answers(port, child) {
  for (let attempt = 0; attempt < 1_200 && child.exitCode === null; attempt += 1) {
    if (await canConnect(port)) return true;
    await wait(100);
  }
  return false;
}

function canConnect(port) {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

function remove(folder) {
  rmSync(folder, { recursive: true, force: true });
}
