import type { TimeSpan } from '../../../shared/time-span';

const MINUTE_MS = 60_000;

/** A slot can be taken until half an hour before it begins, so that the mentor sees it. */
const LEAD_MS = 30 * MINUTE_MS;
/** Members give a slot back at least two hours before, so that somebody else can take it. */
const NOTICE_MS = 120 * MINUTE_MS;

/** How many consultations of one member may be to come, so that a few do not take all hours. */
export const MOST_TO_COME = 3;

/** Tells whether a slot can still be taken. */
export function canStillBook({ startsAt }: Pick<TimeSpan, 'startsAt'>, now: Date): boolean {
  return startsAt.getTime() - now.getTime() >= LEAD_MS;
}

/** The first moment at which a slot that can be taken now may begin. */
export function earliestStart(now: Date): Date {
  return new Date(now.getTime() + LEAD_MS);
}

/** Tells whether a member may still give a slot back without staff. */
export function canStillCancel({ startsAt }: Pick<TimeSpan, 'startsAt'>, now: Date): boolean {
  return startsAt.getTime() - now.getTime() >= NOTICE_MS;
}
