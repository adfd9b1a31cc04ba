import type { Database } from '../../../platform/db/database';
import { normaliseEmail } from '../../../shared/email';
import { readCardNumber } from '../cards/card-number.rules';
import { normalisePhone } from '../shared/phone.rules';

/** A member who can sign in. */
export type Account = {
  readonly id: string;
  readonly passwordHash: string;
  readonly isSample: boolean;
  readonly mustChangePassword: boolean;
};

type Row = { id: string; password_hash: string; is_sample: number; must_change_password: number };

const LONGEST_LOGIN = 200;
/** Of a family that shares a contact so many may sign in by it; the rest have their card numbers. */
export const MOST_SHARING = 4;
const SELECT =
  'SELECT id, password_hash, is_sample, must_change_password FROM member WHERE is_active = 1 AND password_hash IS NOT NULL AND';
/** A contact that somebody typed from afar and did not prove is nobody's. */
const BY_EMAIL = `${SELECT} email = ? AND is_email_claimed = 0 ORDER BY id LIMIT ${MOST_SHARING}`;
const BY_PHONE = `${SELECT} phone = ? AND is_phone_claimed = 0 ORDER BY id LIMIT ${MOST_SHARING}`;
/** A replaced card signs nobody in; a number from an earlier system does. */
const BY_CARD = `${SELECT} (card_number = ? OR id = (SELECT member_id FROM card_alias WHERE number = ? AND kind <> 'LOST')) LIMIT 1`;

/**
 * The accounts that a login may mean, and how many there may be: one of a card, several of a contact that a
 * family shares.
 */
export type FoundAccounts = { readonly accounts: readonly Account[]; readonly most: number };

/**
 * Finds the accounts that a login may mean: card number, e-mail or telephone. Contacts that nobody proved and
 * no desk wrote down count for nobody.
 */
export async function findAccounts(db: Database, login: string): Promise<FoundAccounts> {
  const text = login.trim().slice(0, LONGEST_LOGIN);
  if (text.includes('@'))
    return { accounts: await read(db, BY_EMAIL, [normaliseEmail(text)]), most: MOST_SHARING };
  const number = readCardNumber(text);
  const byCard = await read(db, BY_CARD, [number, number]);
  const phone = byCard.length === 0 ? normalisePhone(text) : null;
  return phone === null
    ? { accounts: byCard, most: 1 }
    : { accounts: await read(db, BY_PHONE, [phone]), most: MOST_SHARING };
}

/** Finds the account of a member; null without a password. */
export async function accountById(db: Database, id: string): Promise<Account | null> {
  const [account] = await read(db, `${SELECT} id = ?`, [id]);
  return account ?? null;
}

async function read(db: Database, sql: string, values: readonly string[]): Promise<Account[]> {
  const rows = await db.query<Row>(sql, values);
  return rows.map((row) => ({
    id: row.id,
    passwordHash: row.password_hash,
    isSample: row.is_sample === 1,
    mustChangePassword: row.must_change_password === 1,
  }));
}
