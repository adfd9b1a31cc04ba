import type { EntityManager } from 'typeorm';

import type { PersonalData } from '../../platform/personal-data/personal-table';
import { deleteOwner, listOwnerships, loadOwners } from './owners/owners.queries';
import { lockBusiness } from './profiles/businesses.queries';
import { BUSINESS_TABLES } from './personal-data';
import type { BusinessDeps } from './deps';
import { closeBusiness } from './profiles/close-business';
import { saveBusiness } from './profiles/save-business-change';

/**
 * What businesses know about members: who is forgotten leaves what others own too, and what they own alone is
 * closed.
 */
export function businessPersonalData(deps: BusinessDeps): PersonalData {
  return { tables: BUSINESS_TABLES, beforeErasure: (tx, memberId) => leaveAll(deps, tx, memberId) };
}

async function leaveAll(deps: BusinessDeps, tx: EntityManager, memberId: string): Promise<void> {
  for (const { businessId: id } of await listOwnerships(tx, memberId)) {
    const profile = await lockBusiness(deps.db, tx, id);
    if (!profile) continue;
    if ((await loadOwners(tx, id)).length < 2) await closeBusiness(deps, tx, id);
    else {
      await deleteOwner(tx, id, memberId);
      await saveBusiness(deps, tx, { profile, changes: {} });
    }
  }
}
