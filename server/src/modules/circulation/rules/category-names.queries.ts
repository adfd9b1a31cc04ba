import type { EntityManager } from 'typeorm';

/** What a class of members is called in both languages. */
export type CategoryName = { readonly id: string; readonly en: string };

/** Reads what the classes of members are called, by their codes. */
export async function readCategoryNames(tx: EntityManager): Promise<ReadonlyMap<string, CategoryName>> {
  const rows = await tx.query<(CategoryName & { readonly code: string })[]>(
    'SELECT code, name_id AS id, name_en AS en FROM member_category LIMIT 500',
  );
  return new Map(rows.map(({ code, id, en }) => [code, { id, en }]));
}
