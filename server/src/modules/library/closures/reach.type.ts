import { Field, ID, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import { always } from '../../../platform/graphql/payload';
import type { CalledOff, ClosureCounts } from './closure-effects';

/** Kinds of what a closure calls off, in the schema. */
export const CalledOffKindEnum = registered<CalledOff['kind']>(
  'CalledOffKind',
  'What a closure calls off or moves. New values may appear.',
  {
    SESSION: 'A date of an event.',
    CONSULTATION: 'An hour with a mentor that somebody booked.',
    BOOKING: 'A space or an item of it that somebody booked.',
  },
);

@ObjectType('CalledOff', {
  simpleResolvers: true,
  description: 'Something with a date that a closure calls off or moves.',
})
export class CalledOffType {
  @Field(() => CalledOffKindEnum, { description: 'What it is.' })
  kind: CalledOff['kind'];

  @Field(() => ID, { description: 'The session, the consultation or the booking.' })
  id: string;

  @Field(() => LocalizedTextType, { description: 'The name of the event, of the mentor or of the space.' })
  name: LocalizedTextType;

  @Field(() => Date, { description: 'When it was to begin.' })
  startsAt: Date;

  @Field(() => Int, { description: 'How many people have a place.' })
  peopleCount: number;

  @Field(() => Date, { nullable: true, description: 'When it begins instead; null where it is called off.' })
  movesTo: Date | null;
}

/** Fields of a payload that tell what a change of the calendar reaches. */
export const REACH_FIELDS = {
  movedLoanCount: always(Int, 'Loans whose due date moves.'),
  movedHoldCount: always(Int, 'Holds whose last day on the shelf moves.'),
  eventCount: always(Int, 'Events with dates on these days.'),
  sessionCount: always(Int, 'Dates of events that fall out; whoever has a place is told.'),
  consultationCount: always(Int, 'Consultations that are cancelled; their members are told.'),
  freeHourCount: always(Int, 'Free hours of mentors that are taken back.'),
  bookingCount: always(Int, 'Bookings of spaces that are cancelled; whoever booked is told.'),
  movedCount: always(
    Int,
    'Dates of events, consultations and bookings that move to a later day, and are not in the counts above.',
  ),
  calledOff: always(
    [CalledOffType],
    'The dates, consultations and bookings by name that fall out or move, first ones first, at most 50.',
  ),
};

/** What `REACH_FIELDS` say after a refusal. */
export const NOTHING_REACHED = {
  movedLoanCount: 0,
  movedHoldCount: 0,
  eventCount: 0,
  sessionCount: 0,
  consultationCount: 0,
  freeHourCount: 0,
  bookingCount: 0,
  movedCount: 0,
  calledOff: [],
};

/** Returns what was reached as the fields of a payload. */
export function toReachFields(reached: ClosureCounts & { readonly calledOff: readonly CalledOff[] }) {
  return {
    movedLoanCount: reached.loans,
    movedHoldCount: reached.holds,
    eventCount: reached.events,
    sessionCount: reached.sessions,
    consultationCount: reached.consultations,
    freeHourCount: reached.hours,
    bookingCount: reached.bookings,
    movedCount: reached.moved,
    calledOff: reached.calledOff,
  };
}
