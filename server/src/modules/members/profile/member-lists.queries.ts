import type { Condition } from '../../../platform/db/conditions';
import type { DateRange } from '../../../platform/graphql/date-range';
import { allOf, compares, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { CivilDate } from '../../../shared/civil-date';
import type { MemberText } from './member-text.queries';
import { isIn, readMemberText } from './member-text.queries';
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

/** Which members a text means: what is joined with `m`, and a condition. */
type Selection = { readonly join: Condition; readonly condition: Condition | null };

const COLUMNS: Readonly<Record<MemberOrderField, string>> = {
  NAME: 'm.name_key',
  EXPIRES_ON: 'm.expires_on',
  REGISTERED_ON: 'm.registered_on',
};

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
  const meant = await readMemberText(db, filter.text, today);
  const { join, condition } = meant === null ? EVERYBODY : selectionOf(meant);
  const chosen = allOf({ sql: 'm.is_active = 1', values: [] }, condition, filterCondition(filter, today));
  return {
    from: `${join.sql} WHERE ${chosen.sql}`,
    values: [...join.values, ...chosen.values],
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

const NOTHING: Condition = { sql: '', values: [] };
const EVERYBODY: Selection = { join: NOTHING, condition: null };

/** Numbers are joined, because MariaDB would ask each of several statements behind IN once for every member. */
function selectionOf(meant: MemberText): Selection {
  const { by, selects } = meant;
  if (by === 'ALL' || selects.length === 0) return { join: NOTHING, condition: isIn('m.id', meant) };
  const union = selects.map(({ sql }) => sql).join(' UNION ');
  return {
    join: {
      sql: `JOIN (${union}) found ON found.id = m.id`,
      values: selects.flatMap(({ values }) => values),
    },
    condition: null,
  };
}
