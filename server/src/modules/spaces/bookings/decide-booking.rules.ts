import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import { findAgeProblem } from '../../eligibility';
import type { BookingRuleName, BookingRuleValues, Limit } from '../booking-rules/booking-rules.rules';
import type { BookedSpace, Clash, Hold } from '../occupancy/occupancy.rules';
import { findClash } from '../occupancy/occupancy.rules';
import { isWithinOpening } from '../occupancy/opening.rules';

/** Why a booking is refused. */
export type BookingRefusalReason =
  | 'PAST'
  | 'WRONG_SPAN'
  | 'ACROSS_MIDNIGHT'
  | 'CLOSED'
  | 'OUTSIDE_HOURS'
  | 'NOT_BOOKABLE'
  | 'NOT_IN_USE'
  | 'OUT_OF_ORDER'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'WRONG_STEP'
  | 'SPENT_DAY'
  | 'SPENT_WEEK'
  | 'OFTEN_IN_WEEK'
  | 'TOO_MANY_OPEN'
  | 'NOTICE'
  | 'HORIZON'
  | 'FEW_PEOPLE'
  | 'MANY_PEOPLE'
  | 'TOO_YOUNG'
  | 'TOO_OLD'
  | 'AGE_UNKNOWN'
  | 'STAYED_AWAY'
  | 'TAKEN'
  | 'EVENT'
  | 'BLOCKED'
  | 'FULL'
  | 'KEPT_FOR_OTHERS'
  | 'NOT_ELIGIBLE';

/** One reason against a booking, with the rule that decided and its value, if a rule did. */
export type BookingRefusal = {
  readonly reason: BookingRefusalReason;
  readonly rule: BookingRuleName | null;
  readonly value: string | null;
  /** Whether staff with the right may pass it. */
  readonly isOverridable: boolean;
  /** From when on it may be free, or until when somebody else has it. */
  readonly until: Date | null;
};

/** How much somebody has booked already, this booking left out. */
export type BookerStanding = {
  readonly minutesOnDay: number;
  readonly minutesInWeek: number;
  readonly bookingsInWeek: number;
  readonly openBookings: number;
  readonly noShows: number;
};

/** All that the engine decides by; read under the locks of the person and the space. */
export type BookingFacts = {
  readonly now: Date;
  readonly space: BookedSpace & { readonly isActive: boolean };
  /** The item; null for the whole space. */
  readonly item: {
    readonly id: string;
    readonly isActive: boolean;
    readonly isOutOfOrder: boolean;
    readonly isKit: boolean;
  } | null;
  readonly rules: BookingRuleValues;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly partySize: number;
  /** A person has a date of birth or none; null when age does not matter, as with partners. */
  readonly person: { readonly birthDate: string | null } | null;
  readonly calendar: OpeningCalendar;
  readonly holds: readonly Hold[];
  readonly standing: BookerStanding;
  /** Until when the place is kept for somebody else who waited; null if for nobody. */
  readonly keptUntil: Date | null;
};

const MINUTE = 60_000;

/** Lists everything that speaks against a booking; none means that it can be made. */
export function decideBooking(facts: BookingFacts): BookingRefusal[] {
  const span = checkSpan(facts);
  return [
    ...checkPlace(facts),
    ...span,
    ...checkPeople(facts),
    ...checkStanding(facts),
    ...checkHolds(facts),
  ];
}

/** When the place of a booking is free again, with padding. */
export function blockedUntil({ rules, endsAt }: Pick<BookingFacts, 'rules' | 'endsAt'>): Date {
  return new Date(endsAt.getTime() + rules.paddingMinutes * MINUTE);
}

function checkPlace({ space, item, rules }: BookingFacts): BookingRefusal[] {
  const { bookable } = rules;
  const allowed = bookable === 'all' || bookable === (item === null ? 'space' : 'items');
  return [
    ...when(!space.isActive || item?.isActive === false, fixed('NOT_IN_USE')),
    ...when(item?.isOutOfOrder === true, fixed('OUT_OF_ORDER')),
    ...when(!allowed, byRule('NOT_BOOKABLE', 'bookable', rules)),
  ];
}

