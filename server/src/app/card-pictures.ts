import * as fs from 'node:fs/promises';

import { keepUpload, releaseUpload, uploadById, uploadsToShow } from '../platform/uploads/uploads.queries';
import { uploadFile } from '../platform/uploads/store-upload';
import { uploadPath } from '../platform/uploads/upload-files';
import type { CardPictures } from '../modules/members';
import type { Database } from '../platform/db/database';

/** Lets cards show a picture of the module that stores what staff send. */
export function cardPictures({
  db,
  dataDir,
}: {
  readonly db: Database;
  readonly dataDir: string;
}): CardPictures {
  return {
    find: async (uploadId) => {
      const [upload] = await uploadById.batch({ db, locale: 'ID' }, [uploadId]);
      if (!upload || upload instanceof Error || upload.storedName === null) return null;
      const { storedName, createdBy, width, height } = upload;
      return {
        sentBy: createdBy,
        url: uploadPath(storedName),
        width: width ?? 0,
        height: height ?? 0,
        bytes: () => fs.readFile(uploadFile(dataDir, storedName)).catch(() => null),
      };
    },
    isTaken: async (tx, uploadId) => {
      const [upload] = await uploadsToShow(db, tx, [uploadId]);
      return !upload?.storedName || upload.keptFor !== null;
    },
    exchange: async (tx, { from, to, shownBy }) => {
      if (from !== null) await releaseUpload(tx, from, shownBy);
      if (to !== null) await keepUpload(tx, to, shownBy);
    },
  };
}
