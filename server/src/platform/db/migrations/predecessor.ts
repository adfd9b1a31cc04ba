import { createHash } from 'node:crypto';

/** The first migration that a database of the former list of migrations has. */
const FIRST = 'CreateOutboxEvent1764000000001';
/** SHA-256 of the names of that whole list, sorted, one a line: its tables are those that we make now. */
const WHOLE = '8e7fa261eda23041fd6b98721e60016f7b41d84fe2677307f73ea7ca46150d7f';

/** Our migration after which the tables are those of the last predecessor. */
export const LAST_OF_PREDECESSOR = 'CreateMessages1781000013000';

/** Says what to do with a database that the former list of migrations made. */
export const PREDECESSOR_ADVICE =
  'The database was made by an earlier version of this program, which this one does not bring up to date: take a backup with the earlier version (pustaka backup --to <new folder>) and bring it into an empty database with this one (pustaka restore --from <folder>). A sample library is made anew when its folder .data is removed.';

/** Tells whether a database was made by the former list of migrations, before each module had an initial one. */
export function isOfPredecessor(migrations: readonly string[]): boolean {
  return migrations.includes(FIRST);
}

/** Tells whether somebody has exactly the tables of the last version with the former list of migrations. */
export function isLastPredecessor(migrations: readonly string[]): boolean {
  return (
    createHash('sha256')
      .update([...migrations].sort().join('\n'))
      .digest('hex') === WHOLE
  );
}
