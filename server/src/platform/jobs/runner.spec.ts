import { dialects } from '../../../test/dialects';
import type { OpenedDatabase } from '../../../test/open-test-database';
import { openTestDatabase } from '../../../test/open-test-database';
import { openLog } from '../log';
import type { Job } from './job';
import { JobRunEntity } from './job-run.entity';
import { JobRunner } from './runner';

const NOW = new Date('2026-12-01T03:00:00.000Z');
const later = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1_000);

describe.each(dialects)('jobs on $name', (dialect) => {
  let home: OpenedDatabase;
  let now = NOW;
  let signsOfLife: (() => void)[] = [];

  beforeAll(async () => void (home = await openTestDatabase(dialect)));
  beforeEach(() => {
    now = NOW;
    signsOfLife = [];
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => home.close());

  const runnerOf = (job: Job): JobRunner =>
    new JobRunner(
      {
        db: home.db,
        clock: { now: () => now },
        log: openLog({ stream: { write: () => undefined } }),
      },
      [job],
    );
  const leaseOf = async (name: string): Promise<Date | null | undefined> =>
    (await home.db.writer.manager.findOneBy(JobRunEntity, { name }))?.leasedUntil;

  test('a job whose process was killed is taken up when its minute is over', async () => {
    const job = { name: 'killed', everyMinutes: 1, run: () => Promise.resolve('done') };
    await home.db.writer.manager.insert(JobRunEntity, {
      name: 'killed',
      nextRunAt: NOW,
      leasedBy: 'gone',
      leasedUntil: later(60),
    });

    now = later(59);
    expect(await runnerOf(job).runDue()).toEqual([]);
    now = later(61);
    expect(await runnerOf(job).runDue()).toEqual(['killed']);
  });

  test('a job runs early when it is asked for, and not while another process runs it', async () => {
    let count = 0;
    const job = { name: 'early', everyMinutes: 60, run: () => Promise.resolve(`${++count} done`) };
    const runner = runnerOf(job);
    expect(await runner.runDue()).toEqual(['early']);
    expect(await runner.runDue()).toEqual([]);

    expect(await runner.runNow('early')).toBe(true);
    expect(await home.db.writer.manager.findOneBy(JobRunEntity, { name: 'early' })).toMatchObject({
      lastOutcome: '2 done',
      leasedBy: null,
      nextRunAt: later(3_600),
    });
    await home.db.writer.manager.update(
      JobRunEntity,
      { name: 'early' },
      { leasedBy: 'other', leasedUntil: later(60) },
    );
    expect(await runner.runNow('early')).toBe(false);
    expect(count).toBe(2);
    await expect(runner.runNow('unknown')).rejects.toThrow('There is no job unknown');
  });

  test('a job that runs longer than that is left to the process that lives', async () => {
    const start = globalThis.setInterval;
    jest.spyOn(globalThis, 'setInterval').mockImplementation((act, ms, ...given) => {
      if (ms === 15_000) signsOfLife.push(act);
      return start(act, ms, ...given);
    });
    let end = (): void => undefined;
    const gate = new Promise<string>((resolve) => void (end = () => resolve('done')));
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => void (begin = resolve));
    const job = { name: 'long', everyMinutes: 1, run: () => (begin(), gate) };
    const running = runnerOf(job).runDue();
    await begun;

    now = later(50);
    for (const show of signsOfLife) show();
    while ((await leaseOf('long'))?.getTime() !== later(110).getTime());
    now = later(100);

    expect(await runnerOf(job).runDue()).toEqual([]);
    end();
    expect(await running).toEqual(['long']);
    expect(await leaseOf('long')).toBeNull();
  });
});
