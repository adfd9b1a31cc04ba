/**
 * Says whether a word can stand in the address of a guide: lower case letters, digits and single hyphens
 * between.
 */
export function isSlug(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
