import { rmSync } from 'node:fs';

import { makeScratchFolder } from '../lib/scratch.mjs';
import { failure, jest, nodeTest, skip } from './outcomes.mjs';
import { resultsOf } from './results.mjs';

/** Gives the options by which Jest runs these files and no others, one after the other. */
export function only(paths) {
  return ['--runInBand', '--runTestsByPath', ...paths];
}

/** Gives the options by which Jest leaves these files out: it takes paths as patterns. */
export function allBut(paths) {
  return paths.map((path) => `--testPathIgnorePatterns=/${path.replaceAll('.', '\\.')}$`);
}

/** Runs specs by a configuration of Jest; a file that failed can be run again alone, in a Jest of its own. */
export async function jestStep(name, config, { env = {}, args = [] } = {}) {
  const result = await jest(config, { folder: resultsOf(name), env, args });
  const repeat = (file) => jest(config, { folder: resultsOf(`again ${file}`), env, args: only([file]) });
  return { ...result, repeat };
}

/** Runs specs by Node's own test runner, on the database if there is one. */
export async function nodeStep(name, files, { mariaDb, env = {} } = {}) {
  const database = await mariaDb;
  const all = { ...env, ...(database ? { TEST_MARIADB_URL: database.url } : {}) };
  const result = await nodeTest(files, { folder: resultsOf(name), env: all });
  const repeat = (file) => nodeTest([file], { folder: resultsOf(`again ${file}`), env: all });
  return { ...result, repeat };
}

/** Runs specs of the server, each with databases of its own; says so where there is no MariaDB. */
export async function serverStep(name, { mariaDb, clock }, { args }) {
  const database = await mariaDb;
  const all = { ...(await clock), ...(database ? { TEST_MARIADB_URL: database.url } : {}) };
  const result = await serverSpecs(name, all, args);
  const repeat = (file) => serverSpecs(`again ${file}`, all, only([file]));
  if (database) return { ...result, repeat };
  const note = 'Not tried on MariaDB: there is no mariadbd on PATH and it could not be installed.';
  return { ...result, repeat, skipped: result.skipped + 1, note };
}

async function serverSpecs(name, env, args) {
  const scratch = makeScratchFolder('pustaka-server-');
  const result = await jestStep(name, 'server/jest.config.cjs', { env: { ...env, TMPDIR: scratch }, args });
  rmSync(scratch, { recursive: true, force: true });
  return result;
}

/** Runs journeys in a browser, all on one library. Those that ask a judge who is not here are skipped by name. */
export async function journeyStep(name, { chromium, judges, clock }, { args }) {
  const [program, env] = await Promise.all([chromium, clock, judges]);
  if (!program)
    return skip('There is no Chromium on PATH (or at CHROME_PATH) and it could not be installed.');
  const all = { ...env, CHROME_PATH: program };
  return jestStep(name, 'e2e/jest.config.cjs', { env: all, args: ['--runInBand', ...args] });
}

/** Lists steps that run spec files one by one, as often as wanted: each time with a library of its own. */
export function listFileSteps({ files, repeat }, tools) {
  return Array.from({ length: repeat }, (_, time) =>
    files.map((file) => ({
      name: repeat === 1 ? file : `${file}, ${time + 1} of ${repeat}`,
      isQuiet: true,
      run: async (name) => ({
        ...(await runFile(name, file, tools)),
        // It is what is repeated here.
        repeat: undefined,
      }),
    })),
  ).flat();
}

async function runFile(name, file, tools) {
  const [workspace] = file.split('/');
  const run = { args: only([file]) };
  if (workspace === 'scripts')
    return nodeStep(name, [file], { mariaDb: tools.mariaDb, env: await tools.clock });
  if (workspace !== 'server' && workspace !== 'e2e') {
    await tools.built;
    const config = `${workspace === 'web-patron' ? workspace : 'web-staff'}/jest.config.cjs`;
    return jestStep(name, config, { ...run, env: await tools.clock });
  }
  return after(Promise.all([tools.built, tools.sqlite]), () =>
    workspace === 'server' ? serverStep(name, tools, run) : journeyStep(name, tools, run),
  );
}

/**
 * Does the work when what it rests on is there. What rests on something that failed has not been tried, which
 * is a failure too; all its words stand once, with its own step.
 */
export function after(needed, work) {
  return needed.then(work, ({ message }) => failure(`Not tried: ${message.trimEnd().split('\n').at(-1)}`));
}
