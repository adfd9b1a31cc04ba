import type { Module } from '../../platform/module';
import { AgreementResolver } from './agreements/agreement.graphql';
import { agreementById } from './agreements/agreements.queries';
import type { PartnersDeps } from './deps';
import { sweepUsagesJob } from './keys/sweep-usages.job';
import { partnerListSource } from './institutions/partner-list-source';
import { PartnerManagementResolver, PartnerResolver } from './institutions/partner.graphql';
import { partnerById } from './institutions/partners.queries';
import { ApiKeyResolver, PartnerKeysResolver } from './keys/api-key.graphql';
import { canReadPartners, partnerIfVisible } from './partners.policy';
import { PARTNERS_PERSONAL_DATA } from './personal-data';

export { PartnerType } from './institutions/partner.type';
export { listKeysOfPartners } from './keys/api-keys.queries';
export { ApiKeyGate } from './keys/api-key-gate';
export { createApiKey, revokeApiKey } from './keys/save-api-key';
export { findPartnersByName, partnerById } from './institutions/partners.queries';
export { seedSamplePartners } from './sample/seed-sample-partners';

/** Creates the module of partners: institutions, the people there, and what was agreed. */
export function createPartners(deps: PartnersDeps): Module {
  return {
    name: 'partners',
    personalData: PARTNERS_PERSONAL_DATA,
    resolvers: [
      new PartnerResolver(deps),
      new PartnerManagementResolver(),
      new AgreementResolver(deps),
      new ApiKeyResolver(deps),
      new PartnerKeysResolver(),
    ],
    lists: [partnerListSource],
    jobs: [sweepUsagesJob(deps)],
    nodes: [
      {
        prefix: 'prt',
        type: 'Partner',
        load: async (context, id) =>
          partnerIfVisible(context.actor, await context.loader(partnerById).load(id)),
      },
      {
        prefix: 'agr',
        type: 'PartnerAgreement',
        load: async (context, id) =>
          canReadPartners(context.actor) ? context.loader(agreementById).load(id) : null,
      },
    ],
    resources: [
      { prefix: 'prt', table: 'partner', nameColumn: 'name', nameFor: 'partners.read' },
      { prefix: 'agr', table: 'partner_agreement', nameColumn: 'subject', nameFor: 'partners.read' },
      { prefix: 'key', table: 'api_key', nameColumn: 'name', nameFor: 'partners.read' },
    ],
  };
}
