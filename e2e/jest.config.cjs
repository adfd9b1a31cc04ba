/**
 * Browser journeys on the built server with sample data; one after the other, since they share one library.
 */
process.env.TZ = 'UTC';
module.exports = {
  rootDir: __dirname,
  testMatch: ['<rootDir>/**/*.spec.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  testSequencer: '<rootDir>/../scripts/test/path-sequencer.cjs',
  globalSetup: '<rootDir>/harness/global-setup.mjs',
  globalTeardown: '<rootDir>/harness/global-teardown.mjs',
  testTimeout: 120_000,
  maxWorkers: 1,
};
