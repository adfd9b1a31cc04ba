import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { deleteRows, insertRows } from '../../../platform/db/write-rows';
import { RegistrationLinkEntity } from './link.entity';
import type { LinkResult } from './link.terms';

const registrationLinks = table(RegistrationLinkEntity, 'k');
/** Registrations in these states came to nothing, as a list in SQL. */
export const WITHDRAWN = "('CANCELLED', 'EXPIRED', 'DECLINED')";

type Engine = { readonly isSqlite: boolean };

/** Adds a click to the day of a link, in one statement, so that none of many at once is lost. */
export async function addClick(
  { isSqlite }: Engine,
  tx: EntityManager,
  { linkId, day }: { readonly linkId: string; readonly day: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO short_link_day (link_id, day, clicks) VALUES (?, ?, 1) ${
      isSqlite
        ? 'ON CONFLICT (link_id, day) DO UPDATE SET clicks = clicks + 1'
        : 'ON DUPLICATE KEY UPDATE clicks = clicks + 1'
    }`,
    [linkId, day],
  );
}

/** What came of a link on a day, and how often. */
export type ResultCount = {
  readonly linkId: string;
  readonly day: string;
  readonly kind: LinkResult;
  readonly amount: number;
};

/** Adds to what came of a link on a day, in one statement. */
export async function addResult(
  { isSqlite }: Engine,
  tx: EntityManager,
  { linkId, day, kind, amount }: ResultCount,
): Promise<void> {
  await tx.query(
    `INSERT INTO short_link_result_day (link_id, day, kind, amount) VALUES (?, ?, ?, ?) ${
      isSqlite
        ? 'ON CONFLICT (link_id, day, kind) DO UPDATE SET amount = amount + excluded.amount'
        : 'ON DUPLICATE KEY UPDATE amount = amount + VALUES(amount)'
    }`,
    [linkId, day, kind, amount],
  );
}

/** Notes which link a registration came from. */
export async function insertRegistrationLink(
  tx: EntityManager,
  row: { readonly registrationId: string; readonly linkId: string; readonly registeredOn: string },
): Promise<void> {
  await insertRows(tx, registrationLinks.name, [registrationLinks.write(row)]);
}

/** Stands for the end of an event without dates, as events keep it. */
const NO_END = '9999-12-31';
/**
 * When a registration ended: with the last date it has a place on, also where the series goes on; what was withdrawn, or
 * is of an event that is cancelled or has no dates left, ended when it was made.
 */
const ENDED_AT = `CASE WHEN r.status IN ${WITHDRAWN} OR e.status = 'CANCELLED' THEN r.created_at
  ELSE COALESCE((SELECT MAX(s.ends_at) FROM event_place p JOIN event_session s ON s.id = p.session_id WHERE p.registration_id = r.id), (SELECT s.ends_at FROM event_session s WHERE s.id = r.session_id), CASE WHEN e.ends_at < '${NO_END}' THEN e.ends_at END, r.created_at) END`;

/** Lists registrations that know their link and ended before a moment. */
export async function listEndedRegistrationIds(
  tx: EntityManager,
  { before, limit, forUpdate }: { before: Date; limit: number; forUpdate: string },
): Promise<string[]> {
  const rows = (await tx.query(
    `SELECT k.registration_id AS id FROM registration_link k JOIN registration r ON r.id = k.registration_id JOIN event e ON e.id = r.event_id WHERE ${ENDED_AT} < ? ORDER BY k.registration_id LIMIT ${limit}${forUpdate}`,
    [sqlInstant(before)],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** Counts what registrations tell of their links: those that were not withdrawn, and who came. */
export async function countRegistrations(tx: EntityManager, ids: readonly string[]): Promise<ResultCount[]> {
  const of = `k.registration_id IN (${placeholders(ids)})`;
  const rows = (await tx.query(
    `SELECT f.linkId, f.day, f.kind, SUM(f.amount) AS amount FROM (
       SELECT k.link_id AS linkId, k.registered_on AS day, 'REGISTRATION' AS kind, 1 AS amount FROM registration_link k JOIN registration r ON r.id = k.registration_id WHERE ${of} AND r.status NOT IN ${WITHDRAWN}
       UNION ALL SELECT k.link_id, s.from_date, 'ATTENDANCE', COALESCE(p.attended_count, p.seats) FROM registration_link k JOIN event_place p ON p.registration_id = k.registration_id JOIN event_session s ON s.id = p.session_id WHERE ${of} AND p.attended_at IS NOT NULL
     ) f GROUP BY f.linkId, f.day, f.kind ORDER BY f.linkId, f.day, f.kind`,
    [...ids, ...ids],
  )) as (Omit<ResultCount, 'amount'> & { readonly amount: number | string })[];
  return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
}

/** Forgets which link registrations came from. */
export function deleteRegistrationLinks(tx: EntityManager, ids: readonly string[]): Promise<void> {
  return deleteRows(tx, registrationLinks.name, 'registration_id', ids);
}
