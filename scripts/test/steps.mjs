import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

import { generateTypes } from '../lib/build.mjs';
import { fromRoot, installedProgram, root } from '../lib/project.mjs';
import { makeScratchFolder } from '../lib/scratch.mjs';
import { checkBy, checkByScript, failure, jest, nodeTest, skip } from './outcomes.mjs';

const typedWorkspaces = ['server', 'web-shared', 'web-patron', 'web-staff', 'e2e'];
const webApps = ['web-patron', 'web-staff'];

/**
 * Lists everything `npm test` does, longest first where the order is free; `tools` resolve to what could be
 * found. A step with `needs` waits for them, in whatever way they end, and others go first.
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
      run: () => after(served, () => serverStep(mariaDb)),
    },
    ...journeyLanes().map((folders) => ({
      name: `browser: ${folders.join(' and ')}, journeys and axe`,
      needs: [served, chromium, judges],
      run: () => after(served, () => browserJourneys(folders, { chromium, judges })),
    })),
    { name: 'build: server and both web apps', needs: [built], run: () => built.then(done) },
    { name: 'build: SQLite', needs: [sqlite], run: () => sqlite.then(done) },
    ...lintSteps(built),
    {
      name: 'tools: guards bite, totals are true',
      run: () => nodeTest(specsUnder('scripts').filter((path) => !/^scripts\/(compose|radius)\//.test(path))),
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
      run: () => typesOf(built).then(() => jest(`${app}/jest.config.cjs`)),
    })),
    {
      name: 'starting: npm start, compose',
      needs: [served, mariaDb],
      run: () => after(served, () => composeCheck(mariaDb)),
    },
    {
      name: 'wifi: a real FreeRADIUS signs devices in',
      needs: [served, mariaDb, radius],
      run: () => after(served, () => wifiCheck({ mariaDb, radius })),
    },
  ];
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
  return { passed: 1, failed: 0, skipped: 0, output: '' };
}

async function serverStep(mariaDb) {
  const database = await mariaDb;
  const outcome = await serverTests(database ? { TEST_MARIADB_URL: database.url } : {});
  if (database) return outcome;
  console.log('SKIPPED server tests on MariaDB: there is no mariadbd on PATH and it could not be installed.');
  return { ...outcome, skipped: outcome.skipped + 1 };
}

async function serverTests(env) {
  const folder = makeScratchFolder('pustaka-server-');
  try {
    return await jest('server/jest.config.cjs', { ...env, TMPDIR: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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

async function composeCheck(mariaDb) {
  const database = await mariaDb;
  return nodeTest(specsUnder('scripts/compose'), database ? { TEST_MARIADB_URL: database.url } : {});
}

async function wifiCheck({ mariaDb, radius }) {
  const [database, programs] = await Promise.all([mariaDb, radius]);
  if (!programs) return skip('There is no freeradius and radclient on PATH and they could not be installed.');
  return nodeTest(specsUnder('scripts/radius'), database ? { TEST_MARIADB_URL: database.url } : {});
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
async function browserJourneys(folders, { chromium, judges }) {
  const [program] = await Promise.all([chromium, judges]);
  if (!program)
    return skip('There is no Chromium on PATH (or at CHROME_PATH) and it could not be installed.');
  const patterns = folders.map((folder) => `e2e/${folder}/`);
  return jest('e2e/jest.config.cjs', { CHROME_PATH: program }, ['--runInBand', ...patterns]);
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
