import { PartnerAgreementEntity } from './agreements/agreement.entity';
import { ApiKeyEntity, ApiKeyUsageEntity } from './keys/api-key.entity';
import { PersonalTokenEntity } from './personal-tokens/personal-token.entity';
import { PartnerEntity } from './institutions/partner.entity';
import { PartnerRequestEntity } from './requests/request.entity';
import { CommunityMeetingEntity, CommunityMemberEntity } from './communities/community.entity';
import { AgreementDocumentEntity } from './documents/document.entity';
import { PartnerExchangeEntity, PartnerVisitEntity } from './history/history.entity';
import { PartnerPersonEntity } from './people/person.entity';
import { PurchaseSuggestionEntity } from './suggestions/suggestion.entity';
import { WebhookDeliveryEntity } from './webhooks/webhook-delivery.entity';
import { WebhookEndpointEntity } from './webhooks/webhook-endpoint.entity';

/** The tables of this module. */
export const PARTNER_ENTITIES = [
  PartnerEntity,
  PartnerPersonEntity,
  PartnerRequestEntity,
  PartnerAgreementEntity,
  AgreementDocumentEntity,
  CommunityMemberEntity,
  CommunityMeetingEntity,
  PartnerVisitEntity,
  PartnerExchangeEntity,
  ApiKeyEntity,
  ApiKeyUsageEntity,
  PurchaseSuggestionEntity,
  PersonalTokenEntity,
  WebhookEndpointEntity,
  WebhookDeliveryEntity,
];
