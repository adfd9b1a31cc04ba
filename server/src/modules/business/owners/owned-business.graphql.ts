import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';

import { isAllowed } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { MemberType } from '../../members';
import type { BusinessProfile } from '../profiles/business.entity';
import { profilesByMember } from '../profiles/businesses.queries';
import type { BusinessSector } from '../business.terms';
import { BusinessSectorEnum } from '../enums.graphql';

@ObjectType('OwnedBusiness', {
  simpleResolvers: true,
  description: 'A business by its name, for its owners and for staff who talk with them.',
})
export class OwnedBusinessType {
  @Field(() => ID, { description: 'The id of the business.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => BusinessSectorEnum, { description: 'What it lives on.' })
  sector: BusinessSector;
}

/** Tells which businesses a member has. */
@Resolver(() => MemberType)
export class OwnedBusinessResolver {
  @FieldResolver(() => [OwnedBusinessType], {
    description:
      'Businesses this member owns, the oldest first; empty to anyone but the member and staff who work with businesses.',
  })
  async businesses(
    @Root() { id }: { readonly id: string },
    @Ctx() { actor, loader }: Context,
  ): Promise<BusinessProfile[]> {
    const maySee =
      (actor.kind === 'member' && actor.memberId === id) ||
      isAllowed(actor, { staff: 'business.read' }) ||
      isAllowed(actor, { staff: 'consultations.read' });
    return maySee ? loader(profilesByMember).load(id) : [];
  }
}
