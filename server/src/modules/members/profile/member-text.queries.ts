import type { Condition } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { CivilDate } from '../../../shared/civil-date';
import { normaliseEmail } from '../../../shared/email';
import { cutWords } from '../../../shared/search-text';
import { foldText } from '../../../shared/text';
import { readLibraryIdentity } from '../../library';
import { cardNumbersEndingIn, readCardNumber } from '../cards/card-number.rules';
import { normalisePhone } from '../shared/phone.rules';

/**
 * Whom a text means: statements that read ids of members, each along one index. A member is meant whose id all of them
 * give, or any of them.
 */
export type MemberText = { readonly by: 'ALL' | 'ANY'; readonly selects: readonly Condition[] };

const LONGEST_TEXT = 120;
/** Sorts after every letter that a word may go on with. */
const LAST = '\u{10FFFF}';
/** What somebody types who reads the last digits of a card only. */
const END_OF_NUMBER = /^\d{1,6}$/;

/**
 * Reads a text as beginnings of words of a name, a card number or its end, an e-mail address or a telephone; null for
 * an empty one, which means everybody.
 */
export async function readMemberText(
  db: Database,
  text: string | null | undefined,
  today: CivilDate,
): Promise<MemberText | null> {
  const typed = text?.trim().slice(0, LONGEST_TEXT) ?? '';
  if (typed === '') return null;
  if (typed.includes('@')) return { by: 'ANY', selects: [selectWhere('email = ?', normaliseEmail(typed))] };
  if (!/\d/.test(typed)) return byName(typed);
  if (!END_OF_NUMBER.test(typed)) return byNumber(typed, [readCardNumber(typed)]);
  const { cardPrefix } = await readLibraryIdentity(db);
  return byNumber(typed, cardNumbersEndingIn(typed, cardPrefix, Number(today.slice(0, 4))));
}

/** Builds the condition that a column holds the id of a member whom a text means; null where it means everybody. */
export async function isMemberMeant(
  db: Database,
  { text, column, today }: { readonly text: string; readonly column: string; readonly today: CivilDate },
): Promise<Condition | null> {
  const meant = await readMemberText(db, text, today);
  return meant && isIn(column, meant);
}

/** Builds the condition that a column holds an id that the statements give; none if there are no statements. */
export function isIn(column: string, { by, selects }: MemberText): Condition {
  const parts = selects.map(({ sql }) => `${column} IN (${sql})`);
  return {
    sql: parts.length === 0 ? '1 = 0' : `(${parts.join(by === 'ALL' ? ' AND ' : ' OR ')})`,
    values: selects.flatMap(({ values }) => values),
  };
}

/** A text with digits is a card number or its end, an old card number, or a telephone. */
function byNumber(text: string, numbers: readonly string[]): MemberText {
  const number = readCardNumber(text);
  const phone = normalisePhone(text);
  return {
    by: 'ANY',
    selects: [
      selectWhere(`card_number IN (${placeholders(numbers)})`, ...numbers),
      selectWhere('card_number >= ? AND card_number < ?', number, number + LAST),
      { sql: 'SELECT member_id AS id FROM card_alias WHERE number = ?', values: [number] },
      ...(phone === null ? [] : [selectWhere('phone = ?', phone)]),
    ],
  };
}

/** The words of the text, six at most, must each begin a word of the name; a text without words means nobody. */
function byName(text: string): MemberText {
  const words = cutWords(
    foldText(text)
      .split(' ')
      .filter((word) => word !== ''),
  );
  return {
    by: words.length === 0 ? 'ANY' : 'ALL',
    selects: words.map((word) => ({
      sql: 'SELECT member_id FROM member_name_word WHERE word >= ? AND word < ?',
      values: [word, word + LAST],
    })),
  };
}

function selectWhere(condition: string, ...values: readonly string[]): Condition {
  return { sql: `SELECT id FROM member WHERE ${condition}`, values };
}
