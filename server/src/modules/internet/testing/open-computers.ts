import { insertRows } from '../../../platform/db/write-rows';
import { ok } from '../../../shared/result';
import type { Database } from '../../../platform/db/database';

/** A branch with two computers that work and one that is broken, for tests. */
export const COMPUTER_BRANCH = 'brn_00000000000000000000000001';
export const COMPUTER_SPACE = 'spc_00000000000000000000000001';
export const [FIRST, SECOND, BROKEN] = ['K01', 'K02', 'K03'].map(
  (code) => `spi_00000000000000000000000${code}`,
) as [string, string, string];

/** Writes the branch, its room and its computers. */
export async function insertComputers(db: Database): Promise<void> {
  const branch = {
    id: COMPUTER_BRANCH,
    code: 'B1',
    name_id: 'Pusat',
    kind: 'FIXED',
    is_sample: 0,
    position: 1,
  };
  const space = { id: COMPUTER_SPACE, branch_id: COMPUTER_BRANCH, name_id: 'Studio', kind: 'STUDIO' };
  const computers = [FIRST, SECOND, BROKEN].map((id, position) => ({
    id,
    space_id: COMPUTER_SPACE,
    branch_id: COMPUTER_BRANCH,
    kind: 'COMPUTER',
    code: `K0${position + 1}`,
    accessibility: '[]',
    out_of_order_at: id === BROKEN ? '2026-11-20 03:00:00.000' : null,
    position,
  }));
  await db.transaction(async (tx) => {
    await insertRows(tx, 'branch', [{ ...branch, version: 1 }]);
    await insertRows(tx, 'space', [{ ...space, capacity: 16, accessibility: '[]' }]);
    return ok(await insertRows(tx, 'space_item', computers));
  });
}
