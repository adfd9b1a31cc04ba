/**
 * The journeys as `npm test` runs them: the files of a folder share their modules, as a file of its own loads
 * the driver of the browser anew, which takes a second. `--selectProjects staff` runs one folder;
 * `jest.config.cjs` one file.
 */
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const { testTimeout, maxWorkers, ...perFolder } = require('./jest.config.cjs');

module.exports = { rootDir: __dirname, testTimeout, maxWorkers, projects: folders().map(together) };

function folders() {
  return readdirSync(__dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'harness')
    .map(({ name }) => name);
}

function together(folder) {
  const specs = readdirSync(join(__dirname, folder), { recursive: true })
    .filter((name) => name.endsWith('.spec.ts'))
    .sort()
    .map((name) => `${folder}/${name}`);
  return {
    ...perFolder,
    displayName: folder,
    testMatch: ['<rootDir>/harness/together.cjs'],
    globals: { SPECS: specs },
  };
}
