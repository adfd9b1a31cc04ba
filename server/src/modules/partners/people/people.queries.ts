import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';
import type { Database } from '../../../platform/db/database';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { PartnerDuty } from '../partner.terms';
import { PARTNER_DUTIES } from '../partner.terms';
import type { PartnerPerson } from './person.entity';
import { PartnerPersonEntity } from './person.entity';

/** The table of people at partners. */
export const personTable = table(PartnerPersonEntity, 'pp');
const duties = personTable.pick('partnerId', 'duties');

/** A partner and what somebody may do for it. */
export type HeldDuties = { readonly partnerId: string; readonly duties: readonly PartnerDuty[] };

/** Nobody is at more institutions than fit a page. */
const MOST_PARTNERS = 50;

/** People by partner, in their order. */
export const peopleByPartner = defineLoader<string, PartnerPerson[]>('peopleByPartner', async ({ db }, ids) =>
  groupBy(
    ids,
    await personTable.list(
      db,
      `WHERE pp.partner_id IN (${placeholders(ids)}) ORDER BY pp.position, pp.id`,
      ids,
    ),
    ({ partnerId }) => partnerId,
  ),
);

/** Lists the people of a partner inside a unit. */
export function listPeople(tx: QueryRunner, partnerId: string): Promise<PartnerPerson[]> {
  return personTable.list(tx, 'WHERE pp.partner_id = ? ORDER BY pp.position, pp.id', [partnerId]);
}

/** Reads the name on a card. */
export async function readMemberName(tx: EntityManager, memberId: string): Promise<string> {
  const [row] = await tx.query<{ name: string }[]>('SELECT name FROM member WHERE id = ?', [memberId]);
  return row?.name ?? '';
}

/** Lists the partners that still work with the library and name a member's card, by name, with their duties. */
export async function listHeldDuties(db: Database, memberId: string): Promise<readonly HeldDuties[]> {
  const rows = await duties.list(
    db,
    `JOIN partner p ON p.id = pp.partner_id WHERE pp.member_id = ? AND p.is_active = 1 ORDER BY p.name_key, p.id LIMIT ${MOST_PARTNERS}`,
    [memberId],
  );
  return [...new Set(rows.map(({ partnerId }) => partnerId))].map((partnerId) => ({
    partnerId,
    duties: allDuties(rows.filter((row) => row.partnerId === partnerId)),
  }));
}

/** What members may do for partners that still work with the library, by member. */
export const heldDutiesByMember = defineLoader<string, readonly HeldDuties[]>(
  'heldDutiesByMember',
  ({ db }, memberIds) => Promise.all(memberIds.map((memberId) => listHeldDuties(db, memberId))),
);

/** Finds what a member may do for a partner; null if it does not name their card or no longer works with us. */
export async function findHeldDuties(
  db: QueryRunner,
  memberId: string,
  partnerId: string,
): Promise<readonly PartnerDuty[] | null> {
  const rows = await duties.list(
    db,
    `JOIN partner p ON p.id = pp.partner_id WHERE pp.member_id = ? AND pp.partner_id = ? AND p.is_active = 1 ORDER BY pp.position, pp.id LIMIT ${MOST_PARTNERS}`,
    [memberId, partnerId],
  );
  return rows.length === 0 ? null : allDuties(rows);
}

/** Merged cards may leave a partner with two lines of one person: they may do what either says. */
function allDuties(rows: readonly HeldDuties[]): PartnerDuty[] {
  return PARTNER_DUTIES.filter((duty) => rows.some((row) => row.duties.includes(duty)));
}
