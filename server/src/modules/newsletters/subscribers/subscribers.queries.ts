import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { insertRows, replaceRows } from '../../../platform/db/write-rows';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { NotificationTrigger } from '../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../platform/notifications/notification-trigger';
import { notTold } from '../../../platform/notifications/notification-trigger.queries';
import type { Locale } from '../../../shared/locale';
import { MOST_NEWSLETTERS } from '../newsletter.terms';
import type { NewsletterSubscriber } from './subscriber.entity';
import { NewsletterSubscriberEntity, NewsletterSubscriptionEntity } from './subscriber.entity';

/** The table of readers, for writing. */
export const subscriberTable = table(NewsletterSubscriberEntity, 's');
const subscriptionTable = table(NewsletterSubscriptionEntity, 'n');

/** Finds a reader inside a unit, and locks the row until the unit ends. */
export function lockSubscriber(
  { forUpdate }: Pick<Database, 'forUpdate'>,
  tx: EntityManager,
  { column, value }: { readonly column: 'id' | 'email'; readonly value: string },
): Promise<NewsletterSubscriber | null> {
  return subscriberTable.first(tx, `WHERE s.${column} = ?${forUpdate}`, [value]);
}

/** Finds a reader. */
export function findSubscriber(db: Database, id: string): Promise<NewsletterSubscriber | null> {
  return subscriberTable.first(db, 'WHERE s.id = ?', [id]);
}

/** Writes down a new reader. */
export async function insertSubscriber(tx: EntityManager, row: NewsletterSubscriber): Promise<void> {
  await insertRows(tx, subscriberTable.name, [subscriberTable.write(row)]);
}

/** Changes which newsletters a reader gets. */
export function writeSubscriptions(
  tx: EntityManager,
  subscriberId: string,
  newsletterIds: readonly string[],
): Promise<void> {
  const rows = newsletterIds.map((newsletterId) => ({ subscriberId, newsletterId }));
  return replaceRows(tx, subscriptionTable, { column: 'subscriber_id', id: subscriberId }, rows);
}

/** Keeps letters back that wait to leave to a reader, of newsletters they do not get any more. */
export async function dropWaitingLetters(
  tx: EntityManager,
  subscriberId: string,
  newsletterIds: readonly string[],
): Promise<void> {
  await tx.query(
    `DELETE FROM newsletter_letter WHERE subscriber_id = ? AND state = 'WAITING'
     AND issue_id IN (SELECT id FROM newsletter_issue WHERE newsletter_id NOT IN (${placeholders(newsletterIds)}))`,
    [subscriberId, ...newsletterIds],
  );
}

/** Forgets a reader with all they chose. */
export async function deleteSubscriber(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM newsletter_subscriber WHERE id = ?', [id]);
}

/** The newsletters that readers chose, by reader. */
export const chosenNewsletterIds = defineLoader<string, string[]>(
  'chosenNewsletterIds',
  async ({ db }, ids) => {
    const rest = `WHERE n.subscriber_id IN (${placeholders(ids)}) LIMIT ${ids.length * MOST_NEWSLETTERS}`;
    const rows = groupBy(ids, await subscriptionTable.list(db, rest, ids), (row) => row.subscriberId);
    return rows.map((list) => list.map(({ newsletterId }) => newsletterId));
  },
);

/** How many readers newsletters have, without those that are paused, by newsletter. */
export const readersByNewsletter = defineLoader<string, number>(
  'readersByNewsletter',
  async ({ db }, ids) => {
    const sql = `SELECT n.newsletter_id AS id, COUNT(*) AS total FROM newsletter_subscription n
    JOIN newsletter_subscriber s ON s.id = n.subscriber_id AND s.state = 'CONFIRMED'
    WHERE n.newsletter_id IN (${placeholders(ids)}) GROUP BY n.newsletter_id`;
    const rows = await db.query<{ id: string; total: number | string }>(sql, [...ids]);
    const totals = new Map(rows.map(({ id, total }) => [id, Number(total)]));
    return ids.map((id) => totals.get(id) ?? 0);
  },
);

/** Finds whether a card has proven an address; the id of the card then, else null. */
export async function cardWithEmail(
  db: Database,
  { memberId, email }: { readonly memberId: string; readonly email: string },
): Promise<string | null> {
  const rows = await db.query<{ id: string }>(
    'SELECT id FROM member WHERE id = ? AND email = ? AND email_verified_at IS NOT NULL',
    [memberId, email],
  );
  return rows[0]?.id ?? null;
}

/** Forgets whom letters did not reach since a moment. */
export async function deletePaused(tx: EntityManager, before: Date): Promise<void> {
  await tx.query("DELETE FROM newsletter_subscriber WHERE state = 'PAUSED' AND state_at < ?", [
    sqlInstant(before),
  ]);
}

/** Forgets who never proved their address. */
export async function deleteUnconfirmed(tx: EntityManager, before: Date): Promise<void> {
  await tx.query("DELETE FROM newsletter_subscriber WHERE state = 'ASKED' AND asked_at < ?", [
    sqlInstant(before),
  ]);
}

/** Finds readers who asked and were sent no letter for it. */
export async function findNewsletterConfirmations(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'NEWSLETTER_CONFIRM'>[]> {
  const cause = "CONCAT('newsletter.confirm:', s.id, ':', s.asked_at)";
  const sql = `SELECT s.id, s.asked_at AS mark FROM newsletter_subscriber s WHERE s.state IN ('ASKED', 'CONFIRMED', 'PAUSED') AND s.asked_at > ? AND ${notTold(cause)} LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<{ id: string; mark: Date | string }>(sql, [sqlInstant(since)]);
  return rows.map(({ id, mark }) => ({
    cause: `newsletter.confirm:${id}:${sqlInstant(readInstant(mark))}`,
    template: 'NEWSLETTER_CONFIRM',
    memberId: null,
    aboutId: id,
    aboutDate: null,
    happenedAt: null,
  }));
}

/** Lists to whom letters about subscriptions go. */
export async function listNewsletterContacts(
  db: Database,
  ids: readonly string[],
): Promise<{ id: string; name: string; email: string; phone: null; locale: Locale }[]> {
  if (ids.length === 0) return [];
  const rows = await subscriberTable.list(db, `WHERE s.id IN (${placeholders(ids)})`, ids);
  return rows.map(({ id, email, locale }) => ({ id, name: '', email, phone: null, locale }));
}
