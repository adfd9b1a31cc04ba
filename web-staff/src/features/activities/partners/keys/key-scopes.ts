import type { ApiKeyScope } from './GrantPartnerScopes.generated';

/** What a key may be used for. */
export type KeyScope = ApiKeyScope;

/** Scopes of keys, what reads before what writes. */
export const keyScopes: readonly KeyScope[] = [
  'CATALOGUE_READ',
  'EVENTS_READ',
  'BUSINESSES_READ',
  'GUIDES_READ',
  'FIGURES_READ',
  'CLASS_SETS_READ',
  'CLASS_SETS_WRITE',
  'REGISTRATIONS_WRITE',
  'PROPOSALS_WRITE',
  'SUGGESTIONS_WRITE',
  'WEBHOOKS_WRITE',
];
