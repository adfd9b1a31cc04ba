/**
 * Server tests: TypeScript through swc (decorators, CommonJS), modules of its own for each file, UTC
 * everywhere.
 */
process.env.TZ = 'UTC';
module.exports = {
  rootDir: __dirname,
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  testSequencer: '<rootDir>/../scripts/test/path-sequencer.cjs',
  globalSetup: '<rootDir>/test/build-server.mjs',
  setupFiles: ['reflect-metadata'],
  moduleNameMapper: { '^fast-check$': '<rootDir>/test/seeded-fast-check.cjs' },
  // Long enough for a machine that does other things too: how fast something is, benchmarks tell.
  testTimeout: 120_000,
  maxWorkers: 2,
  // What test files leave in memory slows later ones down more than a fresh worker does.
  workerIdleMemoryLimit: '1GB',
};
