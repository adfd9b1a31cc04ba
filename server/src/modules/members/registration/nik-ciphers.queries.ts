import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import { MemberEntity } from '../profile/member.entity';

const ciphers = table(MemberEntity, 'm').pick('id', 'nikCipher');

/** Encrypted identity numbers by member; read only where one is shown, masked. */
export const nikCipherByMember = defineLoader<string, string | null>(
  'nikCipherByMember',
  async ({ db }, ids) => {
    const found = await ciphers.list(
      db,
      `WHERE m.nik_cipher IS NOT NULL AND m.id IN (${placeholders(ids)})`,
      ids,
    );
    return indexBy(ids, found, (member) => member.id).map((member) => member?.nikCipher ?? null);
  },
);
