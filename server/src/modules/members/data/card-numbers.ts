import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { defineLoader } from '../../../platform/graphql/loader';
import { civilDateOf } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import { cardNumberOf, readCardNumber } from '../domain/card-number';
import { CardNumberCounterEntity } from './card.entity';

/** Takes the next card number of a year; its counter row stays locked until the unit ends, so that no two members get one number. */
export async function takeCardNumber(db: Database, tx: EntityManager, year: number): Promise<string> {
  const [first = ''] = await takeCardNumbers(db, tx, { year, count: 1 });
  return first;
}

/** Takes the next card numbers of a year, in their order. */
export async function takeCardNumbers(db: Database, tx: EntityManager, { year, count }: { year: number; count: number }): Promise<string[]> {
  const next = (await lockedCounter(db, tx, year)) ?? (await firstCounter(db, tx, year));
  await tx.update(CardNumberCounterEntity, { cardYear: year }, { nextNumber: next + count });
  return Array.from({ length: count }, (_, index) => cardNumberOf(year, next + index));
}

/** Whom a card number leads to, and whether it is an old one: `LOST` when a new card replaced it. */
export type CardHolder = { readonly memberId: string; readonly aliasKind: string | null };

/** Finds the member of a card number, current or old; null if nobody has or had it. */
export async function findCardHolder(db: Database, scanned: string): Promise<CardHolder | null> {
  const number = readCardNumber(scanned);
  const [holder] = await db.query<{ id: string }>('SELECT id FROM member WHERE card_number = ? AND is_active = 1', [number]);
  if (holder) return { memberId: holder.id, aliasKind: null };
  const sql = 'SELECT a.member_id, a.kind FROM card_alias a JOIN member m ON m.id = a.member_id WHERE a.number = ? AND m.is_active = 1';
  const [alias] = await db.query<{ member_id: string; kind: string }>(sql, [number]);
  return alias ? { memberId: alias.member_id, aliasKind: alias.kind } : null;
}

/** The blocks for lost cards that hold on a day, to be narrowed by `b.member_id`. */
export const LOST_CARD_BLOCKS = "SELECT 1 FROM member_block b WHERE b.kind = 'LOST_CARD' AND b.lifted_at IS NULL AND (b.until_date IS NULL OR b.until_date >= ?)";

/** Tells whether a card was reported lost: a new one replaced it, or the block for it holds. Which of several cards is lost a block does not say. */
export async function isCardLost({ db, clock }: TodaysCards, { memberId, aliasKind }: CardHolder): Promise<boolean> {
  if (aliasKind === 'LOST') return true;
  return (await db.query(`${LOST_CARD_BLOCKS} AND b.member_id = ? LIMIT 1`, [civilDateOf(clock.now()), memberId])).length > 0;
}

/** Finds the member whom a card proves to be there: nobody by one that was reported lost, because whoever brings it may have found it. */
export async function findCardBearer(today: TodaysCards, scanned: string): Promise<string | null> {
  const holder = await findCardHolder(today.db, scanned);
  return holder === null || (await isCardLost(today, holder)) ? null : holder.memberId;
}

/** What is known of cards, and the day. */
type TodaysCards = { readonly db: Database; readonly clock: Clock };

/** Members by scanned number; several fields of one request ask once. */
export const cardHolderByNumber = defineLoader<string, CardHolder | null>('cardHolderByNumber', ({ db }, numbers) => Promise.all(numbers.map((number) => findCardHolder(db, number))));

async function lockedCounter(db: Database, tx: EntityManager, year: number): Promise<number | null> {
  const counter = await db.lock(tx.createQueryBuilder(CardNumberCounterEntity, 'counter').where({ cardYear: year })).getOne();
  return counter?.nextNumber ?? null;
}

async function firstCounter(db: Database, tx: EntityManager, year: number): Promise<number> {
  await tx.createQueryBuilder().insert().into(CardNumberCounterEntity).values({ cardYear: year, nextNumber: 1 }).orIgnore().updateEntity(false).execute();
  return (await lockedCounter(db, tx, year)) ?? 1;
}
