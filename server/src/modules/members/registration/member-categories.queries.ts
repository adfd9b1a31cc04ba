import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { MemberCategory } from './member-category.rules';
import { MEMBER_CATEGORIES } from './member-category.rules';
import { MemberCategoryEntity } from '../profile/member.entity';

type Row = {
  code: string;
  name_id: string;
  name_en: string;
  validity_months: number;
  minimum_age: number | null;
  maximum_age: number | null;
  can_borrow: number;
};

/** Lists all kinds of membership in their order; there is a handful. */
export async function allMemberCategories(db: Database): Promise<MemberCategory[]> {
  const sql =
    'SELECT code, name_id, name_en, validity_months, minimum_age, maximum_age, can_borrow FROM member_category ORDER BY position LIMIT 100';
  return (await db.query<Row>(sql)).map(toCategory);
}

/** Kinds of membership by code. */
export const memberCategoryByCode = defineLoader<string, MemberCategory | null>(
  'memberCategoryByCode',
  async ({ db }, codes) => indexBy(codes, await allMemberCategories(db), (category) => category.code),
);

/** Writes the shipped kinds of membership, so that a new version's kinds reach the library. */
export async function writeMemberCategories(tx: EntityManager): Promise<void> {
  const rows = MEMBER_CATEGORIES.map(({ name, ...category }, index) => ({
    ...category,
    nameIndonesian: name.indonesian,
    nameEnglish: name.english ?? name.indonesian,
    position: index + 1,
  }));
  await tx.upsert(MemberCategoryEntity, rows, ['code']);
}

function toCategory(row: Row): MemberCategory {
  return {
    code: row.code,
    name: { indonesian: row.name_id, english: row.name_en },
    validityMonths: row.validity_months,
    minimumAge: row.minimum_age,
    maximumAge: row.maximum_age,
    canBorrow: row.can_borrow === 1,
  };
}
