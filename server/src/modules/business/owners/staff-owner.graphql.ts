import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';

import { Access, isAllowed } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { findCardBearer } from '../../members';
import type { BusinessOwner } from '../profiles/businesses.queries';
import type { BusinessDeps } from '../deps';
import { addOwner } from './invite-owner';
import { BusinessOwnerType, BusinessProfileType } from '../profiles/business-profile.type';
import { businessPayload } from '../profiles/business-mutations.graphql';

@InputType({ description: 'What `addBusinessOwner` needs.' })
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

  @Field(() => String, {
    nullable: true,
    description:
      'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What `addBusinessOwner` did.' })
export class AddBusinessOwnerPayload {
  @Field(() => BusinessProfileType, {
    nullable: true,
    description: 'The business as it is now, unless refused.',
  })
  business: BusinessProfileType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

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
  ): Promise<unknown> {
    const memberId = (await findCardBearer(context.db, cardNumber, context.clock.now())) ?? '';
    return businessPayload(context, await addOwner(this.deps, context.actor, { ...input, memberId }));
  }

  @FieldResolver(() => ID, { nullable: true, description: 'Their id as a member; null to anyone but staff.' })
  memberId(@Root() { memberId }: BusinessOwner, @Ctx() { actor }: Context): string | null {
    return isAllowed(actor, { staff: 'business.read' }) ? memberId : null;
  }
}
