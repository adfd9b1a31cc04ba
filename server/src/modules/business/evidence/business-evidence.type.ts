import { Field, ID, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { BusinessProfileType } from '../profiles/business-profile.type';

@ObjectType('BusinessTraining', {
  simpleResolvers: true,
  description: 'A session for businesses at which an owner was there.',
})
export class BusinessTrainingType {
  @Field(() => Date, { description: 'When it began.' })
  startsAt: Date;

  eventId: string;
}

@ObjectType('BusinessLoan', {
  simpleResolvers: true,
  description: 'A title an owner borrowed for the business, as far as the owner shows it.',
})
export class BusinessLoanType {
  @Field(() => Date, { description: 'When it was lent.' })
  checkedOutAt: Date;

  titleId: string;
}

@MutationInput()
export class ShareBusinessLoansInput {
  @Field(() => ID, { description: 'The business.' })
  businessId: string;

  @Field(() => Boolean, {
    description: 'Whether the other owners and staff may see what you borrow for it.',
  })
  isShared: boolean;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `shareBusinessLoans` answers. */
export const ShareBusinessLoansPayload = definePayload('ShareBusinessLoans', {
  business: unlessRefused(BusinessProfileType, 'The business as it is now'),
});
