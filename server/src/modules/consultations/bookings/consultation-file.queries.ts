import type { EntityManager } from 'typeorm';

import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';

/** What a member is to do next. */
export type ConsultationStep = {
  readonly id: string;
  readonly consultationId: string;
  readonly text: string;
  readonly doneAt: Date | null;
};
/** What staff note for themselves. */
export type ConsultationNote = {
  readonly id: string;
  readonly consultationId: string;
  readonly text: string;
  readonly writtenAt: Date;
  readonly writtenBy: string;
};

/** The most steps and notes of one consultation. */
export const MOST_STEPS = 12;
/** See `MOST_STEPS`. */
export const MOST_NOTES = 50;

/** Steps by consultation, in order. */
export const stepsByConsultation = defineLoader<string, ConsultationStep[]>(
  'stepsByConsultation',
  async ({ db }, ids) => {
    const rows = await db.query<{
      id: string;
      consultation_id: string;
      step_text: string;
      done_at: Date | string | null;
    }>(
      `SELECT id, consultation_id, step_text, done_at FROM consultation_step WHERE consultation_id IN (${placeholders(ids)}) ORDER BY position, id`,
      ids,
    );
    return groupBy(
      ids,
      rows.map((row) => ({
        id: row.id,
        consultationId: row.consultation_id,
        text: row.step_text,
        doneAt: row.done_at === null ? null : readInstant(row.done_at),
      })),
      ({ consultationId }) => consultationId,
    );
  },
);

/** Notes by consultation, oldest first. */
export const notesByConsultation = defineLoader<string, ConsultationNote[]>(
  'notesByConsultation',
  async ({ db }, ids) => {
    const rows = await db.query<{
      id: string;
      consultation_id: string;
      note_text: string;
      written_at: Date | string;
      written_by: string;
    }>(
      `SELECT id, consultation_id, note_text, written_at, written_by FROM consultation_note WHERE consultation_id IN (${placeholders(ids)}) ORDER BY written_at, id`,
      ids,
    );
    return groupBy(
      ids,
      rows.map((row) => ({
        id: row.id,
        consultationId: row.consultation_id,
        text: row.note_text,
        writtenAt: readInstant(row.written_at),
        writtenBy: row.written_by,
      })),
      ({ consultationId }) => consultationId,
    );
  },
);

/** Finds the consultation a step belongs to; null when there is no such step. */
export async function consultationOfStep(db: Database, stepId: string): Promise<string | null> {
  const [row] = await db.query<{ consultation_id: string }>(
    'SELECT consultation_id FROM consultation_step WHERE id = ?',
    [stepId],
  );
  return row?.consultation_id ?? null;
}

/** Counts the notes of a consultation inside a unit. */
export async function countNotes(tx: EntityManager, consultationId: string): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>(
    'SELECT COUNT(*) AS total FROM consultation_note WHERE consultation_id = ?',
    [consultationId],
  );
  return Number(row?.total ?? 0);
}
