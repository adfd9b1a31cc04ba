import { mkdirSync } from 'node:fs';

import type { PersistedQueryManifestConfig } from '@apollo/generate-persisted-query-manifest';

// The tool writes into a folder that must be there already.
mkdirSync('.manifest', { recursive: true });

const config: PersistedQueryManifestConfig = {
  documents: ['src/**/*.graphql'],
  output: '.manifest/persisted-query-manifest.json',
};

export default config;
