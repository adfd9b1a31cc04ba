/** Specs of the back office's pure functions, and of the client and formats it shares with the portal. */
process.env.TZ = 'UTC';
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/src', '<rootDir>/../web-shared/src'],
  testMatch: ['**/*.spec.ts'],
  transform: {
    '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!(@apollo/client|rxjs)/)'],
};
