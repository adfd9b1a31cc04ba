/**
 * `npm run drill:migrations`: on a MariaDB of its own, kills the process that makes the tables after every
 * single statement, before that is noted, and lets the next one go on; at the end the tables must be whole.
 * Takes some minutes; `npm test` tries a few deaths on both engines.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensureBuilt, targets } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { startMariaDb } from './lib/mariadb.mjs';
import { fromRoot } from './lib/project.mjs';

await ensureInstalled();
await ensureBuilt(targets.filter(({ name }) => name === 'server'));
const database = await startMariaDb();
if (!database) throw new Error('There is no mariadbd on PATH, and it could not be installed.');
const folder = mkdtempSync(join(tmpdir(), 'pustaka-drill-'));
let deaths = 0;
while (migrate(deaths === 0 ? 1 : 2) === 'SIGKILL') {
  deaths += 1;
  if (deaths % 25 === 0) console.log(`${deaths} deaths`);
}
const { status, stdout } = spawnSync(process.execPath, [fromRoot('server/dist/cli/main.js'), 'migrate'], {
  env: { ...process.env, DATABASE_URL: database.url, DATA_DIR: folder },
  encoding: 'utf8',
});
rmSync(folder, { recursive: true, force: true });
await database.stop();
const isWhole = status === 0 && stdout.includes('The database is up to date.');
console.log(`${deaths} deaths, then: ${stdout.trim()}`);
process.exit(isWhole && deaths > 100 ? 0 : 1);

/** Brings the tables on until the nth note of a finished statement, before which the process kills itself. */
function migrate(nth) {
  const script = fromRoot('server/test/migrate-and-die.cjs');
  return spawnSync(process.execPath, [script, 'UPDATE migrations_progress', String(nth)], {
    cwd: fromRoot('.'),
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      DATA_DIR: folder,
    },
    stdio: 'ignore',
  }).signal;
}
