import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { always, definePayload } from '../../../platform/graphql/payload';
import { CopyType } from '../../catalogue';
import { HoldType } from '../holds/hold.type';
import { RefusalAnswerInput } from '../lending/lending.type';
import { ClassSetCopyType, ClassSetType } from './class-set.type';

@MutationInput()
export class SetClassSetCopyAsideInput {
  @Field(() => ID, { description: 'The class set.' })
  id: string;

  @Field(() => String, { description: 'Barcode of the copy, as scanned.' })
  barcode: string;

  @Field(() => ID, { description: 'The branch where it is scanned.' })
  branchId: string;

  @Field(() => ID, { nullable: true, description: 'The pupil who gets it.' })
  pupilId?: string | null;

  @Field(() => String, { nullable: true, description: 'What is seen of it, at most 200 characters.' })
  conditionOut?: string | null;

  @Field(() => [RefusalAnswerInput], { nullable: true, description: 'Answers to refusals of the same scan.' })
  answers?: RefusalAnswerInput[] | null;

  @IdempotencyKey({ effect: 'a repeat within 24 hours has no second effect and returns the first answer' })
  idempotencyKey: string;
}
/** What `setClassSetCopyAside` answers. */
export const SetClassSetCopyAsidePayload = definePayload(
  'SetClassSetCopyAside',
  { classSetCopy: ClassSetCopyType, classSet: ClassSetType },
  { userErrors: 'Everything that stands against it.' },
);

@InputType({ description: 'What can be said of a copy of a class set: absent keeps, null clears.' })
export class ClassSetCopyChangesInput {
  @Field(() => ID, { nullable: true, description: 'The pupil who has it.' })
  pupilId?: string | null;

  @Field(() => String, { nullable: true, description: 'What was seen of it when it went out.' })
  conditionOut?: string | null;

  @Field(() => String, { nullable: true, description: 'What was seen of it when it came back.' })
  conditionIn?: string | null;

  @Field(() => String, { nullable: true, description: 'What is known of one that is not back.' })
  note?: string | null;
}

@MutationInput()
export class UpdateClassSetCopyInput {
  @Field(() => ID, { description: 'The copy of the set.' })
  id: string;

  @Field(() => ClassSetCopyChangesInput, { description: 'The change.' })
  changes: ClassSetCopyChangesInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}
/** What `updateClassSetCopy` answers. */
export const UpdateClassSetCopyPayload = definePayload('UpdateClassSetCopy', {
  classSetCopy: ClassSetCopyType,
});

@MutationInput()
export class RemoveClassSetCopyInput {
  @Field(() => ID, { description: 'The copy of the set.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}
/** What `removeClassSetCopy` answers. */
export const RemoveClassSetCopyPayload = definePayload('RemoveClassSetCopy', { classSet: ClassSetType });

@MutationInput()
export class LendClassSetInput {
  @Field(() => ID, { description: 'The class set.' })
  id: string;

  @Field(() => ID, { description: 'The branch of the desk.' })
  branchId: string;

  @Field(() => [RefusalAnswerInput], { nullable: true, description: 'Answers to refusals of the same act.' })
  answers?: RefusalAnswerInput[] | null;

  @IdempotencyKey({ effect: 'a repeat within 24 hours has no second effect and returns the first answer' })
  idempotencyKey: string;
}

@ObjectType('RefusedClassSetCopy', { simpleResolvers: true, description: 'A copy that stays set aside.' })
export class RefusedClassSetCopyType {
  @Field(() => ClassSetCopyType, { description: 'The copy.' })
  classSetCopy: ClassSetCopyType;

  @Field(() => [UserErrorType], { description: 'What stands against lending it.' })
  userErrors: readonly UserErrorType[];
}

/** What `lendClassSet` answers. */
export const LendClassSetPayload = definePayload('LendClassSet', {
  classSet: ClassSetType,
  lentCount: always(Int, 'Copies that were lent.'),
  waitingCount: always(Int, 'Copies that are still set aside.'),
  refused: always(
    [RefusedClassSetCopyType],
    'Copies that stay set aside because something stands against it.',
  ),
});

@MutationInput()
export class TakeBackClassSetCopiesInput {
  @Field(() => [String], { description: 'Barcodes as scanned, in any order and of any set; 1 to 60.' })
  barcodes: string[];

  @Field(() => ID, { description: 'The branch of the desk.' })
  branchId: string;

  @IdempotencyKey({ effect: 'a repeat within 24 hours has no second effect and returns the first answer' })
  idempotencyKey: string;
}

@ObjectType('TakenBackCopy', { simpleResolvers: true, description: 'What became of one scan.' })
export class TakenBackCopyType {
  @Field(() => String, { description: 'As scanned.' })
  barcode: string;

  @Field(() => CopyType, {
    nullable: true,
    description: 'The copy; null if there is none with this barcode.',
  })
  copy: CopyType | null;

  @Field(() => ClassSetCopyType, {
    nullable: true,
    description: 'The copy of the set that came back; null if it was not out with a class.',
  })
  classSetCopy: ClassSetCopyType | null;

  @Field(() => ClassSetType, {
    nullable: true,
    description: 'The set it belongs to, which may be another than that of the pile; null if none.',
  })
  classSet: ClassSetType | null;

  @Field(() => Boolean, { description: 'Whether it was on loan at all.' })
  wasOnLoan: boolean;

  @Field(() => HoldType, { nullable: true, description: 'The hold it is kept for now; null if none.' })
  trappedHold: HoldType | null;

  @Field(() => [UserErrorType], { description: 'Why it was not taken back; empty if it was.' })
  userErrors: readonly UserErrorType[];
}

/** What `takeBackClassSetCopies` answers. */
export const TakeBackClassSetCopiesPayload = definePayload('TakeBackClassSetCopies', {
  results: always([TakenBackCopyType], 'One result for each scan.'),
});

@MutationInput()
export class DeclareClassSetCopyLostInput {
  @Field(() => ID, { description: 'The copy of the set.' })
  id: string;

  @IdempotencyKey()
  idempotencyKey: string;
}
/** What `declareClassSetCopyLost` answers. */
export const DeclareClassSetCopyLostPayload = definePayload('DeclareClassSetCopyLost', {
  classSet: ClassSetType,
});
