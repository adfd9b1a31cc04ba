import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { EntityRow } from '../../../platform/db/table';
import { updateRow } from '../../../platform/db/write-rows';
import { table } from '../../../platform/db/table';
import { SuccessStoryEntity } from './follow-up.entity';
import type { Story } from './follow-up.entity';

/** The table of stories, for reading and writing. */
export const stories = table(SuccessStoryEntity, 's');

/** Stories by consultation; null when there is none. */
export const storyByConsultation = defineLoader<string, Story | null>(
  'storyByConsultation',
  async ({ db }, ids) => {
    const rows = await stories.list(db, `WHERE s.consultation_id IN (${placeholders(ids)})`, ids);
    return indexBy(ids, rows, ({ consultationId }) => consultationId);
  },
);

/** Lists stories whose members want them to be read, the newest in front. */
export async function publishedStories(db: Database, limit: number): Promise<Story[]> {
  return stories.list(
    db,
    "WHERE s.status = 'PUBLISHED' AND s.member_id IS NOT NULL ORDER BY s.consented_at DESC, s.id DESC LIMIT ?",
    [limit],
  );
}

/** Locks the story of a consultation until the unit ends; the consultation comes first in the lock order. */
export async function lockStory(
  db: Database,
  tx: EntityManager,
  consultationId: string,
): Promise<Story | null> {
  return stories.first(tx, `WHERE s.consultation_id = ?${db.forUpdate}`, [consultationId]);
}

/** Changes some columns of a story. */
export async function changeStory(
  tx: EntityManager,
  id: string,
  changes: Partial<EntityRow<SuccessStoryEntity>>,
): Promise<void> {
  await updateRow(tx, stories.name, id, stories.write(changes));
}

/** Lists the consultations of a member whose stories have words. */
export async function listConsultationsWithStory(tx: EntityManager, memberId: string): Promise<string[]> {
  const found = await stories
    .pick('consultationId')
    .list(tx, 'WHERE s.member_id = ? AND s.title IS NOT NULL LIMIT 100', [memberId]);
  return found.map(({ consultationId }) => consultationId);
}
