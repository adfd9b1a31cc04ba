import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';

/** Puts an issue into the archive as sent a week ago. */
export async function writeSampleArchive(
  tx: EntityManager,
  { id, slug, content, sentAt }: { id: string; slug: string; content: string; sentAt: Date },
): Promise<void> {
  const at = sqlInstant(sentAt);
  await tx.query(
    "UPDATE newsletter_issue SET state = 'SENT', slug = ?, content = ?, planned_at = ?, started_at = ?, sent_at = ? WHERE id = ?",
    [slug, content, at, at, at, id],
  );
}

/** Marks what is there as belonging to the sample library. */
export async function markSampleNewsletters(tx: EntityManager): Promise<void> {
  await tx.query('UPDATE newsletter SET is_sample = 1');
  await tx.query('UPDATE newsletter_issue SET is_sample = 1');
}
