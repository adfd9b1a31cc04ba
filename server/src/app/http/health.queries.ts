import type { Database } from '../../platform/db/database';

/** Tells whether the database answers. */
export function isDatabaseUp(db: Database): Promise<boolean> {
  return db.query('SELECT 1 AS one').then(
    () => true,
    () => false,
  );
}
