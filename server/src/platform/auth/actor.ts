import type { Permission } from './permission.terms';
import type { Scope } from './scope.terms';
import type { TokenRight } from './token-right.terms';

/** Who sends a request. */
export type Actor =
  | {
      readonly kind: 'anonymous';
      /** A member whose password staff chose: anonymous until they choose their own. */
      readonly mustChangePassword?: { readonly memberId: string; readonly sessionId: string };
    }
  | StaffCaller
  /** Staff who must set up their second factor before they may do anything else. */
  | { readonly kind: 'enrolling'; readonly staffId: string; readonly sessionId: string }
  | { readonly kind: 'member'; readonly memberId: string; readonly sessionId: string }
  /** A program of a partner, by one of its keys. */
  | {
      readonly kind: 'partner';
      readonly partnerId: string;
      readonly keyId: string;
      readonly scopes: ReadonlySet<Scope>;
      readonly isTest: boolean;
    }
  /** A program of a member, by one of their personal tokens: it is not the member. */
  | {
      readonly kind: 'app';
      readonly memberId: string;
      readonly tokenId: string;
      readonly rights: ReadonlySet<TokenRight>;
    }
  | { readonly kind: 'system'; readonly name: string };

/** A member of staff who signed in completely. */
type StaffCaller = {
  readonly kind: 'staff';
  readonly staffId: string;
  readonly sessionId: string;
  /** The permissions they hold at one branch at least. */
  readonly permissions: ReadonlySet<Permission>;
  /**
   * The branches of permissions that do not hold at all branches; one that is not in here holds everywhere.
   */
  readonly limitedTo?: ReadonlyMap<Permission, ReadonlySet<string>>;
  readonly roleCodes?: readonly string[];
  /** When they last proved who they are; absent for actors that no session made. */
  readonly provedAt?: Date;
  /** What they work on, such as `Chrome, Windows`; empty if the browser does not say. */
  readonly device?: string;
};

/** An anonymous caller. */
export const ANONYMOUS: Actor = { kind: 'anonymous' };

/** The stable name of an actor for logs, idempotency rows and histories; it holds no personal data. */
export function toPrincipal(actor: Actor): string {
  if (actor.kind === 'staff' || actor.kind === 'enrolling') return actor.staffId;
  if (actor.kind === 'member') return actor.memberId;
  if (actor.kind === 'partner') return actor.keyId;
  if (actor.kind === 'app') return actor.tokenId;
  return actor.kind === 'system' ? `system:${actor.name}` : 'anonymous';
}

/** The actor in the history of an object, such as a copy: members are not named there. */
export function toHistoryPrincipal(actor: Actor): string {
  return actor.kind === 'member' ? 'member' : toPrincipal(actor);
}
