import type { EntityManager } from 'typeorm';

import { readInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { ConsentChannel, ConsentPurpose, KeptConsent } from './guardian-consent.rules';

/** A consent of a guardian as staff see it. */
export type GuardianConsent = KeptConsent & {
  readonly id: string;
  readonly memberId: string;
  readonly givenById: string | null;
  readonly givenByName: string | null;
  readonly recordedAt: Date;
};

type Row = {
  id: string;
  member_id: string;
  purpose: ConsentPurpose;
  channel: ConsentChannel;
  until_date: string | null;
  given_by_id: string | null;
  given_by_name: string | null;
  recorded_at: Date | string;
};

/** More than a childhood brings. */
const MOST_CONSENTS = 50;
const COLUMNS =
  'c.id, c.member_id, c.purpose, c.channel, c.until_date, c.given_by_id, c.given_by_name, c.recorded_at';

/** Lists the consents for a member, the newest first. */
export async function listConsents(tx: EntityManager, memberId: string): Promise<GuardianConsent[]> {
  const rows: Row[] = await tx.query(
    `SELECT ${COLUMNS} FROM member_consent c WHERE c.member_id = ? ORDER BY c.recorded_at DESC, c.id DESC LIMIT ${MOST_CONSENTS}`,
    [memberId],
  );
  return rows.map(toConsent);
}

/** The consents for members, the newest first. */
export const consentsByMember = defineLoader<string, GuardianConsent[]>(
  'consentsByMember',
  async ({ db }, ids) => {
    const sql = `SELECT ${COLUMNS} FROM member_consent c WHERE c.member_id IN (${placeholders(ids)}) ORDER BY c.recorded_at DESC, c.id DESC LIMIT ${MOST_CONSENTS * 100}`;
    return groupBy(ids, (await db.query<Row>(sql, ids)).map(toConsent), ({ memberId }) => memberId);
  },
);

function toConsent(row: Row): GuardianConsent {
  return {
    id: row.id,
    memberId: row.member_id,
    purpose: row.purpose,
    channel: row.channel,
    until: row.until_date,
    givenById: row.given_by_id,
    givenByName: row.given_by_name,
    recordedAt: readInstant(row.recorded_at),
  };
}
