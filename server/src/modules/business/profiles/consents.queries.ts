import { readInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { ConsentField } from '../business.terms';

/** What was last said about one field, and when. */
export type BusinessConsent = {
  readonly businessId: string;
  readonly field: ConsentField;
  readonly isPublic: boolean;
  readonly channel: 'ONLINE' | 'DESK';
  readonly recordedAt: Date;
};

type Row = {
  business_id: string;
  field: ConsentField;
  is_public: number;
  channel: 'ONLINE' | 'DESK';
  recorded_at: Date | string;
};

/** The newest word on each field, by business. */
export const consentsByBusiness = defineLoader<string, BusinessConsent[]>(
  'consentsByBusiness',
  async ({ db }, ids) => {
    const newest =
      'NOT EXISTS (SELECT 1 FROM business_consent n WHERE n.business_id = c.business_id AND n.field = c.field AND (n.recorded_at > c.recorded_at OR (n.recorded_at = c.recorded_at AND n.id > c.id)))';
    const sql = `SELECT c.business_id, c.field, c.is_public, c.channel, c.recorded_at FROM business_consent c WHERE c.business_id IN (${placeholders(ids)}) AND ${newest} ORDER BY c.field LIMIT 5000`;
    const rows = await db.query<Row>(sql, ids);
    return groupBy(ids, rows.map(toConsent), (consent) => consent.businessId);
  },
);

function toConsent(row: Row): BusinessConsent {
  return {
    businessId: row.business_id,
    field: row.field,
    isPublic: row.is_public === 1,
    channel: row.channel,
    recordedAt: readInstant(row.recorded_at),
  };
}
