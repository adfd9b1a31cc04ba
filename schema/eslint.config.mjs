/**
 * Lints the contract itself and the operations both web apps send: `npx eslint -c schema/eslint.config.mjs …`
 * from the root.
 */
import graphql from '@graphql-eslint/eslint-plugin';

// Relative to the root, where the linter runs.
const schema = 'schema/schema.graphql';
const placesOf = (app) => `${app}/src/**/*.graphql`;

// Each app has its own names: an operation of the portal may be called like one of the back office.
const graphQLConfig = {
  projects: {
    patron: { schema, documents: placesOf('web-patron'), include: placesOf('web-patron') },
    staff: { schema, documents: placesOf('web-staff'), include: placesOf('web-staff') },
    contract: { schema, include: schema },
  },
};

/**
 * A deprecation names the month it began and the day it ends: `Since 2026-11: use x. Removed after
 * 2027-05-31.`
 */
const datedDeprecation = {
  selector:
    'Directive[name.value="deprecated"] > Argument[name.value="reason"] > StringValue[value!=/^Since \\d{4}-\\d{2}: .+ Removed after \\d{4}-\\d{2}-\\d{2}\\.$/]',
  message: 'Write: Since 2026-11: use `x`. Removed after 2027-05-31.',
};

const schemaRules = {
  '@graphql-eslint/description-style': 'error',
  '@graphql-eslint/input-name': [
    'error',
    { checkInputType: true, caseSensitiveInputType: false, checkQueries: false, checkMutations: true },
  ],
  '@graphql-eslint/naming-convention': [
    'error',
    {
      types: 'PascalCase',
      // A reading list is a thing of libraries; the suffix is refused where it only says that there are
      // several.
      FieldDefinition: {
        ignorePattern: '[rR]eadingList$',
        style: 'camelCase',
        forbiddenPrefixes: ['get', 'fetch'],
        forbiddenSuffixes: ['List', 'Dto', 'Row'],
      },
      InputValueDefinition: 'camelCase',
      Argument: 'camelCase',
      DirectiveDefinition: 'camelCase',
      EnumValueDefinition: 'UPPER_CASE',
      'FieldDefinition[parent.name.value=Query]': {
        forbiddenPrefixes: ['query', 'get'],
        forbiddenSuffixes: ['Query'],
      },
      'FieldDefinition[parent.name.value=Mutation]': {
        forbiddenPrefixes: ['mutation'],
        forbiddenSuffixes: ['Mutation'],
      },
    },
  ],
  '@graphql-eslint/no-unreachable-types': 'error',
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: true }],
  '@graphql-eslint/relay-connection-types': 'error',
  '@graphql-eslint/relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
  ],
  '@graphql-eslint/relay-page-info': 'error',
  '@graphql-eslint/require-deprecation-reason': 'error',
  '@graphql-eslint/require-description': [
    'error',
    {
      types: true,
      DirectiveDefinition: true,
      EnumValueDefinition: true,
      FieldDefinition: true,
      InputValueDefinition: true,
    },
  ],
  '@graphql-eslint/require-nullable-fields-with-oneof': 'error',
  '@graphql-eslint/unique-enum-value-names': 'error',
  'no-restricted-syntax': ['error', datedDeprecation],
};

const operationRules = {
  '@graphql-eslint/executable-definitions': 'error',
  '@graphql-eslint/fields-on-correct-type': 'error',
  '@graphql-eslint/known-argument-names': 'error',
  '@graphql-eslint/known-fragment-names': 'error',
  '@graphql-eslint/no-anonymous-operations': 'error',
  '@graphql-eslint/no-deprecated': 'error',
  '@graphql-eslint/no-unused-fragments': 'error',
  '@graphql-eslint/no-unused-variables': 'error',
  '@graphql-eslint/provided-required-arguments': 'error',
  '@graphql-eslint/scalar-leafs': 'error',
  '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 9 }],
  '@graphql-eslint/unique-fragment-name': 'error',
  '@graphql-eslint/unique-operation-name': 'error',
  '@graphql-eslint/variables-in-allowed-position': 'error',
};

const languageOptions = { parser: graphql.parser, parserOptions: { graphQLConfig } };
const plugins = { '@graphql-eslint': graphql };

export default [
  { files: ['**/schema.graphql'], plugins, languageOptions, rules: schemaRules },
  { files: ['web-*/src/**/*.graphql'], plugins, languageOptions, rules: operationRules },
];
