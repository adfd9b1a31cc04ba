import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { createUpload } from '../../../platform/uploads/create-upload';
import { keepUpload, lockUpload, releaseUpload } from '../../../platform/uploads/uploads.queries';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockAgreement } from '../agreements/agreements.queries';
import type { PartnersDeps } from '../deps';
import { PARTNER_NOUNS } from '../deps';
import { say } from '../words/say';
import { countDocuments, documentTable, MOST_DOCUMENTS, removeDocument } from './documents.queries';

/** A PDF to come. */
export type AnnouncedDocument = { readonly fileName: string; readonly size: number };

/** Announces a PDF whose bytes are then put to the address of the upload. */
export function announceDocument(
  deps: PartnersDeps,
  actor: Actor,
  { fileName, size }: AnnouncedDocument,
): Promise<Result<{ uploadId: string }, Refusal>> {
  return createUpload(deps, actor, { fileName, size, contentType: 'application/pdf', isDocument: true });
}

/** Attaches a PDF that has arrived to an agreement. Refuses one that somebody else sent, or that hangs elsewhere. */
export function addAgreementDocument(
  deps: PartnersDeps,
  actor: Actor,
  request: {
    agreementId: string;
    uploadId: string;
    name: string;
    size: number;
    idempotencyKey?: string | null;
  },
): Promise<Result<{ documentId: string; agreementId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'addAgreementDocument', request),
    async (tx) => {
      const agreement = await lockAgreement(deps.db, tx, request.agreementId);
      if (!agreement) return fail(notFound(['agreementId'], PARTNER_NOUNS.agreement));
      const form = new InputValidator([]);
      const name = form.requiredLine(
        request.name,
        { longest: 200, what: say('history.documentName') },
        'name',
      );
      const upload = await lockUpload(tx, request.uploadId, deps.db.forUpdate);
      const isTheirs = upload?.isDocument === true && upload.createdBy === toPrincipal(actor);
      if (!isTheirs || upload.storedName === null || upload.keptFor !== null)
        form.refuse((field) => invalid(field, say('history.notUploaded')), 'uploadId');
      if ((await countDocuments(tx, agreement.id)) >= MOST_DOCUMENTS)
        form.refuse((field) => invalid(field, say('history.mostDocuments')), 'agreementId');
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      const now = deps.clock.now();
      const id = deps.newId('pdc', now);
      await insertRows(tx, documentTable.name, [
        documentTable.write({
          id,
          agreementId: agreement.id,
          uploadId: request.uploadId,
          name,
          size: Math.max(1, request.size),
          createdAt: now,
          createdBy: toPrincipal(actor),
        }),
      ]);
      await keepUpload(tx, request.uploadId, id);
      return ok({ documentId: id, agreementId: agreement.id });
    },
  );
}

/** Takes a paper from an agreement; its file goes with the next sweep. */
export function removeAgreementDocument(
  deps: PartnersDeps,
  actor: Actor,
  request: { id: string; idempotencyKey?: string | null },
): Promise<Result<{ agreementId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'removeAgreementDocument', request),
    async (tx) => {
      const known = await removeDocument(tx, request.id);
      if (!known) return fail(notFound(['id'], PARTNER_NOUNS.document));
      await releaseUpload(tx, known.uploadId, known.id);
      return ok({ agreementId: known.agreementId });
    },
  );
}
