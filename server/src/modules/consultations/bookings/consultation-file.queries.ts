import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import { table } from '../../../platform/db/table';
import type { ConsultationNote, ConsultationStep } from './consultation-file.entity';
import { ConsultationNoteEntity, ConsultationStepEntity } from './consultation-file.entity';

const steps = table(ConsultationStepEntity);
const notes = table(ConsultationNoteEntity);

/** The most steps and notes of one consultation. */
export const MOST_STEPS = 12;
/** See `MOST_STEPS`. */
export const MOST_NOTES = 50;

/** Steps by consultation, in order. */
export const stepsByConsultation = defineLoader<string, ConsultationStep[]>(
  'stepsByConsultation',
  async ({ db }, ids) => {
    const found = await steps.list(
      db,
      `WHERE consultation_id IN (${placeholders(ids)}) ORDER BY position, id`,
      ids,
    );
    return groupBy(ids, found, ({ consultationId }) => consultationId);
  },
);

/** Notes by consultation, oldest first. */
export const notesByConsultation = defineLoader<string, ConsultationNote[]>(
  'notesByConsultation',
  async ({ db }, ids) => {
    const found = await notes.list(
      db,
      `WHERE consultation_id IN (${placeholders(ids)}) ORDER BY written_at, id`,
      ids,
    );
    return groupBy(ids, found, ({ consultationId }) => consultationId);
  },
);

/** Writes a note. */
export async function insertNote(tx: EntityManager, note: ConsultationNote): Promise<void> {
  await insertRows(tx, notes.name, [notes.write(note)]);
}

/** Ticks a step, or takes the tick back. */
export async function tickStep(tx: EntityManager, id: string, doneAt: Date | null): Promise<void> {
  await updateRow(tx, steps.name, id, steps.write({ doneAt }));
}

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
