import { randomBytes } from 'node:crypto';

import type { Dialect } from '../../../../test/dialects';
import { openTestDatabase } from '../../../../test/open-test-database';
import type { Actor } from '../../../platform/auth/actor';
import { openDataKey } from '../../../platform/auth/keys/data-key';
import { sqlInstant } from '../../../platform/db/columns';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { writeMemberCategories } from '../../members/registration/member-categories.queries';
import { writeMember } from '../../circulation/testing/home-rows';
import { ROLES } from '../../staff';
import type { RegistrationDeps } from '../registrations/registration-deps';
import { EventEntity } from '../events/event.entity';
import { BLANK_EVENT } from '../events/save-event';

/** What a test says of an event; times are those of the wall in Pasuruan. */
export type CaseEvent = {
  readonly sessions?: readonly (readonly [from: string, to: string])[];
  readonly capacity?: number | null;
  readonly columns?: Record<string, unknown>;
};

/** The module of programmes on a fresh database, with a clock that tests move. */
export type ProgrammesHome = {
  readonly deps: RegistrationDeps;
  readonly setNow: (text: string) => void;
  /** Writes a published event with registration. */
  readonly event: (event?: CaseEvent) => Promise<{ eventId: string; sessionIds: readonly string[] }>;
  readonly members: (count: number, columns?: { birthDate?: string }) => Promise<readonly string[]>;
  /** Writes one row as it is. */
  readonly write: (table: string, row: Record<string, unknown>) => Promise<void>;
  readonly rows: <Row = Record<string, unknown>>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;
  /** Every SQL statement since it was last emptied. */
  readonly statements: string[];
  readonly close: () => Promise<void>;
};

/** Somebody who works at the door. */
export const DOOR: Actor = {
  kind: 'staff',
  staffId: 'stf_0000000000000000000000DOOR',
  sessionId: 'ses_test',
  permissions: new Set(ROLES.find(({ code }) => code === 'desk')?.permissions),
};

/** A member who acts for themselves. */
export function asMember(memberId: string): Actor {
  return { kind: 'member', memberId, sessionId: 'ses_test' };
}

/** The instant of a time on the wall in Pasuruan: `2026-12-05 09:00`. */
export function at(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}:00.000+07:00`);
}

/** Opens a fresh module; it is nine in the morning of Tuesday 24 November 2026. */
export async function openProgrammesHome(dialect: Dialect): Promise<ProgrammesHome> {
  const home = await openTestDatabase(dialect);
  let now = at('2026-11-24 09:00');
  const deps: RegistrationDeps = {
    db: home.db,
    clock: { now: () => now },
    newId,
    dataKey: openDataKey({ dataKey: 'ab'.repeat(32), dataDir: home.dataDir }),
    randomBytes: (bytes) => randomBytes(bytes),
  };
  const write = async <T>(work: (tx: Parameters<typeof insertRows>[0]) => Promise<T>): Promise<T> => {
    const written = await home.db.transaction(async (tx) => ok(await work(tx)));
    if (!written.ok) throw new Error('A unit of the test was refused.');
    return written.value;
  };
  await write(writeMemberCategories);
  return {
    deps,
    close: home.close,
    statements: home.statements,
    setNow: (text) => void (now = at(text)),
    rows: (sql, values = []) => home.db.query(sql, values),
    write: (table, row) => write((tx) => insertRows(tx, table, [row])),
    event: (event) => write((tx) => writeEvent(tx, event ?? {})),
    members: (count, { birthDate } = {}) =>
      write(async (tx) => {
        const ids: string[] = [];
        for (let index = 0; index < count; index++)
          ids.push(await writeMember(tx, birthDate === undefined ? {} : { birthDate }));
        return ids;
      }),
  };
}

/** Writes a published event with its sessions. */
export async function writeEvent(
  tx: Parameters<typeof insertRows>[0],
  { sessions = [['2026-12-05 09:00', '2026-12-05 10:30']], capacity = 30, columns = {} }: CaseEvent,
): Promise<{ eventId: string; sessionIds: readonly string[] }> {
  const eventId = newId('evt');
  const moment = sqlInstant(at('2026-11-20 08:00'));
  const times = sessions.map(([from, to]) => ({
    startsAt: sqlInstant(at(from)),
    endsAt: sqlInstant(at(to)),
    fromDate: from.slice(0, 10),
    untilDate: to.slice(0, 10),
  }));
  await insertRows(tx, 'event', [
    {
      ...table(EventEntity).write(BLANK_EVENT),
      id: eventId,
      format: 'ACTIVITY',
      kind: 'STORYTELLING',
      name_id: 'Dongeng',
      status: 'PUBLISHED',
      public_from: moment,
      capacity,
      starts_at: times[0]?.startsAt,
      ends_at: times.at(-1)?.endsAt,
      session_count: times.length,
      registration_mode: 'OPEN',
      created_at: moment,
      created_by: 'stf_1',
      updated_at: moment,
      ...columns,
    },
  ]);
  const sessionIds = times.map(() => newId('evs'));
  await insertRows(
    tx,
    'event_session',
    times.map((time, index) => ({
      id: sessionIds[index],
      event_id: eventId,
      status: 'SCHEDULED',
      starts_at: time.startsAt,
      ends_at: time.endsAt,
      is_all_day: 0,
      from_date: time.fromDate,
      until_date: time.untilDate,
      capacity,
      taken: 0,
      updated_at: moment,
    })),
  );
  return { eventId, sessionIds };
}
