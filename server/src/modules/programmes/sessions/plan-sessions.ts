import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import { toTextColumns } from '../../../platform/db/texts';
import { readText } from '../../../platform/validation/read-text';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid } from '../../../platform/validation/refusals';
import { loadCalendarParts, reasonOfDay } from '../../library';
import type { Frequency } from './repeat.rules';
import { occurrences } from './repeat.rules';
import type { SessionTimes } from './session-times.rules';
import { sessionTimes, shiftedBy, timesProblem } from './session-times.rules';
import type { EventSessionEntity } from './event-session.entity';
import type { TextEntry } from '../../../platform/validation/read-text';
import { say } from '../words/say';

/** A session as entered: by the clock, or whole days. */
export type SessionEntry = {
  readonly startsAt?: Date | null;
  readonly endsAt?: Date | null;
  readonly fromDate?: CivilDate | null;
  readonly untilDate?: CivilDate | null;
  readonly name?: TextEntry | null;
  readonly note?: TextEntry | null;
  readonly spaceId?: string | null;
  readonly capacity?: number | null;
};

/** A rule of repetition as entered; it repeats every session that was entered. */
export type RepeatEntry = {
  readonly frequency: Frequency;
  readonly interval?: number | null;
  readonly weekdays?: readonly number[] | null;
  readonly count?: number | null;
  readonly until?: CivilDate | null;
  readonly except?: readonly CivilDate[] | null;
  readonly skipsClosedDays?: boolean | null;
};

/** A session ready to be written. */
export type PlannedSession = {
  readonly times: SessionTimes;
  readonly texts: Pick<
    EventSessionEntity,
    'nameIndonesian' | 'nameEnglish' | 'noteIndonesian' | 'noteEnglish'
  >;
  readonly ownSpaceId: string | null;
  readonly ownCapacity: number | null;
};

type Reader = Parameters<typeof loadCalendarParts>[0];

/** What to say when a session has no times. */
export const NO_TIMES = say('planSessions.noTimes');
/** What to say of times that cannot be. */
export const WRONG_TIMES = {
  ENDS_BEFORE_START: say('planSessions.endsBeforeStart'),
  TOO_LONG: say('planSessions.tooLong'),
  OTHER_CENTURY: say('planSessions.otherCentury'),
};
const WRONG_REPEAT = say('planSessions.wrongRepeat');
const NO_DATES = say('planSessions.noDates');
const WRONG_CAPACITY = say('planSessions.wrongCapacity');

/** Works out the sessions of an event from what was entered; what is wrong is refused by session. */
export async function planSessions(
  tx: Reader,
  entries: readonly SessionEntry[],
  options: { repeat?: RepeatEntry | null; branchId: string | null },
): Promise<{ sessions: PlannedSession[]; closedDays: readonly CivilDate[]; refusals: Refusal[] }> {
  const form = new InputValidator(['sessions']);
  const planned = entries.flatMap((entry, index) => readSession(form, entry, index) ?? []);
  const repeat = options.repeat ?? null;
  const refusals = [...form.refusals, ...(repeat === null ? [] : repeatRefusals(repeat))];
  if (repeat === null || refusals.length > 0) return { sessions: planned, closedDays: [], refusals };
  const closedDays = new Set<CivilDate>();
  const repeated: PlannedSession[] = [];
  for (const session of planned)
    repeated.push(
      ...(await repeatedSession(tx, session, { repeat, branchId: options.branchId, closedDays })),
    );
  const isEmpty = planned.length > 0 && repeated.length === 0;
  return {
    sessions: repeated,
    closedDays: [...closedDays].sort(),
    refusals: isEmpty ? [invalid(['repeat'], NO_DATES)] : [],
  };
}

function readSession(form: InputValidator, entry: SessionEntry, index: number): PlannedSession | null {
  const times = readTimes(entry);
  const at = (...field: readonly string[]): string[] => [String(index), ...field];
  if (times === null) form.refuse((field) => invalid(field, NO_TIMES), ...at('startsAt'));
  const problem = times === null ? null : timesProblem(times);
  if (problem !== null) form.refuse((field) => invalid(field, WRONG_TIMES[problem]), ...at('endsAt'));
  if (entry.capacity != null && (entry.capacity < 1 || entry.capacity > 100_000))
    form.refuse((field) => invalid(field, WRONG_CAPACITY), ...at('capacity'));
  const texts = {
    ...toTextColumns('name', readText(form, entry.name, { longest: 200, field: [`${index}.name`] })),
    ...toTextColumns('note', readText(form, entry.note, { longest: 300, field: [`${index}.note`] })),
  };
  return times === null
    ? null
    : { times, texts, ownSpaceId: entry.spaceId ?? null, ownCapacity: entry.capacity ?? null };
}

/** Reads the times of a session; null when they are incomplete. */
export function readTimes({ startsAt, endsAt, fromDate, untilDate }: SessionEntry): SessionTimes | null {
  if (startsAt != null && endsAt != null) return sessionTimes({ startsAt, endsAt });
  return fromDate != null ? sessionTimes({ fromDate, untilDate: untilDate ?? fromDate }) : null;
}

function repeatRefusals({ interval, count, weekdays }: RepeatEntry): Refusal[] {
  const isLegal =
    (interval == null || (interval >= 1 && interval <= 52)) &&
    (count == null || (count >= 1 && count <= 120)) &&
    (weekdays ?? []).every((day) => day >= 1 && day <= 7);
  return isLegal ? [] : [invalid(['repeat'], WRONG_REPEAT)];
}

async function repeatedSession(
  tx: Reader,
  session: PlannedSession,
  {
    repeat,
    branchId,
    closedDays,
  }: { repeat: RepeatEntry; branchId: string | null; closedDays: Set<CivilDate> },
): Promise<PlannedSession[]> {
  const first = toCivilDate(session.times.startsAt);
  const rule = {
    frequency: repeat.frequency,
    interval: repeat.interval ?? 1,
    weekdays: repeat.weekdays ?? [],
    count: repeat.count ?? null,
    until: repeat.until ?? null,
    except: repeat.except ?? [],
  };
  const parts =
    branchId !== null && repeat.skipsClosedDays !== false
      ? await loadCalendarParts(tx, branchId, first)
      : null;
  // A weekday on which the branch is always shut is no holiday: events may well take place then.
  const isOpen = (day: CivilDate): boolean => {
    const isClosed = parts !== null && ['closure', 'closedDay'].includes(reasonOfDay(parts, day).kind);
    if (isClosed) closedDays.add(day);
    return !isClosed;
  };
  const days = occurrences(first, rule, isOpen);
  return days.map((day) => ({ ...session, times: shiftedBy(session.times, daysBetween(first, day)) }));
}

/** Counts the days from one civil day to another. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
