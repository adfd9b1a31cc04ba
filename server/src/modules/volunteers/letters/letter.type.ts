import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';

import { connectionTypes, PageArgs } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { LocalizedTextInput, LocalizedTextType } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { NodeType } from '../../../platform/graphql/node';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import type { CivilDate } from '../../../shared/civil-date';
import type { LetterSigning, LetterStatus } from './letter.terms';

/** States of letters in the schema. */
export const VolunteerLetterStatusEnum = registered<LetterStatus>(
  'VolunteerLetterStatus',
  'How far a letter of hours has come. New values may appear: treat an unknown one as `WITHDRAWN`.',
  {
    REQUESTED: 'The volunteer asked for it.',
    ISSUED: 'It was issued and holds.',
    WITHDRAWN: 'It was declined, withdrawn, or replaced by a newer one.',
  },
);

/** Ways to sign in the schema. */
export const VolunteerLetterSigningEnum = registered<LetterSigning>(
  'VolunteerLetterSigning',
  'How a letter of hours is signed. New values may appear.',
  {
    WET: 'By hand, with a stamp.',
    CERTIFIED: 'With a certified electronic signature (BSrE), which the office adds to the file.',
  },
);

@ObjectType('VolunteerLetterLine', {
  simpleResolvers: true,
  description: 'Hours in one role, as a letter says them.',
})
export class VolunteerLetterLineType {
  @Field(() => LocalizedTextType, { description: 'The role, as it was called then.' })
  roleName: LocalizedTextType;

  @Field(() => Int, { description: 'How many shifts.' })
  shifts: number;

  @Field(() => Int, { description: 'How many minutes were signed off.' })
  minutes: number;
}

@ObjectType('VolunteerLetter', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A letter of the hours of a volunteer, asked for or issued. They see their own; staff with `volunteers.read` see all. What an issued one says stands still.',
})
export class VolunteerLetterType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => VolunteerLetterStatusEnum, { description: 'How far it has come.' })
  status: LetterStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Its number: `SKR-2027-000123`; null until it is issued.',
  })
  number: string | null;

  @Field(() => DateScalar, { description: 'The first day of its period.' })
  fromDate: CivilDate;

  @Field(() => DateScalar, { description: 'The last day of its period.' })
  untilDate: CivilDate;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  purpose: string | null;

  @Field(() => Int, { nullable: true, description: 'How many shifts it tells of; null until it is issued.' })
  shifts: number | null;

  @Field(() => Int, { nullable: true, description: 'How many minutes it tells of; null until it is issued.' })
  minutes: number | null;

  @Field(() => String, { nullable: true, description: 'The number of the office (nomor naskah).' })
  officeNumber: string | null;

  @Field(() => VolunteerLetterSigningEnum, { nullable: true, description: 'How it is signed.' })
  signing: LetterSigning | null;

  @Field(() => String, { nullable: true, description: 'Who signs.' })
  signerName: string | null;

  @Field(() => String, { nullable: true, description: 'Service number (NIP) of who signs.' })
  signerNumber: string | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'The position of who signs.' })
  signerPosition: LocalizedTextType | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked for, or issued without being asked for.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was issued.' })
  issuedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it holds no longer.' })
  withdrawnAt: Date | null;

  @Field(() => Boolean, { description: 'Whether a newer letter took its place.' })
  isReplaced: boolean;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  withdrawReason: string | null;
  memberId: string | null;
  code: string | null;
}

/** `VolunteerLetterEdge` and `VolunteerLetterConnection`. */
export const { EdgeType: VolunteerLetterEdgeType, ConnectionType: VolunteerLetterConnectionType } =
  connectionTypes('VolunteerLetter', () => VolunteerLetterType, {
    one: 'A letter of hours',
    many: 'letters of hours',
  });

@ObjectType('VolunteerLetterCheck', {
  simpleResolvers: true,
  description: 'What the verification of a letter of hours says, to whoever has the code of the paper.',
})
export class VolunteerLetterCheckType {
  @Field(() => String, { description: 'Its number.' })
  number: string;

  @Field(() => Boolean, { description: 'Whether the library issued it and it holds.' })
  isValid: boolean;

  @Field(() => Boolean, { description: 'Whether a newer letter took its place.' })
  isReplaced: boolean;

  @Field(() => String, {
    description:
      'First name and first letters, to be compared with the paper; a dash after the holder asked to be forgotten.',
  })
  holderName: string;

  @Field(() => DateScalar, { description: 'The first day of its period.' })
  fromDate: CivilDate;

  @Field(() => DateScalar, { description: 'The last day of its period.' })
  untilDate: CivilDate;

  @Field(() => Int, { description: 'How many minutes it tells of.' })
  minutes: number;

  @Field(() => DateTimeScalar, { description: 'When it was issued.' })
  issuedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it holds no longer.' })
  withdrawnAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;
}

@ArgsType()
export class VolunteerLetterListArgs extends PageArgs {
  @Field(() => [VolunteerLetterStatusEnum], { nullable: true, description: 'In any of these states.' })
  statuses?: LetterStatus[] | null;
}

@MutationInput()
export class RequestVolunteerLetterInput {
  @Field(() => DateScalar, { description: 'The first day.' })
  from: CivilDate;

  @Field(() => DateScalar, { description: 'The last day, today at the latest.' })
  until: CivilDate;

  @Field(() => String, { nullable: true, description: 'What it is for, at most 200 characters; printed.' })
  purpose?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class IssueVolunteerLetterInput {
  @Field(() => ID, { description: 'The member.' })
  memberId: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  from: CivilDate;

  @Field(() => DateScalar, { description: 'The last day, today at the latest.' })
  until: CivilDate;

  @Field(() => String, { nullable: true, description: 'What it is for, at most 200 characters; printed.' })
  purpose?: string | null;

  @Field(() => ID, { nullable: true, description: 'The request it answers.' })
  requestId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The letter it takes the place of.' })
  replacesId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number of the office (nomor naskah), at most 60 characters; absent leaves a line.',
  })
  officeNumber?: string | null;

  @Field(() => VolunteerLetterSigningEnum, { description: 'How it is signed.' })
  signing: LetterSigning;

  @Field(() => String, { description: 'Who signs.' })
  signerName: string;

  @Field(() => String, { nullable: true, description: 'Their service number (NIP).' })
  signerNumber?: string | null;

  @Field(() => LocalizedTextInput, { description: 'Their position.' })
  signerPosition: LocalizedTextInput;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class WithdrawVolunteerLetterInput {
  @Field(() => ID, { description: 'The letter or request.' })
  id: string;

  @Field(() => String, { description: 'Why; read by the volunteer.' })
  reason: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

const letter = { letter: unlessRefused(VolunteerLetterType, 'The letter as it is now') };

export const RequestVolunteerLetterPayload = definePayload('RequestVolunteerLetter', letter);
export const IssueVolunteerLetterPayload = definePayload('IssueVolunteerLetter', letter);
export const WithdrawVolunteerLetterPayload = definePayload('WithdrawVolunteerLetter', letter);
