import { cardTemplate } from '../modules/members';
import type { PrintablePicture } from '../platform/documents/printable-picture';
import { printablePicture } from '../platform/documents/printable-picture';
import type { AppServices } from './app-services';
import { cardPictures } from './card-pictures';

/** Reads the picture that the library put on its cards, for its papers; null if it chose none. */
export async function libraryLogo({
  db,
  config,
}: Pick<AppServices, 'db' | 'config'>): Promise<PrintablePicture | null> {
  const { logoUploadId } = await cardTemplate(db);
  if (logoUploadId === null) return null;
  const picture = await cardPictures({ db, dataDir: config.dataDir }).find(logoUploadId);
  const bytes = await picture?.bytes();
  return bytes ? printablePicture(bytes) : null;
}
