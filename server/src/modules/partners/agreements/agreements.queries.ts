import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { PartnerAgreement } from './agreement.entity';
import { PartnerAgreementEntity } from './agreement.entity';

/** The table of agreements. */
export const agreementTable = table(PartnerAgreementEntity, 'a', { nodeType: 'PartnerAgreement' } as const);

/** Agreements by id. */
export const agreementById = defineLoader<string, PartnerAgreement | null>(
  'agreementById',
  async ({ db }, ids) =>
    indexBy(ids, await agreementTable.list(db, `WHERE a.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Agreements by partner, the newest first. */
export const agreementsByPartner = defineLoader<string, PartnerAgreement[]>(
  'agreementsByPartner',
  async ({ db }, ids) =>
    groupBy(
      ids,
      await agreementTable.list(
        db,
        `WHERE a.partner_id IN (${placeholders(ids)}) ORDER BY a.starts_on DESC, a.id DESC`,
        ids,
      ),
      ({ partnerId }) => partnerId,
    ),
);

/** Locks an agreement until the unit ends; null when there is none. */
export function lockAgreement(db: Database, tx: EntityManager, id: string): Promise<PartnerAgreement | null> {
  return agreementTable.first(tx, `WHERE a.id = ?${db.forUpdate}`, [id]);
}

/** Writes on a partner when its agreements end: the latest day, or nothing if one has no end. */
export async function updateAgreementEnd(tx: EntityManager, partnerId: string): Promise<void> {
  await tx.query(
    `UPDATE partner SET agreement_ends_on = (
       SELECT CASE WHEN COUNT(*) = COUNT(a.ends_on) THEN MAX(a.ends_on) END FROM partner_agreement a WHERE a.partner_id = ?
     ) WHERE id = ?`,
    [partnerId, partnerId],
  );
}
