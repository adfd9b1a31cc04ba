import type { EntityManager } from 'typeorm';

import type { PersonalData } from '../../platform/personal-data/personal-table';
import { lockBusiness, loadOwners } from './profiles/businesses.queries';
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
  const own = await tx.query<{ business_id: string }[]>(
    'SELECT business_id FROM business_owner WHERE member_id = ? ORDER BY business_id',
    [memberId],
  );
  for (const { business_id: id } of own) {
    const profile = await lockBusiness(deps.db, tx, id);
    if (!profile) continue;
    if ((await loadOwners(tx, id)).length < 2) await closeBusiness(deps, tx, id);
    else {
      await tx.query('DELETE FROM business_owner WHERE business_id = ? AND member_id = ?', [id, memberId]);
      await saveBusiness(deps, tx, { profile, columns: {} });
    }
  }
}
