import { build } from 'vite';
import type { Plugin } from 'vite';

/**
 * Builds an app's worker for reading without a connection as one script beside its pages, `offline.js`: its
 * address never changes, and it needs nothing else.
 */
export function offlineWorkerPlugin(entry: string): Plugin {
  let base = '/';
  return {
    name: 'library-offline-worker',
    configResolved(config) {
      ({ base } = config);
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'offline.js', source: await bundle(entry) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url !== `${base}offline.js`) return next();
        void bundle(entry).then((script) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(script);
        }, next);
      });
    },
  };
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'offline' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error(`${entry} gave no script.`);
  return output.output[0].code;
}
