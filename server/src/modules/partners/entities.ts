import { PartnerAgreementEntity } from './agreements/agreement.entity';
import { ApiKeyEntity, ApiKeyUsageEntity } from './keys/api-key.entity';
import { PartnerEntity, PartnerPersonEntity } from './institutions/partner.entity';

/** The tables of this module. */
export const PARTNER_ENTITIES = [
  PartnerEntity,
  PartnerPersonEntity,
  PartnerAgreementEntity,
  ApiKeyEntity,
  ApiKeyUsageEntity,
];
