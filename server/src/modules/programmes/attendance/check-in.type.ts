import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SexEnum } from '../../members';
import type { Sex } from '../../members';

import { registered } from '../../../platform/graphql/enum';
import { always, definePayload, orNull, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { AgeBand } from '../../../shared/age-band';
import type { CheckInOutcome } from './check-in.rules';
import type { PlaceStatus, RegistrationStatus } from '../registrations/registration.terms';
import { RegistrantInput } from '../registrations/registration-inputs.type';
import {
  AgeBandEnum,
  EventPlaceStatusEnum,
  RegistrationStatusEnum,
} from '../registrations/registration.type';
import { RegistrationType } from '../registrations/registration.type';
import { EventSessionType } from '../sessions/session.type';

/** What a scan leads to, in the schema. */
export const CheckInOutcomeEnum = registered<CheckInOutcome>(
  'CheckInOutcome',
  'What a scan at the door leads to. New values may appear: treat an unknown one as `UNKNOWN`.',
  {
    ADMITTED: 'Welcome.',
    ALREADY_IN: 'Came in before, at `attendedAt`: somebody uses a ticket twice, or the phone scanned twice.',
    WRONG_SESSION: 'Registered for another session: see `rightSession`.',
    NOT_CONFIRMED: 'Waits for a place, for approval, or has not accepted an offer.',
    CANCELLED: 'Gave the place back.',
    UNKNOWN: 'No ticket of this event and no card of a member, or a card that was reported lost.',
    HELPER: 'The card of a volunteer who helps here: they are noted as present in their shift.',
    NOT_REGISTERED: 'The card of a member who has not registered: see `memberId`.',
  },
);

@ObjectType('CheckInResult', { simpleResolvers: true, description: 'What one scan led to.' })
export class CheckInResultType {
  @Field(() => String, { description: 'The code as it was sent.' })
  code: string;

  @Field(() => CheckInOutcomeEnum, { description: 'What it led to.' })
  outcome: CheckInOutcome;

  @Field(() => ID, {
    nullable: true,
    description: 'The place, to undo with `undoCheckIn`; null for strangers.',
  })
  placeId: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Whose card it is, for `NOT_REGISTERED` (let them in with `admitWalkIn`) and for `HELPER`.',
  })
  memberId: string | null;

  attendedAt: string | null;
  personId: string | null;
  registrationId: string | null;
  rightSessionId: string | null;
}

@ObjectType('SessionAttendance', { simpleResolvers: true, description: 'How many came to a session.' })
export class SessionAttendanceType {
  @Field(() => Int, { description: 'Confirmed places.' })
  expected: number;

  @Field(() => Int, { description: 'Of them, how many came in.' })
  attended: number;

  @Field(() => Int, { description: 'Of them, how many did not come; known some hours after the session.' })
  noShow: number;

  @Field(() => Int, { description: 'People counted at the door without a registration.' })
  walkIn: number;
}

@ObjectType('CountedHeads', {
  simpleResolvers: true,
  description: 'People counted at the door without a registration.',
})
export class CountedHeadsType {
  @Field(() => AgeBandEnum, { nullable: true, description: 'Their age group; null if nobody said.' })
  ageBand: AgeBand | null;

  @Field(() => SexEnum, { nullable: true, description: 'Their sex; null if nobody said.' })
  sex: Sex | null;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('RosterEntry', {
  simpleResolvers: true,
  description: 'Somebody expected at a session, with all that a phone at the door needs without network.',
})
export class RosterEntryType {
  @Field(() => ID, { description: 'The place.' })
  placeId: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, {
    description: 'The letters of the ticket; the QR picture holds them after `PSR-TIKET:`.',
  })
  ticketCode: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Number of the library card, which may be scanned instead; null if they came by name, or while the card counts as lost.',
  })
  cardNumber: string | null;

  @Field(() => Int, { description: 'How many come on this ticket.' })
  seats: number;

  @Field(() => Boolean, { description: 'Whether they only come along.' })
  isCompanion: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'Age on the day of the session, so that people of one name can be told apart; null if nobody said.',
  })
  age: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Who registered them, if somebody else did, or who answers for the child: a guardian, a teacher, a friend.',
  })
  registeredBy: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether photographs may be published; null means nobody said so.',
  })
  hasPhotoConsent: boolean | null;

  @Field(() => EventPlaceStatusEnum, { description: 'Whether there is a seat.' })
  status: PlaceStatus;

  @Field(() => RegistrationStatusEnum, {
    description: 'How far the registration has come; only `CONFIRMED` is let in.',
  })
  registrationStatus: RegistrationStatus;

  @Field(() => Date, { nullable: true, description: 'When they came in.' })
  attendedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many of a class came in.' })
  attendedCount: number | null;

  @Field(() => ID, {
    description: 'The registration: who came by the same one is one party and may be let in together.',
  })
  registrationId: string;
}

