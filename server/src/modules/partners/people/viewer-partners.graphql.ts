import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { memberById } from '../../members';
import { PartnerDutyEnum } from '../enums.graphql';
import type { Partner } from '../institutions/partner.entity';
import { PartnerType } from '../institutions/partner.type';
import { partnerById } from '../institutions/partners.queries';
import type { PartnerDuty } from '../partner.terms';
import type { HeldDuties } from './people.queries';
import { findHeldDuties, listHeldDuties } from './people.queries';
import type { PartnerPerson } from './person.entity';
import { PartnerPersonType } from './person.type';

@ObjectType('ViewerPartner', {
  simpleResolvers: true,
  description: 'A partner that names the card of the signed-in member among its people.',
})
export class ViewerPartnerType {
  @Field(() => [PartnerDutyEnum], { description: 'What the viewer may do for it; empty for no duty.' })
  duties: readonly PartnerDuty[];

  partnerId: string;
}

/** Shows a member the partners that they act for. */
@Resolver(() => ViewerPartnerType)
export class ViewerPartnersResolver {
  @Access({ member: 'own' })
  @Query(() => [ViewerPartnerType], {
    description:
      'Partners that still work with the library and name the card of the signed-in member, by name, at most 50.',
  })
  async viewerPartners(@Ctx() { db, actor }: Context): Promise<readonly HeldDuties[]> {
    return actor.kind === 'member' ? listHeldDuties(db, actor.memberId) : [];
  }

  @Access({ member: 'own' })
  @Query(() => ViewerPartnerType, {
    nullable: true,
    description: 'One of these partners by its id; null to whoever is not among its people.',
  })
  async viewerPartner(
    @Arg('id', () => ID, { description: 'Id of the partner.' }) id: string,
    @Ctx() { db, actor }: Context,
  ): Promise<HeldDuties | null> {
    const duties = actor.kind === 'member' ? await findHeldDuties(db, actor.memberId, id) : null;
    return duties && { partnerId: id, duties };
  }

  @FieldResolver(() => PartnerType, { description: 'The partner.' })
  partner(@Root() { partnerId }: HeldDuties, @Ctx() context: Context): Promise<Partner | null> {
    return context.loader(partnerById).load(partnerId);
  }
}

/** Tells staff whose card a person of a partner signs in with. */
@Resolver(() => PartnerPersonType)
export class PartnerPersonResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Number of the library card they sign in with; null without one.',
  })
  async cardNumber(@Root() person: PartnerPerson, @Ctx() context: Context): Promise<string | null> {
    return (await findMember(person, context))?.cardNumber ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The name on that card; null without one.' })
  async memberName(@Root() person: PartnerPerson, @Ctx() context: Context): Promise<string | null> {
    return (await findMember(person, context))?.name ?? null;
  }
}

async function findMember({ memberId }: PartnerPerson, context: Context) {
  return memberId === null ? null : context.loader(memberById).load(memberId);
}
