import * as fs from 'node:fs/promises';

import sharp from 'sharp';

import { uploadFile } from '../../../platform/uploads/store-upload';
import { uploadPath } from '../../../platform/uploads/upload-files';
import { readUpload } from '../../../platform/uploads/uploads.queries';
import { loadCardSubject } from '../cards/card-subject';
import { cardPath, cardPicture } from '../cards/draw-card';
import type { PostPicture } from '../channels/adapters/channel-adapter';
import type { PostDeps } from './post-deps';
import type { Post } from './post.entity';

type Deps = Pick<PostDeps, 'db' | 'clock' | 'dataDir' | 'publicOrigin'>;

/** Instagram takes at most 1440 pixels across; nobody shows more. */
const MOST_WIDTH = 1_440;
const QUALITY = 85;

/** Gives the picture of a post as JPEG: the card as it is drawn now, or the upload; null if it has none, or it is gone. */
export async function loadPicture(deps: Deps, post: Post): Promise<PostPicture | null> {
  if (post.cardSize !== null) return drawPicture(deps, post, post.cardSize);
  return post.pictureUploadId === null ? null : readPicture(deps, post, post.pictureUploadId);
}

async function drawPicture(
  deps: Deps,
  { subjectKind: kind, subjectId: id, alt }: Post,
  size: NonNullable<Post['cardSize']>,
): Promise<PostPicture | null> {
  const subject = await loadCardSubject(deps, { kind, id });
  if (subject === null) return null;
  const choice = { locale: 'ID', size } as const;
  return {
    bytes: await cardPicture(subject, choice),
    type: 'image/jpeg',
    url: `${deps.publicOrigin}${cardPath(subject, choice)}`,
    alt: alt?.indonesian ?? '',
  };
}

async function readPicture(
  { db, dataDir, publicOrigin }: Deps,
  { alt }: Post,
  uploadId: string,
): Promise<PostPicture | null> {
  const upload = await readUpload(db, uploadId);
  if (upload?.storedName == null) return null;
  const bytes = await fs.readFile(uploadFile(dataDir, upload.storedName)).catch(() => null);
  if (bytes === null) return null;
  return {
    bytes: await sharp(bytes)
      .resize({ width: MOST_WIDTH, withoutEnlargement: true })
      .jpeg({ quality: QUALITY })
      .toBuffer(),
    type: 'image/jpeg',
    url: `${publicOrigin}${uploadPath(upload.storedName)}`,
    alt: alt?.indonesian ?? '',
  };
}