@MutationInput()
export class CheckInTicketInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;

  @Field(() => String, { description: 'As scanned or typed: a ticket, or the number of a library card.' })
  code: string;

  @Field(() => Int, { nullable: true, description: 'How many of a class come in; absent means all.' })
  count?: number | null;

  @Field(() => Date, { nullable: true, description: 'When it was scanned; absent means now.' })
  scannedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Which phone, at most 60 characters.' })
  device?: string | null;

  @IdempotencyKey({ effect: 'needed, because a repeat within 24 hours returns the first answer' })
  idempotencyKey: string;
}

export const CheckInTicketPayload = definePayload(
  'CheckInTicket',
  {
    result: orNull(CheckInResultType, 'What the scan led to.'),
    session: orNull(EventSessionType, 'The session as it is now.'),
  },
  {
    description:
      'What `checkInTicket` did. Either `result` is set or `userErrors` is not empty; a ticket that is not let in is a result.',
  },
);

@InputType({ description: 'A scan that was made without network.' })
export class OfflineScanInput {
  @Field(() => String, { description: 'As scanned or typed.' })
  code: string;

  @Field(() => Date, { description: 'When, by the clock of the phone; at most 48 hours ago.' })
  scannedAt: Date;

  @Field(() => Int, { nullable: true, description: 'How many of a class came in; absent means all.' })
  count?: number | null;
}

@MutationInput()
export class SyncCheckInsInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;

  @Field(() => String, { nullable: true, description: 'Which phone, at most 60 characters.' })
  device?: string | null;

  @Field(() => [OfflineScanInput], { description: 'The scans, 1 to 250.' })
  scans: OfflineScanInput[];

  @IdempotencyKey({ effect: 'needed, because a repeat within 24 hours returns the first answer' })
  idempotencyKey: string;
}

export const SyncCheckInsPayload = definePayload(
  'SyncCheckIns',
  {
    results: always(
      [CheckInResultType],
      'What each scan led to, in the order they were sent; empty if refused. Doubles and strangers are among them: list them.',
    ),
    session: orNull(EventSessionType, 'The session as it is now.'),
  },
  { description: 'What `syncCheckIns` did.' },
);

@MutationInput()
export class UndoCheckInInput {
  @Field(() => ID, { description: 'The place.' })
  placeId: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const UndoCheckInPayload = definePayload('UndoCheckIn', {
  session: unlessRefused(EventSessionType, 'The session as it is now'),
});

@InputType({ description: 'People counted at the door, as far as one could see.' })
export class HeadCountInput {
  @Field(() => AgeBandEnum, { nullable: true, description: 'Their age group.' })
  ageBand?: AgeBand | null;

  @Field(() => SexEnum, { nullable: true, description: 'Their sex.' })
  sex?: Sex | null;

  @Field(() => Int, { description: 'How many; below nothing takes back a mistake.' })
  count: number;
}

@MutationInput()
export class RecordHeadCountInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;

  @Field(() => [HeadCountInput], { description: 'The counts; they are added to those before.' })
  counts: HeadCountInput[];

  @Field(() => String, { nullable: true, description: 'Who they were, at most 200 characters; no names.' })
  note?: string | null;

  @IdempotencyKey({ effect: 'needed, because a repeat within 24 hours returns the first answer' })
  idempotencyKey: string;
}

export const RecordHeadCountPayload = definePayload('RecordHeadCount', {
  session: unlessRefused(EventSessionType, 'The session as it is now'),
});

@MutationInput()
export class AdmitWalkInInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;

  @Field(() => RegistrantInput, { description: 'Who.' })
  person: RegistrantInput;

  @Field(() => String, {
    nullable: true,
    description:
      'Why somebody may come in whose age the event is not for; at most 200 characters, for staff with `programmes.overrideAge`.',
  })
  ageReason?: string | null;

  @IdempotencyKey({ effect: 'needed, because a repeat within 24 hours returns the first answer' })
  idempotencyKey: string;
}

export const AdmitWalkInPayload = definePayload('AdmitWalkIn', {
  registration: unlessRefused(RegistrationType, 'The registration that was made'),
});
