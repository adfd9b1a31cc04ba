import { randomBytes } from 'node:crypto';

import type { Database } from '../../platform/db/database';
import type { Module } from '../../platform/module';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import { hasListingAbout, listingById } from './data/listings';
import { BusinessProfileResolver, BusinessOwnerResolver } from './graphql/business-profile.resolver';
import { BusinessMutations } from './graphql/business.mutations';
import { BusinessProductResolver, BusinessResolver } from './graphql/business.resolver';
import { BusinessModerationResolver } from './graphql/moderation.resolver';
import { OwnedBusinessResolver } from './graphql/owned-business.resolver';
import { BusinessOwnerMutations } from './graphql/owner.mutations';
import { StaffOwnerMutations } from './graphql/staff-owner.mutations';
import type { BusinessDeps } from './use-cases/business-deps';
import { businessPersonalData } from './use-cases/forget-owner';

export type { BusinessOwner, BusinessProfile } from './data/businesses';
export { ownersByBusiness, ownersOf, profileById, profilesOfMember } from './data/businesses';
export { businessPages } from './data/business-pages';
export type { BusinessListing } from './data/listings';
export { listingById } from './data/listings';
export type { Kbli, KbliEdition } from './domain/kbli';
export { KBLI_EDITIONS, readKbli } from './domain/kbli';
export { readNib, readPirt } from './domain/permit-numbers';
export type { BatchCosts, PriceAnswer, PriceOutcome } from './domain/price-calculation';
export { costProblem, outcomeAt, priceOf } from './domain/price-calculation';
export type { SizeAnswer, SizeClass, SizeFacts, SizeLimits } from './domain/size-class';
export { PP_7_2021, sizeClassOf } from './domain/size-class';
export { BusinessType } from './graphql/business.type';
export { OwnedBusinessType } from './graphql/owned-business.resolver';
export { BusinessProfileType } from './graphql/business-profile.type';
export { BusinessSectorEnum, BusinessSizeEnum, SizeBasisEnum } from './graphql/terms';
export type { BusinessPhotoFile } from './http/business-photo';
export { businessPhoto } from './http/business-photo';
export { openDataCsv } from './http/open-data';
export { seedSampleBusinesses } from './sample/seed-sample-businesses';

/** Opens the room of small businesses: profiles of their owners, and the directory of what they show. */
export function createBusinessRoom(setup: {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
}): Module {
  const deps: BusinessDeps = { ...setup, chance: (bytes) => randomBytes(bytes) };
  return {
    name: 'business',
    personalData: businessPersonalData(deps),
    answers: (text) => hasListingAbout(setup.db, text),
    resolvers: [
      new BusinessResolver(),
      new BusinessProductResolver(),
      new BusinessProfileResolver(),
      new BusinessOwnerResolver(),
      new BusinessMutations(deps),
      new BusinessOwnerMutations(deps),
      new BusinessModerationResolver(deps),
      new OwnedBusinessResolver(),
      new StaffOwnerMutations(deps),
    ],
    nodes: [
      {
        prefix: 'biz',
        type: 'Business',
        load: (context, id) => {
          context.noteWithdrawable();
          return context.loader(listingById).load(id);
        },
      },
    ],
    things: [{ prefix: 'biz', table: 'business' }],
  };
}
