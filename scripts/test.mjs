/**
 * `npm test`: installs what is missing and tries everything. `npm test -- --only=<words>` runs the steps whose
 * name holds the words. With CI=true whatever had to be skipped counts against the run.
 */
import { ensurePackages, ensureSqlite } from './lib/install.mjs';
import { endChildrenWithThisProcess } from './lib/processes.mjs';

const startedAt = Date.now();
const mayNotSkip = process.env.CI === 'true';
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);

// What the developer's shell says about his own library must not reach the tests.
for (const name of ['PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL', 'PUBLIC_ORIGIN', 'STAFF_ORIGIN', 'TRUST_PROXY', 'AUTO_MIGRATE', 'SAMPLE_DATA', 'SMTP_URL', 'DATA_KEY']) delete process.env[name];
process.env.TZ = 'UTC';

let database;
endChildrenWithThisProcess(() => database?.remove());
await ensurePackages();

const [{ ensureBuilt }, { findChromium }, { summonJudges }, { startMariaDb }, { listSteps }, { exitCodeFor, lastLine, runSteps }] = await Promise.all([
  import('./lib/build.mjs'), import('./lib/chromium.mjs'), import('./lib/judges.mjs'), import('./lib/mariadb.mjs'), import('./test/steps.mjs'), import('./test/runner.mjs'),
]);

const tools = prepareTools();
const steps = listSteps(tools).filter(({ name }) => !only || name.includes(only));
const sums = await runSteps(steps);
await (await tools.mariaDb)?.stop();
console.log(`\nTook ${((Date.now() - startedAt) / 60_000).toFixed(1)} minutes.`);
if (mayNotSkip && sums.skipped > 0) console.log('CI=true: nothing may be skipped.');
console.log(lastLine(sums));
process.exit(exitCodeFor(sums, mayNotSkip));

// One after the other where all may use apt-get; building and compiling go on meanwhile.
function prepareTools() {
  const built = ensureBuilt();
  const sqlite = ensureSqlite();
  const mariaDb = startMariaDb().then((started) => (database = started));
  const chromium = mariaDb.catch(() => undefined).then(findChromium);
  const judges = chromium.catch(() => undefined).then(summonJudges);
  // A step that needs one of them reports its failure; nobody else has to.
  for (const promise of [built, sqlite, mariaDb, chromium, judges]) promise.catch(() => undefined);
  return { built, sqlite, mariaDb, chromium, judges };
}
