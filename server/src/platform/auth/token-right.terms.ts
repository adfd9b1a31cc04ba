/** What a member's own app may do by a personal token, named like scopes, with what each allows. */
export const TOKEN_RIGHT_MEANINGS = {
  'loans:read': 'Read which titles the member has on loan and when each is due.',
  'loans:renew': 'Renew loans of the member.',
  'registrations:read': 'Read for which events the member is registered.',
} as const;

/** A right of a personal token, such as `loans:read`. */
export type TokenRight = keyof typeof TOKEN_RIGHT_MEANINGS;

/** Tells whether a text names a right of a token: a stored one may hold a right that an older version knew. */
export function isTokenRight(name: string): name is TokenRight {
  return Object.hasOwn(TOKEN_RIGHT_MEANINGS, name);
}
