import { addDays, toCivilDate, toInstant, toLocalTime } from '../../../shared/civil-date';
import { EVENING, MORNING } from '../../../shared/waking-hours';
import type { MessageChannel } from '../templates.terms';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** How long to wait after the first, second, … attempt. */
const WAITS_MINUTES = [1, 5, 15, 60, 240] as const;

/** How long after an act a message about it may leave: the desk can undo for ten seconds. */
export const UNDO_MS = 15_000;

/**
 * How long a process that took a message may need; after that another may take it. Longer than all limits of
 * the mail server together.
 */
export const CLAIM_MS = 10 * MINUTE_MS;

/** How long to leave the mail server alone after it could not be reached. */
export const REST_MS = 5 * MINUTE_MS;

/**
 * How often a server that cannot be reached is asked for one message before it goes another way: about an
 * hour.
 */
export const MOST_UNREACHABLE = 12;

/** How long a message waits for a mail server that is not set up before it goes another way. */
export const NO_SERVER_MS = MOST_UNREACHABLE * REST_MS;

/**
 * How many hours of the day staff have to send a message by hand before it goes another way; longer where
 * only paper is left, which takes days.
 */
export const HAND_HOURS = { beforeOther: 4, beforePrint: 24 } as const;

/** A message older than this says nothing new. */
export const FRESH_MS = 3 * 24 * HOUR_MS;

/** Letters on paper are printed in batches: they may wait for a week. */
const FRESH_ON_PAPER_MS = 7 * 24 * HOUR_MS;

/** Returns when to try again after so many attempts; null when it is time to give up. */
export function nextAttemptAt(attempts: number, now: Date): Date | null {
  const minutes = WAITS_MINUTES[attempts - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * MINUTE_MS);
}

/** Returns how old a message may be when it leaves by a channel. */
export function getMaxAgeMs(channel: MessageChannel | null): number {
  return channel === 'PRINT' ? FRESH_ON_PAPER_MS : FRESH_MS;
}

/**
 * Returns the moment until which staff have time to send what came into their hands at `since`; the night
 * does not count.
 */
export function getHandDeadline(since: Date, next: MessageChannel): Date {
  const hours = next === 'PRINT' ? HAND_HOURS.beforePrint : HAND_HOURS.beforeOther;
  return new Date(toDaytime(since).getTime() + hours * HOUR_MS);
}

function toDaytime(moment: Date): Date {
  const time = toLocalTime(moment);
  const day = toCivilDate(moment);
  if (time < MORNING) return toInstant(day, MORNING);
  return time >= EVENING ? toInstant(addDays(day, 1), MORNING) : moment;
}
