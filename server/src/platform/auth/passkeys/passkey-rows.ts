import { createHash } from 'node:crypto';

import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';

import { readInstant, sqlInstant } from '../../db/columns';
import type { Database } from '../../db/database';
import { ok } from '../../../shared/result';
import { PasskeyChallengeEntity, PasskeyEntity } from './passkey.entity';
import type { SessionAudience } from '../sessions';

/** Whose passkeys. */
export type PasskeyOwner = { readonly audience: SessionAudience; readonly subjectId: string };

/** A passkey as its owner sees it. */
export type Passkey = {
  readonly id: string;
  readonly device: string;
  readonly name: string | null;
  readonly isSynced: boolean;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
};

/** A passkey with what checks its answers. */
export type KeptPasskey = {
  readonly id: string;
  readonly subjectId: string;
  readonly credentialId: string;
  readonly publicKey: string;
  readonly signCount: number;
};

type Row = {
  id: string;
  device: string;
  name: string | null;
  is_synced: number;
  created_at: Date | string;
  last_used_at: Date | string | null;
};

/** Lists the passkeys of somebody, newest first. */
export async function listPasskeys(db: Database, { audience, subjectId }: PasskeyOwner): Promise<Passkey[]> {
  const rows = await db.query<Row>(
    'SELECT id, device, name, is_synced, created_at, last_used_at FROM passkey WHERE subject_id = ? AND audience = ? ORDER BY created_at DESC, id DESC LIMIT 100',
    [subjectId, audience],
  );
  return rows.map((row) => ({
    id: row.id,
    device: row.device,
    name: row.name,
    isSynced: row.is_synced === 1,
    createdAt: readInstant(row.created_at),
    lastUsedAt: row.last_used_at === null ? null : readInstant(row.last_used_at),
  }));
}

/** Lists the ids that devices know the passkeys of somebody by. */
export async function listCredentialIds(
  db: Database,
  { audience, subjectId }: PasskeyOwner,
): Promise<string[]> {
  const rows = await db.query<{ credential_id: string }>(
    'SELECT credential_id FROM passkey WHERE subject_id = ? AND audience = ? LIMIT 100',
    [subjectId, audience],
  );
  return rows.map((row) => row.credential_id);
}

/** Finds the passkey that a device answers with; null if nobody of the audience has it. */
export async function passkeyByCredential(
  db: Database,
  audience: SessionAudience,
  credentialId: string,
): Promise<KeptPasskey | null> {
  const sql =
    'SELECT id, subject_id, credential_id, public_key, sign_count FROM passkey WHERE credential_hash = ? AND audience = ?';
  const [row] = await db.query<{
    id: string;
    subject_id: string;
    credential_id: string;
    public_key: string;
    sign_count: number | string;
  }>(sql, [hashOf(credentialId), audience]);
  return row
    ? {
        id: row.id,
        subjectId: row.subject_id,
        credentialId: row.credential_id,
        publicKey: row.public_key,
        signCount: Number(row.sign_count),
      }
    : null;
}

/** Tells whether somebody has a passkey by that id already. */
export async function isCredentialKnown(tx: EntityManager, credentialId: string): Promise<boolean> {
  return tx.existsBy(PasskeyEntity, { credentialHash: hashOf(credentialId) });
}

/** Writes a passkey. */
export async function insertPasskey(
  tx: EntityManager,
  passkey: Omit<PasskeyEntity, 'credentialHash' | 'lastUsedAt'>,
): Promise<void> {
  await tx.insert(PasskeyEntity, {
    ...passkey,
    credentialHash: hashOf(passkey.credentialId),
    lastUsedAt: null,
  });
}

/**
 * Notes that a passkey was used; false when another request was faster with the same answer, or with a copy
 * of the key.
 */
export async function recordPasskeyUse(
  tx: EntityManager,
  passkey: KeptPasskey,
  use: { signCount: number; at: Date },
): Promise<boolean> {
  const noted = await tx.update(
    PasskeyEntity,
    { id: passkey.id, signCount: passkey.signCount },
    { signCount: use.signCount, lastUsedAt: use.at },
  );
  return noted.affected === 1;
}

/** Removes a passkey of somebody; false if it is not theirs. */
export async function deletePasskey(
  tx: EntityManager,
  { audience, subjectId }: PasskeyOwner,
  id: string,
): Promise<boolean> {
  return (await tx.delete(PasskeyEntity, { id, audience, subjectId })).affected === 1;
}

/** Keeps a question until it is answered or too old. */
export async function insertChallenge(db: Database, challenge: PasskeyChallengeEntity): Promise<void> {
  await db.transaction(async (tx) => ok(await tx.insert(PasskeyChallengeEntity, challenge)), {
    skipAudit: true,
  });
}

/**
 * Takes a question out, so that it is answered once; null if there is none for this person, or it is too old.
 */
export async function takeChallenge(
  db: Database,
  wanted: { id: string; audience: SessionAudience; subjectId: string | null; now: Date },
): Promise<string | null> {
  const { id, audience, subjectId, now } = wanted;
  const [row] = await db.query<{ challenge: string }>(
    'SELECT challenge FROM passkey_challenge WHERE id = ? AND expires_at > ?',
    [id, sqlInstant(now)],
  );
  if (!row) return null;
  const taken = await db.transaction(
    async (tx) =>
      ok(
        (await tx.delete(PasskeyChallengeEntity, { id, audience, subjectId: subjectId ?? IsNull() }))
          .affected === 1,
      ),
    { skipAudit: true },
  );
  return taken.ok && taken.value ? row.challenge : null;
}

function hashOf(credentialId: string): string {
  return createHash('sha256').update(credentialId).digest('hex');
}
