import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { Access, isAllowed } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { memberById } from '../../members';
import type { BusinessOwner, BusinessProfile } from './business.entity';
import { ownersByBusiness } from '../owners/owners.queries';
import { profileById, profilesOfMember } from './businesses.queries';
import { consentsByBusiness } from './consents.queries';
import { listingById } from '../directory/listings.queries';
import { listProfiles } from './profile-lists.queries';
import type { BusinessProduct } from './business-parts.entity';
import { productsByBusiness } from './products.queries';
import { nextStatuses } from './business-status.rules';
import type { BusinessStatus } from '../business.terms';
import { CONSENT_FIELDS } from '../business.terms';
import {
  BusinessPhotoType,
  BusinessPlaceType,
  BusinessProductType,
  KbliType,
  toKbli,
} from '../directory/business-parts.type';
import {
  BusinessConsentType,
  BusinessOwnerType,
  BusinessProfileConnectionType,
  BusinessProfileType,
} from './business-profile.type';
import { BusinessProfileListArgs } from '../directory/business-list.type';
import { toBusinessPlace } from '../directory/business.graphql';
import { loadBusinessPhoto } from '../photos/photo.graphql';
import { BusinessStatusEnum } from '../enums.graphql';

/** Reads profiles: owners see their own, staff all. */
@Resolver(() => BusinessProfileType)
export class BusinessProfileResolver {
  @Access({ member: 'own' })
  @Query(() => [BusinessProfileType], { description: 'The businesses of the signed-in member, at most 20.' })
  async ownBusinesses(@Ctx() { actor, db }: Context): Promise<BusinessProfile[]> {
    return actor.kind === 'member' ? profilesOfMember(db, actor.memberId) : [];
  }

  @Access({ member: 'own', staff: 'business.read' })
  @Query(() => BusinessProfileType, {
    nullable: true,
    description: 'A profile by the id of the business; null if there is none or you may not see it.',
  })
  async businessProfile(
    @Arg('id', () => ID, { description: 'The business.' }) id: string,
    @Ctx() context: Context,
  ): Promise<BusinessProfile | null> {
    return findVisibleProfile(context, id);
  }

  @Access({ staff: 'business.read' })
  @Query(() => BusinessProfileConnectionType, {
    description: 'Profiles of all members, the last changed first unless ordered.',
  })
  businessProfiles(
    @Args(() => BusinessProfileListArgs) { filter, orderBy, ...page }: BusinessProfileListArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<BusinessProfile>> {
    return listProfiles(db, { filter: filter ?? {}, orderBy, page: pageRequest(page) });
  }

  @FieldResolver(() => [BusinessStatusEnum], { description: 'What the caller may lead it to.' })
  nextStatuses(@Root() { status }: BusinessProfile, @Ctx() { actor }: Context): readonly BusinessStatus[] {
    return nextStatuses(status, isAllowed(actor, { staff: 'business.publish' }) ? 'STAFF' : 'OWNER');
  }

  @FieldResolver(() => Boolean, {
    description: 'Published, with changes of its owners that wait for staff: see `changes`.',
  })
  isChangedSinceReview(@Root() { pendingSince, changesRefusedAt }: BusinessProfile): boolean {
    return pendingSince !== null && changesRefusedAt === null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Path of its public page; null while nothing is shown.',
  })
  async path(@Root() { id }: BusinessProfile, @Ctx() context: Context): Promise<string | null> {
    return (await context.loader(listingById).load(id))?.path ?? null;
  }

  @FieldResolver(() => BusinessPlaceType, { nullable: true, description: 'Where it is; null if not told.' })
  place(@Root() profile: BusinessProfile): BusinessPlaceType | null {
    return toBusinessPlace(profile);
  }

  @FieldResolver(() => KbliType, { nullable: true, description: 'Its field of business.' })
  kbli(@Root() { kbliCode, kbliEdition }: BusinessProfile): KbliType | null {
    return toKbli(kbliCode, kbliEdition);
  }

  @FieldResolver(() => BusinessPhotoType, { nullable: true, description: 'Its photo.' })
  photo(@Root() profile: BusinessProfile, @Ctx() context: Context): Promise<BusinessPhotoType | null> {
    return loadBusinessPhoto(context, profile);
  }

  @FieldResolver(() => [BusinessProductType], { description: 'Its products, at most 30.' })
  products(@Root() { id }: BusinessProfile, @Ctx() context: Context): Promise<BusinessProduct[]> {
    return context.loader(productsByBusiness).load(id);
  }

  @FieldResolver(() => [BusinessConsentType], {
    description: 'Everything that can be shown or kept back, with what was last said about it.',
  })
  async consents(
    @Root() { id, publicFields }: BusinessProfile,
    @Ctx() context: Context,
  ): Promise<BusinessConsentType[]> {
    const said = new Map(
      (await context.loader(consentsByBusiness).load(id)).map((consent) => [consent.field, consent]),
    );
    return CONSENT_FIELDS.map((field) => ({
      field,
      isPublic: publicFields.includes(field),
      recordedAt: said.get(field)?.recordedAt ?? null,
      channel: said.get(field)?.channel ?? null,
    }));
  }

  @FieldResolver(() => [BusinessOwnerType], { description: 'Its owners, the first one first.' })
  owners(@Root() { id }: BusinessProfile, @Ctx() context: Context): Promise<BusinessOwner[]> {
    return context.loader(ownersByBusiness).load(id);
  }
}

/** Shows owners to each other and to staff. */
@Resolver(() => BusinessOwnerType)
export class BusinessOwnerResolver {
  @FieldResolver(() => String, { description: 'Their name on the card.' })
  async name(@Root() { memberId }: BusinessOwner, @Ctx() context: Context): Promise<string> {
    return (await context.loader(memberById).load(memberId))?.name ?? '—';
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the caller.' })
  isYou(@Root() { memberId }: BusinessOwner, @Ctx() { actor }: Context): boolean {
    return actor.kind === 'member' && actor.memberId === memberId;
  }
}

/** Gives a profile to its owners and to staff that may read it; null to others. */
export async function findVisibleProfile(context: Context, id: string): Promise<BusinessProfile | null> {
  const profile = await context.loader(profileById).load(id);
  if (!profile || isAllowed(context.actor, { staff: 'business.read' })) return profile;
  const owners = await context.loader(ownersByBusiness).load(id);
  const { actor } = context;
  return actor.kind === 'member' && owners.some(({ memberId }) => memberId === actor.memberId)
    ? profile
    : null;
}
