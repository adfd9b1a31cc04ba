import { migrate } from '../app/create-app';
import type { Command } from './command';
import { say } from './command';
import { withApp } from './open-app';

/** Brings the tables up to date. */
export const migrateCommand: Command = {
  name: 'migrate',
  usage: '',
  summary: 'Bring the tables of the database up to date.',
  run: () =>
    withApp(async (house) => {
      const done = await migrate(house.db, house);
      say(done.length === 0 ? 'The database is up to date.' : `Done: ${done.join(', ')}`);
      return 0;
    }),
};
