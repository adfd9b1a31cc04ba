/**
 * Gives the main class of a class number, as statistics group it: `813.5` is `8`, `2X4.3` is `2X`; null if
 * there is none.
 */
export function toClassGroup(classNumber: string | null): string | null {
  const text = classNumber?.trim().toUpperCase() ?? '';
  if (text.startsWith('2X')) return '2X';
  return /^\d/.test(text) ? text.slice(0, 1) : null;
}
