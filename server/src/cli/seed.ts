import { migrate } from '../app/create-app';
import { seedSampleLibrary } from '../app/first-run';
import { isEmptyLibrary } from '../app/first-run.queries';
import type { Command } from './command';
import { say, UsageError } from './command';
import { withApp } from './open-app';

/** Fills an empty database with the sample library. */
export const seedCommand: Command = {
  name: 'seed',
  usage: '[--seed <number>]',
  summary: 'Fill an empty database with the sample library (contoh).',
  run: ({ options }) =>
    withApp(async (house) => {
      const seed = options.get('seed');
      if (seed !== undefined && !/^\d{1,9}$/.test(seed)) throw new UsageError('--seed is a whole number.');
      await migrate(house.db, house);
      if (!(await isEmptyLibrary(house.db))) {
        say(
          'This database is not empty: sample data goes only into an empty one. Set DATA_DIR or DATABASE_URL to another place.',
        );
        return 1;
      }
      const titles = await seedSampleLibrary(house, seed === undefined ? undefined : Number(seed));
      say(`${titles} sample titles.`);
      return 0;
    }),
};
