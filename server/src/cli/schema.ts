import * as fs from 'node:fs';

import { printLibrarySchema } from '../app/graphql/graphql-schema';
import type { Command } from './command';
import { say } from './command';
import { withApp } from './open-app';

/** Prints the contract, or writes it to a file. */
export const schemaCommand: Command = {
  name: 'schema',
  usage: '[--write <file>]',
  summary: 'Print the GraphQL contract, or write it to a file.',
  run: ({ options }) =>
    withApp(async (house) => {
      const sdl = printLibrarySchema(house.schema);
      const file = options.get('write');
      if (file === undefined) process.stdout.write(sdl);
      else fs.writeFileSync(file, sdl);
      if (file !== undefined) say(`Written to ${file}.`);
      return 0;
    }),
};
