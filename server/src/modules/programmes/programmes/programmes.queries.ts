import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { ProgrammeStatus } from '../events/event.terms';
import { portalPath } from '../file-paths';
import { table } from '../../../platform/db/table';
import { ProgrammeEntity } from './programme.entity';
import { mapSelection } from '../../../platform/db/map-selection';
import { withTexts } from '../../../platform/db/texts';
import type { Programme } from './programme.entity';

/** The table of programmes, for writing. */
export const programmeTable = table(ProgrammeEntity);
const programmes = mapSelection(programmeTable, (row): Programme => ({
  ...withTexts(row, 'name', 'summary', 'description', 'policyGoal'),
  nodeType: 'Programme',
  path: portalPath.programme(row.id),
}));

/** Programmes by id, whatever their state. */
export const programmeById = defineLoader<string, Programme | null>('programmeById', async ({ db }, ids) => {
  const rows = await programmes.list(db, `WHERE id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, (programme) => programme.id);
});

/** Lists programmes in some states, in their order; a city library has a few dozen. */
export async function programmesIn(db: Database, statuses: readonly ProgrammeStatus[]): Promise<Programme[]> {
  return programmes.list(
    db,
    `WHERE status IN (${placeholders(statuses)}) ORDER BY position, id LIMIT 200`,
    statuses,
  );
}

/** Locks a programme until the unit ends; null when there is none. */
export async function lockProgramme(db: Database, tx: EntityManager, id: string): Promise<Programme | null> {
  return programmes.first(tx, `WHERE id = ?${db.forUpdate}`, [id]);
}