function checkSpan(facts: BookingFacts): BookingRefusal[] {
  const { rules, startsAt, endsAt, calendar, now } = facts;
  const day = toCivilDate(startsAt);
  if (endsAt <= startsAt) return [fixed('WRONG_SPAN')];
  if (toCivilDate(new Date(endsAt.getTime() - 1)) !== day) return [fixed('ACROSS_MIDNIGHT')];
  const minutes = (endsAt.getTime() - startsAt.getTime()) / MINUTE;
  const step = rules.stepMinutes * MINUTE;
  const sinceMidnight = startsAt.getTime() - toInstant(day).getTime();
  const isOnStep = sinceMidnight % step === 0 && (minutes * MINUTE) % step === 0;
  // Whoever comes late may still take what is left of the step that runs.
  const isPast = startsAt.getTime() + step <= now.getTime() || endsAt <= now;
  const notice = startsAt.getTime() - now.getTime() < rules.noticeMinutes * MINUTE;
  const isFar = day > addDays(toCivilDate(now), rules.horizonDays);
  return [
    ...when(isPast, fixed('PAST')),
    ...(calendar.isOpenDay(day)
      ? when(!isWithinOpening(calendar, { startsAt, endsAt }), fixed('OUTSIDE_HOURS'))
      : [fixed('CLOSED')]),
    ...when(minutes < rules.minMinutes, byRule('TOO_SHORT', 'minMinutes', rules)),
    ...when(minutes > rules.maxMinutes, byRule('TOO_LONG', 'maxMinutes', rules)),
    ...when(!isOnStep, byRule('WRONG_STEP', 'stepMinutes', rules)),
    ...when(!isPast && rules.noticeMinutes > 0 && notice, byRule('NOTICE', 'noticeMinutes', rules)),
    ...when(isFar, byRule('HORIZON', 'horizonDays', rules)),
  ];
}

function checkPeople({ rules, partySize, space, person, startsAt }: BookingFacts): BookingRefusal[] {
  const mostThere = space.capacity !== null && partySize > space.capacity;
  const ages = {
    ageFrom: rules.minAge > 0 ? rules.minAge : null,
    ageTo: rules.maxAge === 'unlimited' ? null : rules.maxAge,
  };
  const age = person && findAgeProblem(ages, person.birthDate, toCivilDate(startsAt));
  return [
    ...when(partySize < rules.minParty, byRule('FEW_PEOPLE', 'minParty', rules)),
    ...(mostThere
      ? [{ ...fixed('MANY_PEOPLE'), value: String(space.capacity) }]
      : when(isAbove(partySize, rules.maxParty), byRule('MANY_PEOPLE', 'maxParty', rules))),
    ...(age === null ? [] : [byRule(age, age === 'TOO_OLD' ? 'maxAge' : 'minAge', rules)]),
  ];
}

function checkStanding({ rules, standing, startsAt, endsAt, now }: BookingFacts): BookingRefusal[] {
  const minutes = Math.max(0, (endsAt.getTime() - startsAt.getTime()) / MINUTE);
  const isToday = toCivilDate(startsAt) === toCivilDate(now);
  return [
    ...when(
      isAbove(standing.minutesOnDay + minutes, rules.minutesPerDay),
      byRule('SPENT_DAY', 'minutesPerDay', rules),
    ),
    ...when(
      isAbove(standing.minutesInWeek + minutes, rules.minutesPerWeek),
      byRule('SPENT_WEEK', 'minutesPerWeek', rules),
    ),
    ...when(
      isAbove(standing.bookingsInWeek + 1, rules.bookingsPerWeek),
      byRule('OFTEN_IN_WEEK', 'bookingsPerWeek', rules),
    ),
    ...when(
      isAbove(standing.openBookings + 1, rules.openBookings),
      byRule('TOO_MANY_OPEN', 'openBookings', rules),
    ),
    ...when(
      !isToday && isAbove(standing.noShows, rules.noShowsAllowed),
      byRule('STAYED_AWAY', 'noShowsAllowed', rules),
    ),
  ];
}

const CLASHES: Readonly<Record<Clash['kind'], BookingRefusalReason>> = {
  BOOKING: 'TAKEN',
  EVENT: 'EVENT',
  BLOCK: 'BLOCKED',
  FULL: 'FULL',
};

function checkHolds(facts: BookingFacts): BookingRefusal[] {
  const { space, item, startsAt, endsAt, partySize, holds, keptUntil } = facts;
  if (endsAt <= startsAt) return [];
  const wanted = {
    startsAt,
    endsAt: blockedUntil(facts),
    itemId: item?.id ?? null,
    isKit: item?.isKit ?? false,
    partySize,
  };
  const clash = findClash(space, wanted, holds);
  if (clash) return [{ ...fixed(CLASHES[clash.kind]), until: clash.freeFrom }];
  return keptUntil === null ? [] : [{ ...fixed('KEPT_FOR_OTHERS'), isOverridable: true, until: keptUntil }];
}

function isAbove(value: number, most: Limit): boolean {
  return most !== 'unlimited' && value > most;
}

function when(isRefused: boolean, refusal: BookingRefusal): BookingRefusal[] {
  return isRefused ? [refusal] : [];
}

/** A refusal that no right passes. */
function fixed(reason: BookingRefusalReason): BookingRefusal {
  return { reason, rule: null, value: null, isOverridable: false, until: null };
}

/** A refusal by a rule, which staff with the right may pass. */
function byRule(
  reason: BookingRefusalReason,
  rule: BookingRuleName,
  rules: BookingRuleValues,
): BookingRefusal {
  return { reason, rule, value: String(rules[rule]), isOverridable: true, until: null };
}
