import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';

import { defaultClientConditions, defineConfig } from 'vite';

import { lateScripts } from './build/late-scripts.mjs';
import { ownGraphql } from './build/own-graphql.mjs';
import { preloadFonts } from './build/preload-fonts.mjs';
import { operationIdsPlugin } from '../web-shared/src/apollo/vite-operation-ids';
import { offlineWorkerPlugin } from '../web-shared/src/offline/vite-offline-worker';
import { routerForProduction } from '../web-shared/src/router/vite-router-for-production';

const server = process.env.LIBRARY_SERVER ?? 'http://127.0.0.1:4000';
const offlineWorker = fileURLToPath(new URL('src/lib/offline/worker.js', import.meta.url));
const manifest = fileURLToPath(new URL('.manifest/persisted-query-manifest.json', import.meta.url));
const answeredByTheServer = [
  '/graphql',
  '/covers',
  '/uploads',
  '/marc',
  '/sitemap',
  '/robots.txt',
  '/opensearch.xml',
  '/feed.atom',
];

/**
 * What every page needs travels in a few files, as many small ones pack badly and a single large one runs too
 * long at a time: what starts the page, what draws it, what asks the server, and our own frame with the parts
 * most pages share; parts that the search has not, or a title has not, stay out of it.
 */
const sharedFiles = [
  {
    name: 'start',
    test: /vite\/preload-helper|web-shared\/src\/theme|web-patron\/src\/app\/(scheduling|fetch-ahead)/,
  },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  {
    name: 'data',
    test: /node_modules\/(?!@apollo\/client\/react\/hooks\/useQuery\.)(@apollo|graphql|rxjs|optimism|@wry|tslib)\/(?!.*\?explorer$)|web-patron\/src\/(graphql|app\/client)|web-shared\/src\/apollo/,
  },
  {
    name: 'frame',
    test: /node_modules\/(?!radix|qrcode-generator|@apollo|@simplewebauthn|graphql|cm6-graphql|vscode-languageserver-types|nullthrows|codemirror|@codemirror|@lezer|@marijn|style-mod|w3c-keyname|crelt)|web-shared\/src\/(i18n\/create-i18n|format|ui)|web-patron\/src\/(app(?!\/(?:late-|watch-notices|shell\/MenuSheet))|lib\/(search-box\/(?!SearchSuggestions)|states\/(?!FaultNotice|RefusalNotices)|catalogue\/(?!TitleCard|TitleShelf)|member\/(?!MemberPageGate|use-member-session|admit-member|forget-member|come-back|use-place)|events\/(EventRow|PlacesMark|place-words|DateBlock|when)|ui\/(Icon|EmptyShelf)|language|paths|late-part|page-variables))/,
  },
].map((group, place, { length }) => ({ ...group, priority: length - place }));

/**
 * Builds the portal at the root of the site; in development everything that the server answers is passed on
 * to it.
 */
export default defineConfig({
  base: '/',
  plugins: [
    ownGraphql(),
    react(),
    tailwind(),
    operationIdsPlugin(manifest),
    preloadFonts(),
    lateScripts(),
    routerForProduction(),
    offlineWorkerPlugin(offlineWorker),
  ],
  resolve: {
    // Modern modules of rxjs.
    conditions: ['es2015', ...defaultClientConditions],
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    sourcemap: false,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      output: { codeSplitting: { groups: sharedFiles } },
    },
  },
  server: {
    port: Number(process.env.PATRON_PORT ?? 5173),
    strictPort: true,
    proxy: Object.fromEntries(
      answeredByTheServer.map((path) => [path, { target: server, changeOrigin: false }]),
    ),
  },
});
