import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { ok } from '../../../shared/result';
import type { App } from '../../create-app';

/** Writes a list of one title as somebody collected it, and gives its id. */
export async function addList(
  { db, newId, clock }: App,
  list: {
    readonly name: string;
    readonly visibility: string;
    readonly status: string;
    readonly titleId: string;
    readonly id?: string;
  },
): Promise<string> {
  const [memberId, at] = [newId('mbr', clock.now()), sqlInstant(clock.now())];
  const { titleId, id = newId('rls', clock.now()), ...head } = list;
  await db.transaction(async (tx) => {
    await insertRows(tx, 'member', [
      {
        id: memberId,
        card_number: memberId.slice(-12),
        name: 'Penyusun',
        name_key: 'penyusun',
        category_code: 'umum',
        registered_on: '2026-01-02',
        expires_on: '2027-12-31',
        is_provisional: 0,
        created_at: at,
        version: 1,
      },
    ]);
    await insertRows(tx, 'reading_list', [
      { id, member_id: memberId, ...head, description: null, is_named: 0, created_at: at, version: 1 },
    ]);
    await insertRows(tx, 'reading_list_title', [{ list_id: id, title_id: titleId, created_at: at }]);
    return ok(null);
  });
  return id;
}
