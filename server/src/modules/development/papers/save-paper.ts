import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { QueryRunner } from '../../../platform/db/table';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { createUpload } from '../../../platform/uploads/create-upload';
import type { PaperKind } from '../../../platform/uploads/sealed-uploads';
import { PAPER_KINDS } from '../../../platform/uploads/sealed-uploads';
import { keepUpload, lockUpload } from '../../../platform/uploads/uploads.queries';
import { invalid, notFound } from '../../../platform/validation/refusals';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { DevelopmentDeps } from '../deps';
import { BY_ATTENDANCE } from '../attended/attended.rules';
import type { KnownProof } from '../learning/proofs';
import { changeProof, findProof } from '../learning/proofs';
import { findVisiblePerson, lockPersonFor } from '../people/person-access';
import type { PersonAccess } from '../people/person-access.rules';
import { say } from '../words/say';
import { isIdentityPaper } from './identity-paper.rules';
import { findPaperOf, insertPaper, removePaperOf } from './papers.queries';

/** A file to come, for a certificate or for training. */
export type AnnouncedPaper = {
  readonly proofId: string;
  readonly kind: PaperKind;
  readonly size: number;
};

/** Announces a file whose bytes are then put to the address of the upload; they are stored encrypted. */
export async function announceStaffPaper(
  deps: DevelopmentDeps,
  actor: Actor,
  { proofId, kind, size }: AnnouncedPaper,
): Promise<Result<{ uploadId: string }, Refusal>> {
  const proof = await findProof(deps.db, proofId);
  const seen = proof && (await findVisiblePerson(deps.db, actor, proof.row.staffId));
  if (!proof || !seen) return fail(notFound(['proofId'], say('proof')));
  const refusal = await refusePaper(deps.db, proof, seen.access);
  if (refusal) return fail(refusal);
  return createUpload(deps, actor, {
    fileName: `${proofId}.${kind.toLowerCase()}`,
    size,
    contentType: PAPER_KINDS[kind],
    isSealed: true,
  });
}

type PaperRequest = {
  readonly proofId: string;
  readonly kind: PaperKind;
  readonly uploadId: string;
  readonly idempotencyKey?: string | null;
};

/**
 * Attaches a file that has arrived, in place of the one before. Of one's own the proof then waits to be seen anew,
 * unless being there is the proof.
 */
export function addStaffPaper(
  deps: DevelopmentDeps,
  actor: Actor,
  request: PaperRequest,
): Promise<Result<{ staffId: string }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'addStaffPaper', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const opened = await openProof({ deps, tx, actor }, request.proofId);
    if (!opened.ok) return opened;
    const { proof, access } = opened.value;
    const refusal = await refusePaper(tx, proof, access);
    if (refusal) return fail(refusal);
    const upload = await lockUpload(tx, request.uploadId, deps.db.forUpdate);
    const isTheirs = upload?.isSealed === true && upload.createdBy === toPrincipal(actor);
    if (!isTheirs || upload.storedName === null || upload.keptFor !== null)
      return fail(invalid(['uploadId'], say('paperNotSent')));
    const now = deps.clock.now();
    const id = deps.newId('spp', now);
    await removePaperOf(tx, request.proofId);
    await insertPaper(tx, {
      id,
      staffId: proof.row.staffId,
      certificateId: proof.kind === 'staff_certificate' ? proof.row.id : null,
      trainingId: proof.kind === 'staff_training' ? proof.row.id : null,
      uploadId: request.uploadId,
      kind: request.kind,
      createdAt: now,
      createdBy: toPrincipal(actor),
    });
    await keepUpload(tx, request.uploadId, id);
    await changeProof(tx, proof, {
      ...seenWithFile(proof, access, { seenBy: toPrincipal(actor), seenOn: toCivilDate(now) }),
      version: proof.row.version + 1,
    });
    return ok({ staffId: proof.row.staffId });
  });
}

function seenWithFile(
  { row }: KnownProof,
  { mayVouch }: PersonAccess,
  seen: { readonly seenBy: string; readonly seenOn: CivilDate },
) {
  if (row.seenBy === BY_ATTENDANCE) return {};
  return mayVouch ? { ...seen, wasSeen: true } : { seenBy: null, seenOn: null };
}

/** Takes the file from a proof: of what somebody saw only the lead or the head. */
export function removeStaffPaper(
  deps: DevelopmentDeps,
  actor: Actor,
  request: { readonly proofId: string; readonly idempotencyKey?: string | null },
): Promise<Result<{ staffId: string }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'removeStaffPaper', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const opened = await openProof({ deps, tx, actor }, request.proofId);
    if (!opened.ok) return opened;
    const { proof, access } = opened.value;
    if (proof.row.wasSeen && !access.mayVouch)
      return fail({ code: 'NOT_ALLOWED', field: ['proofId'], message: say('seenStays') });
    await removePaperOf(tx, request.proofId);
    await changeProof(tx, proof, { version: proof.row.version + 1 });
    return ok({ staffId: proof.row.staffId });
  });
}

/**
 * Tells why a proof gets no file: papers of the police and of identity, whoever may not add, and a file that somebody
 * saw, which only the lead or the head replaces.
 */
async function refusePaper(
  db: QueryRunner,
  proof: KnownProof,
  access: PersonAccess,
): Promise<Refusal | null> {
  if (!access.mayAdd) return { code: 'NOT_ALLOWED', field: ['proofId'], message: say('leadOrHead') };
  if (isIdentityPaper(proof.name, proof.issuer)) return invalid(['proofId'], say('noCopyOfIdentity'));
  if (proof.row.wasSeen && !access.mayVouch && (await findPaperOf(db, proof.row.id)))
    return { code: 'NOT_ALLOWED', field: ['proofId'], message: say('seenFileStays') };
  return null;
}

type Unit = { readonly deps: DevelopmentDeps; readonly tx: EntityManager; readonly actor: Actor };

async function openProof(
  { deps, tx, actor }: Unit,
  proofId: string,
): Promise<Result<{ readonly proof: KnownProof; readonly access: PersonAccess }, Refusal>> {
  const found = await findProof(tx, proofId);
  if (!found) return fail(notFound(['proofId'], say('proof')));
  const { staffId } = found.row;
  const locked = await lockPersonFor({ db: deps.db, tx }, actor, { staffId, right: 'mayAdd' });
  if (!locked.ok) return locked;
  const proof = await findProof(tx, proofId);
  return proof ? ok({ proof, access: locked.value.access }) : fail(notFound(['proofId'], say('proof')));
}
