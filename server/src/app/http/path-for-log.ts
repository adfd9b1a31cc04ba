import { OWN_CALENDAR_FOLDERS } from '../../modules/programmes';
import { ONE_CLICK_FOLDER } from '../../modules/newsletters';
import { BOOKING_CALENDAR_FOLDERS } from '../../modules/spaces';

/** Folders whose file names are secrets of members, guests and readers. */
const SECRET_FOLDERS = [OWN_CALENDAR_FOLDERS, BOOKING_CALENDAR_FOLDERS, { any: ONE_CLICK_FOLDER }].flatMap(
  (folders) => Object.values(folders).map((folder) => `${folder}/`),
);

/**
 * Writes the path of a request as it may stand in a log: query strings hold what people search for, and some
 * names are secrets.
 */
export function pathForLog(url: string): string {
  const path = (url.split('?')[0] ?? '').slice(0, 200);
  const plain = decoded(path).toLowerCase();
  const folder = SECRET_FOLDERS.find((one) => plain.startsWith(one));
  return folder === undefined ? path : `${folder}…`;
}

/** The router reads `%2D` as a hyphen, and so on. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
