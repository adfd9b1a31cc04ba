import type { Condition } from '../../../platform/db/conditions';
import type { DateRange } from '../../../platform/graphql/date-range';
import { allOf, compares, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import type { CivilDate } from '../../../shared/civil-date';
import { normaliseEmail } from '../../../shared/email';
import { foldText } from '../../../shared/text';
import { readLibraryIdentity } from '../../library';
import { cardNumbersEndingIn, readCardNumber } from '../cards/card-number.rules';
import { normalisePhone } from '../shared/phone.rules';
import type { Member } from './member.entity';
import { members } from './members.queries';

/** Which members a list holds: everything given must fit. */
export type MemberListFilter = {
  readonly text?: string | null;
  readonly categoryCodes?: readonly string[] | null;
  readonly standings?: readonly string[] | null;
  readonly homeBranchIds?: readonly string[] | null;
  readonly kelurahanCodes?: readonly string[] | null;
  readonly expiresOn?: DateRange | null;
  readonly registeredOn?: DateRange | null;
};

/** What members can be ordered by. */
export type MemberOrderField = 'NAME' | 'EXPIRES_ON' | 'REGISTERED_ON';

/** How a list of members is ordered. */
export type MemberListOrder = { readonly field: MemberOrderField; readonly direction: 'ASC' | 'DESC' };

/** What is asked for, and on which day: a membership stands as it does today. */
export type MemberListRequest = { readonly filter: MemberListFilter; readonly today: CivilDate };

/** Which members a text means: tables to join with `m`, a condition, and the values of both in this order. */
type Selection = { readonly joins: string; readonly condition: string; readonly values: readonly string[] };

const COLUMNS: Readonly<Record<MemberOrderField, string>> = {
  NAME: 'm.name_key',
  EXPIRES_ON: 'm.expires_on',
  REGISTERED_ON: 'm.registered_on',
};
const LONGEST_TEXT = 120;
const MOST_WORDS = 6;
/** Sorts after every letter that a word may go on with. */
const LAST = '\u{10FFFF}';

/**
 * Lists members that fit a filter, whose text means beginnings of words of the name, a card number, an
 * e-mail address or a telephone.
 */
export async function listMembers(
  db: Database,
  {
    filter,
    today,
    order: { field, direction },
    page,
  }: MemberListRequest & { readonly order: MemberListOrder; readonly page: PageRequest },
): Promise<Page<Member>> {
  const order: KeysetOrder = { column: COLUMNS[field], idColumn: 'm.id', direction };
  const { from, values } = await selected(db, { filter, today });
  const clause = keysetClause(order, page);
  const found = await members.list(db, `${from} AND ${clause.condition} ${clause.orderBy}`, [
    ...values,
    ...clause.values,
  ]);
  return keysetPage(found, {
    page,
    order,
    position: (member) => [positionOf(member, field), member.id],
    node: (member) => member,
    totalCount: () => countMembers(db, { filter, today }),
  });
}

/** Counts the members that fit a filter. */
export async function countMembers(db: Database, request: MemberListRequest): Promise<number> {
  const { from, values } = await selected(db, request);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM member m ${from}`,
    values,
  );
  return Number(row?.total ?? 0);
}

async function selected(
  db: Database,
  { filter, today }: MemberListRequest,
): Promise<{ readonly from: string; readonly values: readonly unknown[] }> {
  const typed = filter.text?.trim().slice(0, LONGEST_TEXT) ?? '';
  const year = Number(today.slice(0, 4));
  const selection = END_OF_NUMBER.test(typed)
    ? byNumber(typed, cardNumbersEndingIn(typed, (await readLibraryIdentity(db)).cardPrefix, year))
    : selectionOf(typed);
  const condition = filterCondition(filter, today);
  return {
    from: `${selection.joins} WHERE m.is_active = 1 AND ${selection.condition} AND ${condition.sql}`,
    values: [...selection.values, ...condition.values],
  };
}

function filterCondition(filter: MemberListFilter, today: CivilDate): Condition {
  return allOf(
    isOneOf('m.category_code', filter.categoryCodes),
    isOneOf('m.home_branch_id', filter.homeBranchIds),
    isOneOf('m.kelurahan_code', filter.kelurahanCodes),
    compares('m.expires_on >= ?', filter.expiresOn?.from),
    compares('m.expires_on < ?', filter.expiresOn?.to),
    compares('m.registered_on >= ?', filter.registeredOn?.from),
    compares('m.registered_on < ?', filter.registeredOn?.to),
    standingCondition(filter.standings ?? [], today),
  );
}

const IS_BLOCKED =
  'EXISTS (SELECT 1 FROM member_block b WHERE b.member_id = m.id AND b.lifted_at IS NULL AND (b.until_date IS NULL OR b.until_date >= ?))';

/** The same as `standingOn`: the gravest reason wins. */
function standingCondition(standings: readonly string[], today: CivilDate): Condition | null {
  const conditions: Readonly<Record<string, Condition>> = {
    BLOCKED: { sql: IS_BLOCKED, values: [today] },
    EXPIRED: { sql: `(m.expires_on < ? AND NOT ${IS_BLOCKED})`, values: [today, today] },
    PROVISIONAL: {
      sql: `(m.is_provisional = 1 AND m.expires_on >= ? AND NOT ${IS_BLOCKED})`,
      values: [today, today],
    },
    ACTIVE: {
      sql: `(m.is_provisional = 0 AND m.expires_on >= ? AND NOT ${IS_BLOCKED})`,
      values: [today, today],
    },
  };
  const wanted = standings.flatMap((standing) => conditions[standing] ?? []);
  return wanted.length === 0
    ? null
    : {
        sql: `(${wanted.map(({ sql }) => sql).join(' OR ')})`,
        values: wanted.flatMap(({ values }) => values),
      };
}

function positionOf(member: Member, field: MemberOrderField): string {
  if (field === 'NAME') return member.nameKey;
  return field === 'EXPIRES_ON' ? member.expiresOn : member.registeredOn;
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
