/** What keys of partners may be given, named `<domain>:<act>`, with what each allows. */
export const SCOPE_MEANINGS = {
  'catalogue:read': 'Read the catalogue: titles, works, people, subjects, copies and where they stand.',
} as const;

/** A scope, such as `catalogue:read`. */
export type Scope = keyof typeof SCOPE_MEANINGS;

/** Tells whether a text names a scope: a stored key may hold one that an older version knew. */
export function isScope(name: string): name is Scope {
  return Object.hasOwn(SCOPE_MEANINGS, name);
}

/** Lists every scope by name. */
export const SCOPES: readonly Scope[] = Object.keys(SCOPE_MEANINGS).filter(isScope).sort();
