import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';

import sharp from 'sharp';

import type { Actor } from '../auth/actor';
import type { Refusal } from '../graphql/errors/user-error';
import type { Message } from '../i18n/message';
import type { Result } from '../../shared/result';
import { fail, ok } from '../../shared/result';
import { toPrincipal } from '../auth/actor';
import { fillUpload, lockUpload, readUpload } from './uploads.queries';
import type { CreateUploadDeps } from './create-upload';
import {
  GUEST_UPLOAD,
  MOST_UPLOAD_BYTES,
  UPLOAD_MINUTES,
  NO_DOCUMENT,
  NO_PAPER,
  WRONG_KIND,
  WRONG_SIZE,
} from './create-upload';
import { say } from '../i18n/say';

/** What storing a picture takes besides the database. */
export type UploadDeps = CreateUploadDeps & { readonly dataDir: string };

/** Larger pictures are refused before they are unpacked. */
const MOST_PIXELS = 40_000_000;
/** The time to draw a picture grows with its longer side more than with its area. */
const MOST_SIDE = 20_000;
const DRAWING_SECONDS = 10;
const LONGEST_SIDE = 1200;

/**
 * Stores the bytes of an announced picture. They are re-encoded as WebP, so that nothing hidden in the file
 * survives, under a random name. Refuses anybody but the person who announced it, late bytes, anything that is not
 * a picture, and papers of people, which are never stored in plain (`sealed-uploads.ts`).
 */
export async function storeUpload(
  deps: UploadDeps,
  actor: Actor,
  { uploadId, bytes }: { uploadId: string; bytes: Buffer },
): Promise<Result<{ uploadId: string }, Refusal>> {
  const upload = await findFillableUpload(deps, actor, uploadId);
  if (!upload.ok) return upload;
  if (bytes.length > MOST_UPLOAD_BYTES) return refused('UNSUPPORTED_FILE', WRONG_SIZE);
  if (upload.value.isSealed) return refused('UNSUPPORTED_FILE', NO_PAPER);
  if (upload.value.isDocument) return storeDocument(deps, { uploadId, bytes });
  const picture = isPicture(bytes) ? await redraw(bytes) : null;
  if (picture === null) return refused('UNSUPPORTED_FILE', WRONG_KIND);
  const storedName = `${randomBytes(16).toString('hex')}.webp`;
  await writeFile(uploadFile(deps.dataDir, storedName), picture.bytes);
  const kept = await keepPicture(deps, uploadId, { ...picture, storedName });
  if (!kept.ok) await fs.rm(uploadFile(deps.dataDir, storedName), { force: true });
  return kept;
}

/**
 * Finds an announced picture that the actor may still send; refuses anybody else, and late or repeated bytes,
 * in the same words.
 */
export async function findFillableUpload(
  deps: CreateUploadDeps,
  actor: Actor,
  uploadId: string,
): Promise<Result<{ uploadId: string; isDocument: boolean; isSealed: boolean }, Refusal>> {
  const upload = await readUpload(deps.db, uploadId);
  if (!upload || !canFillUpload(actor, upload.createdBy)) return refused('NOT_FOUND', GONE);
  const age = deps.clock.now().getTime() - upload.createdAt.getTime();
  return upload.storedName !== null || age > UPLOAD_MINUTES * 60_000
    ? refused('NOT_FOUND', GONE)
    : ok({ uploadId, isDocument: upload.isDocument, isSealed: upload.isSealed });
}

/** Keeps a PDF as it came; the name of its file says that nobody may ask for it. */
async function storeDocument(
  deps: UploadDeps,
  { uploadId, bytes }: { uploadId: string; bytes: Buffer },
): Promise<Result<{ uploadId: string }, Refusal>> {
  if (!isDocument(bytes)) return refused('UNSUPPORTED_FILE', NO_DOCUMENT);
  const storedName = `${randomBytes(16).toString('hex')}.pdf`;
  await writeFile(uploadFile(deps.dataDir, storedName), bytes);
  const kept = await keepPicture(deps, uploadId, { storedName, width: null, height: null });
  if (!kept.ok) await fs.rm(uploadFile(deps.dataDir, storedName), { force: true });
  return kept;
}

/** Tells whether bytes are a whole PDF. */
export function isDocument(bytes: Buffer): boolean {
  return (
    bytes.toString('latin1', 0, 5) === '%PDF-' && bytes.subarray(-1024).toString('latin1').includes('%%EOF')
  );
}

/** The same picture may be sent twice at once: the first one stays. */
function keepPicture(
  { db }: UploadDeps,
  uploadId: string,
  { storedName, width, height }: { storedName: string; width: number | null; height: number | null },
): Promise<Result<{ uploadId: string }, Refusal>> {
  return db.transaction(async (tx) => {
    await fillUpload(tx, uploadId, { storedName, width, height });
    const upload = await lockUpload(tx, uploadId, db.forUpdate);
    return upload?.storedName === storedName ? ok({ uploadId }) : refused('NOT_FOUND', GONE);
  });
}

/** Where an uploaded picture lies. */
export function uploadFile(dataDir: string, storedName: string): string {
  return path.join(dataDir, 'uploads', storedName);
}

function isPicture(bytes: Buffer): boolean {
  const isJpeg = bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]));
  const isPng = bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const isWebp = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
  return isJpeg || isPng || isWebp;
}

async function redraw(bytes: Buffer): Promise<{ bytes: Buffer; width: number; height: number } | null> {
  try {
    const { width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata();
    if (Math.max(width, height) > MOST_SIDE) return null;
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .timeout({ seconds: DRAWING_SECONDS })
      .rotate()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true });
    const { data, info } = await picture.webp({ quality: 82 }).toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    return null;
  }
}

async function writeFile(file: string, bytes: Buffer): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, bytes, { flag: 'wx', mode: 0o640 });
}

function refused(code: 'NOT_FOUND' | 'UNSUPPORTED_FILE', message: Message): Result<never, Refusal> {
  return fail({ code, message, field: ['uploadId'] });
}

const GONE: Message = say('storeUpload.gone');

/**
 * Tells whether the actor may send the bytes of an upload: only who announced it, minutes ago, when the
 * permission was checked. What a guest announced, whoever holds its id may send: nobody can guess it.
 */
export function canFillUpload(actor: Actor, createdBy: string): boolean {
  if (createdBy === GUEST_UPLOAD) return true;
  return (actor.kind === 'staff' || actor.kind === 'member') && toPrincipal(actor) === createdBy;
}
