import type { Resource } from '../../platform/audit/resources';
import type { NodeSource } from '../../platform/graphql/node';
import type { Module } from '../../platform/module';
import {
  CommunityMeetingResolver,
  CommunityOfPartnerResolver,
  CommunityResolver,
} from './communities/community.graphql';
import { AgreementDocumentResolver } from './documents/document.graphql';
import { PartnerHistoryResolver } from './history/history.graphql';
import { AgreementResolver } from './agreements/agreement.graphql';
import { agreementById } from './agreements/agreements.queries';
import { sweepUsagesJob } from './keys/sweep-usages.job';
import { partnerListSource } from './institutions/partner-list-source';
import { PartnerManagementResolver, PartnerResolver } from './institutions/partner.graphql';
import { toCivilDate } from '../../shared/civil-date';
import { countPartnersWaiting, partnerById } from './institutions/partners.queries';
import { REMINDED_DAYS } from './partner.terms';
import { ApiKeyResolver, PartnerKeysResolver, ViewerPartnerKeysResolver } from './keys/api-key.graphql';
import { PartnerPersonResolver, ViewerPartnersResolver } from './people/viewer-partners.graphql';
import { PersonalTokenResolver } from './personal-tokens/personal-token.graphql';
import { forgetHistoryJob } from './history/forget-history.job';
import { sweepTokensJob } from './personal-tokens/sweep-tokens.job';
import { PartnerRequestResolver } from './requests/request.graphql';
import { partnerRequestById } from './requests/requests.queries';
import type { SuggestionDeps } from './suggestions/suggest-purchase';
import { PurchaseSuggestionResolver } from './suggestions/suggestion.graphql';
import { suggestionIfVisible } from './suggestions/suggestion-visibility';
import { purchaseSuggestionById } from './suggestions/suggestions.queries';
import { canReadPartners, partnerIfVisible, requestIfVisible } from './partners.policy';
import { PARTNERS_PERSONAL_DATA } from './personal-data';

export { PartnerType } from './institutions/partner.type';
export type { Partner } from './institutions/partner.entity';
export { PARTNER_NOUNS } from './deps';
export { partnerPages } from './institutions/partner-pages.queries';
export { partnerIfVisible } from './partners.policy';
export type { SchoolLevel } from './partner.terms';
export { SchoolLevelEnum } from './enums.graphql';
export { listKeysOfPartners } from './keys/api-keys.queries';
export { seedSampleWebhook } from './webhooks/sample/seed-sample-webhook';
export { findPausedWebhook, findPausedWebhookNotices } from './webhooks/paused-webhooks.queries';
export { createWebhooks } from './webhooks/webhooks-module';
export type { RunPartnerOperation } from './webhooks/webhook-deps';
export { PersonalTokenType } from './personal-tokens/personal-token.type';
export type { PersonalToken } from './personal-tokens/personal-token.entity';
export { findTokenFacts, findTokenNotices } from './personal-tokens/personal-tokens.queries';
export { createPersonalToken, revokePersonalToken } from './personal-tokens/save-personal-token';
export { ApiKeyGate } from './keys/api-key-gate';
export { createApiKey, grantPartnerScopes, revokeApiKey } from './keys/save-api-key';
export {
  findPartnersByName,
  lockPartner,
  partnerById,
  readPartner,
  readPartnerNames,
} from './institutions/partners.queries';
export type { ListedPupil, PupilList, PupilRow, RejectedRow } from './pupil-lists/pupil-list.rules';
export { schoolReasons, withoutOtherSchools } from './pupil-lists/pupil-list.rules';
export { RejectedPupilRowType } from './pupil-lists/rejected-row.type';
export type { PupilListSource } from './pupil-lists/read-pupil-list';
export { readPupilList, reasonText, writeRejectedRows } from './pupil-lists/read-pupil-list';
export {
  CONTACT_EMAIL,
  findEndingAgreement,
  findEndingAgreementNotices,
  listAgreementContacts,
  listAgreementKeepers,
} from './agreements/ending-agreements.queries';
export { findStoredDocument as findAgreementDocument } from './documents/documents.queries';
export { AGREEMENT_STAGES } from './partner.terms';
export { findKeyFacts, findRequestAnswer } from './letter-facts.queries';
export { findKeyNotices, findRequestAnswerNotices } from './notifications.queries';
export { findHeldDuties, listHeldDuties } from './people/people.queries';
export { requireDuty } from './people/require-duty';
export { findOwnPartner } from './people/find-own-partner';
export { refuseForeigner } from './people/refuse-foreigner';
export { PartnerDutyEnum } from './enums.graphql';
export type { PartnerDuty } from './partner.terms';
export { createPartner } from './institutions/save-partner';
export { seedSamplePartners } from './sample/seed-sample-partners';

