import { BusinessAcceptedEntity, BusinessAcceptedProductEntity } from './business-accepted.entity';
import { BusinessDecisionEntity } from './business-decision.entity';
import { BusinessListingEntity } from './business-listing.entity';
import {
  BusinessConsentEntity,
  BusinessInvitationEntity,
  BusinessProductEntity,
} from './business-parts.entity';
import { BusinessEntity, BusinessOwnerEntity } from './business.entity';

/** The tables of this room. */
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
