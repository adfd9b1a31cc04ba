import type { PersistedQueryManifestConfig } from '@apollo/generate-persisted-query-manifest';

const config: PersistedQueryManifestConfig = {
  documents: ['src/**/*.graphql'],
  output: '.manifest/persisted-query-manifest.json',
};

export default config;
