import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { NodeType } from '../../../platform/graphql/node';
import { definePayload } from '../../../platform/graphql/payload';
import { DateScalar } from '../../../platform/graphql/scalars';
import { AgreementKindEnum } from '../enums.graphql';
import type { AgreementKind } from '../partner.terms';

@ObjectType('PartnerAgreement', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What a partner and the library agreed in writing. Schools of the city need no agreement.',
})
export class AgreementType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => AgreementKindEnum, { description: 'What it is written as.' })
  kind: AgreementKind;

  @Field(() => String, { nullable: true, description: 'Its number.' })
  number: string | null;

  @Field(() => String, { description: 'What it is about.' })
  subject: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was signed.' })
  signedOn: string | null;

  @Field(() => DateScalar, { description: 'Its first day.' })
  startsOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null if it has no end.' })
  endsOn: string | null;

  @Field(() => String, { nullable: true, description: 'What the library gives.' })
  libraryGives: string | null;

  @Field(() => String, { nullable: true, description: 'What the partner gives.' })
  partnerGives: string | null;

  @Field(() => Date, { description: 'When it was last changed.' })
  updatedAt: Date;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;
}

@InputType({ description: 'What can be said of an agreement: absent keeps, null clears.' })
export class AgreementDetailsInput {
  @Field(() => AgreementKindEnum, {
    nullable: true,
    description: 'What it is written as; `PKS` unless given.',
  })
  kind?: AgreementKind | null;

  @Field(() => String, { nullable: true, description: 'Its number, at most 120 characters.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, at most 300 characters.' })
  subject?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was signed.' })
  signedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its first day.' })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day.' })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What the library gives, at most 4,000 characters.' })
  libraryGives?: string | null;

  @Field(() => String, { nullable: true, description: 'What the partner gives, at most 4,000 characters.' })
  partnerGives?: string | null;
}

@MutationInput()
export class CreatePartnerAgreementInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId: string;

  @Field(() => AgreementDetailsInput, { description: 'The agreement.' })
  agreement: AgreementDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `createPartnerAgreement` answers. */
export const CreatePartnerAgreementPayload = definePayload('CreatePartnerAgreement', {
  agreement: AgreementType,
});

@MutationInput()
export class UpdatePartnerAgreementInput {
  @Field(() => ID, { description: 'The agreement.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => AgreementDetailsInput, { description: 'What changes.' })
  changes: AgreementDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `updatePartnerAgreement` answers. */
export const UpdatePartnerAgreementPayload = definePayload('UpdatePartnerAgreement', {
  agreement: AgreementType,
});
