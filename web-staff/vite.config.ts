import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { operationIdsPlugin } from '../web-shared/src/apollo/vite-operation-ids';
import { offlineWorkerPlugin } from '../web-shared/src/offline/vite-offline-worker';
import { routerForProduction } from '../web-shared/src/router/vite-router-for-production';

const server = process.env.LIBRARY_SERVER ?? 'http://127.0.0.1:4000';
const offlineWorker = fileURLToPath(new URL('src/lib/offline/worker.js', import.meta.url));
const manifest = fileURLToPath(new URL('.manifest/persisted-query-manifest.json', import.meta.url));

/** A part that fewer screens need comes with them. */
const SCREENS_THAT_SHARE = 12;

const LATER =
  /@floating-ui|react-remove-scroll|@mantine\/form|components\/(?:Combobox|FocusTrap|Menu|Modal|ModalBase|Overlay|Popover|Portal|ScrollArea|Transition)\//;

/**
 * Builds the back office under `/staff/`; in development everything that the server answers is passed on to
 * it.
 */
export default defineConfig({
  base: '/staff/',
  plugins: [react(), routerForProduction(), operationIdsPlugin(manifest), offlineWorkerPlugin(offlineWorker)],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    sourcemap: false,
    rolldownOptions: {
      output: {
        // What many screens share is one file and not fifty: each costs a kilobyte of headers. Menus, dialogs
        // and forms are another one, because first screens begin without them.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: (id: string) => !LATER.test(id),
              minShareCount: SCREENS_THAT_SHARE,
              priority: 2,
            },
            { name: 'overlays', test: LATER, minShareCount: SCREENS_THAT_SHARE, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    port: Number(process.env.STAFF_PORT ?? 5174),
    strictPort: true,
    proxy: Object.fromEntries(
      ['/graphql', '/covers', '/uploads', '/posters'].map((path) => [
        path,
        { target: server, changeOrigin: false },
      ]),
    ),
  },
});
