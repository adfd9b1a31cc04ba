import { Field, ID, InputType, Int } from 'type-graphql';

import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { BusinessSector, BusinessStatus, ConsentField } from '../business.terms';
import { BusinessDetailsInput } from './business-details.type';
import { BusinessProfileType } from './business-profile.type';
import { BusinessSectorEnum, BusinessStatusEnum, ConsentFieldEnum } from '../enums.graphql';

@MutationInput()
export class CreateBusinessInput {
  @Field(() => String, { description: 'Name, at most 120 characters.' })
  name: string;

  @Field(() => BusinessSectorEnum, { description: 'What it lives on.' })
  sector: BusinessSector;

  @Field(() => String, {
    nullable: true,
    description: 'Card of the owner. Staff must say; members own what they create.',
  })
  ownerCardNumber?: string | null;

  @Field(() => BusinessDetailsInput, {
    nullable: true,
    description: 'All the rest; `name` and `sector` of it are not looked at.',
  })
  details?: BusinessDetailsInput | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CreateBusinessPayload = definePayload(
  'CreateBusiness',
  { business: unlessRefused(BusinessProfileType, 'The business as it is now') },
  { description: 'What `createBusiness` did.' },
);

@MutationInput()
export class UpdateBusinessInput {
  @Field(() => ID, { description: 'The business.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => BusinessDetailsInput, { description: 'What changes.' })
  changes: BusinessDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const UpdateBusinessPayload = definePayload(
  'UpdateBusiness',
  { business: unlessRefused(BusinessProfileType, 'The business as it is now') },
  { description: 'What `updateBusiness` did.' },
);

@InputType({ description: 'A word on one field.' })
export class BusinessConsentInput {
  @Field(() => ConsentFieldEnum, { description: 'What it is about.' })
  field: ConsentField;

  @Field(() => Boolean, { description: 'Whether the public may see it.' })
  isPublic: boolean;
}

@MutationInput()
export class SetBusinessConsentInput {
  @Field(() => ID, { description: 'The business.' })
  id: string;

  @Field(() => [BusinessConsentInput], {
    description: 'What the owner says; what is not named stays as it is.',
  })
  consents: BusinessConsentInput[];

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const SetBusinessConsentPayload = definePayload(
  'SetBusinessConsent',
  { business: unlessRefused(BusinessProfileType, 'The business as it is now') },
  { description: 'What `setBusinessConsent` did.' },
);

@MutationInput()
export class ChangeBusinessStatusInput {
  @Field(() => ID, { description: 'The business.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => BusinessStatusEnum, {
    description:
      'What it is to become; `nextStatuses` says what may follow. `CLOSED` takes it away for good.',
  })
  status: BusinessStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is returned, at most 500 characters; the owners read it.',
  })
  reason?: string | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const ChangeBusinessStatusPayload = definePayload(
  'ChangeBusinessStatus',
  { business: unlessRefused(BusinessProfileType, 'The business as it is now') },
  { description: 'What `changeBusinessStatus` did.' },
);

@MutationInput()
export class VerifyBusinessInput {
  @Field(() => ID, { description: 'The business.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => Boolean, { description: 'Whether it has the badge.' })
  isVerified: boolean;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const VerifyBusinessPayload = definePayload(
  'VerifyBusiness',
  { business: unlessRefused(BusinessProfileType, 'The business as it is now') },
  { description: 'What `verifyBusiness` did.' },
);
