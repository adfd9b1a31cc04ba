/** Specs of the portal's pure functions and of the parts both apps share. */
process.env.TZ = 'UTC';
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/src', '<rootDir>/build', '<rootDir>/../web-shared/src/ui'],
  testMatch: ['**/*.spec.ts'],
  transform: {
    '^.+\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
      },
    ],
  },
};
