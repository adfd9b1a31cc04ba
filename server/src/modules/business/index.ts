import { randomBytes } from 'node:crypto';

import type { Database } from '../../platform/db/database';
import type { Module } from '../../platform/module';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import { hasListingAbout, listingById } from './directory/listings.queries';
import { profileListSource } from './profiles/profile-list-source';
import { countProfilesToCheck } from './profiles/profile-lists.queries';
import { BusinessProfileResolver, BusinessOwnerResolver } from './profiles/business-profile.graphql';
import { BusinessMutations } from './profiles/business-mutations.graphql';
import { BusinessProductResolver, BusinessResolver } from './directory/business.graphql';
import { BusinessPhotoUrlResolver } from './directory/business-parts.type';
import { BusinessModerationResolver } from './moderation/moderation.graphql';
import { OwnedBusinessResolver } from './owners/owned-business.graphql';
import {
  BusinessEvidenceResolver,
  BusinessLoanResolver,
  BusinessTrainingResolver,
  SharedLoansResolver,
} from './evidence/business-evidence.graphql';
import { BusinessOwnerMutations } from './owners/owner.graphql';
import { StaffOwnerMutations } from './owners/staff-owner.graphql';
import type { BusinessDeps } from './deps';
import { businessPersonalData } from './forget-owner';

export type { BusinessOwner, BusinessProfile } from './profiles/business.entity';
export { ownersByBusiness, loadOwners } from './owners/owners.queries';
export { profileById, profilesOfMember } from './profiles/businesses.queries';
export { businessPages } from './directory/business-pages.queries';
export type { BusinessListing } from './directory/business-listing.entity';
export { listingById } from './directory/listings.queries';
export type { Kbli, KbliEdition } from './profile-entries/profile-facts.rules';
export { KBLI_EDITIONS, readKbli } from './profile-entries/profile-facts.rules';
export { readNib, readPirt } from './profile-entries/profile-facts.rules';
export type { BatchCosts, PriceAnswer, PriceOutcome } from './tools/price-calculation.rules';
export { costProblem, outcomeAt, calculatePrice } from './tools/price-calculation.rules';
export type { SizeAnswer, SizeClass, SizeFacts, SizeLimits } from './profile-entries/profile-facts.rules';
export { PP_7_2021, classifySize } from './profile-entries/profile-facts.rules';
export { BusinessType } from './directory/business.type';
export { OwnedBusinessType } from './owners/owned-business.graphql';
export { BusinessProfileType } from './profiles/business-profile.type';
export { BusinessSectorEnum, BusinessSizeEnum, SizeBasisEnum } from './enums.graphql';
export type { BusinessPhotoFile } from './photos/business-photo';
export { businessPhoto } from './photos/business-photo';
export { openDataCsv } from './directory/open-data';
export { seedSampleBusinesses } from './sample/seed-sample-businesses';
export { findDecisionFacts } from './letter-facts.queries';
export { findBusinessDecisionNotices } from './notifications.queries';

/** Creates the module of small businesses: profiles of their owners, and the directory of what they show. */
export function createBusinessModule(setup: {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
}): Module {
  const deps: BusinessDeps = { ...setup, randomBytes: (bytes) => randomBytes(bytes) };
  return {
    name: 'business',
    personalData: businessPersonalData(deps),
    answers: (text) => hasListingAbout(setup.db, text),
    resolvers: [
      new BusinessResolver(),
      new BusinessProductResolver(),
      new BusinessPhotoUrlResolver(),
      new BusinessProfileResolver(),
      new BusinessOwnerResolver(),
      new BusinessMutations(deps),
      new BusinessOwnerMutations(deps),
      new BusinessModerationResolver(deps),
      new OwnedBusinessResolver(),
      new StaffOwnerMutations(deps),
      new BusinessEvidenceResolver(deps),
      new BusinessTrainingResolver(),
      new BusinessLoanResolver(),
      new SharedLoansResolver(),
    ],
    lists: [profileListSource],
    nodes: [
      {
        prefix: 'biz',
        type: 'Business',
        load: (context, id) => {
          context.setShortCache();
          return context.loader(listingById).load(id);
        },
      },
    ],
    resources: [{ prefix: 'biz', table: 'business', nameColumn: 'name' }],
    waiting: [
      {
        permission: 'business.publish',
        count: async ({ db }) => ({ businessCount: await countProfilesToCheck(db) }),
      },
    ],
  };
}
