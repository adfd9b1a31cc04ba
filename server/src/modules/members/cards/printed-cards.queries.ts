import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { MemberEntity } from '../profile/member.entity';
import type { CardFacts } from './member-cards';

const cards = table(MemberEntity, 'm').pick('id', 'name', 'cardNumber', 'isSample');

/** Finds what stands on cards: names and numbers, nothing else. */
export async function findCardFacts(
  db: QueryRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CardFacts>> {
  const found = await cards.list(db, `WHERE m.is_active = 1 AND m.id IN (${placeholders(ids)})`, ids);
  return new Map(found.map(({ id, ...card }) => [id, card]));
}
