/** How a session ended. */
export type SessionEnd = 'SIGNED_OUT' | 'TIME_UP' | 'STAFF';

/** How long a session lasts unless less is left. */
export const SESSION_MINUTES = 60;
/** What one extension adds at most. */
export const EXTENSION_MINUTES = 15;

/** How a computer stands. */
export type ComputerState = 'FREE' | 'IN_USE' | 'ENDING' | 'RESERVED' | 'OUT_OF_ORDER';

/** A session shorter than a minute does not begin. */
const SHORTEST_MS = 60_000;

/** From here on a session is about to end: its user is warned, whoever waits is told. */
export const WARNING_MINUTES = 5;

/** A session as its end is decided by. */
type Span = { readonly startedAt: Date; readonly endsAt: Date };

/** Why no session begins or goes on. */
export type SessionRefusal = 'MINUTES_SPENT' | 'RESERVED' | 'OTHERS_WAIT' | 'DAY_OVER';

/** What limits the end of a session; null where nothing does. */
export type EndFacts = {
  readonly now: Date;
  /** Seconds that the person has left today; null without limit. */
  readonly secondsLeft: number | null;
  readonly nextReservation: Date | null;
  readonly dayEnds: Date;
};

/** Decides until when a session lasts, at most as long as wanted; or why it does not begin. */
export function decideEnd(facts: EndFacts, wantedMinutes: number): Date | SessionRefusal {
  const { now, secondsLeft, nextReservation, dayEnds } = facts;
  if (secondsLeft !== null && secondsLeft < 60) return 'MINUTES_SPENT';
  const ends = [
    now.getTime() + wantedMinutes * 60_000,
    ...(secondsLeft === null ? [] : [now.getTime() + secondsLeft * 1_000]),
    ...(nextReservation === null ? [] : [nextReservation.getTime()]),
    dayEnds.getTime(),
  ];
  const end = Math.min(...ends);
  if (end - now.getTime() >= SHORTEST_MS) return new Date(end);
  return nextReservation !== null && end === nextReservation.getTime() ? 'RESERVED' : 'DAY_OVER';
}

/** Decides about more time: not beyond what is left of the day, and not while others wait. */
export function decideExtension(
  session: Span,
  { secondsLeft, ...facts }: EndFacts & { readonly othersWait: boolean },
  wantedMinutes: number,
): Date | SessionRefusal {
  if (facts.othersWait) return 'OTHERS_WAIT';
  const from = session.endsAt;
  // What is left of the day counts from the beginning of this session, of which nothing is counted yet.
  const left =
    secondsLeft === null
      ? null
      : secondsLeft - Math.floor((from.getTime() - session.startedAt.getTime()) / 1_000);
  return decideEnd({ ...facts, now: from, secondsLeft: left }, wantedMinutes);
}

/** Seconds that a session lasted until an instant, never beyond its end. */
export function secondsUntil(session: Span, instant: Date): number {
  const until = Math.min(instant.getTime(), session.endsAt.getTime());
  return Math.max(0, Math.round((until - session.startedAt.getTime()) / 1_000));
}

/** Tells how a computer stands, from its session if it has one that goes on, and when somebody has booked it next. */
export function computerStateAt(
  session: Span | null,
  { isOutOfOrder, reservedFrom }: { readonly isOutOfOrder: boolean; readonly reservedFrom: Date | null },
  now: Date,
): ComputerState {
  if (session !== null && session.endsAt > now)
    return session.endsAt.getTime() - now.getTime() <= WARNING_MINUTES * 60_000 ? 'ENDING' : 'IN_USE';
  if (isOutOfOrder) return 'OUT_OF_ORDER';
  const isTooShort = reservedFrom !== null && reservedFrom.getTime() - now.getTime() < SHORTEST_MS;
  return isTooShort ? 'RESERVED' : 'FREE';
}
