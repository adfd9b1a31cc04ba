/** Specs of the back office's pure functions and components, and of what it shares with the portal. */
process.env.TZ = 'UTC';
module.exports = {
  rootDir: __dirname,
  testSequencer: '<rootDir>/../scripts/test/path-sequencer.cjs',
  roots: ['<rootDir>/src', '<rootDir>/../web-shared/src'],
  // A spec of a component asks for a browser in its first line: @jest-environment jsdom.
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  setupFiles: ['<rootDir>/../web-shared/src/testing/browser.cjs'],
  moduleNameMapper: { '\\.css$': '<rootDir>/../web-shared/src/testing/no-styles.cjs' },
  transform: {
    '^.+\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(@apollo/client|rxjs)/)'],
  // Long enough for a machine that does other things too, as in the server's specs.
  testTimeout: 120_000,
};
