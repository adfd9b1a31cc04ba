import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { normaliseEmail } from '../../../shared/email';
import { foldText } from '../../../shared/text';
import { readLibraryIdentity } from '../../library';
import { cardNumbersEndingIn, readCardNumber } from '../cards/card-number.rules';
import { normalisePhone } from '../shared/phone.rules';
import type { Member } from './member.entity';
import { members } from './members.queries';

/** Which members a list holds: tables to join with `m`, a condition, and the values of both in this order. */
type Selection = { readonly joins: string; readonly condition: string; readonly values: readonly string[] };

const BY_NAME: KeysetOrder = { column: 'm.name_key', idColumn: 'm.id', direction: 'ASC' };
const LONGEST_TEXT = 120;
const MOST_WORDS = 6;
/** Sorts after every letter that a word may go on with. */
const LAST = '\u{10FFFF}';

/**
 * Lists members by name: all, or those a text means — beginnings of words of the name, a card number, an
 * e-mail address or a telephone.
 */
export async function listMembers(
  db: Database,
  { text, year, page }: { text: string | null; year: number; page: PageRequest },
): Promise<Page<Member>> {
  const typed = text?.trim().slice(0, LONGEST_TEXT) ?? '';
  const selection = END_OF_NUMBER.test(typed)
    ? byNumber(typed, cardNumbersEndingIn(typed, (await readLibraryIdentity(db)).cardPrefix, year))
    : selectionOf(typed);
  const { condition, values, orderBy } = keysetClause(BY_NAME, page);
  const found = await members.list(
    db,
    `${selection.joins} WHERE m.is_active = 1 AND ${selection.condition} AND ${condition} ${orderBy}`,
    [...selection.values, ...values],
  );
  return keysetPage(found, {
    page,
    order: BY_NAME,
    position: (member) => [member.nameKey, member.id],
    node: (member) => member,
    totalCount: () => count(db, selection),
  });
}

async function count(db: Database, { joins, condition, values }: Selection): Promise<number> {
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM member m ${joins} WHERE m.is_active = 1 AND ${condition}`,
    values,
  );
  return Number(row?.total ?? 0);
}

/** What somebody types who reads the last digits of a card only. */
const END_OF_NUMBER = /^\d{1,6}$/;

function selectionOf(text: string): Selection {
  if (text === '') return { joins: '', condition: '1 = 1', values: [] };
  if (text.includes('@')) return { joins: '', condition: 'm.email = ?', values: [normaliseEmail(text)] };
  if (/\d/.test(text)) return byNumber(text, [readCardNumber(text)]);
  return byName(text);
}

/** A text with digits is a card number or its end, an old card number, or a telephone. */
function byNumber(text: string, numbers: readonly string[]): Selection {
  const number = readCardNumber(text);
  const phone = normalisePhone(text);
  const selects = [
    `SELECT id FROM member WHERE card_number IN (${placeholders(numbers)})`,
    'SELECT id FROM member WHERE card_number >= ? AND card_number < ?',
    'SELECT member_id AS id FROM card_alias WHERE number = ?',
    ...(phone === null ? [] : ['SELECT id FROM member WHERE phone = ?']),
  ];
  // Joined, because MariaDB would ask a UNION behind IN once for every member.
  return {
    joins: `JOIN (${selects.join(' UNION ')}) found ON found.id = m.id`,
    condition: '1 = 1',
    values: [...numbers, number, number + LAST, number, ...(phone === null ? [] : [phone])],
  };
}

/** Every word of the text must begin a word of the name. */
function byName(text: string): Selection {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  if (words.length === 0) return { joins: '', condition: '1 = 0', values: [] };
  const condition = words
    .map(() => 'm.id IN (SELECT member_id FROM member_name_word WHERE word >= ? AND word < ?)')
    .join(' AND ');
  return { joins: '', condition, values: words.flatMap((word) => [word, word + LAST]) };
}
