import type { Database } from '../../../platform/db/database';

/** Lists the accounts of the sample library. */
export function findSampleStaff(db: Database): Promise<{ readonly id: string; readonly email: string }[]> {
  return db.query('SELECT id, email FROM staff_member WHERE is_sample = 1 ORDER BY id LIMIT 100', []);
}
