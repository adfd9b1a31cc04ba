/** Gives at most two letters that stand for a name: `Siti Nur Aini` → `SN`; a mononym gives one. */
export function toInitials(name: string): string {
  return wordsOf(name)
    .slice(0, 2)
    .map((word) => [...word][0]?.toLocaleUpperCase('id') ?? '')
    .join('');
}

/** Gives the word by which a person is greeted: the first of the name as it is written. */
export function greetedName(name: string): string {
  return wordsOf(name)[0] ?? '';
}

function wordsOf(name: string): readonly string[] {
  return name
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
}
