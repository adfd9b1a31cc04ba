import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { VolunteerOpportunity } from './opportunity.entity';
import { VolunteerOpportunityEntity } from './opportunity.entity';

/** The most opportunities that a list gives. */
export const MOST_OPPORTUNITIES = 100;

/** The table `o` of opportunities, for writing. */
export const opportunityTable = table(VolunteerOpportunityEntity, 'o', {
  nodeType: 'VolunteerOpportunity',
} as const);

const opportunities = mapSelection(opportunityTable, (row): VolunteerOpportunity =>
  withTexts(row, 'place', 'time', 'minimum', 'skills'),
);

const IS_SHOWN =
  'o.is_open = 1 AND EXISTS (SELECT 1 FROM volunteer_role r WHERE r.id = o.role_id AND r.is_active = 1)';

/** Opportunities by id. */
export const volunteerOpportunityById = defineLoader<string, VolunteerOpportunity | null>(
  'volunteerOpportunityById',
  async ({ db }, ids) =>
    indexBy(ids, await opportunities.list(db, `WHERE o.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Lists the opportunities that the portal shows, in their order. */
export function listOpenOpportunities(db: Database): Promise<VolunteerOpportunity[]> {
  return opportunities.list(
    db,
    `WHERE ${IS_SHOWN} ORDER BY o.position, o.id LIMIT ${MOST_OPPORTUNITIES}`,
    [],
  );
}

/** Lists all opportunities, open ones first. */
export function listOpportunities(db: Database): Promise<VolunteerOpportunity[]> {
  return opportunities.list(db, `ORDER BY o.is_open DESC, o.position, o.id LIMIT ${MOST_OPPORTUNITIES}`, []);
}

/** Finds an opportunity that the portal shows; null when there is none. */
export function findOpenOpportunity(tx: EntityManager, id: string): Promise<VolunteerOpportunity | null> {
  return opportunities.first(tx, `WHERE o.id = ? AND ${IS_SHOWN}`, [id]);
}

/** Locks an opportunity until the unit ends; null when there is none. */
export function lockOpportunity(
  db: Database,
  tx: EntityManager,
  id: string,
): Promise<VolunteerOpportunity | null> {
  return opportunities.first(tx, `WHERE o.id = ?${db.forUpdate}`, [id]);
}
