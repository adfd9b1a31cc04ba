import { createHash } from 'node:crypto';

import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';

import { sqlInstant } from '../../db/columns';
import type { Database } from '../../db/database';
import { table } from '../../db/table';
import { ok } from '../../../shared/result';
import { PasskeyChallengeEntity, PasskeyEntity } from './passkey.entity';
import type { SessionAudience } from '../sessions';

/** Whose passkeys. */
export type PasskeyOwner = { readonly audience: SessionAudience; readonly subjectId: string };

const passkeys = table(PasskeyEntity);
const shown = passkeys.pick('id', 'device', 'name', 'isSynced', 'createdAt', 'lastUsedAt');
const kept = passkeys.pick('id', 'subjectId', 'credentialId', 'publicKey', 'signCount');
const challenges = table(PasskeyChallengeEntity);

/** A passkey as its owner sees it. */
export type Passkey = ReturnType<typeof shown.read>;

/** A passkey with what checks its answers. */
export type KeptPasskey = ReturnType<typeof kept.read>;

/** Lists the passkeys of somebody, newest first. */
export function listPasskeys(db: Database, { audience, subjectId }: PasskeyOwner): Promise<Passkey[]> {
  return shown.list(db, 'WHERE subject_id = ? AND audience = ? ORDER BY created_at DESC, id DESC LIMIT 100', [
    subjectId,
    audience,
  ]);
}

/** Lists the ids that devices know the passkeys of somebody by. */
export async function listCredentialIds(
  db: Database,
  { audience, subjectId }: PasskeyOwner,
): Promise<string[]> {
  const found = await passkeys
    .pick('credentialId')
    .list(db, 'WHERE subject_id = ? AND audience = ? LIMIT 100', [subjectId, audience]);
  return found.map(({ credentialId }) => credentialId);
}

/** Finds the passkey that a device answers with; null if nobody of the audience has it. */
export function passkeyByCredential(
  db: Database,
  audience: SessionAudience,
  credentialId: string,
): Promise<KeptPasskey | null> {
  return kept.first(db, 'WHERE credential_hash = ? AND audience = ?', [hashOf(credentialId), audience]);
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
  const asked = await challenges
    .pick('challenge')
    .first(db, 'WHERE id = ? AND expires_at > ?', [id, sqlInstant(now)]);
  if (!asked) return null;
  const taken = await db.transaction(
    async (tx) =>
      ok(
        (await tx.delete(PasskeyChallengeEntity, { id, audience, subjectId: subjectId ?? IsNull() }))
          .affected === 1,
      ),
    { skipAudit: true },
  );
  return taken.ok && taken.value ? asked.challenge : null;
}

function hashOf(credentialId: string): string {
  return createHash('sha256').update(credentialId).digest('hex');
}
