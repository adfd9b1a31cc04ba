import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { allOf, compares, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { Registration } from '../registrations/registration.entity';
import type { RegistrationStatus } from '../registrations/registration.terms';
import { registrations } from '../registrations/registrations.queries';

const NEWEST: KeysetOrder = { column: 'r.created_at', idColumn: 'r.id', direction: 'DESC' };

/** Which groups: of one partner, in any of some states. */
export type PartnerGroupChoice = {
  readonly partnerId: string;
  readonly statuses?: readonly RegistrationStatus[] | null;
};

/** Lists the groups of a partner, newest first. */
export async function listPartnerGroups(
  db: Database,
  { partnerId, statuses }: PartnerGroupChoice,
  page: PageRequest,
): Promise<Page<Registration>> {
  const { condition, values, orderBy } = keysetClause(NEWEST, page);
  const chosen = allOf(compares('r.partner_id = ?', partnerId), isOneOf('r.status', statuses));
  const rows = await registrations.list(db, `WHERE ${chosen.sql} AND ${condition} ${orderBy}`, [
    ...chosen.values,
    ...values,
  ]);
  return keysetPage(rows, {
    page,
    order: NEWEST,
    position: ({ createdAt, id }) => [sqlInstant(createdAt), id],
    node: (registration) => registration,
    totalCount: async () => {
      const [row] = await db.query<{ total: number | string }>(
        `SELECT COUNT(*) AS total FROM registration r WHERE ${chosen.sql}`,
        chosen.values,
      );
      return Number(row?.total ?? 0);
    },
  });
}

/** Finds the ticket that stands for the number of a group; null if its people were named one by one. */
export async function findNumberedPerson(
  tx: EntityManager,
  registrationId: string,
): Promise<{ readonly id: string; readonly seats: number } | null> {
  const people = await tx.query<{ id: string; seats: number; school: string | null }[]>(
    'SELECT p.id, p.seats FROM registered_person p WHERE p.registration_id = ? AND p.is_companion = 0 ORDER BY p.position LIMIT 2',
    [registrationId],
  );
  const [first, second] = people;
  return first && !second && first.seats > 1 ? first : null;
}
