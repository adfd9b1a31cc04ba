const LONGEST = 60;

/**
 * Makes the last part of an address from folded words: `keripik-tempe-bu-sulis`. A name without letters
 * becomes `usaha`.
 */
export function toSlug(foldedName: string): string {
  const plain = foldedName
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-');
  return plain.slice(0, LONGEST).replace(/-+$/, '') || 'usaha';
}

/** Gives the first form of a slug that nobody has: `bordir-melati`, `bordir-melati-2`. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
}
