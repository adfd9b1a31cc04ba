import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { ok } from '../../../shared/result';
import type { App } from '../../create-app';

/** Writes a business that stands in the directory, and gives the last part of its address. */
export async function addBusiness({ db, newId, clock }: App, name: string): Promise<string> {
  const [id, at] = [newId('biz', clock.now()), sqlInstant(clock.now())];
  const facts = {
    slug: 'keripik-uji',
    name,
    sector: 'FOOD',
    summary: name,
    updated_at: at,
    published_at: at,
    is_sample: 0,
  };
  await db.transaction(async (tx) => {
    await insertRows(tx, 'business', [
      {
        ...facts,
        id,
        status: 'PUBLISHED',
        public_fields: '["PROFILE"]',
        created_at: at,
        created_by: 'stf_1',
        version: 1,
      },
    ]);
    await insertRows(tx, 'business_listing', [
      {
        ...facts,
        business_id: id,
        name_sort: 'keripik',
        owner_names: '[]',
        links: '[]',
        is_verified: 0,
        shows_products: 0,
        shows_photos: 0,
        shows_permits: 0,
        is_open_data: 0,
        search_text: ' keripik',
      },
    ]);
    return ok(null);
  });
  return facts.slug;
}
