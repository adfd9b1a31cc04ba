import type { Database } from '../../../platform/db/database';
import { drawCover } from '../../../libs/artwork/covers';
import { readTitleRecord } from '../marc/title-record.queries';
import { coverPath, toCoverRecord } from './title-covers';
import { uploadPath } from '../../../platform/uploads/upload-files';
import { contributionsOfTitles } from './title-parts.queries';
import { titlesByIds } from './titles.queries';
import { readUpload } from '../../../platform/uploads/uploads.queries';
import { writeIso2709 } from '../../../libs/marc/iso2709/write-iso2709';
import { writeMarcXml } from '../../../libs/marc/marcxml/write-marcxml';
import { uploadFile } from '../../../platform/uploads/store-upload';
import { toTitleMarc } from '../marc/title-marc';

/**
 * The picture of a title today: an uploaded file, or one that is drawn when asked for. `path` is its address.
 */
export type TitlePicture =
  | { readonly kind: 'uploaded'; readonly path: string; readonly file: string }
  | { readonly kind: 'drawn'; readonly path: string; readonly draw: () => string };

/** Finds the picture of a title; null if there is no such title. */
export async function titlePicture(
  { db, dataDir }: { db: Database; dataDir: string },
  titleId: string,
): Promise<TitlePicture | null> {
  const [title] = await titlesByIds(db, [titleId]);
  if (!title) return null;
  const upload = title.coverUploadId === null ? null : await readUpload(db, title.coverUploadId);
  if (upload?.storedName)
    return {
      kind: 'uploaded',
      path: uploadPath(upload.storedName),
      file: uploadFile(dataDir, upload.storedName),
    };
  const [contributions = []] = await contributionsOfTitles(db, [titleId]);
  const record = toCoverRecord(title, contributions);
  return { kind: 'drawn', path: coverPath(titleId, record), draw: () => drawCover(record) };
}

/** Writes a title as MARCXML; null if there is no such title. */
export async function titleMarcXml(db: Database, titleId: string): Promise<string | null> {
  const found = await readTitleRecord(db, titleId);
  return found && writeMarcXml([toTitleMarc(found.title, found.record)]);
}

/**
 * Writes a title as ISO 2709; null if there is no such title, a sentence if the record is too long for the
 * format.
 */
export async function titleIso2709(
  db: Database,
  titleId: string,
): Promise<Buffer | { readonly failure: string } | null> {
  const found = await readTitleRecord(db, titleId);
  if (!found) return null;
  const written = writeIso2709(toTitleMarc(found.title, found.record));
  return 'bytes' in written ? written.bytes : written;
}
