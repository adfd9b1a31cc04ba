import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { AttendanceSheet } from '../data/attendance-sheet';
import { attendanceSheet } from '../data/attendance-sheet';
import type { SessionConflict } from '../data/conflicts';
import { conflictsBySession } from '../data/conflicts';
import { eventById } from '../data/events';
import type { AttendanceFigures, ReadingListLoans } from '../data/figures';
import { attendanceFigures, readingListLoans } from '../data/figures';
import type { EventPerson } from '../data/people';
import { personById } from '../data/people';
import type { EventSession } from '../data/sessions';
import { sessionById } from '../data/sessions';
import { canReadProgrammes } from '../programmes.policy';
import { AttendanceSheetType } from './attendance-sheet.type';
import { EventAttendanceFiguresType, ReadingListLoansType, SessionConflictType } from './figures.type';
import { EventPersonType } from './programme.type';
import { EventSessionType } from './session.type';

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
