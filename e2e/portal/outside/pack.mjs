// Packs the clients of others as the site of a school would, and writes the program to the standard output.
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

const [packed] = [
  await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('clients.js', import.meta.url)),
        formats: ['iife'],
        name: 'clients',
      },
    },
  }),
].flat();
process.stdout.write(packed.output[0].code);
