import './production';
import 'reflect-metadata';

import { createApp, migrate } from './app/create-app';
import { greeting, seedSampleLibrary, wantsSample } from './app/first-run';
import { serve } from './app/serve';
import { ConfigError, readConfig } from './platform/config';
import { PredecessorError, refusePredecessor } from './platform/db/migrations/list-migrations';
import { explainStartFailure } from './platform/start-failures';

/**
 * How long a server that is told to end goes on answering, so that nobody's next request meets a closed door.
 */
const GRACE_MS = 1_000;

/** Reads the configuration, opens the house, serves, and stops gracefully on SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const house = await createApp(readConfig());
  const { config, db, log } = house;
  if (db.isSqlite || config.autoMigrate) await migrate(db, house);
  else {
    await refusePredecessor(db);
    if (await db.writer.showMigrations())
      throw new ConfigError([
        'The database is not up to date: run `npm run pustaka -- migrate` once, or set AUTO_MIGRATE=1.',
      ]);
  }
  if (db.isSqlite && config.withSampleData && (await wantsSample(house))) {
    process.stdout.write('  First start: creating the sample library …\n');
    await seedSampleLibrary(house);
  }
  const served = await serve(house, { withJobs: !process.argv.includes('--without-jobs') });
  process.stdout.write(await greeting(house, served.port));

  let isStopping = false;
  const stop = (signal: string): void => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'stopping: no new requests, the open ones are answered');
    served.stop(signal === 'SIGTERM' ? GRACE_MS : 0).then(
      () => process.exit(0),
      (error: unknown) => {
        log.fatal({ err: error }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${failureText(error)}\n`);
  process.exit(1);
});

function failureText(error: unknown): string {
  if (error instanceof ConfigError || error instanceof PredecessorError) return error.message;
  return (
    explainStartFailure(error, readConfig()) ??
    (error instanceof Error ? (error.stack ?? error.message) : String(error))
  );
}