const NODES: readonly NodeSource[] = [
  {
    prefix: 'prt',
    type: 'Partner',
    load: async (context, id) => partnerIfVisible(context.actor, await context.loader(partnerById).load(id)),
  },
  {
    prefix: 'agr',
    type: 'PartnerAgreement',
    load: async (context, id) =>
      canReadPartners(context.actor) ? context.loader(agreementById).load(id) : null,
  },
  {
    prefix: 'prq',
    type: 'PartnerRequest',
    load: async (context, id) =>
      requestIfVisible(context.actor, await context.loader(partnerRequestById).load(id)),
  },
  {
    prefix: 'psg',
    type: 'PurchaseSuggestion',
    load: async (context, id) =>
      suggestionIfVisible(context, await context.loader(purchaseSuggestionById).load(id)),
  },
];

const RESOURCES: readonly Resource[] = [
  { prefix: 'prt', table: 'partner', nameColumn: 'name', nameFor: 'partners.read' },
  {
    prefix: 'prq',
    table: 'partner_request',
    nameColumn: 'institution_name',
    nameFor: 'partners.read',
  },
  { prefix: 'psg', table: 'purchase_suggestion', nameColumn: 'title', nameFor: 'partners.read' },
  { prefix: 'cmt', table: 'community_meeting', nameColumn: 'place', nameFor: 'partners.read' },
  { prefix: 'pvs', table: 'partner_visit', nameColumn: 'subject', nameFor: 'partners.read' },
  { prefix: 'pex', table: 'partner_exchange', nameColumn: 'what', nameFor: 'partners.read' },
  { prefix: 'pdc', table: 'agreement_document', nameColumn: 'name', nameFor: 'partners.read' },
  { prefix: 'agr', table: 'partner_agreement', nameColumn: 'subject', nameFor: 'partners.read' },
  { prefix: 'key', table: 'api_key', nameColumn: 'name', nameFor: 'partners.read' },
];

/** Creates the module of partners: institutions, the people there, and what was agreed. */
export function createPartners(deps: SuggestionDeps): Module {
  return {
    name: 'partners',
    personalData: PARTNERS_PERSONAL_DATA,
    resolvers: [
      new PartnerResolver(deps),
      new PartnerManagementResolver(),
      new CommunityOfPartnerResolver(deps),
      new CommunityResolver(),
      new CommunityMeetingResolver(),
      new PartnerPersonResolver(),
      new ViewerPartnersResolver(),
      new PartnerRequestResolver(deps),
      new PurchaseSuggestionResolver(deps),
      new AgreementResolver(deps),
      new AgreementDocumentResolver(deps),
      new PartnerHistoryResolver(deps),
      new ApiKeyResolver(deps),
      new PartnerKeysResolver(),
      new ViewerPartnerKeysResolver(),
      new PersonalTokenResolver(deps),
    ],
    lists: [partnerListSource],
    jobs: [sweepUsagesJob(deps), sweepTokensJob(deps), forgetHistoryJob(deps)],
    nodes: NODES,
    waiting: [
      {
        permission: 'partners.write',
        count: async ({ db, now }) => {
          const { requests, endingAgreements } = await countPartnersWaiting(db, {
            today: toCivilDate(now),
            days: REMINDED_DAYS,
          });
          return { partnerRequestCount: requests, endingAgreementCount: endingAgreements };
        },
      },
    ],
    resources: RESOURCES,
  };
}
