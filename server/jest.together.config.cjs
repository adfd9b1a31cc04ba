/**
 * All server tests as `npm test` runs them: the spec files of some rooms share their modules, so that the
 * server is loaded once for them, which takes longer than most files. `jest.config.cjs` runs a file by
 * itself.
 */
const { readdirSync } = require('node:fs');
const { join, sep } = require('node:path');

const { testTimeout, ...perRun } = require('./jest.config.cjs');

/** So many that two workers share the work well, and the server is not loaded too often. */
const RUNS = 6;

module.exports = {
  rootDir: __dirname,
  testTimeout,
  maxWorkers: 2,
  // What a run leaves in memory slows the next one down more than a fresh worker does.
  workerIdleMemoryLimit: '512MB',
  testSequencer: '<rootDir>/test/largest-first.cjs',
  // One id, so that the runs share what was translated and found: Jest would keep that for each of them.
  projects: runs().map(({ names, specs }) => ({
    ...perRun,
    id: 'server',
    displayName: names.join(', '),
    testMatch: ['<rootDir>/test/together.cjs'],
    globals: { SPECS: specs },
  })),
};

/** Puts each room, the largest first, to the run that has least to do. */
function runs() {
  const rooms = new Map();
  for (const spec of specFiles()) rooms.set(roomOf(spec), [...(rooms.get(roomOf(spec)) ?? []), spec]);
  const shared = Array.from({ length: RUNS }, () => ({ names: [], specs: [] }));
  for (const [name, specs] of [...rooms].sort(([, one], [, other]) => other.length - one.length)) {
    const [smallest] = [...shared].sort((one, other) => one.specs.length - other.specs.length);
    smallest.names.push(name);
    smallest.specs.push(...specs);
  }
  return shared;
}

function specFiles() {
  return ['src', 'test']
    .flatMap((folder) =>
      readdirSync(join(__dirname, folder), { recursive: true })
        .filter((name) => name.endsWith('.spec.ts'))
        .map((name) => join(folder, name)),
    )
    .sort();
}

/** Names the room of a spec: a module, a part of the platform, or what lies beside them. */
function roomOf(spec) {
  const [, ...folders] = spec.split(sep).slice(0, -1);
  return ['modules', 'platform', 'app'].includes(folders[0])
    ? folders.slice(0, 2).join('/')
    : (folders[0] ?? 'test');
}
