import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';

import sharp from 'sharp';

import type { Result } from '../../shared/result';
import { fail, ok } from '../../shared/result';
import type { Actor } from '../auth/actor';
import type { DataKey } from '../auth/keys/data-key';
import { isKeyOfLibrary } from '../auth/keys/library-data-key';
import type { Refusal } from '../graphql/errors/user-error';
import type { Message } from '../i18n/message';
import { say } from '../i18n/say';
import { MOST_UPLOAD_BYTES, NO_PAPER, WRONG_SIZE } from './create-upload';
import type { UploadDeps } from './store-upload';
import { findFillableUpload, isDocument, storeUpload, uploadFile } from './store-upload';
import { fillUpload, lockUpload, readUpload } from './uploads.queries';

/** What papers of people may be. */
export const PAPER_KINDS = { PDF: 'application/pdf', JPEG: 'image/jpeg', PNG: 'image/png' } as const;
/** One of them. */
export type PaperKind = keyof typeof PAPER_KINDS;

/** What storing an encrypted file takes. */
export type SealedDeps = UploadDeps & { readonly dataKey: DataKey };

const PURPOSE = 'upload';
const MOST_PIXELS = 100_000_000;

/**
 * Stores the bytes of an announced paper, encrypted under the data key: what lies on disk, and in a backup, nobody
 * reads without it. Refuses whatever is not a whole PDF, JPEG or PNG by its content.
 */
export async function storeSealedUpload(
  deps: SealedDeps,
  actor: Actor,
  { uploadId, bytes }: { readonly uploadId: string; readonly bytes: Buffer },
): Promise<Result<{ uploadId: string }, Refusal>> {
  const upload = await findFillableUpload(deps, actor, uploadId);
  if (!upload.ok) return upload;
  if (bytes.length > MOST_UPLOAD_BYTES) return refused('UNSUPPORTED_FILE', WRONG_SIZE);
  if ((await readPaperKind(bytes)) === null) return refused('UNSUPPORTED_FILE', NO_PAPER);
  const storedName = `${randomBytes(16).toString('hex')}.sealed`;
  const file = uploadFile(deps.dataDir, storedName);
  const kept = await deps.db
    .transaction(async (tx) => {
      if (!(await isKeyOfLibrary(tx, deps.dataKey)))
        return refused('UNSUPPORTED_FILE', say('sealed.wrongKey'));
      await fillUpload(tx, uploadId, { storedName, width: null, height: null });
      const filled = await lockUpload(tx, uploadId, deps.db.forUpdate);
      if (filled?.storedName !== storedName) return refused('NOT_FOUND', say('storeUpload.gone'));
      await fs.mkdir(path.dirname(file), { recursive: true });
      await fs.writeFile(file, deps.dataKey.sealBytes(PURPOSE, bytes, uploadId), { mode: 0o640 });
      return ok({ uploadId });
    })
    .catch(async (fault: unknown) => {
      // What the database may have kept after all, its row still names: only else is the file nobody's.
      const row = await readUpload(deps.db, uploadId);
      if (row?.storedName !== storedName) await fs.rm(file, { force: true });
      throw fault;
    });
  if (!kept.ok) await fs.rm(file, { force: true });
  return kept;
}

/** Stores the bytes of whatever was announced: papers of people encrypted, all else as it is kept. */
export async function storeAnnounced(
  deps: SealedDeps,
  actor: Actor,
  sent: { readonly uploadId: string; readonly bytes: Buffer },
): Promise<Result<{ uploadId: string }, Refusal>> {
  const found = await findFillableUpload(deps, actor, sent.uploadId);
  const isSealed = found.ok && found.value.isSealed;
  return isSealed ? storeSealedUpload(deps, actor, sent) : storeUpload(deps, actor, sent);
}

/** Reads an encrypted file; null when it is gone, was changed, or was encrypted with another key. */
export async function openSealedUpload(
  { dataDir, dataKey }: { readonly dataDir: string; readonly dataKey: DataKey },
  upload: { readonly id: string; readonly storedName: string },
): Promise<Buffer | null> {
  const sealed = await fs.readFile(uploadFile(dataDir, upload.storedName)).catch(() => null);
  return sealed && dataKey.openBytes(PURPOSE, sealed, upload.id);
}

/** Tells by its content what a paper is; null for anything else, or a part of it. */
export async function readPaperKind(bytes: Buffer): Promise<PaperKind | null> {
  if (isDocument(bytes)) return 'PDF';
  if (bytes.length < 64) return null;
  const isJpeg = bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]));
  const isPng = bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  if (!isJpeg && !isPng) return null;
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true } as const;
  const facts = await sharp(bytes, options)
    .metadata()
    .catch(() => null);
  const kind = facts === null ? undefined : PICTURES.get(facts.format);
  return kind !== undefined && (await isWhole(sharp(bytes, options))) ? kind : null;
}

const PICTURES: ReadonlyMap<string | undefined, PaperKind> = new Map([
  ['jpeg', 'JPEG'],
  ['png', 'PNG'],
]);
const DECODING_SECONDS = 10;

/** Reads a picture to its last line, as small as it may be drawn; a part of a picture fails. */
function isWhole(picture: sharp.Sharp): Promise<boolean> {
  return picture
    .resize(16, 16, { fit: 'fill' })
    .timeout({ seconds: DECODING_SECONDS })
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
}

function refused(code: 'NOT_FOUND' | 'UNSUPPORTED_FILE', message: Message): Result<never, Refusal> {
  return fail({ code, message, field: ['uploadId'] });
}
