import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { LocalizedTextInput } from '../../../platform/graphql/localized-text';
import { LocalTimeScalar } from '../../../platform/graphql/scalars';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { BranchKind, BranchType, ShelvingLocationType, Weekday } from './branch.type';

@InputType({ description: 'One span of opening on one weekday.' })
export class OpeningSpanInput {
  @Field(() => Weekday, { description: 'The day.' })
  weekday: Weekday;

  @Field(() => LocalTimeScalar, { description: 'When it opens.' })
  opens: string;

  @Field(() => LocalTimeScalar, { description: 'When it closes.' })
  closes: string;
}

@InputType({ description: 'What `createBranch` needs.' })
export class CreateBranchInput {
  @Field(() => String, {
    description: 'Short code: capital letters, digits, hyphens; at most 12 characters.',
  })
  code: string;

  @Field(() => LocalizedTextInput, { description: 'Name, at most 120 characters.' })
  name: LocalizedTextInput;

  @Field(() => BranchKind, { defaultValue: BranchKind.BRANCH, description: 'Kind of branch.' })
  kind: BranchKind;

  @Field(() => String, { nullable: true, description: 'Postal address, at most 300 characters.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number, at most 60 characters.' })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number for WhatsApp as people write it (`0812-3456-789`, `+62 812 …`).',
  })
  whatsapp?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Schedule or directions in words.' })
  note?: LocalizedTextInput | null;

  @Field(() => [OpeningSpanInput], { nullable: true, description: 'Opening hours; none means unknown.' })
  openingHours?: OpeningSpanInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `createBranch` did. Either `branch` is set or `userErrors` is not empty.',
})
export class CreateBranchPayload {
  @Field(() => BranchType, { nullable: true, description: 'The branch, unless refused.' })
  branch: BranchType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'Changes to a branch: absent keeps, null clears.' })
export class BranchChanges {
  @Field(() => String, { nullable: true, description: 'Short code.' })
  code?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Name.' })
  name?: LocalizedTextInput | null;

  @Field(() => BranchKind, { nullable: true, description: 'Kind of branch.' })
  kind?: BranchKind | null;

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Number for WhatsApp as people write it.' })
  whatsapp?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Schedule or directions in words.' })
  note?: LocalizedTextInput | null;

  @Field(() => [OpeningSpanInput], {
    nullable: true,
    description: 'All opening hours: they replace the old ones.',
  })
  openingHours?: OpeningSpanInput[] | null;
}

@InputType({ description: 'What `updateBranch` needs.' })
export class UpdateBranchInput {
  @Field(() => ID, { description: 'The branch.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => BranchChanges, { description: 'What changes.' })
  changes: BranchChanges;

  @Field(() => String, {
    nullable: true,
    description:
      'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `updateBranch` did. Either `branch` is set or `userErrors` is not empty.',
})
export class UpdateBranchPayload {
  @Field(() => BranchType, { nullable: true, description: 'The branch, unless refused.' })
  branch: BranchType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `createShelvingLocation` needs.' })
export class CreateShelvingLocationInput {
  @Field(() => ID, { description: 'The branch it is in.' })
  branchId: string;

  @Field(() => String, { description: 'Short code, unique within the branch; at most 24 characters.' })
  code: string;

  @Field(() => LocalizedTextInput, { description: 'Name, at most 120 characters.' })
  name: LocalizedTextInput;

  @Field(() => String, {
    nullable: true,
    description:
      'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What `createShelvingLocation` did. Either `shelvingLocation` is set or `userErrors` is not empty.',
})
export class CreateShelvingLocationPayload {
  @Field(() => ShelvingLocationType, { nullable: true, description: 'The place, unless refused.' })
  shelvingLocation: ShelvingLocationType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
