import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SexEnum } from '../../members';
import type { Sex } from '../../members';

import { connectionTypes } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { NodeType } from '../../../platform/graphql/node';
import type { AgeBand } from '../../../shared/age-band';
import type { PlaceStatus, RegistrationKind, RegistrationStatus } from './registration.terms';

/** States of a registration in the schema. */
export const RegistrationStatusEnum = registered<RegistrationStatus>(
  'RegistrationStatus',
  'The life of a registration. New values may appear: treat an unknown one as closed.',
  {
    PENDING: 'Waits for staff to decide.',
    CONFIRMED: 'Has its places.',
    WAITING: 'Stands on the waiting list.',
    OFFERED: 'Places are kept for it until `offerUntil`; it must accept.',
    CANCELLED: 'Cancelled.',
    EXPIRED: 'The offer was not accepted in time.',
    DECLINED: 'Staff said no; `closingReason` says why.',
  },
);

/** Kinds of registration in the schema. */
export const RegistrationKindEnum = registered<RegistrationKind>(
  'RegistrationKind',
  'Kinds of registration.',
  {
    PARTY: 'A family or a single person.',
    SCHOOL_GROUP: 'A class with its teacher, on one ticket.',
    PARTNER_GROUP: 'A group that a partner registered: a number on one ticket, or a list of names.',
    WALK_IN: 'Came without registering and was let in by name.',
  },
);

/** States of a place in the schema. */
export const EventPlaceStatusEnum = registered<PlaceStatus>(
  'EventPlaceStatus',
  'The life of a place in one session.',
  {
    RESERVED: 'Has a seat, or has been there.',
    WAITING: 'Has no seat yet.',
    CANCELLED: 'Given back.',
    NO_SHOW: 'Had a seat and did not come.',
  },
);

/** Age groups in the schema. */
export const AgeBandEnum = registered<AgeBand>('AgeBand', 'Age groups for statistics.', {
  CHILD: 'Up to 12.',
  TEEN: '13 to 17.',
  ADULT: '18 to 59.',
  ELDER: 'From 60.',
});

@ObjectType('Registration', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'Who wants to come to an event: a family, a class. Only the account it belongs to, whoever has its secret link, the partner that made it, and staff see it.',
})
export class RegistrationType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => RegistrationKindEnum, { description: 'What kind it is.' })
  kind: RegistrationKind;

  @Field(() => RegistrationStatusEnum, { description: 'How far it has come.' })
  status: RegistrationStatus;

  @Field(() => Int, { description: 'How many seats it takes.' })
  partySize: number;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when an offered place is kept; null unless one was offered.',
  })
  offerUntil: Date | null;

  @Field(() => String, { nullable: true, description: 'The school of a class.' })
  schoolName: string | null;

  @Field(() => String, { nullable: true, description: 'The class.' })
  className: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the partner says that it has the signed consent of the guardians; null unless it registered minors.',
  })
  haveGuardiansAgreed: boolean | null;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it is open.' })
  closedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  closingReason: string | null;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes.' })
  version: number;

  eventId: string;
  sessionId: string | null;
  memberId: string | null;
  partnerId: string | null;

  /** Resolved by themselves: they name people. */
  contactName: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
  teacherName: string | null;
}

@ObjectType('RegisteredPerson', { simpleResolvers: true, description: 'Somebody of a registration.' })
export class RegisteredPersonType {
  @Field(() => ID, { description: 'Their id.' })
  id: string;

  @Field(() => AgeBandEnum, {
    nullable: true,
    description: 'Age group on the day of the first session; null if unknown.',
  })
  ageBand: AgeBand | null;

  @Field(() => SexEnum, { nullable: true, description: 'Sex; null if unknown.' })
  sex: Sex | null;

  @Field(() => String, { nullable: true, description: 'School; null if it was not asked for.' })
  school: string | null;

  @Field(() => Boolean, { description: 'Whether they only come along.' })
  isCompanion: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether photographs may be published; null if nobody said so, which means no.',
  })
  hasPhotoConsent: boolean | null;

  @Field(() => Int, { description: 'How many seats this ticket is for; a class has one ticket.' })
  seats: number;

  registrationId: string;
  memberId: string | null;
  ticketCode: string;
}

@ObjectType('EventTicket', { simpleResolvers: true, description: 'What is shown at the door.' })
export class EventTicketType {
  @Field(() => String, { description: 'As people read and type it: `K7QM-2XR4-TDWE`.' })
  code: string;

  @Field(() => String, { description: 'What stands in the QR picture.' })
  qrText: string;
}

@ObjectType('EventPlaceInSession', {
  simpleResolvers: true,
  description: 'The place of somebody in one session.',
})
export class EventPlaceInSessionType {
  @Field(() => ID, { description: 'Its id; see `undoCheckIn`.' })
  id: string;

  @Field(() => EventPlaceStatusEnum, { description: 'Whether there is a seat.' })
  status: PlaceStatus;

  @Field(() => Date, { nullable: true, description: 'When they came in; null if they did not yet.' })
  attendedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many of a class came in.' })
  attendedCount: number | null;

  sessionId: string;
  personId: string;
}

/** `RegistrationEdge` and `RegistrationConnection`. */
export const { EdgeType: RegistrationEdgeType, ConnectionType: RegistrationConnectionType } = connectionTypes(
  'Registration',
  () => RegistrationType,
  { one: 'A registration', many: 'registrations' },
);
