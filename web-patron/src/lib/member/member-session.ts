import { describeFault } from '@pustaka/web-shared/apollo/index.ts';

/** Is how far a page of a member has come with what only they may see. */
export type MemberSession<Answer> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'here'; readonly answer: Answer };

/** What a page of a member asks for tells at least who is signed in. */
export type SessionAnswer = { readonly viewer: { readonly member: object | null } };

/** How the library answered: with why not, or whether somebody is signed in. */
export type SessionReply = { readonly error: unknown; readonly isSomebody: boolean };

/**
 * Turns cache and server reply into the state of a member page. Only the server's reply counts as "signed
 * out": the cache may not yet hold the answer of a member who is signed in.
 */
export function toMemberSession<Answer extends SessionAnswer>(
  known: Answer | undefined,
  asked: SessionReply | null,
): MemberSession<Answer> {
  if (asked?.error !== undefined)
    return describeFault(asked.error).kind === 'unauthenticated'
      ? { kind: 'nobody' }
      : { kind: 'failed', error: asked.error };
  if (known !== undefined && known.viewer.member !== null) return { kind: 'here', answer: known };
  return asked === null || asked.isSomebody ? { kind: 'loading' } : { kind: 'nobody' };
}
