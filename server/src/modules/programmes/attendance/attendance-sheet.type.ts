import { Field, ID, Int, ObjectType } from 'type-graphql';

import type { AttendanceSheet, SheetMark, SheetRow } from './attendance-sheet.queries';
import type { PlaceStatus } from '../registrations/registration.terms';
import { EventPlaceStatusEnum } from '../registrations/registration.type';

/** One person at one session. */
@ObjectType('AttendanceMark', {
  simpleResolvers: true,
  description: 'One person at one session of an event.',
})
export class AttendanceMarkType implements SheetMark {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;

  @Field(() => ID, { description: 'The place, for `undoCheckIn`.' })
  placeId: string;

  @Field(() => String, { description: 'The letters of the ticket, for `checkInTicket`.' })
  ticketCode: string;

  @Field(() => EventPlaceStatusEnum, { description: 'Whether there is a seat, or they stayed away.' })
  status: PlaceStatus;

  @Field(() => Date, { nullable: true, description: 'When they came in.' })
  attendedAt: Date | null;
}

/** Somebody with a place, and where they were. */
@ObjectType('AttendanceSheetRow', {
  simpleResolvers: true,
  description: 'Somebody with a confirmed place at an event, and to which of its sessions they came.',
})
export class AttendanceSheetRowType implements SheetRow {
  @Field(() => ID, { description: 'The person of the registration.' })
  personId: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether they only come along.' })
  isCompanion: boolean;

  @Field(() => Int, { description: 'How many come on this ticket.' })
  seats: number;

  @Field(() => Int, { description: 'To how many sessions they came.' })
  attendedCount: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether that is enough for a certificate so far; null where the event or the person has none.',
  })
  hasEarned: boolean | null;

  @Field(() => [AttendanceMarkType], { description: 'Sessions they have a place in, in the order of time.' })
  marks: readonly AttendanceMarkType[];
}

/** Who came to which session of an event. */
@ObjectType('AttendanceSheet', {
  simpleResolvers: true,
  description: 'Who came to which session of an event, as a trainer keeps it.',
})
export class AttendanceSheetType implements AttendanceSheet {
  @Field(() => Int, { description: 'Sessions that take place.' })
  heldCount: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Sessions that are needed for a certificate; null if the event gives none to those who come.',
  })
  neededCount: number | null;

  @Field(() => Int, {
    description: 'People with a confirmed place; more than there are rows when the sheet is cut.',
  })
  peopleCount: number;

  @Field(() => [AttendanceSheetRowType], { description: 'By name, at most 300 people.' })
  rows: readonly AttendanceSheetRowType[];
}
