import { BusinessAcceptedEntity, BusinessAcceptedProductEntity } from './moderation/business-accepted.entity';
import { BusinessDecisionEntity } from './moderation/business-decision.entity';
import { BusinessListingEntity } from './directory/business-listing.entity';
import {
  BusinessConsentEntity,
  BusinessInvitationEntity,
  BusinessProductEntity,
} from './profiles/business-parts.entity';
import { BusinessEntity, BusinessOwnerEntity } from './profiles/business.entity';

/** The tables of this module. */
export const BUSINESS_ENTITIES = [
  BusinessEntity,
  BusinessOwnerEntity,
  BusinessProductEntity,
  BusinessConsentEntity,
  BusinessInvitationEntity,
  BusinessAcceptedEntity,
  BusinessAcceptedProductEntity,
  BusinessDecisionEntity,
  BusinessListingEntity,
];
