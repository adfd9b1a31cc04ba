import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

import { generateTypes } from '../lib/build.mjs';
import { fromRoot, installedProgram, root } from '../lib/project.mjs';
import { checkBy, checkByScript, failure, outcome, skip } from './outcomes.mjs';
import { after, allBut, jestStep, journeyStep, nodeStep, only, serverStep } from './spec-steps.mjs';

const typedWorkspaces = ['server', 'web-shared', 'web-patron', 'web-staff', 'e2e'];
const webApps = ['web-patron', 'web-staff'];

// Specs that kill real servers, or whose promise is a time: they run when everything else is done.
const quietServerSpecs = [
  'server/src/app/graphql/introspection-cost.spec.ts',
  'server/src/modules/members/sign-in/sign-in-member.spec.ts',
  'server/test/kill-under-load.spec.ts',
  'server/test/killed-migration.spec.ts',
  'server/test/probes.spec.ts',
  'server/test/webhooks-after-kill.spec.ts',
];
const quietJourneys = ['e2e/staff/desk.spec.ts'];

/**
 * Lists everything `npm test` does; `tools` resolve to what could be found. A step with `needs` waits for them,
 * in whatever way they end, and others go first. Cheap ones run first, and alone when one of them fails; quiet
 * ones by themselves, when all others have ended.
 */
export function listSteps(tools) {
  const { built, sqlite, mariaDb, chromium, judges } = tools;
  const served = Promise.all([built, sqlite]);
  // Each step that rests on it reports its failure.
  served.catch(() => undefined);
  return [
    ...cheapSteps(built, served).map((step) => ({ ...step, isCheap: true })),
    {
      name: 'tests: server on SQLite and MariaDB',
      // The server draws its pages with what the portal is built into.
      needs: [served, mariaDb],
      run: (name) => after(served, () => serverStep(name, tools, { args: allBut(quietServerSpecs) })),
    },
    ...journeyLanes().map(({ name, files }) => ({
      name,
      needs: [served, chromium, judges],
      run: (step) => after(served, () => journeyStep(step, tools, { args: only(files) })),
    })),
    ...['web-shared', ...webApps].filter(hasJest).map((app) => ({
      name: `tests: ${app}`,
      needs: [built],
      run: async (name) => {
        await typesOf(built);
        return jestStep(name, `${app}/jest.config.cjs`, { env: await tools.clock });
      },
    })),
    {
      name: 'tools: guards bite, totals are true',
      run: (name) =>
        nodeStep(
          name,
          specsUnder('scripts').filter((path) => !/^scripts\/(compose|radius)\//.test(path)),
        ),
    },
    ...quietSteps(served, tools).map((step) => ({ ...step, isQuiet: true })),
  ];
}

function cheapSteps(built, served) {
  return [
    { name: 'docs: paths lead somewhere', run: () => checkByScript('scripts/checks/readme-paths.mjs') },
    {
      name: 'lint: form',
      run: () => checkBy(installedProgram('prettier'), ['--check', '.', '--log-level=warn']),
    },
    ...contractSteps(built, served),
    ...typedWorkspaces.map((name) => ({
      name: `types: ${name}`,
      needs: name.startsWith('web-') ? [built] : [],
      run: () => checkTypes(name, built),
    })),
    ...lintSteps(built),
    { name: 'build: server and both web apps', needs: [built], run: () => built.then(done) },
    { name: 'build: SQLite', needs: [served], run: () => served.then(done) },
  ];
}

function quietSteps(served, tools) {
  const { mariaDb } = tools;
  return [
    {
      name: 'quiet: server specs that kill or measure',
      run: (name) => after(served, () => serverStep(name, tools, { args: only(quietServerSpecs) })),
    },
    {
      name: 'quiet: journeys that measure',
      run: (name) => after(served, () => journeyStep(name, tools, { args: only(quietJourneys) })),
    },
    {
      name: 'starting: npm start, compose',
      run: (name) => after(served, () => nodeStep(name, specsUnder('scripts/compose'), { mariaDb })),
    },
    {
      name: 'wifi: a real FreeRADIUS signs devices in',
      run: (name) => after(served, () => wifiCheck(name, tools)),
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

async function wifiCheck(name, { mariaDb, radius }) {
  const programs = await radius;
  if (!programs) return skip('There is no freeradius and radclient on PATH and they could not be installed.');
  return nodeStep(name, specsUnder('scripts/radius'), { mariaDb });
}

// In parts of a few minutes, so that both cores have work until the end. Each has a library of its own, which
// takes seven seconds to fill.
const MOST_JOURNEYS = 16;
function journeyLanes() {
  const folders = readdirSync(fromRoot('e2e'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'harness')
    .map(({ name }) => [name, journeysIn(name)]);
  return folders
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([folder, files]) => {
      const parts = Math.ceil(files.length / MOST_JOURNEYS);
      const size = Math.ceil(files.length / parts);
      return Array.from({ length: parts }, (_, part) => ({
        name: `browser: ${folder}${parts > 1 ? `, part ${part + 1} of ${parts}` : ''}`,
        files: files.slice(part * size, (part + 1) * size),
      }));
    });
}

function journeysIn(folder) {
  return readdirSync(fromRoot('e2e', folder))
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => `e2e/${folder}/${name}`)
    .filter((path) => !quietJourneys.includes(path))
    .sort();
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
