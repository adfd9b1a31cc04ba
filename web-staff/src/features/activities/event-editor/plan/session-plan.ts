import { addDays } from '@pustaka/web-shared/format/civil-date.ts';

import { toInstant } from '../../../../lib/events/jakarta-time';
import { wholeNumber } from '../../../../lib/form/whole-number';
import { emptyWords, wordsInput } from '../../../../lib/form/words';
import type { Words } from '../../../../lib/form/words';
import type { EventSessionInput, RepeatInput } from '../../../../lib/events/plan/PlannedSessions.generated';

/**
 * A session as typed: by the clock of Pasuruan, or whole days. One that ends on the next day says so. A space
 * or seats left empty follow the event.
 */
export type DraftSession = {
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly until: string;
  readonly isAllDay: boolean;
  readonly endsNextDay?: boolean;
  readonly name: Words;
  readonly note: Words;
  readonly spaceId: string;
  readonly capacity: string;
};

/** A rule of repetition as typed; without a frequency nothing repeats. */
export type DraftRepeat = {
  readonly frequency: RepeatInput['frequency'] | '';
  readonly interval: string;
  readonly weekdays: readonly number[];
  readonly ends: 'count' | 'until';
  readonly count: string;
  readonly until: string;
  readonly except: readonly string[];
  readonly skipsClosedDays: boolean;
};

/** The sessions of an event that is not written yet, and the line of words they were written in, if they were. */
export type SessionPlan = {
  readonly line: string;
  readonly sessions: readonly DraftSession[];
  readonly repeat: DraftRepeat;
};

/** Starts a session nobody has dated yet. */
export const emptySession: DraftSession = {
  date: '',
  from: '09:00',
  to: '11:00',
  until: '',
  isAllDay: false,
  name: emptyWords,
  note: emptyWords,
  spaceId: '',
  capacity: '',
};

/** Starts a plan with one session that does not repeat. */
export const emptyPlan: SessionPlan = {
  line: '',
  sessions: [emptySession],
  repeat: {
    frequency: '',
    interval: '1',
    weekdays: [],
    ends: 'count',
    count: '4',
    until: '',
    except: [],
    skipsClosedDays: true,
  },
};

/**
 * Tells whether a session by the clock ends at or before its beginning: a mistake, unless it goes on into the
 * next day.
 */
export function endsBeforeStart({
  from,
  to,
  isAllDay,
}: Pick<DraftSession, 'from' | 'to' | 'isAllDay'>): boolean {
  return !isAllDay && from !== '' && to !== '' && to <= from;
}

/**
 * Says when a typed session is, as the library is told; incomplete times, and an end before the beginning
 * that nobody meant for the next day, are left to its refusal.
 */
export function sessionTimes(session: DraftSession): EventSessionInput {
  const { date, from, to, until, isAllDay } = session;
  if (isAllDay) return date === '' ? {} : { fromDate: date, untilDate: until === '' ? null : until };
  if (date === '' || from === '' || to === '') return {};
  return {
    startsAt: toInstant(date, from),
    endsAt: toInstant(session.endsNextDay === true && endsBeforeStart(session) ? addDays(date, 1) : date, to),
  };
}

/** Says what else is told of a typed session. */
export function sessionFacts(session: DraftSession) {
  return {
    name: wordsInput(session.name),
    note: wordsInput(session.note),
    spaceId: session.spaceId || null,
    capacity: wholeNumber(session.capacity),
  };
}

/** Turns a typed session into what the library is told. */
export function sessionInput(session: DraftSession): EventSessionInput {
  return { ...sessionTimes(session), ...sessionFacts(session) };
}

/**
 * Turns the typed plan into sessions; one without a date is none, so that an event can be planned before its
 * day is known.
 */
export function sessionInputs({ sessions }: Pick<SessionPlan, 'sessions'>): readonly EventSessionInput[] {
  return sessions.filter(({ date }) => date !== '').map(sessionInput);
}

/** Bounds of what a rule of repetition may say. */
const REPEATS = { count: 120, interval: 52 } as const;

/** Tells whether a number of a rule cannot be: no number, nothing, or too many. */
export function isWrongNumber(field: keyof typeof REPEATS, text: string): boolean {
  const typed = wholeNumber(text) ?? 0;
  return typed < 1 || typed > REPEATS[field];
}

/** Turns the typed rule into what the library is told; null when nothing repeats. */
export function repeatInput({
  frequency,
  interval,
  weekdays,
  ends,
  count,
  until,
  except,
  skipsClosedDays,
}: DraftRepeat): RepeatInput | null {
  if (frequency === '') return null;
  return {
    frequency,
    interval: wholeNumber(interval) ?? 0,
    weekdays: frequency === 'WEEKLY' ? weekdays : [],
    count: ends === 'count' ? (wholeNumber(count) ?? 0) : null,
    until: ends === 'until' && until !== '' ? until : null,
    except,
    skipsClosedDays,
  };
}
