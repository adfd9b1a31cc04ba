import { OWN_CALENDAR_FOLDERS } from '../../modules/programmes';

/** Folders whose file names are secrets of members. */
const SECRET_FOLDERS = Object.values(OWN_CALENDAR_FOLDERS).map((folder) => `${folder}/`);

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
