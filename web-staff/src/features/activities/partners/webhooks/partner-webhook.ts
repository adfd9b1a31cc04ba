import type { PartnerWebhooksQuery } from './PartnerWebhooks.generated';

/** A webhook of a partner as its card shows it. */
export type PartnerWebhook = PartnerWebhooksQuery['webhooks'][number];
