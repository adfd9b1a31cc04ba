import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { MemberCategory } from './member-category.rules';
import { MEMBER_CATEGORIES } from './member-category.rules';
import { MemberCategoryEntity } from '../profile/member.entity';

const categories = mapSelection(table(MemberCategoryEntity).omit('position'), (category): MemberCategory =>
  withTexts(category, 'name'),
);

/** Lists all kinds of membership in their order; there is a handful. */
export function allMemberCategories(db: Database): Promise<MemberCategory[]> {
  return categories.list(db, 'ORDER BY position LIMIT 100', []);
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
