import type { Database } from '../../../platform/db/database';
import { normaliseEmail } from '../../../shared/email';
import { readCardNumber } from '../domain/card-number';
import { normalisePhone } from '../domain/phone';

/** A member who can sign in. */
export type Account = { readonly id: string; readonly passwordHash: string; readonly isSample: boolean };

type Row = { id: string; password_hash: string; is_sample: number };

const LONGEST_LOGIN = 200;
const SELECT = 'SELECT id, password_hash, is_sample FROM member WHERE is_active = 1 AND password_hash IS NOT NULL AND';
/** A replaced card signs nobody in; a number from an earlier system does. */
const BY_CARD = `${SELECT} (card_number = ? OR id = (SELECT member_id FROM card_alias WHERE number = ? AND kind <> 'LOST')) LIMIT 2`;

/** Finds the accounts that a login may mean: card number, e-mail or telephone. More than one (two are enough to know) means a shared contact. */
export async function accountsOf(db: Database, login: string): Promise<Account[]> {
  const text = login.trim().slice(0, LONGEST_LOGIN);
  if (text.includes('@')) return read(db, `${SELECT} email = ? LIMIT 2`, [normaliseEmail(text)]);
  const number = readCardNumber(text);
  const byCard = await read(db, BY_CARD, [number, number]);
  const phone = byCard.length === 0 ? normalisePhone(text) : null;
  return phone === null ? byCard : read(db, `${SELECT} phone = ? LIMIT 2`, [phone]);
}

/** Finds the account of a member; null without a password. */
export async function accountById(db: Database, id: string): Promise<Account | null> {
  const [account] = await read(db, `${SELECT} id = ?`, [id]);
  return account ?? null;
}

async function read(db: Database, sql: string, values: readonly string[]): Promise<Account[]> {
  const rows = await db.query<Row>(sql, values);
  return rows.map((row) => ({ id: row.id, passwordHash: row.password_hash, isSample: row.is_sample === 1 }));
}
