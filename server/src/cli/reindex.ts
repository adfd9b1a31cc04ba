import type { Command } from './command';
import { say } from './command';
import { withMigratedApp } from './open-app';

/** Builds the search index anew. */
export const reindexCommand: Command = {
  name: 'reindex',
  usage: '',
  summary: 'Build the search index anew from the database.',
  run: () =>
    withMigratedApp(async (house) => {
      const begun = Date.now();
      const documents = await house.projection.rebuild();
      say(`${documents} documents in ${((Date.now() - begun) / 1_000).toFixed(1)} s.`);
      return 0;
    }),
};
