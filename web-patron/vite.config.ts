import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";

import { defaultClientConditions, defineConfig } from "vite";

import { operationIds } from "./build/operation-ids.mjs";
import { preloadFonts } from "./build/preload-fonts.mjs";

const server = process.env.LIBRARY_SERVER ?? "http://127.0.0.1:4000";
const routerForProduction = fileURLToPath(new URL("../node_modules/react-router/dist/production/index.mjs", import.meta.url));
const answeredByTheServer = ["/graphql", "/covers", "/uploads", "/marc", "/sitemap", "/robots.txt", "/opensearch.xml", "/feed.atom"];

/** What every page needs travels in one file: it packs better than many; what one page alone needs stays out of it. */
const inTheFrame = /node_modules\/(?!radix|qrcode-generator|@apollo\/client\/react\/hooks\/useQuery)|web-shared\/src\/(apollo|theme|i18n\/createI18n)|web-patron\/src\/(app|graphql|lib\/(search-box|states|member|ui\/(Icon|EmptyShelf)|language|paths))/;

/** Builds the portal at the root of the site; in development everything that the server answers is passed on to it. */
export default defineConfig(({ command }) => ({
  base: "/",
  plugins: [react(), tailwind(), operationIds(), preloadFonts()],
  resolve: {
    // Modern modules of rxjs, and the router without its development checks, which its package offers to nobody by itself.
    conditions: ["es2015", ...defaultClientConditions],
    alias: command === "build" ? [{ find: /^react-router$/, replacement: routerForProduction }] : [],
  },
  build: {
    outDir: "dist", emptyOutDir: true, assetsInlineLimit: 0, sourcemap: false, manifest: true, modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      output: { codeSplitting: { groups: [{ name: "frame", test: inTheFrame }] } },
    },
  },
  server: {
    port: Number(process.env.PATRON_PORT ?? 5173),
    strictPort: true,
    proxy: Object.fromEntries(answeredByTheServer.map((path) => [path, { target: server, changeOrigin: false }])),
  },
}));
