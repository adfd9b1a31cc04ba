import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { registered } from '../../../platform/graphql/enum';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { CountedGroup } from '../../../shared/small-groups';
import type { AttendanceSheet } from '../attendance/attendance-sheet.queries';
import { attendanceSheet } from '../attendance/attendance-sheet.queries';
import { AttendanceSheetType } from '../attendance/attendance-sheet.type';
import { eventById } from '../events/events.queries';
import type { EventPerson } from '../people/event-person.entity';
import { personById } from '../people/people.queries';
import { canReadProgrammes } from '../programmes.policy';
import { EventPersonType } from '../programmes/programme.type';
import type { SessionConflict } from '../sessions/session-conflicts.queries';
import { conflictsBySession } from '../sessions/session-conflicts.queries';
import { EventSessionType } from '../sessions/session.type';
import type { EventSession } from '../sessions/event-session.entity';
import { sessionById } from '../sessions/sessions.queries';
import type { AttendanceFigures, ReadingListLoans } from './figures.queries';
import { attendanceFigures, readingListLoans } from './figures.queries';

const SessionConflictKindEnum = registered<SessionConflict['kind']>(
  'SessionConflictKind',
  'What two sessions want at the same time.',
  { SPACE: 'The same space.', PERSON: 'The same person.' },
);

/** A group and how many are in it. */
@ObjectType('CountedGroup', {
  simpleResolvers: true,
  description: 'A group of people and how many they are.',
})
export class CountedGroupType {
  @Field(() => String, {
    description: 'Which group: a value of `AgeBand`, a value of `Sex`, a code of a kelurahan, or `UNKNOWN`.',
  })
  value: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many; null if they are fewer than five, or if fewer than five could be worked out from it.',
  })
  count: number | null;
}

/** How many came. */
@ObjectType('EventAttendanceFigures', {
  simpleResolvers: true,
  description: 'How many came to an event; each person counts once, however many sessions they attended.',
})
export class EventAttendanceFiguresType {
  @Field(() => Int, { description: 'People with a confirmed place.' })
  registered: number;

  @Field(() => Int, { description: 'Of them, how many came.' })
  attended: number;

  @Field(() => Int, { description: 'Of them, how many never came.' })
  noShow: number;

  @Field(() => Int, { description: 'People counted at the door without a registration.' })
  walkIn: number;

  @Field(() => [CountedGroupType], {
    description: 'Those who came and those who were counted, by age group.',
  })
  byAgeBand: readonly CountedGroup[];

  @Field(() => [CountedGroupType], { description: 'Those who came and those who were counted, by sex.' })
  bySex: readonly CountedGroup[];

  @Field(() => [CountedGroupType], { description: 'Those who came, by kelurahan.' })
  byKelurahan: readonly CountedGroup[];
}

/** What the reading list did. */
@ObjectType('ReadingListLoans', {
  simpleResolvers: true,
  description: 'Loans of the titles recommended for an event.',
})
export class ReadingListLoansType {
  @Field(() => Int, { description: 'In the 30 days before it began.' })
  before: number;

  @Field(() => Int, { description: 'In the 30 days from its beginning.' })
  after: number;
}

/** What a session is in the way of. */
@ObjectType('SessionConflict', {
  simpleResolvers: true,
  description: 'Another session wants the same space or the same person at the same time.',
})
export class SessionConflictType {
  @Field(() => SessionConflictKindEnum, { description: 'What both want.' })
  kind: SessionConflict['kind'];

  @Field(() => Boolean, {
    description: 'Whether only one of the two events can be published: the space holds one at a time.',
  })
  isAbsolute: boolean;

  otherSessionId: string;
  personId: string | null;
}

/** Tells what an event was good for. */
@Resolver()
export class EventFiguresResolver {
  @Access({ staff: 'programmes.read' })
  @Query(() => EventAttendanceFiguresType, {
    description: 'How many came to an event, by age group, sex and kelurahan; small groups are hidden.',
  })
  @Priced(50)
  eventAttendance(
    @Arg('eventId', () => ID, { description: 'The event.' }) eventId: string,
    @Ctx() context: Context,
  ): Promise<AttendanceFigures> {
    return attendanceFigures(context.db, eventId);
  }

  @Access({ staff: 'programmes.checkIn', at: 'eventId' })
  @Query(() => AttendanceSheetType, {
    nullable: true,
    description:
      'Who came to which session of an event, by name, and who has come often enough for a certificate; null if there is no such event.',
  })
  @Priced(100)
  async eventAttendanceSheet(
    @Arg('eventId', () => ID, { description: 'The event.' }) eventId: string,
    @Ctx() context: Context,
  ): Promise<AttendanceSheet | null> {
    const event = await context.loader(eventById).load(eventId);
    return event && attendanceSheet(context.db, event);
  }

  @Access({ staff: 'programmes.read' })
  @Query(() => ReadingListLoansType, {
    description: 'Loans of the titles recommended for an event, before it began and after.',
  })
  @Priced(20)
  eventReadingListLoans(
    @Arg('eventId', () => ID, { description: 'The event.' }) eventId: string,
    @Ctx() context: Context,
  ): Promise<ReadingListLoans> {
    return readingListLoans(context.db, eventId);
  }
}

/** Shows what a session is in the way of. */
@Resolver(() => EventSessionType)
export class SessionConflictsResolver {
  @FieldResolver(() => [SessionConflictType], {
    description:
      'Sessions of other events that want the same space or person at the same time, drafts too; empty to anyone but staff.',
  })
  conflicts(
    @Root() session: EventSession,
    @Ctx() context: Context,
  ): Promise<SessionConflict[]> | SessionConflict[] {
    return canReadProgrammes(context.actor) ? context.loader(conflictsBySession).load(session.id) : [];
  }
}

/** Resolves the other side of a conflict. */
@Resolver(() => SessionConflictType)
export class SessionConflictResolver {
  @FieldResolver(() => EventSessionType, { description: 'The other session.' })
  session(
    @Root() { otherSessionId }: SessionConflict,
    @Ctx() context: Context,
  ): Promise<EventSession | null> {
    return context.loader(sessionById).load(otherSessionId);
  }

  @FieldResolver(() => EventPersonType, {
    nullable: true,
    description: 'The person both want; null if it is about a space.',
  })
  person(@Root() { personId }: SessionConflict, @Ctx() context: Context): Promise<EventPerson | null> | null {
    return personId === null ? null : context.loader(personById).load(personId);
  }
}
