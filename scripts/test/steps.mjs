import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

import { generateTypes } from '../lib/build.mjs';
import { fromRoot, installedProgram, root } from '../lib/project.mjs';
import { makeScratchFolder } from '../lib/scratch.mjs';
import { checkBy, checkByScript, failure, jest, nodeTest, outcome, skip } from './outcomes.mjs';
import { resultsOf } from './results.mjs';

const typedWorkspaces = ['server', 'web-shared', 'web-patron', 'web-staff', 'e2e'];
const webApps = ['web-patron', 'web-staff'];

// Specs that kill real servers, or whose promise is a time: they run when everything else is done.
const quietServerSpecs = [
  'server/src/modules/members/sign-in/sign-in-member.spec.ts',
  'server/test/kill-under-load.spec.ts',
  'server/test/killed-migration.spec.ts',
  'server/test/probes.spec.ts',
  'server/test/webhooks-after-kill.spec.ts',
];
const quietJourneys = ['e2e/staff/desk.spec.ts'];

/**
 * Lists everything `npm test` does, longest first where the order is free; `tools` resolve to what could be
 * found. A step with `needs` waits for them, in whatever way they end, and others go first; quiet ones run by
 * themselves when all others have ended.
 */
export function listSteps({ built, sqlite, mariaDb, chromium, judges, radius }) {
  const served = Promise.all([built, sqlite]);
  // Each step that rests on it reports its failure.
  served.catch(() => undefined);
  return [
    {
      name: 'tests: server on SQLite and MariaDB',
      // The server draws its pages with what the portal is built into.
      needs: [served, mariaDb],
      run: (name) => after(served, () => serverStep(name, mariaDb, allBut(quietServerSpecs))),
    },
    ...journeyLanes().map((folders) => ({
      name: `browser: ${folders.join(' and ')}, journeys and axe`,
      needs: [served, chromium, judges],
      run: (name) =>
        after(served, () =>
          browserJourneys(name, { chromium, judges }, [
            ...folders.map((folder) => `e2e/${folder}/`),
            ...allBut(quietJourneys),
          ]),
        ),
    })),
    { name: 'build: server and both web apps', needs: [built], run: () => built.then(done) },
    { name: 'build: SQLite', needs: [sqlite], run: () => sqlite.then(done) },
    ...lintSteps(built),
    {
      name: 'tools: guards bite, totals are true',
      run: (name) =>
        nodeStep(
          name,
          specsUnder('scripts').filter((path) => !/^scripts\/(compose|radius)\//.test(path)),
        ),
    },
    ...typedWorkspaces.map((name) => ({
      name: `types: ${name}`,
      needs: name.startsWith('web-') ? [built] : [],
      run: () => checkTypes(name, built),
    })),
    ...contractSteps(built, served),
    ...['web-shared', ...webApps].filter(hasJest).map((app) => ({
      name: `tests: ${app}`,
      needs: [built],
      run: (name) => typesOf(built).then(() => jestStep(name, `${app}/jest.config.cjs`)),
    })),
    ...quietSteps({ served, mariaDb, chromium, judges, radius }),
  ];
}

function quietSteps({ served, mariaDb, chromium, judges, radius }) {
  const steps = [
    {
      name: 'quiet: server specs that kill or measure',
      run: (name) => after(served, () => serverStep(name, mariaDb, only(quietServerSpecs))),
    },
    {
      name: 'quiet: journeys that measure',
      run: (name) => after(served, () => browserJourneys(name, { chromium, judges }, only(quietJourneys))),
    },
    {
      name: 'starting: npm start, compose',
      run: (name) => after(served, () => composeCheck(name, mariaDb)),
    },
    {
      name: 'wifi: a real FreeRADIUS signs devices in',
      run: (name) => after(served, () => wifiCheck(name, { mariaDb, radius })),
    },
  ];
  return steps.map((step) => ({ ...step, isQuiet: true }));
}

// Jest takes paths as patterns.
function allBut(paths) {
  return paths.map((path) => `--testPathIgnorePatterns=/${path.replaceAll('.', '\\.')}$`);
}

function only(paths) {
  return ['--runInBand', '--runTestsByPath', ...paths];
}

function lintSteps(built) {
  return [
    // Some of its rules need types.
    {
      name: 'lint: code',
      needs: [built],
      run: () => typesOf(built).then(() => checkBy(installedProgram('oxlint'))),
    },
    {
      name: 'lint: who may import whom',
      needs: [built],
      run: () => typesOf(built).then(() => checkBy(installedProgram('depcruise'), dependencyArguments())),
    },
    {
      name: 'lint: form',
      run: () => checkBy(installedProgram('prettier'), ['--check', '.', '--log-level=warn']),
    },
    { name: 'docs: paths lead somewhere', run: () => checkByScript('scripts/checks/readme-paths.mjs') },
    {
      name: 'lint: schema and operations',
      run: () => checkBy(installedProgram('eslint'), schemaLintArguments()),
    },
  ];
}

function contractSteps(built, served) {
  return [
    {
      name: 'contract: schema.graphql is what the server serves',
      needs: [served],
      run: () => after(served, () => checkByScript('scripts/checks/schema-drift.mjs')),
    },
    {
      name: 'contract: nothing breaks for callers',
      run: () => checkByScript('scripts/checks/schema-change.mjs'),
    },
    {
      name: 'contract: releases stand',
      run: () => checkByScript('scripts/checks/schema-releases.mjs'),
    },
    {
      name: 'contract: operations of both apps are listed',
      needs: [built],
      run: () => after(built, () => checkByScript('scripts/checks/operations.mjs')),
    },
  ];
}

function done() {
  return outcome(1, 0, 0);
}

// A spec file that failed can be run again alone, in a Jest of its own.
async function jestStep(name, config, env = {}, args = []) {
  const result = await jest(config, { folder: resultsOf(name), env, args });
  const repeat = (file) => jest(config, { folder: resultsOf(`again ${file}`), env, args: only([file]) });
  return { ...result, repeat };
}

async function nodeStep(name, files, env = {}) {
  const result = await nodeTest(files, { folder: resultsOf(name), env });
  const repeat = (file) => nodeTest([file], { folder: resultsOf(`again ${file}`), env });
  return { ...result, repeat };
}

async function serverStep(name, mariaDb, args) {
  const database = await mariaDb;
  const result = await serverTests(name, database ? { TEST_MARIADB_URL: database.url } : {}, args);
  if (database) return result;
  console.log('SKIPPED server tests on MariaDB: there is no mariadbd on PATH and it could not be installed.');
  return { ...result, skipped: result.skipped + 1 };
}

async function serverTests(name, env, args) {
  const scratch = makeScratchFolder('pustaka-server-');
  const config = 'server/jest.config.cjs';
  const result = await jestStep(name, config, { ...env, TMPDIR: scratch }, args);
  rmSync(scratch, { recursive: true, force: true });
  const repeat = (file) => serverTests(`again ${file}`, env, only([file]));
  return { ...result, repeat };
}

// What rests on something that failed has not been tried, which is a failure too; all its words stand once,
// with its own step.
function after(needed, work) {
  return needed.then(work, ({ message }) => failure(`Not tried: ${message.trimEnd().split('\n').at(-1)}`));
}

async function checkTypes(workspace, built) {
  if (!existsSync(fromRoot(workspace, 'tsconfig.json')))
    return failure(`${workspace}/tsconfig.json is missing.`);
  if (workspace.startsWith('web-')) await typesOf(built);
  return checkBy(installedProgram('tsc'), ['--noEmit', '-p', workspace]);
}

// The web apps rest on generated types, which a build makes on its way and which can be had without one.
let generatedApart;
function typesOf(built) {
  return built.catch(() => (generatedApart ??= Promise.all(webApps.map(generateTypes))));
}

async function composeCheck(name, mariaDb) {
  const database = await mariaDb;
  const env = database ? { TEST_MARIADB_URL: database.url } : {};
  return nodeStep(name, specsUnder('scripts/compose'), env);
}

async function wifiCheck(name, { mariaDb, radius }) {
  const [database, programs] = await Promise.all([mariaDb, radius]);
  if (!programs) return skip('There is no freeradius and radclient on PATH and they could not be installed.');
  const env = database ? { TEST_MARIADB_URL: database.url } : {};
  return nodeStep(name, specsUnder('scripts/radius'), env);
}

// Two at once, each with a library of its own, which takes seven seconds of work to fill: the folder with
// most journeys, and all others.
function journeyLanes() {
  const journeysIn = (folder) =>
    readdirSync(fromRoot('e2e', folder)).filter((name) => name.endsWith('.spec.ts'));
  const folders = readdirSync(fromRoot('e2e'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'harness')
    .map(({ name }) => name);
  const [longest, ...others] = folders.sort(
    (one, other) => journeysIn(other).length - journeysIn(one).length,
  );
  return [[longest], others];
}

// Journeys that ask a judge who is not here are skipped by name.
async function browserJourneys(name, { chromium, judges }, args) {
  const [program] = await Promise.all([chromium, judges]);
  if (!program)
    return skip('There is no Chromium on PATH (or at CHROME_PATH) and it could not be installed.');
  return jestStep(name, 'e2e/jest.config.cjs', { CHROME_PATH: program }, ['--runInBand', ...args]);
}

function dependencyArguments() {
  const folders = ['server/src', 'web-shared/src', 'web-patron/src', 'web-staff/src'].filter((folder) =>
    existsSync(fromRoot(folder)),
  );
  return ['--config', '.dependency-cruiser.cjs', ...folders];
}

function schemaLintArguments() {
  return [
    '--config',
    'schema/eslint.config.mjs',
    '--max-warnings=0',
    'schema/schema.graphql',
    ...webApps.map((app) => `${app}/src/**/*.graphql`),
  ];
}

function hasJest(workspace) {
  return existsSync(fromRoot(workspace, 'jest.config.cjs'));
}

/** Finds the tests of a folder, deep down, as paths from the root. */
export function specsUnder(folder) {
  return readdirSync(fromRoot(folder), { recursive: true })
    .filter((path) => path.endsWith('.spec.mjs'))
    .map((path) => relative(root, fromRoot(join(folder, path))))
    .sort();
}
