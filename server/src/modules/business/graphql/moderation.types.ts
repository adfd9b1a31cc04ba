import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import type { DecisionKind } from '../domain/business-terms';
import type { ModeratedFact } from '../domain/moderation';
import { BusinessPhotoType, BusinessProductType } from './business-parts.type';
import { BusinessProfileType } from './business-profile.type';
import { BusinessFactEnum, DecisionKindEnum } from './terms';

@ObjectType('BusinessFactChange', {
  simpleResolvers: true,
  description: 'A fact as the public sees it, and as it would be once accepted.',
})
export class BusinessFactChangeType {
  @Field(() => BusinessFactEnum, { description: 'Which fact.' })
  fact: ModeratedFact;

  @Field(() => String, { nullable: true, description: 'As it was accepted; null where nothing was said.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'As it is to be.' })
  after: string | null;
}

@ObjectType('BusinessPhotoChange', {
  simpleResolvers: true,
  description: 'The photo above all others, or its words, before and after.',
})
export class BusinessPhotoChangeType {
  @Field(() => BusinessPhotoType, {
    nullable: true,
    description: 'As it was accepted; null if there was none.',
  })
  before: BusinessPhotoType | null;

  @Field(() => BusinessPhotoType, { nullable: true, description: 'As it is to be.' })
  after: BusinessPhotoType | null;
}

@ObjectType('BusinessProductChange', { simpleResolvers: true, description: 'A product before and after.' })
export class BusinessProductChangeType {
  @Field(() => BusinessProductType, { nullable: true, description: 'As it was accepted; null if it is new.' })
  before: BusinessProductType | null;

  @Field(() => BusinessProductType, { description: 'As it is to be.' })
  after: BusinessProductType;
}

@ObjectType('BusinessChanges', {
  simpleResolvers: true,
  description: 'What owners changed of a published profile and the public does not see yet.',
})
export class BusinessChangesType {
  @Field(() => DateTimeScalar, { description: 'Since when something waits.' })
  since: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When staff refused it, with `statusReason`; null while nobody has decided.',
  })
  refusedAt: Date | null;

  @Field(() => [BusinessFactChangeType], { description: 'Facts that differ.' })
  facts: BusinessFactChangeType[];

  @Field(() => BusinessPhotoChangeType, { nullable: true, description: 'The photo, if it differs.' })
  photo: BusinessPhotoChangeType | null;

  @Field(() => [BusinessProductChangeType], { description: 'Products that are new or differ.' })
  products: BusinessProductChangeType[];

  @Field(() => Boolean, { description: 'Whether products stand in another order.' })
  areProductsReordered: boolean;
}

@ObjectType('BusinessDecision', {
  simpleResolvers: true,
  description: 'What staff decided about a profile; its owners got a letter.',
})
export class BusinessDecisionType {
  @Field(() => DecisionKindEnum, { description: 'What.' })
  kind: DecisionKind;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  reason: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  decidedAt: Date;
}

@InputType({ description: 'What `refuseBusinessChanges` needs.' })
export class RefuseBusinessChangesInput {
  @Field(() => ID, { description: 'The business.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => String, { description: 'Why, at most 500 characters; the owners read it.' })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What `refuseBusinessChanges` did.' })
export class RefuseBusinessChangesPayload {
  @Field(() => BusinessProfileType, {
    nullable: true,
    description: 'The business as it is now, unless refused.',
  })
  business: BusinessProfileType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
