import type { MyPartnerQuery } from './MyPartner.generated';

/** A key of a program. */
export type OwnKey = NonNullable<NonNullable<MyPartnerQuery['viewerPartner']>['apiKeys']>[number];
/** What a key may be used for. */
export type OwnScope = OwnKey['scopes'][number];
