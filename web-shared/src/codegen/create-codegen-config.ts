import type { CodegenConfig } from '@graphql-codegen/cli';

/** Says where one app keeps its documents, relative to the app's own folder (codegen runs there). */
export type CodegenPlace = {
  readonly schema?: string;
  readonly source?: string;
};

/**
 * Makes the code generator's settings for one app: typed documents beside each `.graphql` file
 * (`Name.generated.ts`) and `possibleTypes` for the cache, all of it ignored by git.
 */
export function createCodegenConfig(place: CodegenPlace = {}): CodegenConfig {
  const schema = place.schema ?? '../schema/schema.graphql';
  const source = place.source ?? 'src';
  return {
    schema,
    documents: `${source}/**/*.graphql`,
    generates: {
      [`${source}/graphql/possibleTypes.generated.ts`]: {
        plugins: ['fragment-matcher'],
        config: { apolloClientVersion: 3, useExplicitTyping: true },
      },
      [`${source}/`]: nearEachDocument(),
    },
  };
}

/** Lists how each scalar of the schema travels in JSON. */
const SCALARS = {
  FeedbackCategoryCode: 'string',
  FeedbackUnitCode: 'string',
  ID: 'string',
  DateTime: 'string',
  Date: 'string',
  LocalTime: 'string',
  Rupiah: 'number',
  MaterialTypeCode: 'string',
  AudienceCode: 'string',
  EventAudienceCode: 'string',
  SatisfactionServiceCode: 'string',
};

function nearEachDocument(): CodegenConfig['generates'][string] {
  return {
    preset: 'near-operation-file',
    presetConfig: { extension: '.generated.ts' },
    plugins: ['typescript-operations', 'typed-document-node'],
    config: {
      scalars: SCALARS,
      defaultScalarType: 'unknown',
      enumType: 'string-literal',
      immutableTypes: true,
      arrayInputCoercion: false,
      skipTypename: false,
      nonOptionalTypename: true,
      skipTypeNameForRoot: true,
      useTypeImports: true,
      inlineFragmentTypes: 'mask',
      customDirectives: { apolloUnmask: true },
    },
  };
}
