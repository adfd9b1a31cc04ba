import { randomUUID } from 'node:crypto';

import { ok } from '../../shared/result';
import type { Clock } from '../../shared/clock';
import { sqlInstant } from '../db/columns';
import type { Database } from '../db/database';
import type { Log } from '../log';
import type { Job } from './job';
import { JobRunEntity } from './job-run.entity';
import { listRestingJobs } from './job-runs.queries';

/** How long a process holds a job after its last sign of life: so long the job rests when it is killed. */
const LEASE_MS = 60_000;
const SIGN_OF_LIFE_MS = 15_000;
const LOOK_MS = 5_000;

/**
 * Runs repeated jobs. A process must take the lease of a job to run it, and renews it while the job runs; a
 * lease that expired can be taken by another.
 */
export class JobRunner {
  private readonly name = randomUUID();
  private readonly stopping = new AbortController();
  private timer: NodeJS.Timeout | null = null;
  private isWaiting = false;
  private current: Promise<void> = Promise.resolve();

  constructor(
    private readonly deps: { readonly db: Database; readonly clock: Clock; readonly log: Log },
    private readonly jobs: readonly Job[],
  ) {}

  /** Begins to look for due jobs, now and every 5 seconds. */
  start(): void {
    this.timer = setInterval(() => this.look(), LOOK_MS);
    this.timer.unref();
    this.look();
  }

  /** Stops looking and waits for the job that runs. */
  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.stopping.abort();
    await this.current;
  }

  /** Runs every job that is due and free; returns their names. */
  async runDue(): Promise<string[]> {
    const done: string[] = [];
    // One query instead of a transaction for each job that is not due.
    const resting = await listRestingJobs(this.deps.db, this.deps.clock.now());
    for (const job of this.jobs) {
      if (this.stopping.signal.aborted || resting.has(job.name) || !(await this.take(job))) continue;
      await this.run(job);
      done.push(job.name);
    }
    return done;
  }

  /** Runs one job now, due or not; false while another process runs it. Throws where there is no such job. */
  async runNow(name: string): Promise<boolean> {
    const job = this.jobs.find((known) => known.name === name);
    if (!job) throw new Error(`There is no job ${name}`);
    if (!(await this.take(job, { isEarly: true }))) return false;
    await this.run(job);
    return true;
  }

  private look(): void {
    // While a job runs, the next look for due jobs waits; looks do not queue up.
    if (this.isWaiting) return;
    this.isWaiting = true;
    this.current = this.current
      .then(() => {
        this.isWaiting = false;
      })
      .then(() => this.runDue())
      .then(
        () => undefined,
        (error: unknown) => this.deps.log.error({ err: error }, 'jobs could not be looked at'),
      );
  }

  /** Takes the lease of a job that is due, or early; false when it is not due or somebody holds it. */
  private async take(job: Job, { isEarly = false } = {}): Promise<boolean> {
    const now = this.deps.clock.now();
    const taken = await this.deps.db.transaction(async (tx) => {
      await tx
        .createQueryBuilder()
        .insert()
        .into(JobRunEntity)
        .values({ name: job.name, nextRunAt: now })
        .orIgnore()
        .updateEntity(false)
        .execute();
      const claim = await tx
        .createQueryBuilder()
        .update(JobRunEntity)
        .set({ leasedBy: this.name, leasedUntil: this.leaseEnd() })
        .where(
          `name = :name ${isEarly ? '' : 'AND next_run_at <= :now'} AND (leased_until IS NULL OR leased_until < :now)`,
          { name: job.name, now: sqlInstant(now) },
        )
        .execute();
      return ok(claim.affected === 1);
    });
    return taken.ok && taken.value;
  }

  private async run(job: Job): Promise<void> {
    const living = setInterval(() => void this.renew(job), SIGN_OF_LIFE_MS);
    living.unref();
    const outcome = await job
      .run(this.stopping.signal)
      .catch((error: unknown) => {
        this.deps.log.error({ err: error, job: job.name }, 'job failed');
        return 'failed: see the log';
      })
      .finally(() => clearInterval(living));
    const now = this.deps.clock.now();
    const nextRunAt = new Date(now.getTime() + job.everyMinutes * 60_000);
    await this.deps.db.transaction(async (tx) =>
      ok(
        await tx.update(
          JobRunEntity,
          { name: job.name, leasedBy: this.name },
          {
            nextRunAt,
            leasedBy: null,
            leasedUntil: null,
            lastRunAt: now,
            lastOutcome: outcome.slice(0, 500),
          },
        ),
      ),
    );
  }

  private async renew(job: Job): Promise<void> {
    const leasedUntil = this.leaseEnd();
    await this.deps.db
      .transaction(async (tx) =>
        ok(await tx.update(JobRunEntity, { name: job.name, leasedBy: this.name }, { leasedUntil })),
      )
      .catch((error: unknown) => this.deps.log.warn({ err: error, job: job.name }, 'lease not renewed'));
  }

  private leaseEnd(): Date {
    return new Date(this.deps.clock.now().getTime() + LEASE_MS);
  }
}
