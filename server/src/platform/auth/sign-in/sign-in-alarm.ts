import * as v from 'valibot';

import { ok } from '../../../shared/result';
import type { Clock } from '../../../shared/clock';
import type { Database } from '../../db/database';
import { readSetting, SettingEntity, writeSetting } from '../../db/setting';
import type { Log } from '../../log';
import { ALARM_WINDOW_MINUTES, countFailedSignIns } from './failed-sign-ins';

const ALARM = v.object({ beganAt: v.string(), endedAt: v.nullable(v.string()), mostFailures: v.number() });

/**
 * A time in which very many sign-ins failed, of all accounts together. `mostFailures` is the most in one
 * window.
 */
export type SignInAlarm = {
  readonly beganAt: Date;
  readonly endedAt: Date | null;
  readonly mostFailures: number;
};

/** What watching needs; `threshold` is how many failures in a window are too many, null for never. */
export type AlarmDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly threshold: number | null;
};

const SETTING = 'sign_in_alarm';

/** Reads the last alarm, also one that is over; null if there never was one. */
export async function readSignInAlarm(db: Database): Promise<SignInAlarm | null> {
  return parsed(await readSetting(db, SETTING));
}

/**
 * Checks whether too many sign-ins failed, and writes one log line when that begins and one when it ends:
 * when fewer than half of the threshold failed in a window. Locks nobody out. Returns a line for the job.
 */
export async function watchSignIns({ db, clock, log, threshold }: AlarmDeps): Promise<string> {
  const now = clock.now();
  const failures = await countFailedSignIns(db, now);
  const seen = { failures, threshold, now };
  const known = await readSignInAlarm(db);
  if (nextAlarm(known, seen) !== known) {
    await db.transaction(
      async (tx) => {
        await tx
          .createQueryBuilder()
          .insert()
          .into(SettingEntity)
          .values({ name: SETTING, value: '' })
          .orIgnore()
          .execute();
        const row = await db
          .lock(tx.createQueryBuilder(SettingEntity, 'setting').where({ name: SETTING }))
          .getOne();
        const before = parsed(row?.value ?? null);
        const after = nextAlarm(before, seen);
        if (after === null || after === before) return ok(null);
        await writeSetting(tx, SETTING, JSON.stringify(after));
        db.afterCommit(() => tell(log, { before, after, threshold }));
        return ok(null);
      },
      { skipAudit: true },
    );
  }
  return `${failures} failed sign-ins within ${ALARM_WINDOW_MINUTES} minutes`;
}

type Seen = { readonly failures: number; readonly threshold: number | null; readonly now: Date };

/** The same object when nothing changes. */
function nextAlarm(alarm: SignInAlarm | null, { failures, threshold, now }: Seen): SignInAlarm | null {
  const limit = threshold ?? Number.POSITIVE_INFINITY;
  if (alarm?.endedAt !== null)
    return failures < limit ? alarm : { beganAt: now, endedAt: null, mostFailures: failures };
  if (failures < limit / 2) return { ...alarm, endedAt: now };
  return failures > alarm.mostFailures ? { ...alarm, mostFailures: failures } : alarm;
}

function tell(
  log: Log,
  {
    before,
    after,
    threshold,
  }: { readonly before: SignInAlarm | null; readonly after: SignInAlarm; readonly threshold: number | null },
): void {
  const facts = {
    failures: after.mostFailures,
    windowMinutes: ALARM_WINDOW_MINUTES,
    threshold,
    beganAt: after.beganAt,
  };
  if (after.endedAt !== null)
    log.info({ ...facts, code: 'SIGN_IN_ALARM_OVER' }, 'sign-ins fail no more than usual again');
  else if (before?.beganAt.getTime() !== after.beganAt.getTime())
    log.error(
      { ...facts, code: 'SIGN_IN_ALARM' },
      'very many sign-ins fail: somebody may be guessing passwords',
    );
}

function parsed(value: string | null): SignInAlarm | null {
  if (!value) return null;
  const { beganAt, endedAt, mostFailures } = v.parse(ALARM, JSON.parse(value));
  return { beganAt: new Date(beganAt), endedAt: endedAt === null ? null : new Date(endedAt), mostFailures };
}
