/** Who is asking, as far as the platform knows. Members and partners join when their rooms are built. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'staff'; readonly staffId: string; readonly sessionId: string; readonly permissions: ReadonlySet<string> }
  | { readonly kind: 'system'; readonly name: string };

/** A caller nobody knows. */
export const ANONYMOUS: Actor = { kind: 'anonymous' };

/** The stable name of an actor for logs, idempotency rows and histories; it holds no personal data. */
export function principalOf(actor: Actor): string {
  if (actor.kind === 'staff') return actor.staffId;
  return actor.kind === 'system' ? `system:${actor.name}` : 'anonymous';
}
