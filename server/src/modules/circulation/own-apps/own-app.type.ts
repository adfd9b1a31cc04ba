import { Field, ID, Int, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar } from '../../../platform/graphql/scalars';

@ObjectType('PersonalTokenLoan', {
  simpleResolvers: true,
  description:
    'A loan as an app of the member reads it: what, and until when. It says nothing of the member.',
})
export class PersonalTokenLoanType {
  @Field(() => ID, { description: 'Id of the loan, for renewing it.' })
  id: string;

  @Field(() => DateScalar, { description: 'The last day of the loan.' })
  dueOn: string;

  @Field(() => Date, { description: 'From when it is late.' })
  dueAt: Date;

  @Field(() => Int, { description: 'How often it was renewed.' })
  renewalCount: number;

  /** Resolved as `title`. */
  copyId: string;
}

@MutationInput()
export class RenewOwnLoanInput {
  @Field(() => ID, { description: 'The loan.' })
  loanId: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

/** What `renewOwnLoan` answers. */
export const RenewOwnLoanPayload = definePayload('RenewOwnLoan', {
  dueOn: unlessRefused(DateScalar, 'The new last day of the loan'),
});
