import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { always, definePayload, orNull, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { SchoolLevel } from '../../partners';
import { RejectedPupilRowType, SchoolLevelEnum } from '../../partners';
import type { ClassSetStatus } from './class-set.terms';
import { ClassSetStatusEnum, ClassSetType } from './class-set.type';

@InputType({ description: 'What a class asks for.' })
export class ClassSetDetailsInput {
  @Field(() => String, { description: 'The class, such as `4B`; at most 40 characters.' })
  className: string;

  @Field(() => SchoolLevelEnum, {
    nullable: true,
    description: 'Level of the school; that of the institution if absent.',
  })
  schoolLevel?: SchoolLevel | null;

  @Field(() => Int, { description: 'Copies that are wanted, 1 to 250.' })
  copiesWanted: number;

  @Field(() => ID, { nullable: true, description: 'The title of which every pupil gets a copy.' })
  titleId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Titles of a list of which the class wants copies together, in this order, at most 40; instead of `titleId`.',
  })
  titleIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What is wanted in words: a level and a subject, titles, what to mind; at most 600 characters. Required without a title.',
  })
  wish?: string | null;

  @Field(() => DateScalar, { description: 'The first day on which the class needs it, from today.' })
  neededFrom: string;

  @Field(() => DateScalar, { description: 'The last day on which the class needs it, within a year.' })
  neededUntil: string;

  @Field(() => ID, { nullable: true, description: 'Where it is fetched; the first branch if absent.' })
  branchId?: string | null;

  @Field(() => String, { nullable: true, description: 'The teacher to contact, at most 120 characters.' })
  contactName?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the library writes to about it.' })
  contactEmail?: string | null;
}

@MutationInput()
export class RequestClassSetInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Whose class it is. A key may leave it out: it orders for its own institution only.',
  })
  partnerId?: string | null;

  @Field(() => ClassSetDetailsInput, { description: 'What the class asks for.' })
  classSet: ClassSetDetailsInput;

  @IdempotencyKey()
  idempotencyKey: string;
}
@ObjectType('ClassSetReceipt', {
  simpleResolvers: true,
  description: 'What a key reads of a class set that it may write and not read.',
})
export class ClassSetReceiptType {
  @Field(() => ID, { description: 'Id of the class set.' })
  id: string;

  @Field(() => ClassSetStatusEnum, { description: 'How far it has come.' })
  status: ClassSetStatus;
}

const WRITTEN = {
  classSet: unlessRefused(ClassSetType, 'The set; null also to a key that lacks `class-sets:read`'),
  receipt: unlessRefused(ClassSetReceiptType, 'Its id and how far it has come'),
} as const;

/** What `requestClassSet` answers. */
export const RequestClassSetPayload = definePayload('RequestClassSet', WRITTEN, {
  description: 'What `requestClassSet` did. Either `receipt` is set or `userErrors` is not empty.',
});

@MutationInput()
export class CancelClassSetInput {
  @Field(() => ID, { description: 'The class set.' })
  id: string;

  @IdempotencyKey()
  idempotencyKey: string;
}
/** What `cancelClassSet` answers. */
export const CancelClassSetPayload = definePayload('CancelClassSet', WRITTEN, {
  description: 'What `cancelClassSet` did. Either `receipt` is set or `userErrors` is not empty.',
});

@MutationInput()
export class DeclineClassSetInput {
  @Field(() => ID, { description: 'The class set.' })
  id: string;

  @Field(() => String, { description: 'Why, for the teacher; at most 300 characters.' })
  reason: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}
/** What `declineClassSet` answers. */
export const DeclineClassSetPayload = definePayload('DeclineClassSet', { classSet: ClassSetType });

@MutationInput()
export class MarkClassSetReadyInput {
  @Field(() => ID, { description: 'The class set.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}
/** What `markClassSetReady` answers. */
export const MarkClassSetReadyPayload = definePayload('MarkClassSetReady', { classSet: ClassSetType });

@MutationInput()
export class CloseClassSetInput {
  @Field(() => ID, { description: 'The class set.' })
  id: string;

  @Field(() => Int, {
    description: 'How many copies are out and will be lost; refused if it is another number by now.',
  })
  expectedMissing: number;

  @IdempotencyKey()
  idempotencyKey: string;
}
/** What `closeClassSet` answers. */
export const CloseClassSetPayload = definePayload('CloseClassSet', { classSet: ClassSetType });

@MutationInput()
export class ExtendClassSetInput {
  @Field(() => ID, { description: 'The class set.' })
  id: string;

  @Field(() => DateScalar, { description: 'The new last day; the next open day if it is closed.' })
  until: string;

  @IdempotencyKey()
  idempotencyKey: string;
}
/** What `extendClassSet` answers. */
export const ExtendClassSetPayload = definePayload('ExtendClassSet', { classSet: ClassSetType });

@MutationInput()
export class RemindOfClassSetInput {
  @Field(() => ID, { description: 'The class set.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}
/** What `remindOfClassSet` answers. */
export const RemindOfClassSetPayload = definePayload('RemindOfClassSet', { classSet: ClassSetType });

@MutationInput()
export class ReplaceClassSetPupilsInput {
  @Field(() => ID, { description: 'The class set.' })
  id: string;

  @Field(() => String, {
    nullable: true,
    description: 'The list as pasted, or a CSV file: a name a row, with or without numbers and headings.',
  })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'An XLSX workbook in Base64, as Dapodik and EMIS export it; at most 70 kB unpacked from Base64.',
  })
  workbook?: string | null;
}

@ObjectType('RenamedPupil', {
  simpleResolvers: true,
  description: 'A line of a register that bears another name than before: the same pupil, or somebody else.',
})
export class RenamedPupilType {
  @Field(() => Int, { description: 'Number in the register.' })
  number: number;

  @Field(() => String, { description: 'The name before.' })
  before: string;

  @Field(() => String, { description: 'The name now.' })
  after: string;
}

/** What `replaceClassSetPupils` answers. */
export const ReplaceClassSetPupilsPayload = definePayload('ReplaceClassSetPupils', {
  classSet: ClassSetType,
  takenCount: always(Int, 'Pupils that were taken from the list.'),
  otherClassCount: always(Int, 'Pupils of other classes in the same list, which were left out.'),
  renamedPupils: always(
    [RenamedPupilType],
    'Lines that bear another name now, although nobody of that name was in the class: they keep the copies that were given to the number.',
  ),
  rejectedRows: always([RejectedPupilRowType], 'Rows that were not taken, one by one.'),
  rejectedCsv: orNull(String, 'The same rows as a CSV file with their reasons; null if all were taken.'),
});
