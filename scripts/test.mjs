/**
 * `npm test`: installs what is missing and tries everything; options run a part of it, or spec files again and
 * again (`npm test -- --help`). With CI=true whatever had to be skipped counts against the run.
 */
import { spawnSync } from 'node:child_process';

import { ensureBuilt } from './lib/build.mjs';
import { findChromium } from './lib/chromium.mjs';
import { environmentAt } from './lib/fake-time.mjs';
import { ensurePackages, ensureSqlite, giveUp, refuseOldNode } from './lib/install.mjs';
import { installValidators } from './lib/validators.mjs';
import { startMariaDb } from './lib/mariadb.mjs';
import { root } from './lib/project.mjs';
import { findRadius } from './lib/radius.mjs';
import { endMarked, endOrphans, markChildren } from './lib/orphans.mjs';
import { endChildrenWithThisProcess, startInBackground } from './lib/processes.mjs';
import { chooseSteps, readOptions, usage } from './test/options.mjs';
import { openResults, say } from './test/results.mjs';
import { listFileSteps } from './test/spec-steps.mjs';
import { listSteps } from './test/steps.mjs';
import { runWhole } from './test/whole-run.mjs';

const startedAt = Date.now();
const mayNotSkip = process.env.CI === 'true';
if (process.argv.includes('--help')) {
  console.log(usage);
  process.exit(0);
}
const options = orGiveUp(() => readOptions(process.argv.slice(2)));
// A word that no step knows is refused before anything is fetched.
if (options.words) orGiveUp(() => chooseSteps(listSteps({}), options.words));

// What the developer's shell says about his own library must not reach the tests.
for (const name of [
  'PORT',
  'HOST',
  'DATA_DIR',
  'DATABASE_URL',
  'PUBLIC_ORIGIN',
  'STAFF_ORIGIN',
  'TRUST_PROXY',
  'AUTO_MIGRATE',
  'SAMPLE_DATA',
  'SMTP_URL',
  'DATA_KEY',
  'RADIUS_TOKEN',
])
  delete process.env[name];
process.env.TZ = 'UTC';
process.env.TEST_SEED ??= seedOfCommit();

refuseOldNode();
orGiveUp(openResults);
const orphans = endOrphans();
if (orphans > 0) say(`Ended ${orphans} processes that an earlier run left behind.`);
const run = markChildren();
let database;
endChildrenWithThisProcess(() => {
  endMarked(run);
  database?.remove();
});
const tools = prepareTools();
await tools.packages.catch(async (error) => {
  await fetched();
  giveUp(error);
});
say(`Property tests draw their cases by TEST_SEED=${process.env.TEST_SEED}.`);
for (let loop = 0; loop < options.loops; loop += 1)
  startInBackground(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
const steps =
  options.files.length > 0 ? listFileSteps(options, tools) : chooseSteps(listSteps(tools), options.words);
const code = await runWhole(steps, {
  say,
  mayNotSkip,
  startedAt,
  finish: async () => {
    await fetched();
    await database?.stop();
  },
});
process.exit(code);

function orGiveUp(work) {
  try {
    return work();
  } catch (error) {
    return giveUp(error);
  }
}

// The same for everybody who tries a commit; any number where there is none.
function seedOfCommit() {
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' });
  return String(status === 0 ? Number.parseInt(stdout.slice(0, 7), 16) : Date.now() % 2 ** 28);
}

// One after the other where all may use apt-get; packages are installed, and then built and compiled,
// meanwhile.
function prepareTools() {
  const packages = ensurePackages();
  const built = packages.then(() => ensureBuilt());
  const sqlite = packages.then(ensureSqlite);
  const mariaDb = startMariaDb().then((started) => (database = started));
  const chromium = mariaDb.catch(() => undefined).then(findChromium);
  const judges = chromium.catch(() => undefined).then(installValidators);
  const radius = judges.catch(() => undefined).then(findRadius);
  const clock = radius.catch(() => undefined).then(() => (options.at ? environmentAt(options.at) : {}));
  // A step that needs one of them reports its failure; nobody else has to.
  const tools = { packages, built, sqlite, mariaDb, chromium, judges, radius, clock };
  for (const promise of Object.values(tools)) promise.catch(() => undefined);
  return tools;
}

// Whatever is begun is ended before this process: an apt-get that is killed leaves a system that cannot
// install anything.
function fetched() {
  return Promise.allSettled(Object.values(tools));
}
