import type { Database } from '../../../platform/db/database';
import type { EntityRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { normaliseEmail } from '../../../shared/email';
import { readCardNumber } from '../cards/card-number.rules';
import { MemberEntity } from '../profile/member.entity';
import { normalisePhone } from '../shared/phone.rules';

/** A member who can sign in. */
export type Account = Pick<EntityRow<MemberEntity>, 'id' | 'isSample' | 'mustChangePassword'> & {
  readonly passwordHash: string;
};

const members = table(MemberEntity, 'm').pick('id', 'passwordHash', 'isSample', 'mustChangePassword');

const LONGEST_LOGIN = 200;
/** Of a family that shares a contact so many may sign in by it; the rest have their card numbers. */
export const MOST_SHARING = 4;
const WITH_PASSWORD = 'WHERE m.is_active = 1 AND m.password_hash IS NOT NULL AND';
/** A contact that somebody typed from afar and did not prove is nobody's. */
const BY_EMAIL = `${WITH_PASSWORD} m.email = ? AND m.is_email_claimed = 0 ORDER BY m.id LIMIT ${MOST_SHARING}`;
const BY_PHONE = `${WITH_PASSWORD} m.phone = ? AND m.is_phone_claimed = 0 ORDER BY m.id LIMIT ${MOST_SHARING}`;
/** A replaced card signs nobody in; a number from an earlier system does. */
const BY_CARD = `${WITH_PASSWORD} (m.card_number = ? OR m.id = (SELECT member_id FROM card_alias WHERE number = ? AND kind <> 'LOST')) LIMIT 1`;

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
  const [account] = await read(db, `${WITH_PASSWORD} m.id = ?`, [id]);
  return account ?? null;
}

async function read(db: Database, rest: string, values: readonly string[]): Promise<Account[]> {
  const found = await members.list(db, rest, values);
  return found.flatMap(({ passwordHash, ...member }) =>
    passwordHash === null ? [] : [{ ...member, passwordHash }],
  );
}
