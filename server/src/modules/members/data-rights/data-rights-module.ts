import type { Module } from '../../../platform/module';
import type { WaitingCounter } from '../../../platform/waiting';
import { hoursUntil } from '../../../shared/time-span';
import { DataRightsMutations } from './data-rights-mutations.graphql';
import { DataRightsResolver, visibleDataRequest } from './data-rights.graphql';
import { countOpenDataRequests } from './data-requests.queries';
import type { DataRightsDeps } from './data-rights-deps';
import { eraseDueMembers } from './erase-member';

/** Requests to decide, with the hours that are left until the first must be answered. */
const WAITING: WaitingCounter = {
  permission: 'members.data',
  count: async ({ db, now }): Promise<Readonly<Record<string, number>>> => {
    const { count, dueAt } = await countOpenDataRequests(db);
    return dueAt === null
      ? { dataRequestCount: count }
      : { dataRequestCount: count, dataRequestHoursLeft: hoursUntil(dueAt, now) };
  },
};

/**
 * Opens the counter of rights over data (UU 27/2022): copy, correction, erasure, and who looked; it needs
 * every other module's declaration.
 */
export function createDataRights(deps: DataRightsDeps): Module {
  const eraseDue = async (): Promise<string> => {
    const { erased, refused } = await eraseDueMembers(deps);
    return `${erased} members erased, ${refused} refused`;
  };
  return {
    name: 'data-rights',
    resolvers: [new DataRightsMutations(deps), new DataRightsResolver(deps)],
    nodes: [{ prefix: 'dtr', type: 'DataRequest', load: visibleDataRequest }],
    waiting: [WAITING],
    jobs: [{ name: 'erase-members', everyMinutes: 60, run: eraseDue }],
  };
}
