import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { table } from '../../../platform/db/table';
import { defineLoader } from '../../../platform/graphql/loader';
import { toCivilDate } from '../../../shared/civil-date';
import { readLibraryIdentity } from '../../library';
import { formatCardNumber, readCardNumber } from './card-number.rules';
import { MemberEntity } from '../profile/member.entity';
import { CardAliasEntity, CardNumberCounterEntity } from './card.entity';

const holders = table(MemberEntity, 'm').pick('id');
const aliases = table(CardAliasEntity, 'a');

/**
 * Takes the next card number of a year; its counter row stays locked until the unit ends, so that no two
 * members get one number.
 */
export async function takeCardNumber(db: Database, tx: EntityManager, year: number): Promise<string> {
  const [first = ''] = await takeCardNumbers(db, tx, { year, count: 1 });
  return first;
}

/** Takes the next card numbers of a year, in their order. */
export async function takeCardNumbers(
  db: Database,
  tx: EntityManager,
  { year, count }: { year: number; count: number },
): Promise<string[]> {
  const next = (await lockedCounter(db, tx, year)) ?? (await firstCounter(db, tx, year));
  await tx.update(CardNumberCounterEntity, { cardYear: year }, { nextNumber: next + count });
  const { cardPrefix } = await readLibraryIdentity(tx);
  return Array.from({ length: count }, (_, index) => formatCardNumber(cardPrefix, year, next + index));
}

/** Whom a card number leads to, and what made it an old one, and when: `LOST` when a new card replaced it. */
export type CardHolder = {
  readonly memberId: string;
  readonly aliasKind: string | null;
  readonly aliasedAt: Date | null;
};

/** Finds the member of a card number, current or old; null if nobody has or had it. */
export async function findCardHolder(db: Database, scanned: string): Promise<CardHolder | null> {
  const number = readCardNumber(scanned);
  const holder = await holders.first(db, 'WHERE m.card_number = ? AND m.is_active = 1', [number]);
  if (holder) return { memberId: holder.id, aliasKind: null, aliasedAt: null };
  const alias = await aliases.first(
    db,
    'JOIN member m ON m.id = a.member_id WHERE a.number = ? AND m.is_active = 1',
    [number],
  );
  return alias && { memberId: alias.memberId, aliasKind: alias.kind, aliasedAt: alias.createdAt };
}

/**
 * The blocks for lost cards that held at a moment, to be narrowed by `b.member_id`; `valuesOfLostCardBlocks`
 * fills its marks.
 */
export const LOST_CARD_BLOCKS =
  "SELECT 1 FROM member_block b WHERE b.kind = 'LOST_CARD' AND b.created_at <= ? AND (b.lifted_at IS NULL OR b.lifted_at > ?) AND (b.until_date IS NULL OR b.until_date >= ?)";

/** Fills the marks of `LOST_CARD_BLOCKS`. */
export function valuesOfLostCardBlocks(moment: Date): string[] {
  return [sqlInstant(moment), sqlInstant(moment), toCivilDate(moment)];
}

/**
 * Tells whether a card was known as lost at a moment: a new one had replaced it, or the block for it held.
 * Which of several cards is lost a block does not say.
 */
export async function isCardLost(
  db: Database,
  { memberId, aliasKind, aliasedAt }: CardHolder,
  moment: Date,
): Promise<boolean> {
  if (aliasKind === 'LOST' && aliasedAt !== null && aliasedAt <= moment) return true;
  return (
    (
      await db.query(`${LOST_CARD_BLOCKS} AND b.member_id = ? LIMIT 1`, [
        ...valuesOfLostCardBlocks(moment),
        memberId,
      ])
    ).length > 0
  );
}

/**
 * Finds the member whom a card proved to be there at a moment: nobody by one that was reported lost before,
 * because whoever brought it may have found it.
 */
export async function findCardBearer(db: Database, scanned: string, moment: Date): Promise<string | null> {
  const holder = await findCardHolder(db, scanned);
  return holder === null || (await isCardLost(db, holder, moment)) ? null : holder.memberId;
}

/** Members by scanned number; several fields of one request ask once. */
export const cardHolderByNumber = defineLoader<string, CardHolder | null>(
  'cardHolderByNumber',
  ({ db }, numbers) => Promise.all(numbers.map((number) => findCardHolder(db, number))),
);

async function lockedCounter(db: Database, tx: EntityManager, year: number): Promise<number | null> {
  const counter = await db
    .lock(tx.createQueryBuilder(CardNumberCounterEntity, 'counter').where({ cardYear: year }))
    .getOne();
  return counter?.nextNumber ?? null;
}

async function firstCounter(db: Database, tx: EntityManager, year: number): Promise<number> {
  await tx
    .createQueryBuilder()
    .insert()
    .into(CardNumberCounterEntity)
    .values({ cardYear: year, nextNumber: 1 })
    .orIgnore()
    .updateEntity(false)
    .execute();
  return (await lockedCounter(db, tx, year)) ?? 1;
}
