import { sqlInstant } from '../db/columns';
import type { Database } from '../db/database';
import { table } from '../db/table';
import { JobRunEntity } from './job-run.entity';

const names = table(JobRunEntity).pick('name');
const lastRuns = table(JobRunEntity).pick('lastRunAt', 'lastOutcome');

/** Names the jobs that are not due or that a process holds. */
export async function listRestingJobs(db: Database, now: Date): Promise<ReadonlySet<string>> {
  const at = sqlInstant(now);
  const resting = await names.list(db, 'WHERE next_run_at > ? OR leased_until >= ?', [at, at]);
  return new Set(resting.map(({ name }) => name));
}

/** Finds when a job last ran and what came of it; null when it never did. */
export function findLastRun(
  db: Database,
  name: string,
): Promise<{ readonly lastRunAt: Date | null; readonly lastOutcome: string | null } | null> {
  return lastRuns.first(db, 'WHERE name = ?', [name]);
}
