import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';

type Row = { id: string; nik_cipher: string };

/** Encrypted identity numbers by member; read only where one is shown, masked. */
export const nikCipherByMember = defineLoader<string, string | null>(
  'nikCipherByMember',
  async ({ db }, ids) => {
    const sql = `SELECT id, nik_cipher FROM member WHERE nik_cipher IS NOT NULL AND id IN (${placeholders(ids)})`;
    return indexBy(ids, await db.query<Row>(sql, ids), (row) => row.id).map((row) => row?.nik_cipher ?? null);
  },
);
