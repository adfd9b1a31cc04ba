import { existsSync, readFileSync } from 'node:fs';

import { run } from './processes.mjs';
import { fromRoot } from './project.mjs';
import { complaintAboutNode, hasCompiler } from './requirements.mjs';

const sqliteBinary = fromRoot('node_modules/better-sqlite3/build/Release/better_sqlite3.node');

/**
 * Names the first package that is missing or has another version than the lockfile says; undefined when all
 * is there.
 */
export function findInstallGap(
  lockFile = fromRoot('package-lock.json'),
  installedFile = fromRoot('node_modules/.package-lock.json'),
) {
  if (!existsSync(installedFile)) return 'node_modules';
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages);
  return wanted.find(
    ([path, facts]) => path.includes('node_modules/') && !isSatisfied(facts, installed[path]),
  )?.[0];
}

// Optional packages are those of other processors and systems: npm leaves them out.
function isSatisfied(wanted, present) {
  if (!present) return Boolean(wanted.optional || wanted.devOptional);
  return wanted.link || wanted.version === present.version;
}

/** Ends this process with one line when Node is too old for anything here. */
export function refuseOldNode() {
  const complaint = complaintAboutNode();
  if (complaint) giveUp(new Error(complaint));
}

/** Installs whatever is missing; exits with one clear line when that fails. */
export async function ensureInstalled() {
  await ensurePackages().then(ensureSqlite).catch(giveUp);
}

/**
 * Installs the exact packages of the lockfile unless they are there, and runs none of their scripts; rejects
 * with the reason. Whoever reads or writes a database needs `ensureSqlite` too.
 */
export async function ensurePackages() {
  refuseOldNode();
  const gap = findInstallGap();
  if (!gap) return;
  console.log(`Installing packages (${gap} is missing or out of date) …`);
  const { code } = await run(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { show: true },
  );
  if (code !== 0) throw new Error('npm ci failed; the reason is above.');
}

/**
 * Fetches or compiles the one part that is not JavaScript, unless it is there; rejects with the reason. It
 * may take a minute of one core, in which the web apps can be built.
 */
export async function ensureSqlite() {
  if (await opensSqlite()) return;
  console.log('Preparing SQLite …');
  // As SQLite is compiled by itself. The package asks for -O3, which takes a quarter longer; in
  // `bench:search` there was no difference.
  const env = { CFLAGS: process.env.CFLAGS ?? '-O2' };
  const { output } = await run(
    'npm',
    ['rebuild', 'better-sqlite3', '--ignore-scripts=false', '--loglevel=error'],
    { isUrgent: true, env },
  );
  if (await opensSqlite()) return;
  const remedy = hasCompiler()
    ? 'the words of the compiler are above'
    : 'install a C++ compiler, make and python3 (Debian: apt-get install build-essential python3) and start again';
  throw new Error(
    `${output}\nbetter-sqlite3 could not be installed: no prebuilt binary could be fetched for this machine and it could not be compiled; ${remedy}.`,
  );
}

// Half a file, or one for another Node, is there too, but opens nothing.
async function opensSqlite() {
  if (!existsSync(sqliteBinary)) return false;
  const { code } = await run(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').close()"]);
  return code === 0;
}

/** Ends this process with the words of an error. */
export function giveUp({ message }) {
  console.error(message);
  process.exit(1);
}
