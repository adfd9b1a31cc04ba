import type { DataRequestsQuery } from './DataRequests.generated';

/** A request as the queue shows it. */
export type QueuedRequest = DataRequestsQuery['dataRequests']['nodes'][number];
