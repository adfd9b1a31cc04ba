/**
 * What keys of partners may be given, named `<domain>:<act>`, with what each allows. What anybody may read is
 * open to every key, with or without the scope of its domain: a scope counts where something is not public.
 */
export const SCOPE_MEANINGS = {
  'catalogue:read':
    'Read the catalogue: titles, works, people, subjects, copies and where they stand. All of it is public today.',
  'events:read': 'Read the calendar: events, sessions, places and art forms. All of it is public today.',
  'businesses:read':
    'Read the directory of small businesses as far as their owners consented. All of it is public today.',
  'guides:read': 'Read guides for small businesses and figures of the law. All of it is public today.',
  'figures:read': 'Read open figures of the library. All of it is public today.',
  'class-sets:read':
    'Read the class sets of the own partner, with pupils under pseudonyms; what a card borrows for itself never.',
  'class-sets:write': 'Order class sets for the own partner and cancel them.',
  'registrations:write':
    'Register groups of the own partner for events, and read, reduce and cancel these registrations.',
  'proposals:write': 'Propose events and ask for visits for the own partner, and read what became of them.',
  'suggestions:write': 'Say what the library should buy for the own partner, and read the answers.',
  'webhooks:write': 'Manage the webhooks of the own partner.',
} as const;

/** A scope, such as `catalogue:read`. */
export type Scope = keyof typeof SCOPE_MEANINGS;

/** Tells whether a text names a scope: a stored key may hold one that an older version knew. */
export function isScope(name: string): name is Scope {
  return Object.hasOwn(SCOPE_MEANINGS, name);
}

/** Lists every scope by name. */
export const SCOPES: readonly Scope[] = Object.keys(SCOPE_MEANINGS).filter(isScope).sort();
