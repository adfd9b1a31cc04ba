import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { ok } from '../../../shared/result';
import type { App } from '../../create-app';

/** Writes a guide that everybody may read, and gives the last part of its address. */
export async function addGuide({ db, newId, clock }: App, name: string): Promise<string> {
  const [id, at, slug] = [newId('gui', clock.now()), sqlInstant(clock.now()), 'izin-uji'];
  await db.transaction(async (tx) => {
    await insertRows(tx, 'guide', [
      {
        id,
        slug,
        need: 'PERMITS',
        stages: '',
        sectors: '',
        status: 'PUBLISHED',
        name_id: name,
        summary_id: name,
        review_months: 12,
        position: 1,
        is_sample: 0,
        created_at: at,
        updated_at: at,
        version: 1,
      },
    ]);
    return ok(null);
  });
  return slug;
}
