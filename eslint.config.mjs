import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

import { housePlugin } from './scripts/eslint/house-plugin.mjs';
import { decoratorGuards, defaultExportGuard, environmentGuard, saveGuard } from './scripts/eslint/syntax-guards.mjs';

const typeScript = ['**/*.ts', '**/*.tsx'];
const tests = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.spec.mjs', 'server/test/**', 'e2e/**'];
const configurations = ['**/*.config.{ts,mjs,cjs}', '**/codegen.ts'];
const web = ['web-*/src/**/*.{ts,tsx}'];

/** Gives the guards of a place as one rule, since a later block replaces what an earlier one said. */
const guards = (...selectors) => ({ 'no-restricted-syntax': ['error', ...selectors] });

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', '**/dist.*/', '**/.data/', '**/.manifest/', '**/coverage/', '**/*.generated.ts', 'web-*/public/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 300 }],
      'max-params': ['error', 4],
      'no-nested-ternary': 'off',
      'no-control-regex': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['**/*.{mjs,cjs}'], languageOptions: { globals: globals.node } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  // Rules that need types stand in .oxlintrc.json: its linter asks them in a tenth of the time.
  {
    files: typeScript,
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-empty-function': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true }],
      ...guards(defaultExportGuard),
    },
  },
  // The one module augmentation of Apollo Client has to be an interface.
  { files: ['**/masking.ts', '**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-definitions': 'off', '@typescript-eslint/no-empty-object-type': 'off' } },
  { files: configurations, rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['server/src/**/*.ts'],
    rules: { 'no-console': 'error', ...guards(defaultExportGuard, environmentGuard, saveGuard, ...decoratorGuards) },
  },
  { files: ['server/src/platform/config.ts'], rules: guards(defaultExportGuard, saveGuard, ...decoratorGuards) },
  { files: ['server/src/cli/**/*.ts', 'server/src/bench/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: web,
    ...jsxA11y.flatConfigs.strict,
    languageOptions: { ...jsxA11y.flatConfigs.strict.languageOptions, globals: globals.browser },
  },
  {
    files: web,
    plugins: { 'react-hooks': reactHooks, house: housePlugin },
    rules: {
      // A list of suggestions below a search box is a listbox of options, as the pattern of ARIA has it.
      'jsx-a11y/no-noninteractive-element-to-interactive-role': ['error', { ul: ['listbox', 'menu', 'tablist', 'tree'], li: ['option', 'menuitem', 'tab', 'treeitem'], table: ['grid'] }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'house/no-untranslated-text': 'error',
      'no-console': 'error',
      ...guards(defaultExportGuard, environmentGuard),
    },
  },
  // The back office is worked by keyboard: its forms begin with the first field.
  { files: ['web-staff/src/**/*.tsx'], rules: { 'jsx-a11y/no-autofocus': 'off' } },
  { files: tests, rules: { 'max-lines': ['error', { max: 400 }], 'no-console': 'off', 'house/no-untranslated-text': 'off', ...guards(defaultExportGuard, ...decoratorGuards) } },
  // Jest takes the default export of these.
  { files: ['e2e/harness/global-*.mjs'], rules: { 'no-restricted-syntax': 'off' } },
);
