import type { Refusal, UserErrorCode } from '../../../platform/graphql/errors/user-error';
import type { Message } from '../../../platform/i18n/message';
import { toCivilDate, toLocalTime } from '../../../shared/civil-date';
import { civilDayText } from '../../../shared/day-text';
import type { Alternative } from '../occupancy/alternatives.rules';
import { say } from '../words/say';
import type { BookingRefusal, BookingRefusalReason } from './decide-booking.rules';

/** A refusal of the engine with what it decided by, and what could be had instead. */
export type BookingRefused = Refusal & {
  readonly booking: BookingRefusal & { readonly alternative: Alternative | null };
};

/** Tells whether a refusal comes from the engine. */
export function isBookingRefused(refusal: Refusal): refusal is BookingRefused {
  return 'booking' in refusal;
}

const FIELDS: Partial<Record<BookingRefusalReason, string>> = {
  WRONG_SPAN: 'endsAt',
  ACROSS_MIDNIGHT: 'endsAt',
  TOO_SHORT: 'endsAt',
  TOO_LONG: 'endsAt',
  NOT_BOOKABLE: 'spaceId',
  NOT_IN_USE: 'spaceId',
  OUT_OF_ORDER: 'itemId',
  FEW_PEOPLE: 'partySize',
  MANY_PEOPLE: 'partySize',
  FULL: 'partySize',
  TOO_YOUNG: 'memberId',
  TOO_OLD: 'memberId',
  AGE_UNKNOWN: 'memberId',
  TOO_MANY_OPEN: 'memberId',
  STAYED_AWAY: 'memberId',
  SPENT_DAY: 'memberId',
  SPENT_WEEK: 'memberId',
  OFTEN_IN_WEEK: 'memberId',
};

const CODES: Partial<Record<BookingRefusalReason, `${UserErrorCode}`>> = {
  WRONG_SPAN: 'INVALID',
  ACROSS_MIDNIGHT: 'INVALID',
  WRONG_STEP: 'INVALID',
  TAKEN: 'IN_USE',
  EVENT: 'IN_USE',
  FULL: 'IN_USE',
  TOO_YOUNG: 'AGE_RULE',
  TOO_OLD: 'AGE_RULE',
  AGE_UNKNOWN: 'AGE_RULE',
};

/** Words a refusal of the engine; times are named, people never. */
export function toRefusal(refusal: BookingRefusal, alternative: Alternative | null): BookingRefused {
  return {
    code: CODES[refusal.reason] ?? 'NOT_ALLOWED',
    field: [FIELDS[refusal.reason] ?? 'startsAt'],
    message: toMessage(refusal),
    booking: { ...refusal, alternative },
  };
}

function toMessage({ reason, value, until }: BookingRefusal): Message {
  const values = { value: value ?? '', until: until === null ? '' : momentOf(until) };
  return say(`refused.${reason}`, values);
}

/** `Sel, 8 Des 2026, 14.00`, in English `8 Dec 2026, 14:00`. */
function momentOf(moment: Date): Message {
  const [day, time] = [toCivilDate(moment), toLocalTime(moment)];
  return {
    ID: `${civilDayText(day, 'ID')}, ${time.replace(':', '.')}`,
    EN: `${civilDayText(day, 'EN')}, ${time}`,
  };
}
