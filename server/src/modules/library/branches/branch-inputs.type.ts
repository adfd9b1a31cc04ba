import { Field, ID, InputType, Int } from 'type-graphql';

import { LocalizedTextInput } from '../../../platform/graphql/localized-text';
import { LocalTimeScalar } from '../../../platform/graphql/scalars';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { BranchKind } from './branch.terms';
import { CoordinatesInput } from './coordinates.type';
import { BranchKindEnum, BranchType, ShelvingLocationType, Weekday } from './branch.type';

@InputType({ description: 'One span of opening on one weekday.' })
export class OpeningSpanInput {
  @Field(() => Weekday, { description: 'The day.' })
  weekday: Weekday;

  @Field(() => LocalTimeScalar, { description: 'When it opens.' })
  opens: string;

  @Field(() => LocalTimeScalar, { description: 'When it closes.' })
  closes: string;
}

@MutationInput()
export class CreateBranchInput {
  @Field(() => String, {
    description: 'Short code: capital letters, digits, hyphens; at most 12 characters.',
  })
  code: string;

  @Field(() => LocalizedTextInput, { description: 'Name, at most 120 characters.' })
  name: LocalizedTextInput;

  @Field(() => BranchKindEnum, { defaultValue: BranchKindEnum.BRANCH, description: 'Kind of branch.' })
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

  @Field(() => CoordinatesInput, { nullable: true, description: 'Where it stands on the map.' })
  coordinates?: CoordinatesInput | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Schedule or directions in words.' })
  note?: LocalizedTextInput | null;

  @Field(() => [OpeningSpanInput], { nullable: true, description: 'Opening hours; none means unknown.' })
  openingHours?: OpeningSpanInput[] | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CreateBranchPayload = definePayload('CreateBranch', { branch: BranchType });

@InputType({ description: 'Changes to a branch: absent keeps, null clears.' })
export class BranchChanges {
  @Field(() => String, { nullable: true, description: 'Short code.' })
  code?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Name.' })
  name?: LocalizedTextInput | null;

  @Field(() => BranchKindEnum, { nullable: true, description: 'Kind of branch.' })
  kind?: BranchKind | null;

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Number for WhatsApp as people write it.' })
  whatsapp?: string | null;

  @Field(() => CoordinatesInput, { nullable: true, description: 'Where it stands on the map.' })
  coordinates?: CoordinatesInput | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Schedule or directions in words.' })
  note?: LocalizedTextInput | null;

  @Field(() => [OpeningSpanInput], {
    nullable: true,
    description: 'All opening hours: they replace the old ones.',
  })
  openingHours?: OpeningSpanInput[] | null;
}

@MutationInput()
export class UpdateBranchInput {
  @Field(() => ID, { description: 'The branch.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => BranchChanges, { description: 'What changes.' })
  changes: BranchChanges;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const UpdateBranchPayload = definePayload('UpdateBranch', { branch: BranchType });

@MutationInput()
export class CreateShelvingLocationInput {
  @Field(() => ID, { description: 'The branch it is in.' })
  branchId: string;

  @Field(() => String, { description: 'Short code, unique within the branch; at most 24 characters.' })
  code: string;

  @Field(() => LocalizedTextInput, { description: 'Name, at most 120 characters.' })
  name: LocalizedTextInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CreateShelvingLocationPayload = definePayload('CreateShelvingLocation', {
  shelvingLocation: unlessRefused(ShelvingLocationType, 'The place'),
});
