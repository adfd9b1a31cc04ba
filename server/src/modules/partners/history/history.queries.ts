import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { readInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import type { PartnerHistoryKind } from '../partner.terms';
import type { PartnerExchange, PartnerVisit } from './history.entity';
import { PartnerExchangeEntity, PartnerVisitEntity } from './history.entity';

/** The tables of what happened with partners. */
export const visitTable = table(PartnerVisitEntity, 'v');
export const exchangeTable = table(PartnerExchangeEntity, 'x');

/** So many visits, and so much that was exchanged, a page of a partner shows. */
export const MOST_SHOWN = 60;

/** Something that happened with a partner; `kind` and the id of what it is about make it one. */
export type PartnerHistoryEntry = {
  readonly kind: PartnerHistoryKind;
  readonly aboutId: string;
  readonly day: string;
  readonly subject: string;
};

/** Visits by id. */
export const visitById = defineLoader<string, PartnerVisit | null>('visitById', async ({ db }, ids) =>
  indexBy(ids, await visitTable.list(db, `WHERE v.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** What was exchanged, by id. */
export const exchangeById = defineLoader<string, PartnerExchange | null>(
  'exchangeById',
  async ({ db }, ids) =>
    indexBy(ids, await exchangeTable.list(db, `WHERE x.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Visits by partner, the newest first. */
export const visitsByPartner = defineLoader<string, PartnerVisit[]>('visitsByPartner', async ({ db }, ids) =>
  groupBy(
    ids,
    await visitTable.list(
      db,
      `JOIN (${newestOfEach('partner_visit', 'visited_on', ids)}) r ON r.id = v.id WHERE r.place <= ${MOST_SHOWN} ORDER BY v.visited_on DESC, v.id DESC`,
      ids,
    ),
    ({ partnerId }) => partnerId,
  ),
);

/** What was exchanged, by partner, the newest first. */
export const exchangesByPartner = defineLoader<string, PartnerExchange[]>(
  'exchangesByPartner',
  async ({ db }, ids) =>
    groupBy(
      ids,
      await exchangeTable.list(
        db,
        `JOIN (${newestOfEach('partner_exchange', 'given_on', ids)}) r ON r.id = x.id WHERE r.place <= ${MOST_SHOWN} ORDER BY x.given_on DESC, x.id DESC`,
        ids,
      ),
      ({ partnerId }) => partnerId,
    ),
);

/** Locks a visit until the unit ends; null when there is none. */
export function lockVisit(db: Database, tx: EntityManager, id: string): Promise<PartnerVisit | null> {
  return visitTable.first(tx, `WHERE v.id = ?${db.forUpdate}`, [id]);
}

/** Removes what was written down as exchanged; tells of which partner it was. */
export async function removeExchange(tx: EntityManager, id: string): Promise<string | null> {
  const known = await exchangeTable.first(tx, 'WHERE x.id = ?', [id]);
  if (known) await tx.query('DELETE FROM partner_exchange WHERE id = ?', [id]);
  return known?.partnerId ?? null;
}

/** Removes a visit. */
export async function removeVisit(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM partner_visit WHERE id = ?', [id]);
}

/** A place where history stands: every row tells its id, its moment or day, and its subject. */
type Part = {
  readonly kind: PartnerHistoryKind;
  readonly id: string;
  readonly moment: string;
  readonly subject: string;
  readonly english?: string;
  readonly from: string;
};

const KEYS = 'api_key k WHERE k.partner_id = ?';
const PARTS: readonly Part[] = [
  {
    kind: 'VISIT',
    id: 'v.id',
    moment: 'v.visited_on',
    subject: 'v.subject',
    from: 'partner_visit v WHERE v.partner_id = ?',
  },
  {
    kind: 'EXCHANGE',
    id: 'x.id',
    moment: 'x.given_on',
    subject: 'x.what',
    from: 'partner_exchange x WHERE x.partner_id = ?',
  },
  {
    kind: 'AGREEMENT',
    id: 'a.id',
    moment: 'COALESCE(a.signed_on, a.starts_on)',
    subject: 'a.subject',
    from: 'partner_agreement a WHERE a.partner_id = ?',
  },
  { kind: 'KEY_MADE', id: 'k.id', moment: 'k.created_at', subject: 'k.name', from: KEYS },
  {
    kind: 'KEY_REVOKED',
    id: 'k.id',
    moment: 'k.revoked_at',
    subject: 'k.name',
    from: `${KEYS} AND k.revoked_at IS NOT NULL`,
  },
  {
    kind: 'REQUEST',
    id: 'r.id',
    moment: 'r.created_at',
    subject: 'r.institution_name',
    from: 'partner_request r WHERE r.partner_id = ?',
  },
  {
    kind: 'CLASS_SET',
    id: 's.id',
    moment: 's.created_at',
    subject: 's.class_name',
    from: 'class_set s WHERE s.partner_id = ?',
  },
  {
    kind: 'EVENT',
    id: 'e.id',
    moment: 'e.starts_at',
    subject: 'e.name_id',
    english: 'e.name_en',
    from: 'event e WHERE e.id IN (SELECT h.event_id FROM event_partner h WHERE h.partner_id = ?) AND e.is_template = 0 AND e.starts_at IS NOT NULL',
  },
];

/** Tells what happened with a partner, the newest first: at most sixty entries. */
export async function listPartnerHistory(
  db: Database,
  partnerId: string,
  locale: Locale,
): Promise<PartnerHistoryEntry[]> {
  const rows = await db.query<{
    kind: PartnerHistoryKind;
    aboutId: string;
    occurred: Date | string;
    subject: string;
    english: string | null;
  }>(
    `SELECT * FROM (${PARTS.map((part) => `SELECT * FROM (${toSql(part)}) part`).join(' UNION ALL ')}) history`,
    PARTS.map(() => partnerId),
  );
  return rows
    .map(({ kind, aboutId, occurred, subject, english }) => ({
      kind,
      aboutId,
      day: toDay(occurred),
      subject: locale === 'EN' ? (english ?? subject) : subject,
    }))
    .sort((one, other) =>
      `${other.day} ${other.aboutId} ${other.kind}` < `${one.day} ${one.aboutId} ${one.kind}` ? -1 : 1,
    )
    .slice(0, MOST_SHOWN);
}

function toSql({ kind, id, moment, subject, english = 'NULL', from }: Part): string {
  return `SELECT '${kind}' AS kind, ${id} AS aboutId, ${moment} AS occurred, ${subject} AS subject, ${english} AS english FROM ${from} ORDER BY ${moment} DESC, ${id} LIMIT ${MOST_SHOWN}`;
}

/** Some rows tell a day, others a moment. */
function toDay(occurred: Date | string): string {
  return typeof occurred === 'string' && occurred.length === 10
    ? occurred
    : toCivilDate(readInstant(occurred));
}

/** Takes out of visits before a day who met and what was to follow. */
export async function forgetPeopleOfVisits(tx: EntityManager, before: CivilDate): Promise<void> {
  await tx.query(
    'UPDATE partner_visit SET people = NULL, follow_up = NULL WHERE visited_on < ? AND (people IS NOT NULL OR follow_up IS NOT NULL)',
    [before],
  );
}

/** Numbers the rows of each partner from the newest on, so that a partner with many takes no other one's place. */
function newestOfEach(tableName: string, day: string, partnerIds: readonly string[]): string {
  return `SELECT id, ROW_NUMBER() OVER (PARTITION BY partner_id ORDER BY ${day} DESC, id DESC) AS place FROM ${tableName} WHERE partner_id IN (${placeholders(partnerIds)})`;
}
