import type { Actor } from '../auth/actor';
import { toPrincipal } from '../auth/actor';
import type { Refusal } from '../graphql/errors/user-error';
import type { Result } from '../../shared/result';
import { fail, ok } from '../../shared/result';
import { insertUpload } from './uploads.queries';
import type { Database } from '../db/database';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import { InputValidator } from '../validation/input-validator';
import { toErrors } from '../validation/refusals';
import { say } from '../i18n/say';

/** What announcing a picture takes. */
export type CreateUploadDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };

/** A picture to come, as announced. */
export type CreateUploadRequest = {
  readonly fileName: string;
  readonly size: number;
  readonly contentType: string;
  /** Whether a PDF is announced instead of a picture. */
  readonly isDocument?: boolean;
  /** Whether a paper of a person is announced, which is encrypted: a PDF, JPEG or PNG. */
  readonly isSealed?: boolean;
  /** Whether anybody may announce it, such as a photo with a complaint. */
  readonly isOfGuest?: boolean;
};

/** How large a picture may be. */
export const MOST_UPLOAD_BYTES = 5 * 1024 * 1024;
/** How long the bytes of an announced picture may take to come. */
export const UPLOAD_MINUTES = 10;

/** Who announced what a guest sends: nobody is named, as with everything that is said without a name. */
export const GUEST_UPLOAD = 'guest';

const DOCUMENTS = new Set(['application/pdf']);
const PAPERS = new Set(['application/pdf', 'image/jpeg', 'image/png']);
const KINDS = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** Announces a picture. Refuses kinds and sizes that could not be stored anyway. */
export async function createUpload(
  deps: CreateUploadDeps,
  actor: Actor,
  {
    fileName,
    size,
    contentType,
    isDocument = false,
    isSealed = false,
    isOfGuest = false,
  }: CreateUploadRequest,
): Promise<Result<{ uploadId: string }, Refusal>> {
  const form = new InputValidator([]);
  form.requiredLine(fileName, { longest: 200, what: say('createUpload.fileName') }, 'fileName');
  const [kinds, message] = isSealed
    ? [PAPERS, NO_PAPER]
    : isDocument
      ? [DOCUMENTS, NO_DOCUMENT]
      : [KINDS, WRONG_KIND];
  if (!kinds.has(contentType))
    form.refuse((field) => ({ code: 'UNSUPPORTED_FILE', field, message }), 'contentType');
  if (size < 1 || size > MOST_UPLOAD_BYTES)
    form.refuse((field) => ({ code: 'UNSUPPORTED_FILE', field, message: WRONG_SIZE }), 'size');
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  return deps.db.transaction(async (tx) => {
    const now = deps.clock.now();
    const id = deps.newId('upl', now);
    await insertUpload(tx, {
      id,
      createdBy: isOfGuest ? GUEST_UPLOAD : toPrincipal(actor),
      createdAt: now,
      storedName: null,
      width: null,
      height: null,
      keptFor: null,
      isDocument,
      isSealed,
    });
    return ok({ uploadId: id });
  });
}

/** Gives the path to which the bytes of an upload are sent. */
export function uploadPutPath(uploadId: string): string {
  return `/uploads/${uploadId}`;
}

/** Says what pictures can be used. */
export const WRONG_KIND = say('createUpload.wrongKind');
/** Says that only a PDF can be used. */
export const NO_DOCUMENT = say('createUpload.noDocument');
/** Says what papers of people can be. */
export const NO_PAPER = say('createUpload.noPaper');
/** Says how large a picture may be. */
export const WRONG_SIZE = say('createUpload.wrongSize');
