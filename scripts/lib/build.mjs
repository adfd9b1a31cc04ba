import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { compressFiles } from './compress.mjs';
import { computeFingerprint, isFresh, writeStamp } from './fingerprint.mjs';
import { run } from './processes.mjs';
import { fromRoot, installedProgram } from './project.mjs';
import { recordOperations } from './operations.mjs';

const webSources = (app) => [
  app,
  'web-shared',
  'schema/schema.graphql',
  'schema/portal-paths.json',
  'package-lock.json',
];

/** Are the three things that have to be built before the server can serve. */
export const targets = [
  {
    name: 'server',
    output: 'server/dist',
    sources: ['server/src', 'server/.swcrc', 'server/package.json'],
    build: buildServer,
  },
  {
    name: 'web-patron',
    output: 'web-patron/dist',
    sources: [...webSources('web-patron'), 'docs/examples'],
    build: () => buildWebApp('web-patron', buildServerBundle),
  },
  {
    name: 'web-staff',
    output: 'web-staff/dist',
    sources: [...webSources('web-staff'), 'schema/audit-words.id.json', 'schema/audit-words.en.json'],
    build: () => buildWebApp('web-staff'),
  },
];

/** Builds what is stale, all at the same time; throws with the tool's own words when one fails. */
export async function ensureBuilt(wanted = targets, { force = false } = {}) {
  const stale = wanted.filter((target) => force || !isFresh(stampOf(target), target.sources));
  const results = await Promise.allSettled(stale.map(buildOne));
  const failures = results
    .filter((result) => result.status === 'rejected')
    .map((result) => result.reason.message);
  if (failures.length > 0) throw new Error(failures.join('\n'));
}

/** Writes the typed operations of one web app beside its .graphql files. */
export async function generateTypes(app) {
  if (existsSync(fromRoot(app, 'codegen.ts')))
    await mustRun('graphql-codegen', ['--config', 'codegen.ts'], fromRoot(app));
}

async function buildOne(target) {
  const startedAt = Date.now();
  console.log(`Building ${target.name} …`);
  // Taken before the build, so that an edit made meanwhile leaves the result stale.
  const fingerprint = computeFingerprint(target.sources);
  await target.build();
  writeStamp(stampOf(target), fingerprint);
  console.log(`Built ${target.name} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
}

function stampOf(target) {
  return fromRoot(target.output, '.built-from');
}

function buildServer() {
  const options = ['--strip-leading-paths', '--copy-files', '--ignore', '**/*.spec.ts', '--quiet'];
  return buildBeside('server', (next) => mustRun('swc', ['src', '-d', next, ...options], fromRoot('server')));
}

async function buildWebApp(app, buildMore = () => undefined) {
  await generateTypes(app);
  await recordOperations(app);
  await buildBeside(app, async (next) => {
    await mustRun('vite', ['build', '--logLevel', 'warn', '--outDir', next, '--emptyOutDir'], fromRoot(app));
    await compressFiles(join(next, 'assets'));
    await buildMore(next);
  });
}

// What the server draws the pages of the portal with.
async function buildServerBundle(next) {
  const options = [
    '--config',
    'vite.server.config.ts',
    '--logLevel',
    'error',
    '--outDir',
    join(next, 'server'),
  ];
  await mustRun('vite', ['build', ...options], fromRoot('web-patron'));
}

// Built beside and moved into place: a failed build leaves the old one, and who serves it meanwhile misses
// nothing.
async function buildBeside(workspace, build) {
  const [current, next, old] = ['dist', `dist.${process.pid}`, `dist.${process.pid}.old`].map((name) =>
    fromRoot(workspace, name),
  );
  try {
    await build(next);
    if (existsSync(current)) renameSync(current, old);
    renameSync(next, current);
  } finally {
    for (const folder of [next, old]) rmSync(folder, { recursive: true, force: true });
  }
}

async function mustRun(program, args, cwd) {
  const { code, output } = await run(installedProgram(program), args, { cwd });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed in ${cwd}:\n${output}`);
}
