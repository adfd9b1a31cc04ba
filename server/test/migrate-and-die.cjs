/**
 * Brings a database up to date and kills itself before the nth statement that begins as told:
 * `node migrate-and-die.cjs <beginning> <n>`. It runs what was built, as production does.
 */
require('reflect-metadata');

const { ENTITIES } = require('../dist/app/entities.js');
const { MIGRATIONS } = require('../dist/migrations');
const { openDatabase } = require('../dist/platform/db/data-source.js');

const [, , beginning = '', nth = '1'] = process.argv;
let seen = 0;

function onStatement(sql) {
  if (sql.startsWith(beginning) && ++seen === Number(nth)) process.kill(process.pid, 'SIGKILL');
}

async function run() {
  const db = await openDatabase({
    url: process.env.DATABASE_URL ?? null,
    dataDir: process.env.DATA_DIR ?? '',
    entities: ENTITIES,
    migrations: MIGRATIONS,
    onStatement,
  });
  await db.writer.runMigrations();
  await db.close();
}

void run();
