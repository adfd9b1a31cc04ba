import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { BusinessConsent } from './business-parts.entity';
import { BusinessConsentEntity } from './business-parts.entity';

const consents = table(BusinessConsentEntity, 'c');

/** The newest consent for each field, by business. */
export const consentsByBusiness = defineLoader<string, BusinessConsent[]>(
  'consentsByBusiness',
  async ({ db }, ids) => {
    const newest =
      'NOT EXISTS (SELECT 1 FROM business_consent n WHERE n.business_id = c.business_id AND n.field = c.field AND (n.recorded_at > c.recorded_at OR (n.recorded_at = c.recorded_at AND n.id > c.id)))';
    const found = await consents.list(
      db,
      `WHERE c.business_id IN (${placeholders(ids)}) AND ${newest} ORDER BY c.field LIMIT 5000`,
      ids,
    );
    return groupBy(ids, found, (consent) => consent.businessId);
  },
);

/** Adds consents. */
export async function insertConsents(tx: EntityManager, said: readonly BusinessConsent[]): Promise<void> {
  await insertRows(tx, consents.name, said.map(consents.write));
}
