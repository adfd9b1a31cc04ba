import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';

import { operationIdsPlugin } from '../web-shared/src/apollo/vite-operation-ids';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Builds what the server draws pages with: one file for Node with everything inside, so that the server needs
 * no package of the portal. `--mode development` takes React with its warnings.
 */
export default defineConfig(({ mode }) => ({
  plugins: [react(), operationIdsPlugin(fromHere('.manifest/persisted-query-manifest.json'))],
  define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  resolve: {
    alias: [{ find: /^@apollo\/client\/react$/, replacement: fromHere('src/server/answered-hooks.ts') }],
  },
  ssr: { noExternal: true },
  publicDir: false,
  build: {
    ssr: fromHere('src/server/portal.tsx'),
    outDir: 'dist/server',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      output: { format: 'cjs', entryFileNames: 'portal.cjs', codeSplitting: false },
    },
  },
}));
