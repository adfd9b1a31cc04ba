import type { PartnerForEditQuery } from './PartnerForEdit.generated';

/** A partner as its page needs it. */
export type EditablePartner = NonNullable<PartnerForEditQuery['partner']> & {
  readonly management: PartnerManagement;
};

/** What staff know of a partner. */
export type PartnerManagement = NonNullable<NonNullable<PartnerForEditQuery['partner']>['management']>;

/** What was agreed with a partner. */
export type Agreement = PartnerManagement['agreements'][number];

/** That people of both met. */
export type PartnerVisit = PartnerManagement['visits'][number];

/** What one gave the other. */
export type PartnerExchange = PartnerManagement['exchanges'][number];

/** Something that happened with a partner. */
export type PartnerHistoryEntry = PartnerManagement['history'][number];

/** A key of a partner's program. */
export type PartnerKey = PartnerManagement['apiKeys'][number];
