/**
 * All server tests as `npm test` runs them: the spec files of a room share their modules, so that the server is loaded
 * once a room, which takes longer than most files. `jest.config.cjs` runs a file by itself.
 */
const { readdirSync } = require('node:fs');
const { join, sep } = require('node:path');

const { testTimeout, ...perRoom } = require('./jest.config.cjs');

const rooms = new Map();
for (const spec of specFiles()) rooms.set(roomOf(spec), [...(rooms.get(roomOf(spec)) ?? []), spec]);

module.exports = {
  rootDir: __dirname,
  testTimeout,
  // One id, so that the rooms share what was translated and found: Jest would keep that for each of them.
  projects: [...rooms].map(([displayName, specs]) => ({ ...perRoom, id: 'server', displayName, testMatch: ['<rootDir>/test/together.cjs'], globals: { SPECS: specs } })),
};

function specFiles() {
  return ['src', 'test'].flatMap((folder) => readdirSync(join(__dirname, folder), { recursive: true })
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => join(folder, name)))
    .sort();
}

/** Names the room of a spec: a module, a part of the platform, or what lies beside them. */
function roomOf(spec) {
  const [, ...folders] = spec.split(sep).slice(0, -1);
  return ['modules', 'platform', 'app'].includes(folders[0]) ? folders.slice(0, 2).join('/') : folders[0] ?? 'test';
}
