import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import type { BusinessSector, BusinessStatus, ConsentField } from '../business.terms';
import { BusinessDetailsInput } from './business-details.type';
import { BusinessProfileType } from './business-profile.type';
import { BusinessSectorEnum, BusinessStatusEnum, ConsentFieldEnum } from '../enums.graphql';

const KEY = 'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.';

@InputType({ description: 'What `createBusiness` needs.' })
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

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What `createBusiness` did.' })
export class CreateBusinessPayload {
  @Field(() => BusinessProfileType, {
    nullable: true,
    description: 'The business as it is now, unless refused.',
  })
  business: BusinessProfileType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `updateBusiness` needs.' })
export class UpdateBusinessInput {
  @Field(() => ID, { description: 'The business.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => BusinessDetailsInput, { description: 'What changes.' })
  changes: BusinessDetailsInput;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What `updateBusiness` did.' })
export class UpdateBusinessPayload {
  @Field(() => BusinessProfileType, {
    nullable: true,
    description: 'The business as it is now, unless refused.',
  })
  business: BusinessProfileType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'A word on one field.' })
export class BusinessConsentInput {
  @Field(() => ConsentFieldEnum, { description: 'What it is about.' })
  field: ConsentField;

  @Field(() => Boolean, { description: 'Whether the public may see it.' })
  isPublic: boolean;
}

@InputType({ description: 'What `setBusinessConsent` needs.' })
export class SetBusinessConsentInput {
  @Field(() => ID, { description: 'The business.' })
  id: string;

  @Field(() => [BusinessConsentInput], {
    description: 'What the owner says; what is not named stays as it is.',
  })
  consents: BusinessConsentInput[];

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What `setBusinessConsent` did.' })
export class SetBusinessConsentPayload {
  @Field(() => BusinessProfileType, {
    nullable: true,
    description: 'The business as it is now, unless refused.',
  })
  business: BusinessProfileType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `changeBusinessStatus` needs.' })
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

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What `changeBusinessStatus` did.' })
export class ChangeBusinessStatusPayload {
  @Field(() => BusinessProfileType, {
    nullable: true,
    description: 'The business as it is now, unless refused.',
  })
  business: BusinessProfileType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `verifyBusiness` needs.' })
export class VerifyBusinessInput {
  @Field(() => ID, { description: 'The business.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => Boolean, { description: 'Whether it has the badge.' })
  isVerified: boolean;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What `verifyBusiness` did.' })
export class VerifyBusinessPayload {
  @Field(() => BusinessProfileType, {
    nullable: true,
    description: 'The business as it is now, unless refused.',
  })
  business: BusinessProfileType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
