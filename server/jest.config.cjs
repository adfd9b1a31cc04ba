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
  setupFiles: ['reflect-metadata', '<rootDir>/test/quick-metadata.cjs'],
  testTimeout: 30_000,
};
