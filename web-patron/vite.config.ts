import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

import { operationIds } from "./build/operation-ids.mjs";
import { preloadFonts } from "./build/preload-fonts.mjs";

const server = process.env.LIBRARY_SERVER ?? "http://127.0.0.1:4000";
const answeredByTheServer = ["/graphql", "/covers", "/uploads", "/marc", "/sitemap.xml", "/robots.txt", "/opensearch.xml", "/feed.xml"];

/** Builds the portal at the root of the site; in development everything that the server answers is passed on to it. */
export default defineConfig({
  base: "/",
  plugins: [react(), tailwind(), operationIds(), preloadFonts()],
  build: { outDir: "dist", emptyOutDir: true, assetsInlineLimit: 0, sourcemap: false, manifest: true, modulePreload: { polyfill: false } },
  server: {
    port: Number(process.env.PATRON_PORT ?? 5173),
    strictPort: true,
    proxy: Object.fromEntries(answeredByTheServer.map((path) => [path, { target: server, changeOrigin: false }])),
  },
});
