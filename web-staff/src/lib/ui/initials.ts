/** Returns at most two initials of a name; a mononym has one. */
export function toInitials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const chosen = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return chosen.map((word) => word?.charAt(0).toUpperCase()).join('');
}

/**
 * Writes a name as the desk shows it, readable across the counter without giving the person away: `R. A.`.
 */
export function shortName(name: string): string {
  const letters = name
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => `${word.charAt(0).toUpperCase()}.`);
  return letters.length === 0 ? name : letters.slice(0, 3).join(' ');
}
