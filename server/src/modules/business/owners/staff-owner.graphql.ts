import { Arg, Ctx, Field, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';

import { Access, isAllowed } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { findCardBearer } from '../../members';
import type { BusinessOwner } from '../profiles/business.entity';
import type { BusinessDeps } from '../deps';
import { addOwner } from './invite-owner';
import { BusinessOwnerType, BusinessProfileType } from '../profiles/business-profile.type';
import { businessPayload } from '../profiles/business-mutations.graphql';

@MutationInput()
export class AddBusinessOwnerInput {
  @Field(() => ID, { description: 'The business.' })
  businessId: string;

  @Field(() => String, { description: 'Library card of the new owner.' })
  cardNumber: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The owner who hands over and leaves; null when all stay.',
  })
  leavingMemberId?: string | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const AddBusinessOwnerPayload = definePayload(
  'AddBusinessOwner',
  { business: unlessRefused(BusinessProfileType, 'The business as it is now') },
  { description: 'What `addBusinessOwner` did.' },
);

/** Changes owners at the desk, on their behalf; the audit log tells who did. */
@Resolver(() => BusinessOwnerType)
export class StaffOwnerMutations {
  constructor(private readonly deps: BusinessDeps) {}

  @Access({ staff: 'business.edit' })
  @Mutation(() => AddBusinessOwnerPayload, {
    description:
      'Makes the holder of a card an owner at the desk; with `leavingMemberId` the business is handed over.',
  })
  async addBusinessOwner(
    @Arg('input', () => AddBusinessOwnerInput, { description: 'Whom, and of which business.' })
    { cardNumber, ...input }: AddBusinessOwnerInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AddBusinessOwnerPayload>> {
    const memberId = (await findCardBearer(context.db, cardNumber, context.clock.now())) ?? '';
    return businessPayload(context, await addOwner(this.deps, context.actor, { ...input, memberId }));
  }

  @FieldResolver(() => ID, { nullable: true, description: 'Their id as a member; null to anyone but staff.' })
  memberId(@Root() { memberId }: BusinessOwner, @Ctx() { actor }: Context): string | null {
    return isAllowed(actor, { staff: 'business.read' }) ? memberId : null;
  }
}
