/** Gives the path of an uploaded picture. */
export function uploadPath(storedName: string): string {
  return `/uploads/${storedName}`;
}
/** Tells whether a text is the name of an uploaded picture, so that no other file can be asked for. */
export function isUploadName(name: string): boolean {
  return /^[0-9a-f]{32}\.webp$/.test(name);
}
