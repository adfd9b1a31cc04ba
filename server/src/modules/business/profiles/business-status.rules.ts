import type { BusinessStatus } from '../business.terms';

/** Who acts: an owner, or staff that decides about publishing. */
export type StatusActor = 'OWNER' | 'STAFF';

const OWNERS: Readonly<Record<BusinessStatus, readonly BusinessStatus[]>> = {
  DRAFT: ['SUBMITTED', 'CLOSED'],
  RETURNED: ['SUBMITTED', 'DRAFT', 'CLOSED'],
  SUBMITTED: ['DRAFT', 'CLOSED'],
  PUBLISHED: ['DRAFT', 'CLOSED'],
  CLOSED: [],
};
const STAFF: Readonly<Record<BusinessStatus, readonly BusinessStatus[]>> = {
  DRAFT: ['SUBMITTED', 'CLOSED'],
  RETURNED: ['SUBMITTED', 'CLOSED'],
  SUBMITTED: ['PUBLISHED', 'RETURNED', 'DRAFT', 'CLOSED'],
  PUBLISHED: ['PUBLISHED', 'RETURNED', 'DRAFT', 'CLOSED'],
  CLOSED: [],
};

/**
 * Lists the next statuses: owners submit and take back, staff publish or return with a reason. Publishing a
 * published profile accepts its changes.
 */
export function nextStatuses(status: BusinessStatus, actor: StatusActor): readonly BusinessStatus[] {
  return (actor === 'STAFF' ? STAFF : OWNERS)[status];
}
