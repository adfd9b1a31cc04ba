import type { EntityManager } from 'typeorm';

import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { ConsultationSector } from '../consultation.terms';
import type { StoryStatus } from './story.terms';

/**
 * A success story. Everybody reads it while it is published; before and after that only its member and staff.
 */
export type Story = {
  readonly id: string;
  readonly consultationId: string;
  readonly memberId: string | null;
  readonly branchId: string;
  readonly status: StoryStatus;
  readonly sector: ConsultationSector;
  readonly shownName: string | null;
  readonly title: string | null;
  readonly before: string | null;
  readonly work: string | null;
  readonly after: string | null;
  readonly offeredAt: Date;
  readonly consentedAt: Date | null;
  readonly isSample: boolean;
  readonly version: number;
};

type Moment = Date | string;
type Row = Omit<Story, 'offeredAt' | 'consentedAt' | 'isSample'> & {
  offeredAt: Moment;
  consentedAt: Moment | null;
  isSample: number;
};

const COLUMNS = `s.id, s.consultation_id AS consultationId, s.member_id AS memberId, s.branch_id AS branchId, s.status, s.sector, s.shown_name AS shownName, s.title, s.before_text AS \`before\`, s.work_text AS work, s.after_text AS \`after\`,
  s.offered_at AS offeredAt, s.consented_at AS consentedAt, s.is_sample AS isSample, s.version`;

/** Stories by consultation; null when there is none. */
export const storyByConsultation = defineLoader<string, Story | null>(
  'storyByConsultation',
  async ({ db }, ids) => {
    const rows = await db.query<Row>(
      `SELECT ${COLUMNS} FROM success_story s WHERE s.consultation_id IN (${placeholders(ids)})`,
      ids,
    );
    return indexBy(ids, rows.map(toStory), ({ consultationId }) => consultationId);
  },
);

/** Lists stories whose members want them to be read, the newest in front. */
export async function publishedStories(db: Database, limit: number): Promise<Story[]> {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM success_story s WHERE s.status = 'PUBLISHED' AND s.member_id IS NOT NULL ORDER BY s.consented_at DESC, s.id DESC LIMIT ?`,
    [limit],
  );
  return rows.map(toStory);
}

/** Locks the story of a consultation until the unit ends; the consultation comes first in the lock order. */
export async function lockStory(
  db: Database,
  tx: EntityManager,
  consultationId: string,
): Promise<Story | null> {
  const [row] = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM success_story s WHERE s.consultation_id = ?${db.forUpdate}`,
    [consultationId],
  );
  return row ? toStory(row) : null;
}

function toStory(row: Row): Story {
  return {
    ...row,
    offeredAt: readInstant(row.offeredAt),
    consentedAt: row.consentedAt === null ? null : readInstant(row.consentedAt),
    isSample: row.isSample === 1,
  };
}
