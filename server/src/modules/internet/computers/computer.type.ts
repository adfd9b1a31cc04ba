import { Field, ID, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { always, definePayload } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { ComputerState } from './computer-session.rules';

/** How a computer stands, in the schema. */
export const ComputerStateEnum = registered<ComputerState>(
  'ComputerState',
  'How a computer stands. New values may appear.',
  {
    FREE: 'Somebody may sit down.',
    IN_USE: 'Somebody is there.',
    ENDING: 'Somebody is there for five minutes more at most.',
    RESERVED: 'Somebody booked it and is to come.',
    OUT_OF_ORDER: 'It is broken.',
  },
);

@ObjectType('ComputerSession', {
  simpleResolvers: true,
  description: 'Somebody at a computer, as its screen and the board show it: without a name.',
})
export class ComputerSessionType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends, by the clock of the library.' })
  endsAt: Date;

  @Field(() => Int, {
    description:
      'Seconds that are left; a screen counts down from it, whatever its own clock says. 0 when it is over.',
  })
  secondsLeft: number;

  @Field(() => Boolean, { description: 'Whether a member is there, and not a guest.' })
  isOfMember: boolean;

  @Field(() => Int, { description: 'How often it got more time.' })
  extensions: number;
}

@ObjectType('Computer', { simpleResolvers: true, description: 'A computer for everybody, as it stands now.' })
export class ComputerType {
  @Field(() => ID, { description: 'The item of a space that it is.' })
  id: string;

  @Field(() => String, { description: 'What is written on it, such as *K07*.' })
  code: string;

  @Field(() => ComputerStateEnum, { description: 'How it stands.' })
  state: ComputerState;

  @Field(() => ComputerSessionType, { nullable: true, description: 'Who is there; null while it is free.' })
  session: ComputerSessionType | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when somebody has booked it next within a day; null if nobody has.',
  })
  reservedFrom: Date | null;

  spaceId: string;
}

@MutationInput()
export class StartComputerSessionInput {
  @Field(() => String, { description: 'What names the computer in the address of its screen.' })
  kiosk: string;

  @Field(() => String, { nullable: true, description: 'Card number; with `password`.' })
  login?: string | null;

  @Field(() => String, { nullable: true, description: 'The password of the account.' })
  password?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of a voucher, instead of both.' })
  voucherCode?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'With a voucher: the number of the guest in the queue, to whom the computer is offered.',
  })
  queueNumber?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code that the guest got with the number; without it the number is nobody’s.',
  })
  queueCode?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class ExtendComputerSessionInput {
  @Field(() => String, { description: 'What the screen knows its session by.' })
  sessionKey: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class EndComputerSessionInput {
  @Field(() => String, { description: 'What the screen knows its session by.' })
  sessionKey: string;
}

@MutationInput()
export class StartGuestSessionInput {
  @Field(() => ID, { description: 'The computer.' })
  itemId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The number of a guest who waited, when the computer was offered to it.',
  })
  queueEntryId?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class StopComputerSessionInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class ExtendAllComputersInput {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const StartComputerSessionPayload = definePayload('StartComputerSession', {
  session: ComputerSessionType,
  sessionKey: {
    type: String,
    nullable: true,
    description: 'What the screen knows its session by, unless refused.',
  },
});

export const ExtendComputerSessionPayload = definePayload('ExtendComputerSession', {
  session: ComputerSessionType,
});

export const EndComputerSessionPayload = definePayload('EndComputerSession', {
  isEnded: always(Boolean, 'Whether the session is over.'),
});

export const StartGuestSessionPayload = definePayload('StartGuestSession', { computer: ComputerType });

export const StopComputerSessionPayload = definePayload('StopComputerSession', { computer: ComputerType });

export const ExtendAllComputersPayload = definePayload('ExtendAllComputers', {
  extendedCount: always(Int, 'How many sessions got more time.'),
});
