import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { LocalizedText } from '../../../shared/locale';
import type { ProgrammeKind, ProgrammeStatus } from '../events/event.terms';
import { localized } from '../shared/localized';
import { portalPath } from '../file-paths';

/** What the library does again and again for one goal. */
export type Programme = {
  readonly nodeType: 'Programme';
  readonly id: string;
  readonly path: string;
  readonly kind: ProgrammeKind;
  readonly status: ProgrammeStatus;
  readonly name: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly description: LocalizedText | null;
  readonly policyGoal: LocalizedText | null;
  readonly posterUploadId: string | null;
  readonly position: number;
  readonly isSample: boolean;
  readonly version: number;
};

type Row = {
  id: string;
  kind: ProgrammeKind;
  status: ProgrammeStatus;
  name_id: string;
  name_en: string | null;
  summary_id: string | null;
  summary_en: string | null;
  description_id: string | null;
  description_en: string | null;
  policy_goal_id: string | null;
  policy_goal_en: string | null;
  poster_upload_id: string | null;
  position: number;
  is_sample: number;
  version: number;
};

const COLUMNS =
  'id, kind, status, name_id, name_en, summary_id, summary_en, description_id, description_en, policy_goal_id, policy_goal_en, poster_upload_id, position, is_sample, version';

/** Programmes by id, whatever their state. */
export const programmeById = defineLoader<string, Programme | null>('programmeById', async ({ db }, ids) => {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM programme WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  return indexBy(ids, rows.map(toProgramme), (programme) => programme.id);
});

/** Lists programmes in some states, in their order; a city library has a few dozen. */
export async function programmesIn(db: Database, statuses: readonly ProgrammeStatus[]): Promise<Programme[]> {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM programme WHERE status IN (${placeholders(statuses)}) ORDER BY position, id LIMIT 200`,
    statuses,
  );
  return rows.map(toProgramme);
}

/** Locks a programme until the unit ends; null when there is none. */
export async function lockProgramme(db: Database, tx: EntityManager, id: string): Promise<Programme | null> {
  const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM programme WHERE id = ?${db.forUpdate}`, [id]);
  return row ? toProgramme(row) : null;
}

function toProgramme(row: Row): Programme {
  return {
    nodeType: 'Programme',
    id: row.id,
    path: portalPath.programme(row.id),
    kind: row.kind,
    status: row.status,
    name: { indonesian: row.name_id, english: row.name_en },
    summary: localized(row.summary_id, row.summary_en),
    description: localized(row.description_id, row.description_en),
    policyGoal: localized(row.policy_goal_id, row.policy_goal_en),
    posterUploadId: row.poster_upload_id,
    position: row.position,
    isSample: row.is_sample === 1,
    version: row.version,
  };
}
