import type { OpenPartnerRequestsQuery } from './OpenPartnerRequests.generated';

/** A wish of a member to act for a partner. */
export type OpenRequest = OpenPartnerRequestsQuery['partnerRequests']['nodes'][number];
