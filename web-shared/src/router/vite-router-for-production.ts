import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

const folder = new URL('../../../node_modules/react-router/dist/production/', import.meta.url);

/** Builds with the router without its development checks, which its package offers to nobody by itself. */
export function routerForProduction(): Plugin {
  const alias = [
    { find: /^react-router$/, replacement: fileURLToPath(new URL('index.mjs', folder)) },
    { find: /^react-router\/dom$/, replacement: fileURLToPath(new URL('dom-export.mjs', folder)) },
  ];
  return {
    name: 'router-for-production',
    config: (_, { command }) => (command === 'build' ? { resolve: { alias } } : undefined),
  };
}
