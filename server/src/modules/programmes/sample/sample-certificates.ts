import { createHash } from 'node:crypto';

import type { Actor } from '../../../platform/auth/actor';
import { ok } from '../../../shared/result';
import type { Result } from '../../../shared/result';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { issueCertificates } from '../certificates/issue-certificates';
import type { ProgrammesDeps } from '../deps';

const SIGNER = {
  signerName: 'Endang Lestari (contoh)',
  signerPosition: { indonesian: 'Kepala Perpustakaan', english: 'Head of the Library' },
};
const HOURS_PER_SESSION = 2;

/**
 * Issues the certificates of the sample's courses and seminars that are over. Their codes come from the seed,
 * as everything of the sample does.
 */
export async function issueSampleCertificates(
  deps: ProgrammesDeps,
  actor: Actor,
): Promise<Result<{ issued: number }, Refusal>> {
  const now = deps.clock.now().toISOString().slice(0, 19).replace('T', ' ');
  const events = await deps.db.query<{ id: string; session_count: number }>(
    "SELECT id, session_count FROM event WHERE certificate_sessions IS NOT NULL AND ends_at < ? AND status <> 'CANCELLED' ORDER BY id LIMIT 20",
    [now],
  );
  const chance = (bytes: number): Uint8Array =>
    createHash('sha256').update(deps.newId('crt')).digest().subarray(0, bytes);
  let issued = 0;
  for (const { id, session_count: sessions } of events) {
    const result = await issueCertificates({ ...deps, randomBytes: chance }, actor, {
      eventId: id,
      lessonHours: sessions * HOURS_PER_SESSION,
      ...SIGNER,
      idempotencyKey: `sample-${id}`,
    });
    if (!result.ok) return result;
    issued += result.value.issuedCount;
  }
  return ok({ issued });
}
